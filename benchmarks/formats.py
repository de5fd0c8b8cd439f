"""Speed and memory of the formats, as ratios: to_json to json.dumps, to_rss to feedgen.

Usage: python benchmarks/formats.py [--items N]

One article of 24 paragraphs with 12 references and 4 commendations stands for all; each
figure is the best of several runs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import timeit
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial

import attrs

from vnnews import Article, Channel, to_json, to_rss, write_rss
from vnnews.formats._feed_lines import write_lines
from vnnews.formats._write import plain
from vnnews.model.blocks import Mark, MarkKind, Paragraph
from vnnews.model.byline import Byline, Contributor
from vnnews.model.commendation import AwardForm, Commendation, Recipients
from vnnews.model.document import CitedDocument
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


def with_feedgen(articles: list[Article], bodies: list[str]) -> bytes:
    """Write the same items by feedgen: bodies ready made, without the article's JSON."""
    from feedgen.feed import FeedGenerator

    feed = FeedGenerator()
    feed.load_extension("dc")
    feed.title(CHANNEL.title)
    feed.link(href=CHANNEL.link)
    feed.description(CHANNEL.description)
    for one, body in zip(articles, bodies, strict=True):
        entry = feed.add_entry(order="append")
        entry.title(one.title)
        entry.link(href=one.url)
        entry.guid(one.url, permalink=True)
        entry.content(body, type="CDATA")
        entry.description(one.title)
        entry.published(one.published_at)
        entry.dc.dc_creator("Thanh Hồng")
        entry.category([{"term": word} for word in one.section])
    return feed.rss_str()


def best(run: Callable[[], object], times: int) -> float:
    """Return the seconds of the quickest run."""
    return min(timeit.repeat(run, number=1, repeat=times))


def peak(count: int) -> float:
    """Return the megabytes that a streamed feed of ``count`` items needs at most."""

    class Sink(io.RawIOBase):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            return len(data)

    tracemalloc.start()
    write_rss((article(i) for i in range(count)), CHANNEL, Sink())  # type: ignore[arg-type]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main() -> None:
    """Print the ratios."""
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--items", type=int, default=500)
    items = args.parse_args().items
    one = article(0)
    data = {"version": "1.0", **plain(one)}
    dumps, ours = best(lambda: json.dumps(data), 300), best(lambda: to_json(one), 300)
    print(f"to_json   {ours * 1e6:8.0f} µs   {ours / dumps:5.2f} times json.dumps")
    for paragraphs in (24, 4):
        many = [article(i, paragraphs) for i in range(items)]
        bodies = [write_lines(one)[0] for one in many]
        rss = best(partial(to_rss, many, CHANNEL), 3)
        gen = best(partial(with_feedgen, many, bodies), 3)
        print(
            f"to_rss    {rss / items * 1e6:8.0f} µs an item of {paragraphs} paragraphs, "
            f"{gen / rss:5.2f} times as fast as feedgen"
        )
    few, lots = peak(items // 10), peak(items)
    print(f"write_rss {few:8.2f} MB for {items // 10} items, {lots:.2f} MB for {items}")


if __name__ == "__main__":
    main()
