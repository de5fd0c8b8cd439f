"""What must hold for any input: a result or a `VnnewsError`, whole spans, in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vnnews
from vnnews import Article, VnnewsError

ROOT = Path(__file__).parents[2]
PLACES = (ROOT / "tests" / "portals", ROOT.parent / "shared" / "corpus" / "pages")
SECONDS = 2.0
"""Processor time that a page may take, and besides `PER_MEGABYTE` for its size."""

PER_MEGABYTE = 20.0


def seeds() -> list[bytes]:
    """Every fixture of the portals, and the pages of the corpus where it is there."""
    found = [path for place in PLACES for path in sorted(place.rglob("*.html"))]
    return [path.read_bytes() for path in found]


def reading(call: Callable[..., Any], *given: Any) -> Any:
    """Call a reader; a `VnnewsError` is an answer too."""
    try:
        return call(*given)
    except VnnewsError:
        return None


def spans_cut(found: tuple[Any, ...], text: str) -> None:
    """Every span cuts its own words out of the text."""
    for one in found:
        assert one.span.cut(text) == one.raw, one


def check_text(text: str) -> None:
    """Try the readers of text on it."""
    for found in (
        reading(vnnews.find_references, text),
        reading(vnnews.find_commendations, text),
    ):
        spans_cut(found or (), text)
    for line in text.split("\n")[:40]:
        reading(vnnews.parse_byline, line)
    check_article(reading(vnnews.parse_text, text))


def check_article(article: Article | None) -> None:
    """Its spans are whole, and its JSON gives it back."""
    if article is None:
        return
    spans_cut(article.references, article.text)
    spans_cut(article.commendations, article.text)
    check_stored(article)


def check_stored(article: Article) -> None:
    """Its JSON gives it back."""
    assert vnnews.from_json(vnnews.to_json(article)) == article


def check_documents(article: Article | None, other: bytes) -> None:
    """Try the readers of JSON and feeds on a broken document of their own kind."""
    for call in (vnnews.from_json, vnnews.from_rss):
        reading(call, other)
    if article is None:
        return
    stored = vnnews.to_json(article).encode("utf-8")
    channel = vnnews.Channel(title="t", link="https://example.org/", description="d")
    feed = vnnews.to_rss([article], channel)
    place = (len(other) * 7919) % (len(stored) + 1)
    reading(vnnews.from_json, stored[:place] + other[:9] + stored[place + 3 :])
    place = (len(other) * 7919) % (len(feed) + 1)
    for one in (
        reading(vnnews.from_rss, feed[:place] + other[:9] + feed[place + 3 :]) or ()
    ):
        check_stored(one)


def check(page: bytes) -> None:
    """Hold every promise against one page."""
    started = time.process_time()
    article = reading(vnnews.parse_html, page)
    took = time.process_time() - started
    assert took < SECONDS + PER_MEGABYTE * len(page) / 1e6, f"{took:.1f} s"
    check_article(article)
    check_text(page[:20_000].decode("utf-8", "replace"))
    check_documents(article, page[:5000])
