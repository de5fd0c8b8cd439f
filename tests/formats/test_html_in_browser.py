"""HTML in Chromium, axe and the Nu Html Checker: inert, accessible, valid."""

from __future__ import annotations

import importlib.util
import pathlib
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from browser import AXE, CHECKER, CHROMIUM, chromium

from examples import full_article
from hostile import hostile_article
from vnnews.formats.html import to_html
from vnnews.model.article import Article

needs_browser = pytest.mark.skipif(
    not CHROMIUM or not importlib.util.find_spec("playwright"),
    reason="Chromium and playwright are not installed",
)
needs_checker = pytest.mark.skipif(
    not CHECKER.is_file() or not shutil.which("java"),
    reason="the Nu Html Checker is not installed",
)

PAGES = {
    "full": to_html(full_article()),
    "highlighted": to_html(full_article(), highlight=True),
    "bare": to_html(Article(title="Tin")),
    "hostile": to_html(hostile_article(), highlight=True),
}


@pytest.fixture(scope="module")
def context() -> Iterator[Any]:
    """One browser for the module."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pathlib.Path]:
    """The pages as files."""
    folder = tmp_path_factory.mktemp("pages")
    for name, text in PAGES.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in PAGES}


@needs_browser
@pytest.mark.parametrize("name", PAGES)
def test_nothing_runs_and_nothing_is_fetched(
    context: Any, files: dict[str, pathlib.Path], name: str
) -> None:
    seen: list[str] = []
    scripts: list[int] = []  # the debugger reports an empty one for each page
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Debugger.enable")
    session.on("Debugger.scriptParsed", lambda event: scripts.append(event["length"]))
    page.on("dialog", lambda dialog: (seen.append("dialog"), dialog.dismiss()))
    page.on("console", lambda message: seen.append(f"console {message.text}"))
    page.on("pageerror", lambda error: seen.append(f"error {error}"))
    page.on("request", lambda request: seen.append(request.url))
    page.goto(files[name].as_uri())
    page.wait_for_timeout(200)
    assert seen == [files[name].as_uri()]
    assert not any(scripts)
    page.close()


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["full", "highlighted", "bare"])
def test_axe_finds_no_violation(
    context: Any, files: dict[str, pathlib.Path], name: str, scheme: str
) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed")
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)
    page.goto(files[name].as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate("axe.run()")
        assert [v["id"] for v in found["violations"]] == []
        assert found["passes"]
    page.close()


@needs_browser
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_never_scrolls_sideways(
    context: Any, files: dict[str, pathlib.Path], width: int
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    for path in files.values():
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@needs_browser
def test_panels_open_by_keyboard_alone(
    context: Any, files: dict[str, pathlib.Path]
) -> None:
    page = context.new_page()
    page.goto(files["highlighted"].as_uri())
    summary = page.locator("details.understood summary").nth(1)
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("#r3").is_visible()
    page.keyboard.press("Enter")
    assert not page.locator("#r3").is_visible()
    page.locator("aside a[href='#r3']").focus()
    page.keyboard.press("Enter")
    assert page.locator("#r3").is_visible()
    page.close()


@needs_checker
def test_the_nu_html_checker_finds_no_error(files: dict[str, pathlib.Path]) -> None:
    shown = to_html(hostile_article(), images=True)
    files["bare"].with_name("pictures.html").write_text(shown, encoding="utf-8")
    command = ["java", "-Xss8m", "-jar", str(CHECKER), "--errors-only"]
    run = subprocess.run(  # noqa: S603 - our own command
        [*command, *map(str, files["bare"].parent.iterdir())],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert run.returncode == 0
