"""The public reader of one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnnews.model.byline import Byline, Contributor, ContributorRole
from vnnews.text.clean import normalize
from vnnews.text.view import View

if TYPE_CHECKING:
    from vnnews.entities.bylines.findings import Findings

MOST = 240
"""Longest line that may be a byline, in characters."""

_ROOM = 4  # characters printed for one that is read: accents apart, invisible ones


def parse_byline(line: str) -> Byline | None:
    """Read a line that signs an article (dòng tác giả, bút danh).

    Args:
        line: One line; several lines of one signature may be joined by line feeds.

    Returns:
        Its authors with their roles, the organisation, the agency, and the line as
        printed; ``None`` when the line is no byline: a caption, an official with his
        office, an address, a date, a headline, a sentence.

    Raises:
        TypeError: ``line`` is not a text.

    >>> byline = parse_byline("Bài và ảnh: Minh Tâm - Thu Hà (TTXVN)")
    >>> [author.name for author in byline.authors], byline.agency
    (['Minh Tâm', 'Thu Hà'], 'TTXVN')
    >>> parse_byline("Ảnh minh họa") is None
    True
    """
    if not isinstance(line, str):
        raise TypeError(f"line must be a str, not {type(line).__name__}")
    return read_byline(line, trusted=False)


def read_byline(line: str, *, trusted: bool) -> Byline | None:
    """`parse_byline`, or the reading of a field that holds authors and nothing else."""
    if len(line) > _ROOM * MOST:
        return None
    text = plain(line)
    if not text or len(text) > MOST:
        return None
    from vnnews.entities.bylines.line import read

    found = read(text, trusted=trusted)
    return None if found is None else _to_byline(found, line.strip())


def plain(line: str) -> str:
    """Normalise, with plain dashes, single spaces and no empty lines."""
    lines = View(normalize(line)).text.split("\n")
    return "\n".join(filter(None, (" ".join(one.split()) for one in lines)))


def _to_byline(found: Findings, raw: str) -> Byline:
    from vnnews.entities.bylines.bodies import spaced_dashes

    authors = tuple(
        Contributor(name=a.name, role=ContributorRole(a.role), email=a.email or None)
        for a in found.authors
    )
    organization = found.organization
    return Byline(
        authors=authors,
        organization=spaced_dashes(organization) if organization else None,
        agency=found.agency,
        raw=raw,
    )
