"""Speed and memory of the formats, as ratios: to_json to json.dumps, feeds to feedgen.

Usage: python benchmarks/formats.py [--items N] [--memory]

Three articles stand for all: a notice of five paragraphs, a news article of twelve with
pictures, marks and a reference, and a dense one of 24 with 12 references and 4
commendations. All writers take turns in one process; the best processor time of several
rounds counts. feedgen is given the same items twice:

- *ready*: it gets each body as HTML that was made beforehand, and writes title, link,
  guid, description, content:encoded (CDATA), pubDate, dc:creator, category, enclosure;
- *same*: it does all that vnnews does: the HTML is made from the blocks within its time,
  and the element vnnews:article, without which nothing reads the feed back exactly, is
  written by an extension.

With --memory: the peak of what is allocated while feeds of two lengths are streamed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs
from feedgen.ext.base import BaseEntryExtension, BaseExtension
from feedgen.feed import FeedGenerator
from lxml import etree

from vnnews import (
    Article,
    Channel,
    to_atom,
    to_json,
    to_rss,
    write_atom,
    write_rss,
)
from vnnews.formats._feed_lines import write_lines
from vnnews.formats._write import brief, plain
from vnnews.formats.feed import NAMESPACE
from vnnews.model.blocks import Figure, Mark, MarkKind, Paragraph
from vnnews.model.byline import Byline, Contributor
from vnnews.model.commendation import AwardForm, Commendation, Recipients
from vnnews.model.document import CitedDocument
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentKind, ResolutionReference
from vnnews.model.span import Span

SENTENCE = (
    "Thực hiện Nghị quyết số 22-NQ/TW, các chi bộ đã tổ chức học tập, quán triệt nội "
    "dung đến toàn thể đảng viên; nhân dịp này, Chủ tịch huyện tặng giấy khen cho 5 "
    "tập thể và 12 cá nhân. "
)
RESOLUTION = "Nghị quyết số 22-NQ/TW"
AWARD = "Chủ tịch huyện tặng giấy khen cho 5 tập thể và 12 cá nhân"
CHANNEL = Channel(title="Tin", link="https://x.example/", description="Tin")


def starts(text: str, part: str, count: int) -> Iterator[Span]:
    """Find the first places of ``part``."""
    at = -1
    for _ in range(count):
        at = text.index(part, at + 1)
        yield Span(start=at, end=at + len(part))


def article(number: int, paragraphs: int = 24) -> Article:
    """Make an article like those that are parsed."""
    strong = Mark(kind=MarkKind.STRONG, span=Span(start=0, end=9))
    body = tuple(
        Paragraph(text=(SENTENCE * 2).strip(), marks=(strong,))
        for _ in range(paragraphs)
    )
    bare = Article(title=f"Huyện tổng kết mười năm, tin số {number}", body=body)
    references = tuple(
        ResolutionReference(
            kind=DocumentKind.RESOLUTION, number="22-NQ/TW", raw=RESOLUTION, span=span
        )
        for span in starts(bare.text, RESOLUTION, paragraphs // 2)
    )
    awards = tuple(
        Commendation(
            form=AwardForm.CERTIFICATE,
            name="giấy khen",
            awarder="Chủ tịch huyện",
            recipients=Recipients(collectives=5, individuals=12),
            raw=AWARD,
            span=span,
        )
        for span in starts(bare.text, AWARD, paragraphs // 6)
    )
    cited = CitedDocument(
        kind=DocumentKind.RESOLUTION, number="22-NQ/TW", mentions=references
    )
    return attrs.evolve(
        bare,
        url=f"https://x.example/tin/{number}",
        site="x.example",
        section=("Tin tức", "Sự kiện"),
        published_at=dt.datetime(2018, 6, 7, 2, 57, tzinfo=dt.UTC),
        byline=Byline(authors=(Contributor(name="Thanh Hồng"),), raw="Thanh Hồng"),
        references=references,
        documents=(cited,),
        commendations=awards,
    )


def notice(number: int) -> Article:
    """Make a short article."""
    return Article(
        title=f"Huyện tổng kết mười năm, tin số {number}",
        url=f"https://x.example/tin/{number}.htm",
        site="x.example",
        lead="Sáng 12/3, huyện tổng kết mười năm thực hiện Nghị quyết.",
        section=("Tin tức",),
        published_at=dt.datetime(2018, 6, 7, 2, 57, tzinfo=dt.UTC),
        byline=Byline(authors=(Contributor(name="Thanh Hồng"),), raw="Thanh Hồng"),
        body=tuple(Paragraph(text=SENTENCE.strip()) for _ in range(5)),
    )


def unmarked(article: Article) -> tuple[Paragraph, ...]:
    """Give the paragraphs of an article without their marks."""
    texts = article.text.split("\n")[1:]
    return tuple(Paragraph(text=text) for text in texts)


def news(number: int) -> Article:
    """Make an article of the usual length."""
    like = article(number, 12)
    pictures = tuple(
        Figure(src=f"https://x.example/anh/{number}-{i}.jpg", caption="Quang cảnh")
        for i in range(2)
    )
    return attrs.evolve(
        like,
        body=(*like.body[:2], *pictures, *unmarked(like)[2:]),
        image=pictures[0].src,
        lead="Sáng 12/3, huyện tổng kết mười năm thực hiện Nghị quyết.",
        references=like.references[:1],
        documents=(attrs.evolve(like.documents[0], mentions=like.references[:1]),),
        commendations=(),
        provenance=Provenance({"title": "layout:x", "body": "layout:x"}),
    )


SHAPES = {"notice": notice, "news": news, "dense": article}


class Documents(BaseEntryExtension):  # type: ignore[misc]
    """feedgen's side of the element that makes the round trip exact."""

    text = ""

    def extend_rss(self, entry: Any) -> Any:
        """Add the element."""
        etree.SubElement(entry, f"{{{NAMESPACE}}}article").text = self.text
        return entry


def with_feedgen(articles: list[Article], bodies: list[str]) -> bytes:
    """Write the items by feedgen, their HTML ready made, without our element."""
    feed = new_feed()
    for one, body in zip(articles, bodies, strict=True):
        add_entry(feed, one, body)
    return bytes(feed.rss_str())


def same_with_feedgen(articles: list[Article]) -> bytes:
    """Write by feedgen all that to_rss writes, from the articles alone."""
    feed = new_feed()
    feed.register_extension("vnnews", BaseExtension, Documents)
    for one in articles:
        body, kept = write_lines(one)
        entry = add_entry(feed, one, body)
        data = {"version": "1.0", **brief(one), "body": kept}
        data["provenance"] = dict(one.provenance)
        entry.vnnews.text = json.dumps(data, ensure_ascii=False)
    return bytes(feed.rss_str())


def new_feed() -> Any:
    """Make feedgen's feed."""
    feed = FeedGenerator()
    feed.load_extension("dc")
    feed.title(CHANNEL.title)
    feed.link(href=CHANNEL.link)
    feed.description(CHANNEL.description)
    return feed


def add_entry(feed: Any, one: Article, body: str) -> Any:
    """Give feedgen one article."""
    entry = feed.add_entry(order="append")
    entry.title(one.title)
    entry.link(href=one.url)
    entry.guid(one.url, permalink=True)
    entry.description(one.lead or one.title)
    entry.content(body, type="CDATA")
    entry.published(one.published_at)
    entry.dc.dc_creator("Thanh Hồng")
    entry.category([{"term": word} for word in one.section])
    if one.image:
        entry.enclosure(one.image, 0, "image/jpeg")
    return entry


def rounds(times: int, *runs: Callable[[], object]) -> list[float]:
    """Return each run's quickest processor time, the runs taking turns."""
    best = [float("inf")] * len(runs)
    for _ in range(times):
        for i, run in enumerate(runs):
            start = time.process_time()
            run()
            best[i] = min(best[i], time.process_time() - start)
    return best


def often(write: Callable[[Any], str], value: object) -> None:
    """Write one value many times."""
    for _ in range(200):
        write(value)


def peak(count: int, write: Callable[..., None]) -> float:
    """Return the megabytes that a streamed feed of ``count`` items needs at most."""

    class Sink(io.RawIOBase):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            return len(data)

    write([news(0)], CHANNEL, Sink())  # what is loaded and made once
    tracemalloc.start()
    write((news(i) for i in range(count)), CHANNEL, Sink())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def show_json() -> None:
    """Print what to_json costs beside json.dumps of the same dict."""
    for name, make in SHAPES.items():
        one = make(0)
        data = {"version": "1.0", **plain(one)}
        dumps, ours = rounds(
            9, partial(often, json.dumps, data), partial(often, to_json, one)
        )
        print(f"to_json {name:7} {ours / dumps:5.2f} times json.dumps")


def show_feeds(items: int) -> None:
    """Print how many times as fast as feedgen the feeds are."""
    for name, make in SHAPES.items():
        many = [make(i) for i in range(items)]
        bodies = [write_lines(one)[0] for one in many]
        rss, atom, ready, same = rounds(
            3,
            partial(to_rss, many, CHANNEL),
            partial(to_atom, many, CHANNEL),
            partial(with_feedgen, many, bodies),
            partial(same_with_feedgen, many),
        )
        print(
            f"to_rss  {name:7} {rss / items * 1e6:6.0f} µs an item; feedgen takes "
            f"{ready / rss:.2f} (ready) and {same / rss:.2f} (same) times as long; "
            f"to_atom {atom / rss:.2f}"
        )


def main() -> None:
    """Print the ratios."""
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--items", type=int, default=10_000)
    args.add_argument("--memory", action="store_true")
    given = args.parse_args()
    if not given.memory:
        show_json()
        show_feeds(given.items)
        return
    for write in (write_rss, write_atom):
        few, lots = peak(given.items // 10, write), peak(given.items, write)
        print(
            f"{write.__name__:10} {few:.2f} MB for {given.items // 10} items, "
            f"{lots:.2f} MB for {given.items}"
        )


if __name__ == "__main__":
    main()
