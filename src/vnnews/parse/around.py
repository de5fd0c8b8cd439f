"""What stands around the body: time, counter and byline, by their labels."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from itertools import islice, takewhile
from typing import Any

from lxml import etree

from vnnews.model.blocks import TEXT_BLOCKS
from vnnews.parse.blocks import read_blocks
from vnnews.parse.chunks import Chunk, joined
from vnnews.parse.density import ignored, is_hidden
from vnnews.parse.lines import clock_of, is_date_line
from vnnews.parse.pieces import Piece, Rules, text_of
from vnnews.text.clean import one_line
from vnnews.text.counters import Counter, parse_views
from vnnews.text.dates import PageTime, find_page_times

COUNTER_WORDS = ("ượt xem", "View count", "ượt đọc")
"""One of these stands around nearly every article that prints a counter."""

_string: Any = etree.XPath("string()", smart_strings=False)
_BELOW = 12  # chunks behind the body that are looked at
_HEAD = 40  # lines at the beginning of a body that are looked at
_ABOVE = 4  # chunks above the headline in which an unlabelled time may stand
_TODAY = re.compile(r"hôm nay|bây giờ|hiện tại", re.IGNORECASE)
_LINKED = 0.8  # share of links from which a line is a headline of another article
_PROSE = 120  # characters from which a line is text of the article
_LONG = 200  # characters; longer chunks are prose


def surroundings(
    body: Any, headline: Any, pieces: list[Piece], above: list[Piece]
) -> list[Chunk]:
    """Collect the lines around the body, inside the element that holds both.

    Args:
        body: The body's element.
        headline: The headline's element; ``None``: unknown.
        pieces: All blocks of the body, for a body that holds the headline too.
        above: The blocks of such a body above the headline.
    """
    container = common(body, headline)
    if container is body:
        return _inside(pieces, above)
    order = {element: number for number, element in enumerate(container.iter())}
    top = order.get(headline, -1) if headline is not None else -1
    middle = order.get(body, -1)
    drop = {body} | furniture(body, order, top, middle)
    chunks: list[Chunk] = []
    for piece in read_blocks(container, Rules(drop=drop)):
        if isinstance(piece.block, TEXT_BLOCKS):
            place = order.get(piece.element, 0)
            where = "below" if place > middle else "head" if place >= top else "above"
            text = piece.block.text
            lines = [text] if where == "below" else text.split("\n")
            chunks += [Chunk(line, where, piece.element) for line in lines]
    chunks = joined(chunks)
    below = [chunk for chunk in chunks if chunk.where == "below"][:_BELOW]
    return [*(chunk for chunk in chunks if chunk.where != "below"), *below]


def text_around(body: Any, headline: Any) -> str:
    """The raw text of the element that holds both; quicker than `surroundings`."""
    text: str = _string(common(body, headline))
    return text


def furniture(body: Any, order: dict[Any, int], top: int, middle: int) -> set[Any]:
    """What is no article, but for what stands between headline and body."""
    holds = set(body.iterancestors())
    return {
        e
        for e, place in order.items()
        if isinstance(e.tag, str)
        and e not in holds
        and (is_hidden(e) if top < place < middle else ignored(e))
    }


def _inside(pieces: list[Piece], above: list[Piece]) -> list[Chunk]:
    """The short lines above a headline in the body, at its beginning and its end."""
    texts = [(text_of(piece), piece.element) for piece in pieces]
    prose = next(
        (n for n, (text, _) in enumerate(texts) if len(text) > _PROSE), len(texts)
    )
    behind = list(takewhile(lambda t: len(t[0]) <= _PROSE, texts[prose + 1 :]))
    top = texts[: min(prose, _HEAD)] + behind[:_ABOVE]
    head = [Chunk(text, "head", element) for text, element in top if text]
    ends = [p for p in pieces[prose:] if text_of(p) and p.linked < _LINKED]
    tail = [Chunk(text_of(p), "below", p.element) for p in ends[-_BELOW:]]
    top_lines = [p for p in above[-_ABOVE:] if 0 < len(text_of(p)) <= _LONG]
    over = [Chunk(text_of(p), "above", p.element) for p in top_lines]
    return [*joined(over), *joined(head), *joined(tail)]


def common(body: Any, headline: Any) -> Any:
    """The smallest element that holds headline and body."""
    if headline is None:
        around = body.getparent()
        return body if around is None or around.tag in ("html", "body") else around
    above = {headline, *headline.iterancestors()}
    if body in above:
        return body
    return next((place for place in body.iterancestors() if place in above), body)


def printed_time(
    chunks: list[Chunk],
    label: str,
    clock: str = "24h",
    days: Collection[dt.date] = (),
) -> PageTime | None:
    """The time of a label: between headline and body first, labelled ones elsewhere.

    Of several without label that of the ``days`` that the page tells machines counts.
    """
    unlabelled: PageTime | None = None
    for where in ("head", "below", "above"):
        for chunk in chunks:
            if chunk.where != where or len(chunk.text) > _LONG:
                continue
            hours = clock if clock == "12h" else clock_of(chunk.text)
            for time in find_page_times(chunk.text, clock=hours):
                if time.label == label:
                    return time
                alone = where == "head" and is_date_line(chunk.text)
                if time.label is None and alone:
                    told = unlabelled and unlabelled.value.date() not in days
                    if not unlabelled or (told and time.value.date() in days):
                        unlabelled = time
    return unlabelled if label == "published" else None


def time_above(
    chunks: list[Chunk], headline: Any, clock: str, days: set[dt.date]
) -> PageTime | None:
    """A time without label above the headline, which is no clock of the page.

    Args:
        chunks: The lines around headline and body.
        headline: The headline's element.
        clock: How the site prints hours.
        days: The days that the page tells machines; where it tells some, the printed
            day is one of them. Without, only what stands next to the headline counts.
    """
    beside = [
        Chunk(one_line(" ".join(e.itertext())), "above", e)
        for e in islice(headline.itersiblings(preceding=True), _ABOVE)
        if isinstance(e.tag, str)
    ]
    found = _just_above(beside[::-1], clock)
    if found is None:
        found = _just_above([c for c in chunks if c.where == "above"], clock)
        if found is not None and not days and not _close(chunks, headline):
            return None
    return found if found is None or not days or found.value.date() in days else None


def _close(chunks: list[Chunk], headline: Any) -> bool:
    """Whether the element that holds headline and body is less than the whole page."""
    above = sum(chunk.where == "above" for chunk in chunks)
    return above <= _ABOVE and headline.getparent().tag != "body"


def _just_above(chunks: list[Chunk], clock: str) -> PageTime | None:
    for chunk in reversed(chunks[-_ABOVE:]):
        if not is_date_line(chunk.text) or _TODAY.search(chunk.text):
            continue
        times = find_page_times(chunk.text, clock=clock)
        if times and times[0].label is None:
            return times[0]
    return None


def printed_views(chunks: list[Chunk]) -> Counter | None:
    """The article's own counter: by its label, or alone behind the time."""
    for chunk in chunks:
        if len(chunk.text) <= _LONG:
            alone = chunk.where == "head" and is_date_line(chunk.text)
            views = parse_views(chunk.text, labelled=not alone)
            if views is not None:
                return views
    return None
