"""What a page costs, as ratios to a bare lxml parse of the same bytes, beside other tools.

Usage: python benchmarks/pages.py [--rounds N] [--pages FOLDER] [--each]

Every tool that can be imported reads every page; tools and rounds are interleaved, so that
a busy machine disturbs all alike. The best processor time of the rounds counts; a row gives
the median and the sum over the pages.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import pathlib
import statistics
import time
from collections.abc import Callable, Iterator

import lxml.html

import vnnews
from vnnews.parse.html import parse_fields

Read = Callable[[bytes], object]
PAGES = pathlib.Path(__file__).parents[2] / "shared" / "corpus" / "pages"


def text_of(page: bytes) -> str:
    """Decode for tools that want text; their own detection would cost more."""
    return page.decode("utf-8", "replace")


def peers() -> Iterator[tuple[str, Read]]:
    """Give the other tools that are installed, each with all the fields it has."""
    try:
        from htmldate import find_date

        yield "htmldate", lambda page: find_date(text_of(page))
    except ImportError:
        pass
    try:
        from resiliparse.extract.html2text import extract_plain_text

        yield (
            "resiliparse",
            lambda page: extract_plain_text(text_of(page), main_content=True),
        )
    except ImportError:
        pass
    try:
        from trafilatura import bare_extraction

        yield "trafilatura", lambda page: bare_extraction(page, with_metadata=True)
    except ImportError:
        pass
    try:
        from newspaper import Article

        def read(page: bytes) -> object:
            article = Article("https://example.vn/a.html", language="vi")
            article.download(input_html=text_of(page))
            article.parse()
            return article

        yield "newspaper4k", read
    except ImportError:
        pass
    try:
        from goose3 import Goose

        goose = Goose({"target_language": "vi", "enable_image_fetching": False})
        yield "goose3", lambda page: goose.extract(raw_html=text_of(page))
    except ImportError:
        pass


def spent(read: Read, page: bytes) -> float:
    """Processor seconds of one reading; an article refused costs time too."""
    start = time.process_time()
    with contextlib.suppress(vnnews.VnnewsError, ValueError):
        read(page)
    return time.process_time() - start


def best_times(tools: dict[str, Read], page: bytes, rounds: int) -> dict[str, float]:
    """The best processor time of every tool on one page."""
    times: dict[str, list[float]] = {name: [] for name in tools}
    for _ in range(rounds):
        for name, read in tools.items():
            times[name].append(spent(read, page))
    return {name: min(found) for name, found in times.items()}


def main() -> None:
    """Print a row for every tool."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--pages", type=pathlib.Path, default=PAGES)
    parser.add_argument("--each", action="store_true", help="print every page too")
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    tools: dict[str, Read] = {
        "lxml": lxml.html.document_fromstring,
        "vnnews, fields": parse_fields,
        "vnnews": vnnews.parse_html,
        **dict(peers()),
    }
    rows = []
    for path in sorted(args.pages.glob("*.html")):
        rows.append(best_times(tools, path.read_bytes(), args.rounds))
        if args.each:
            ratios = (
                f"{name} {t / rows[-1]['lxml']:.1f}" for name, t in rows[-1].items()
            )
            print(f"{path.stem:40} {'  '.join(ratios)}")
    if not rows:
        parser.error(f"no pages in {args.pages}")
    print(f"{len(rows)} pages, best of {args.rounds}; a bare lxml parse = 1")
    print(f"{'':16}{'median':>8}{'sum':>8}")
    for name in tools:
        median = statistics.median(row[name] / row["lxml"] for row in rows)
        total = sum(row[name] for row in rows) / sum(row["lxml"] for row in rows)
        print(f"{name:16}{median:8.2f}{total:8.2f}")


if __name__ == "__main__":
    main()
