"""The live page in headless Chromium: nothing runs, nothing is asked elsewhere, axe agrees."""

from __future__ import annotations

import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest
from test_guard import PASTE

from vnnews.formats.rss import to_rss
from vnnews.model.article import Article
from vnnews.model.channel import Channel

ROOT = pathlib.Path(__file__).parents[2]
MODULES = pathlib.Path(os.environ.get("VNNEWS_NODE_MODULES", ROOT / "node_modules"))
AXE = MODULES / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run"]
NEEDED = ("playwright", "starlette", "uvicorn", "python_multipart")

pytestmark = pytest.mark.skipif(
    not CHROMIUM or not all(map(importlib.util.find_spec, NEEDED)),
    reason="Chromium, playwright or the extra 'serve' is not installed",
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a running server."""
    command = [sys.executable, "-m", "vnnews", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="module")
def context() -> Iterator[Any]:
    """One browser for the module."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play, tempfile.TemporaryDirectory() as profile:
        context = play.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, headless=True, args=FLAGS
        )
        yield context
        context.close()


class Watched:
    """A tab, and what it complained of or asked for."""

    def __init__(self, context: Any, address: str) -> None:
        self.page = context.new_page()
        self.address = address
        self.seen: list[str] = []
        self.page.on("console", lambda m: self.seen.append(f"console: {m.text}"))
        self.page.on("pageerror", lambda error: self.seen.append(f"error: {error}"))
        self.page.on("dialog", lambda d: (self.seen.append("dialog"), d.dismiss()))
        self.page.on("request", self._asked)

    def _asked(self, request: Any) -> None:
        if not request.url.startswith(self.address):
            self.seen.append(f"request: {request.url}")


@pytest.fixture
def tab(context: Any, address: str) -> Iterator[Watched]:
    """A tab at the form; in the end it must have complained of nothing."""
    watched = Watched(context, address)
    watched.page.goto(f"{address}?lang=en")
    yield watched
    assert watched.seen == []
    watched.page.close()


def check(page: Any) -> None:
    """Ask axe, and look for a sideways scroll: narrow and wide, light and dark."""
    if AXE.is_file():
        page.evaluate(AXE.read_text(encoding="utf-8"))
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            if AXE.is_file():
                found = page.evaluate("axe.run()")
                assert [v["id"] for v in found["violations"]] == []
                assert found["passes"]


def test_the_example_is_read_and_accessible(tab: Watched) -> None:
    check(tab.page)
    tab.page.click("button[name=example]")
    tab.page.wait_for_selector(".hero")
    assert tab.page.locator(".cards h3").first.inner_text() == "Nghị quyết 22-NQ/TW"
    check(tab.page)
    with tab.page.expect_navigation():
        tab.page.click(".switch button[lang=vi]")
    assert tab.page.locator("html").get_attribute("lang") == "vi"


def test_the_counts_lead_to_the_parts_of_the_page(tab: Watched) -> None:
    page = tab.page
    page.click("button[name=example]")
    page.wait_for_selector(".hero")
    for link in page.locator(".facts a").all():
        link.focus()
        page.keyboard.press("Enter")
        target = page.locator(f"[id='{page.evaluate('location.hash')[1:]}']")
        assert target.count() == 1
        assert target.is_visible()


def test_a_hostile_paste_does_not_run(tab: Watched) -> None:
    tab.page.fill("#page", PASTE)
    tab.page.click("button.main")
    tab.page.wait_for_selector(".hero")
    assert tab.page.evaluate("window.ran") is None
    assert "alert(2)" in tab.page.locator("article").inner_text()


def test_a_hostile_page_without_an_article_does_not_run(tab: Watched) -> None:
    tab.page.fill("#page", "</textarea><script>window.ran = 1</script><p onclick=x>")
    tab.page.click("button.main")
    tab.page.wait_for_selector(".alert")
    assert tab.page.evaluate("window.ran") is None
    check(tab.page)


def test_a_feed_is_listed_and_opened(tab: Watched, tmp_path: pathlib.Path) -> None:
    articles = [Article(title=f"Bài {n}", lead="Tin.") for n in (1, 2)]
    channel = Channel(title="Thử", link="https://tin.example/", description="Thử")
    feed = tmp_path / "feed.xml"
    feed.write_bytes(to_rss(articles, channel))
    tab.page.set_input_files("#file", feed)
    tab.page.click("button.main")
    tab.page.wait_for_selector(".feed")
    check(tab.page)
    with tab.page.expect_navigation():
        tab.page.click(".feed button >> nth=1")
    assert tab.page.locator("h1").inner_text() == "Bài 2"


def test_keyboard_alone_suffices(tab: Watched) -> None:
    """Paste, read, follow a mark to its card and back, take a file: no pointer."""
    page = tab.page
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "page":
            break
    page.keyboard.insert_text(
        "Xã Hòa Bình học nghị quyết\n\nXã Hòa Bình học Nghị quyết số 22-NQ/TW.\n\nHết.\n"
    )
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".hero")
    page.locator("#in-r1").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#r1"
    page.locator("#r1 a").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#in-r1"
    page.locator("button[value=markdown]").focus()
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert waiting.value.suggested_filename == "xa-hoa-binh-hoc-nghi-quyet.md"


def test_a_dropped_file_is_read(tab: Watched) -> None:
    tab.page.evaluate(
        """() => {
          const transfer = new DataTransfer();
          const text = "Xã Hòa Bình học nghị quyết\\n\\n" +
            "Xã Hòa Bình học Nghị quyết số 22-NQ/TW.\\n\\nHết.\\n";
          transfer.items.add(new File([text], "a.txt", { type: "text/plain" }));
          const drop = new DragEvent("drop", { dataTransfer: transfer, bubbles: true });
          document.body.dispatchEvent(drop);
        }"""
    )
    tab.page.wait_for_selector(".hero")
    assert tab.page.locator("h1").inner_text() == "Xã Hòa Bình học nghị quyết"


def test_what_is_too_large_is_told_before_it_is_sent(tab: Watched) -> None:
    large = {"name": "a.html", "mimeType": "text/html", "buffer": b"a" * 5_100_000}
    tab.page.set_input_files("#file", large)
    tab.page.click("button.main")
    message = tab.page.evaluate("document.getElementById('file').validationMessage")
    assert "over 5 MB" in message
    assert tab.page.url.endswith("?lang=en")


def test_everything_works_without_javascript(context: Any, address: str) -> None:
    page = context.new_page()
    page.route("**/app.js", lambda route: route.abort())
    page.goto(f"{address}?lang=vi")
    page.click("button[name=example]")
    page.wait_for_selector(".hero")
    with page.expect_download() as waiting:
        page.click("button[value=json]")
    assert waiting.value.suggested_filename.endswith(".json")
    page.close()
