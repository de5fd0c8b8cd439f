"""The lead (sapo): where it is, and the paper's mark in front of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from vnnews.layouts._furniture import is_tool
from vnnews.layouts._names import LEAD_CLASSES
from vnnews.model.blocks import Heading, Paragraph
from vnnews.parse.blocks import read_blocks
from vnnews.parse.figures import is_caption
from vnnews.parse.general import text_of
from vnnews.parse.pieces import Piece, Rules
from vnnews.parse.pieces import text_of as text_of_piece
from vnnews.parse.shaping import is_bold
from vnnews.text.view import View, fold

MARKS = frozenset(
    [
        "nlđo",
        "tto",
        "tt",
        "tpo",
        "nd",
        "tccs",
        "qđnd",
        "hnp",
        "hnmo",
        "plo",
        "pl",
        "bđ",
        "anđt",
        "vov",
        "vtv",
        "vtc",
        "ttxvn",
        "hbđt",
        "qno",
        "bkto",
        "đbnd",
        "vnf",
        "llct",
        "antv",
        "qtv",
        "cand",
        "sggpo",
        "gd&tđ",
    ]
)
"""House marks that stand before a lead without brackets, in lower case."""

_BRACKETED = re.compile(r"^\((?P<mark>[^()]{2,30})\)\s*(?:[-–—:.]{1,2}\s*)?(?=\S)")
_PLAIN = re.compile(
    r"^(?P<mark>[\w-]{2,30}(?:\.[Vv][Nn]|\.com|\.net){1,2}|[A-ZĐ][\w&+]{1,14}(?: Online)?)"
    r"\s*[-–—]{1,2}\s+(?=\S)"
)
_DASH = re.compile(r"^[-–—]\s+(?=\S)")
_SHORT = 30  # characters; shorter texts are labels
_LONGEST = 1500  # characters; longer ones are the body
_ENDS = (".", "…", "?", "!", '"', "”")
_ENOUGH = 4  # paragraphs of a body from which a lead may be parted by its place
_MARK = 40  # characters of a paper's mark and of signs that a repetition may lack
_SAME = 60  # characters that two texts share when one repeats the other


def part_prefix(lead: str) -> tuple[str | None, str]:
    """Part the paper's mark from a lead: «(NLĐO) - …», «TTO - …», «VTV.vn - …»."""
    found = _BRACKETED.match(lead)
    if found and re.search(r"[-–—:]\s*$", found[0]):
        return f"({found['mark']})", lead[found.end() :]
    found = _PLAIN.match(lead)
    if found and (
        "." in found["mark"]
        or found["mark"].lower() in MARKS
        or _capitals(found["mark"].removesuffix(" Online"))
    ):
        return found["mark"], lead[found.end() :]
    return None, _DASH.sub("", lead, count=1)


def _capitals(mark: str) -> bool:
    return mark.isupper() and 2 <= len(mark) <= 6


def same_text(one: str, other: str) -> bool:
    """Say whether two texts are one, accents' places, case and marks aside."""
    if min(len(one), len(other)) < _SAME and abs(len(one) - len(other)) > _MARK:
        return False
    a, b = _key(one), _key(other)
    if not a or not b:
        return False
    return a == b or (
        min(len(a), len(b)) >= _SAME and (a.startswith(b) or b.startswith(a))
    )


@lru_cache(64)
def _key(text: str) -> str:
    return "".join(re.findall(r"\w+", fold(View(part_prefix(text)[1]).text)))


def leads_of(body: Any, found: list[Any]) -> list[Any]:
    """Of several elements for the lead, those that do not stand behind the body.

    Lists of other articles below mark their leads up as the article does.
    """
    if len(found) < 2:
        return found
    order = {e: n for n, e in enumerate(body.getroottree().iter())}
    inside = set(body.iter())
    kept = [e for e in found if order[e] < order[body] or e in inside]
    return kept or found[:1]


def find_lead(
    body: Any, headline: Any, pieces: list[Piece], between: list[str]
) -> tuple[str, str] | None:
    """Find the lead of a page without a layout for it.

    An element of a lead's class near the headline; prose between headline and body; a
    first paragraph that is all bold. (A description that repeats the first paragraph
    proves nothing: portals cut it from the body by themselves.)

    Args:
        body: The element of the body.
        headline: The element of the headline, when it is known.
        pieces: The body's blocks.
        between: The lines between headline and body.

    Returns:
        The lead and where it was found.
    """
    for element in _classed(body, headline):
        text = _prose_of(element)
        if _SHORT <= len(text) <= _LONGEST:
            return text, "html:lead"
    for text in between:
        if _SAME <= len(text) <= _LONGEST and text.endswith(_ENDS):
            return text, "html:lead"
    first = next(filter(_may_open, pieces), None)
    text = "" if first is None else text_of_piece(first)
    if first is None or not _SHORT <= len(text) <= _LONGEST or len(pieces) < 2:
        return None
    if is_bold(first) or _stands_apart(pieces):
        return text, "html:p"
    return None


def _may_open(piece: Piece) -> bool:
    """Whether a piece is text, and no button above it."""
    text = text_of_piece(piece)
    return isinstance(piece.block, Paragraph | Heading) and not is_tool(text)


def _prose_of(element: Any) -> str:
    """The text of an element without pictures and their captions."""
    if next(element.iter("img"), None) is None:
        return text_of(element)
    pieces = read_blocks(element, Rules())
    return " ".join(filter(None, map(text_of_piece, pieces)))


def _stands_apart(pieces: list[Piece]) -> bool:
    """Whether the first prose stands outside of the element that holds all other prose."""
    prose = [p.element for p in pieces if len(text_of_piece(p)) >= _SAME]
    if len(prose) < _ENOUGH or len(text_of_piece(pieces[0])) < _SAME:
        return False
    holder = prose[1].getparent()
    if holder is prose[0]:
        return False
    return holder not in prose[0].iterancestors() and all(
        holder in e.iterancestors() for e in prose[1:_ENOUGH]
    )


def _classed(body: Any, headline: Any) -> list[Any]:
    """Elements with a lead's class in the element that holds headline and body."""
    container = body if headline is None else _around(body, headline)
    found = []
    for element in container.iter("p", "div", "h2", "h3", "span", "strong", "td"):
        name = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
        named = name.strip() and LEAD_CLASSES.search(name) and not is_caption(element)
        if named and body not in element.iter():
            found.append(element)
            if len(found) == 3:
                break
    return found


def _around(body: Any, headline: Any) -> Any:
    above = {headline, *headline.iterancestors()}
    place = body
    while place is not None and place not in above:
        place = place.getparent()
    return body if place is None or place.tag in ("html", "body") else place
