"""Write the example article in every format, and photograph the page.

Usage: python docs/reference/gallery/make.py

The files go beside this script. Pictures need Chromium and playwright and are left as
they are where these are missing.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import vnnews
from vnnews.formats._registry import available

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[2] / "examples" / "pages" / "thanh-tri.html"
SHOTS = (
    ("wide-light", "article-highlighted.html", 1280, 1100, "light"),
    ("wide-dark", "article-highlighted.html", 1280, 1100, "dark"),
    ("phone-light", "article-highlighted.html", 390, 1100, "light"),
    ("phone-dark", "article-highlighted.html", 390, 1100, "dark"),
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def write_files(article: vnnews.Article) -> None:
    """Write one file a format; JSON is indented for reading."""
    for name, form in available().items():
        text = form.dumps(article)
        if name == "json":
            text = vnnews.to_json(article, indent=1)
        suffix = ".markdown" if form.suffix == ".md" else form.suffix
        (HERE / f"article{suffix}").write_text(
            text.rstrip("\n") + "\n", encoding="utf-8"
        )
    page = vnnews.to_html(article, highlight=True)
    (HERE / "article-highlighted.html").write_text(page, encoding="utf-8")


def photograph() -> None:
    """Photograph the page on a desk and in the hand, by day and by night."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play, tempfile.TemporaryDirectory() as profile:
        browser = play.chromium.launch_persistent_context(
            profile,
            executable_path=shutil.which("chromium"),
            headless=True,
            args=list(FLAGS),
        )
        for name, file, width, height, scheme in SHOTS:
            page = browser.new_page()
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            page.goto((HERE / file).as_uri())
            page.locator("details summary").nth(1).click()
            page.evaluate("scrollTo(0, 0)")
            page.screenshot(path=HERE / f"{name}.png")
            page.close()
        browser.close()


def main() -> None:
    """Write the files, and the pictures where there is a browser."""
    write_files(vnnews.parse_html(EXAMPLE.read_bytes()))
    if shutil.which("chromium"):
        photograph()


if __name__ == "__main__":
    main()
