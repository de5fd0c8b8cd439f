"""What stands around the body: time, counter and byline, by their labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from vnnews.layouts._names import AUTHOR_CLASSES
from vnnews.model.blocks import TEXT_BLOCKS
from vnnews.parse.blocks import Rules, read_blocks
from vnnews.parse.density import ignored
from vnnews.parse.head import is_date_line
from vnnews.text.counters import Counter, parse_views
from vnnews.text.dates import PageTime, find_page_times

COUNTER_WORDS = (
    "ượt xem",
    "ượt đọc",
    "ần xem",
    "ần đọc",
    "ã xem",
    "ã đọc",
    "iew",
    "Xem:",
    "ượt truy cập",
    "ƯỢT XEM",
)
"""One of these stands in every page that prints a counter."""

_BELOW = 12  # chunks behind the body that are looked at
_ABOVE = 4  # chunks above the headline in which an unlabelled time may stand
_TODAY = re.compile(r"hôm nay|bây giờ|hiện tại", re.IGNORECASE)
_LONG = 200  # characters; longer chunks are prose
_AUTHOR = re.compile(
    r"^\s*(?:tác giả|người viết|nguồn tin|nguồn|tin,? ảnh|bài,? ảnh|bài và ảnh|tin và ảnh|thực hiện)[^:]{0,12}:",
    re.IGNORECASE,
)


@attrs.frozen
class Chunk:
    """A short stretch of text beside the body."""

    text: str
    where: str
    """``above`` the headline, in the ``head`` between it and the body, or ``below``."""

    element: Any


def surroundings(body: Any, headline: Any) -> list[Chunk]:
    """Collect the lines around the body, inside the element that holds both."""
    container = _common(body, headline)
    order = {element: number for number, element in enumerate(container.iter())}
    holds = set(body.iterancestors())
    furniture = {
        e for e in order if isinstance(e.tag, str) and e not in holds and ignored(e)
    }
    top = order.get(headline, -1) if headline is not None else -1
    middle = order.get(body, -1)
    furniture = {e for e in furniture if not top < order[e] < middle}
    drop = (furniture | {body}) - {container}
    pieces = read_blocks(container, Rules(drop=drop)) if container is not body else []
    chunks = []
    below = 0
    for piece in pieces:
        if not isinstance(piece.block, TEXT_BLOCKS):
            continue
        place = order.get(piece.element, 0)
        where = "below" if place > middle else "head" if place >= top else "above"
        below += where == "below"
        if below > _BELOW:
            break
        chunks.append(Chunk(piece.block.text, where, piece.element))
    return chunks


def _common(body: Any, headline: Any) -> Any:
    if headline is None:
        around = body.getparent()
        return body if around is None or around.tag in ("html", "body") else around
    above = {headline, *headline.iterancestors()}
    if body in above:
        return body
    return next((place for place in body.iterancestors() if place in above), body)


def printed_time(
    chunks: list[Chunk], label: str, clock: str = "24h"
) -> PageTime | None:
    """The time of a label: between headline and body first, labelled ones elsewhere."""
    unlabelled: PageTime | None = None
    for where in ("head", "below", "above"):
        for chunk in chunks:
            if chunk.where != where or len(chunk.text) > _LONG:
                continue
            for time in find_page_times(chunk.text, clock=clock):
                if time.label == label:
                    return time
                alone = where == "head" and is_date_line(chunk.text)
                if time.label is None and alone and unlabelled is None:
                    unlabelled = time
    if unlabelled is None and label == "published":
        unlabelled = _just_above(chunks, clock)
    return unlabelled if label == "published" else None


def _just_above(chunks: list[Chunk], clock: str) -> PageTime | None:
    """A time close above the headline, in the element that holds headline and body."""
    above = [chunk for chunk in chunks if chunk.where == "above"][-_ABOVE:]
    for chunk in reversed(above):
        if not is_date_line(chunk.text) or _TODAY.search(chunk.text):
            continue
        times = find_page_times(chunk.text, clock=clock)
        if times and times[0].label is None:
            return times[0]
    return None


def printed_views(chunks: list[Chunk]) -> Counter | None:
    """The article's own counter, by its label."""
    for chunk in chunks:
        if len(chunk.text) <= _LONG:
            views = parse_views(chunk.text)
            if views is not None:
                return views
    return None


def printed_bylines(chunks: list[Chunk]) -> Iterator[str]:
    """Lines that are labelled as byline or have an author's class, near the body."""
    for chunk in chunks:
        if chunk.where == "above" or len(chunk.text) > _LONG:
            continue
        name = f"{chunk.element.get('class') or ''} {chunk.element.get('id') or ''} {chunk.element.get('itemprop') or ''}"
        if _AUTHOR.match(chunk.text) or AUTHOR_CLASSES.search(name):
            yield chunk.text
