"""The Scrapy spider, against a server of our own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import vnnews

EXAMPLES = Path(__file__).parents[2] / "examples"


class Quiet(SimpleHTTPRequestHandler):
    """A handler that logs nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A list page that links to two articles."""
    links = ""
    for page in sorted((EXAMPLES / "pages").glob("*.html")):
        (tmp_path / page.name).write_bytes(page.read_bytes())
        links += f"<li><a href='{page.name}'>Tin bài {page.stem}</a></li>"
    (tmp_path / "index.html").write_text(
        f"<html><body><ul>{links}</ul></body></html>", encoding="utf-8"
    )
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_the_items_of_the_spider_are_articles(site: str, tmp_path: Path) -> None:
    """The list is followed, and what is exported reads back."""
    pytest.importorskip("scrapy")
    out = tmp_path / "articles.jsonl"
    done = subprocess.run(  # noqa: S603 - our own spider
        [
            *(sys.executable, "-m", "scrapy", "runspider"),
            str(EXAMPLES / "scrapy_spider.py"),
            *("-a", f"start={site}", "-O", str(out)),
            *("--set", "DOWNLOAD_DELAY=0", "--set", "TELNETCONSOLE_ENABLED=0"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    lines = out.read_text(encoding="utf-8").splitlines()
    articles = [vnnews.from_json(line) for line in lines]
    assert sorted(a.view_count or 0 for a in articles) == [142, 220]
    assert all((a.url or "").startswith(site) for a in articles)
