"""The site in Chromium: quiet, no wider than the screen, accessible, searchable.

``VNNEWS_EVERY_PAGE=1`` asks axe about every page, narrow and wide, light and dark;
without it a page of each kind is asked.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests.formats.browser import AXE, CHROMIUM, chromium

DOCS = Path(__file__).parents[2] / "docs"
EVERY = bool(os.environ.get("VNNEWS_EVERY_PAGE"))
VIEWS = ((390, "light"), (1280, "dark"))
if EVERY:
    VIEWS = (*VIEWS, (390, "dark"), (1280, "light"))
KINDS = (  # one page of each kind: axe takes a second or more a page
    "explanation/pipeline.html",
    "how-to/cite-documents.html",
    "tutorial/first-feed.html",
    "reference/command-line.html",
    "vi/first-feed.html",
)


class Quiet(SimpleHTTPRequestHandler):
    """A handler that logs nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built."""
    for module in ("sphinx", "furo", "myst_parser", "playwright"):
        pytest.importorskip(module)
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-q", "-d", str(folder / "trees")]
    subprocess.run([*command, str(DOCS), str(folder / "html")], check=True)  # noqa: S603
    return folder / "html"


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Its address on a server of our own."""
    handler = partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser(address: str) -> Iterator[Any]:  # noqa: ARG001 - skips where nothing is built
    """Chromium."""
    with chromium() as context:
        yield context


def pages_of(site: Path) -> list[str]:
    found = (page.relative_to(site) for page in site.rglob("*.html"))
    return sorted(str(p) for p in found if not p.parts[0].startswith("_"))


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
def test_every_page_is_quiet_and_fits_the_screen(
    site: Path, address: str, browser: Any, width: int, scheme: str
) -> None:
    """No error on the console, no request elsewhere, nothing to scroll sideways."""
    page = browser.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    heard: list[str] = []
    page.on("console", lambda m: heard.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url))
    for name in pages_of(site):
        page.goto(address + name)
        over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        assert over <= 0, name
        assert [x for x in heard if not x.startswith((address, "data:"))] == [], name
    page.close()


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
def test_axe_finds_no_violation(
    site: Path, address: str, browser: Any, width: int, scheme: str
) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed")
    page = browser.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    found: dict[tuple[str, str], list[str]] = {}
    for name in pages_of(site) if EVERY else KINDS:
        page.goto(address + name)
        page.add_script_tag(path=str(AXE))
        for broken in page.evaluate("axe.run()")["violations"]:
            key = broken["id"], broken["nodes"][0]["html"][:120]
            found.setdefault(key, []).append(name)
    page.close()
    assert found == {}


def found(address: str, browser: Any, words: str) -> set[str]:
    """Search as a reader does, and give the pages that are found."""
    page = browser.new_page()
    page.goto(f"{address}search.html")
    page.locator("input[name=q]").first.fill(words)
    page.locator("input[name=q]").first.press("Enter")
    page.wait_for_selector("#search-results li a")
    page.wait_for_function("!document.querySelector('#search-progress')?.innerText")
    links = page.locator("#search-results li > a")
    names = {links.nth(n).get_attribute("href") for n in range(links.count())}
    page.close()
    return {str(name).partition("?")[0].partition("#")[0] for name in names}


@pytest.mark.parametrize(
    ("words", "bare"), [("nghị quyết", "nghi quyet"), ("Khen thưởng", "khen thuong")]
)
def test_the_search_finds_vietnamese_with_and_without_accents(
    address: str, browser: Any, words: str, bare: str
) -> None:
    pages = found(address, browser, words)
    assert "vi/first-feed.html" in pages
    assert pages <= found(address, browser, bare)
