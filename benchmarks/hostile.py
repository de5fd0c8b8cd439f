"""Pages made to harm: what comes of each, in what time and memory.

Usage: ``python -m benchmarks.hostile [--share 0.1] [--only NAME ...] [--markdown]``

Each shape is read by `vnnews.parse_html` in a process of its own, at a tenth of its size
and at its size. Printed are the size, the processor time, seconds a megabyte, how many
times as long the whole page took as its tenth (linear: ten), the time of a bare lxml parse
of the same bytes, the memory at its highest above what the process had with the page in
its hands as a multiple of the page, and what came of it.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

TITLE = "Xã Bình An khánh thành cầu treo qua suối Lớn"
PROSE = (
    "<p>Sáng nay, xã Bình An khánh thành cây cầu treo dài 120 mét bắc qua suối Lớn, giúp "
    "hơn ba trăm hộ dân đi lại thuận tiện trong mùa mưa lũ, theo ban quản lý dự án.</p>\n"
)
LINE = PROSE[3:-5] + " "
AWARD = (
    "<p>Dịp này, Chủ tịch UBND huyện tặng Giấy khen cho {n} tập thể và {n} cá nhân có "
    "thành tích trong phong trào trồng cây ở thôn Hạ.</p>\n"
)
CITED = (
    "<p>Căn cứ Nghị quyết số {n}-NQ/TW ngày 02/02/2008 và Luật số 45/2019/QH14.</p>\n"
)


def framed(middle: str) -> bytes:
    """Put a middle into a page that is an article without it."""
    head = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>"
    return f"{head}{PROSE * 4}{middle}{PROSE}</body></html>".encode()


def nested(tag: str, count: int) -> bytes:
    """Put text at the bottom of many elements, and behind them."""
    inner = f"{PROSE}<p>Ở tận đáy vẫn còn chữ của bài viết này.</p>"
    tags = tag.split()
    opened = "".join(f"<{one}>" for one in tags)
    closed = "".join(f"</{one}>" for one in reversed(tags))
    return framed(opened * count + inner + closed * count)


def numbered(piece: str, count: int) -> str:
    """Write a piece with each number."""
    return "".join(piece.replace("{n}", str(number)) for number in range(1, count + 1))


TCVN3 = "Uû ban nh©n d©n x· häp bµn viÖc trång rõng. "
MB = 1_000_000
PATIENCE = 20  # seconds for lxml alone
SHAPES: dict[str, tuple[int, Callable[[int], bytes]]] = {
    "1,000 nested elements": (1000, lambda n: nested("div", n)),
    "5,000 nested elements": (5000, lambda n: nested("div", n)),
    "50,000 nested elements": (50_000, lambda n: nested("div", n)),
    "50,000 nested inline elements": (50_000, lambda n: nested("b", n)),
    "50,000 nested tables": (50_000, lambda n: nested("table tr td", n)),
    "50,000 nested lists": (50_000, lambda n: nested("ul li", n)),
    "50 MB of paragraphs": (50 * MB, lambda n: framed(PROSE * (n // 210))),
    "50 MB in one line": (50 * MB, lambda n: framed(f"<p>{LINE * (n // 204)}</p>")),
    "50 MB without a tag": (50 * MB, lambda n: (LINE * (n // 204)).encode()),
    "50 MB of blanks": (50 * MB, lambda n: framed(" " * n)),
    "50 MB of a script": (
        50 * MB,
        lambda n: framed(f"<script>{'x=1;' * (n // 4)}</script>"),
    ),
    "50 MB of a comment": (50 * MB, lambda n: framed(f"<!--{'x - ' * (n // 4)}-->")),
    "5 MB in one attribute": (
        5 * MB,
        lambda n: framed(f"<p title='{'a ' * (n // 2)}'>a</p>"),
    ),
    "5 MB in one address": (
        5 * MB,
        lambda n: framed(f"<img src='https://a.vn/{'a' * n}'>"),
    ),
    "5 MB of class names": (
        5 * MB,
        lambda n: framed(f"<p class='{'ab ' * (n // 3)}'>a</p>"),
    ),
    "a million attributes": (
        MB,
        lambda n: framed(f"<p {numbered('a{n}=1 ', n)}>a</p>"),
    ),
    "a million attributes full of «>»": (
        MB,
        lambda n: framed("<p " + numbered("a{n}='>' ", n) + ">a</p>"),
    ),
    "a million tags with attributes": (MB, lambda n: framed("<i a=1>a</i>" * n)),
    "a million tags left open": (MB, lambda n: framed("<p>a" * n)),
    "a million ends without beginning": (MB, lambda n: framed("</p></div>" * (n // 2))),
    "a million references to characters": (
        MB,
        lambda n: framed(f"<p>{'&aacute;' * n}</p>"),
    ),
    "100,000 headings": (100_000, lambda n: framed("<h2>Cầu treo</h2>\n" * n)),
    "100,000 main headings": (100_000, lambda n: framed("<h1>Cầu treo</h1>\n" * n)),
    "100,000 links": (100_000, lambda n: framed("<p><a href=/a>Cầu treo</a>\n" * n)),
    "100,000 headlines in a paragraph": (
        100_000,
        lambda n: framed("<p>" + "<a href=/a>Cầu treo qua suối Lớn</a>\n" * n),
    ),
    "100,000 pictures": (
        100_000,
        lambda n: framed(
            "<figure><img src=a.jpg><figcaption>Cầu</figcaption></figure>" * n
        ),
    ),
    "100,000 scripts of JSON-LD": (
        100_000,
        lambda n: framed("<script type='application/ld+json'>{}</script>" * n),
    ),
    "a table of a million cells": (
        1000,
        lambda n: framed(
            f"<table>{('<tr>' + '<td>a</td>' * 1000 + '</tr>') * n}</table>"
        ),
    ),
    "a table of a million rows": (
        MB,
        lambda n: framed(f"<table>{'<tr><td>a</td></tr>' * n}</table>"),
    ),
    "a table that spans all": (
        1000,
        lambda n: framed(
            f"<table>{'<tr><td colspan=1000 rowspan=65534>a</td></tr>' * n}</table>"
        ),
    ),
    "100,000 list items": (100_000, lambda n: framed(f"<ul>{'<li>a</li>' * n}</ul>")),
    "6,000 awards": (6000, lambda n: framed(numbered(AWARD, n))),
    "6,000 awards in a paragraph": (
        6000,
        lambda n: framed(numbered(AWARD, n).replace("</p>\n<p>", " ")),
    ),
    "20,000 citations": (20_000, lambda n: framed(numbered(CITED, n))),
    "20,000 dates": (20_000, lambda n: framed("<p>07/06/2018 | 02:57 PM</p>" * n)),
    "20,000 bylines": (
        20_000,
        lambda n: framed("<p align=right>Bài, ảnh: Lê An</p>" * n),
    ),
    "5 MB of TCVN3": (5 * MB, lambda n: framed(f"<p>{TCVN3 * (n // 53)}</p>")),
    "5 MB of mojibake": (
        5 * MB,
        lambda n: framed(f"<p>{LINE.encode().decode('latin-1') * (n // 290)}</p>"),
    ),
    "5 MB of invisible characters": (
        5 * MB,
        lambda n: framed("<p>" + "a\u200b\u00ad" * (n // 6)),
    ),
    "5 MB of marks on one letter": (
        5 * MB,
        lambda n: framed("<p>a" + "\u0323" * (n // 2)),
    ),
}
"""By name: how many, and how to make a page with so many."""


@dataclass
class Result:
    """What reading one page cost."""

    size: int
    seconds: float
    memory: float
    came: str


def bare(page: bytes) -> float:
    """Processor time of lxml alone."""
    from lxml import etree

    started = time.process_time()
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    etree.fromstring(page, parser)
    return time.process_time() - started


def peak(*, reset: bool = False) -> int:
    """The most bytes that this process took; ``reset`` forgets what was before (Linux)."""
    with suppress(OSError):
        if reset:
            Path("/proc/self/clear_refs").write_text("5")
        status = Path("/proc/self/status").read_text()
        return 1024 * int(status.split("VmHWM:")[1].split()[0])
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def read(name: str, count: int) -> dict[str, object]:
    """Read one page in this process, which has read nothing large before."""
    import vnnews

    page = SHAPES[name][1](count)
    vnnews.parse_html(framed(""))
    before = peak(reset=True)
    started = time.process_time()
    try:
        article = vnnews.parse_html(page)
        notes = sorted({note.kind.value for note in article.notes} - {"missing"})
        came = f"{len(article.body)} blocks, {len(article.text):,} characters"
        came += f", notes: {', '.join(notes)}" if notes else ""
    except vnnews.VnnewsError as error:
        came = f"{type(error).__name__}: {error}"
    seconds = time.process_time() - started
    memory = (peak() - before) / len(page)
    return asdict(Result(len(page), seconds, memory, came))


def lxml_alone(name: str, count: int) -> float:
    """Parse the same page by lxml, in a process of its own that ends after `PATIENCE`."""
    page = SHAPES[name][1](count)
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    return bare(page)


def apart(call: Callable[..., object], *given: object) -> object:
    """Call in a fresh process."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(call, *given).result()


def line(name: str, share: float, *, markdown: bool) -> str:
    """Measure a shape, and write it as one line."""
    count = round(SHAPES[name][0] * share)
    tenth = Result(**apart(read, name, max(1, count // 10)))  # type: ignore[arg-type]
    whole = Result(**apart(read, name, count))  # type: ignore[arg-type]
    try:
        bare_lxml = f"{apart(lxml_alone, name, count):.2f}"
    except BrokenExecutor:
        bare_lxml = f"> {PATIENCE}"
    cells = [
        name,
        f"{whole.size / MB:.1f}",
        f"{whole.seconds:.2f}",
        f"{whole.seconds / whole.size * MB:.2f}",
        f"{whole.seconds / max(tenth.seconds, 0.005):.1f}",
        bare_lxml,
        f"{whole.memory:.0f}",
        whole.came,
    ]
    return f"| {' | '.join(cells)} |" if markdown else "\t".join(cells)


HEAD = (
    "page",
    "MB",
    "s",
    "s/MB",
    "× a tenth",
    "lxml, s",
    "memory ×",
    "what came of it",
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of the full size")
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD")
    parser.add_argument("--markdown", action="store_true")
    args = parser.parse_args()
    print(
        f"| {' | '.join(HEAD)} |\n{'| --- ' * len(HEAD)}|"
        if args.markdown
        else json.dumps(HEAD)
    )
    for name in SHAPES:
        if not args.only or any(word in name for word in args.only):
            print(line(name, args.share, markdown=args.markdown), flush=True)


if __name__ == "__main__":
    main()
