"""The signature at the end of an article's body (ký tên cuối bài)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnnews.entities.bylines.merge import merge_bylines
from vnnews.entities.bylines.parse import parse_byline, plain
from vnnews.entities.bylines.people import begins_with
from vnnews.model.byline import Byline

_MOST_LINES = 5  # of one signature, credits and an address included
_MOST_CHARACTERS = 120
_ADDRESS = re.compile(
    r"\(?(?:e-?mail\s?:?\s?)?[\w.+-]{1,64}@[\w.-]{1,80}\)?", re.IGNORECASE
)
_CREDIT = re.compile(r"\(?(?:ảnh|video|clip|nguồn|đồ họa)[^:]{0,12}:", re.IGNORECASE)
_CLOSING = re.compile(
    r"\(?(?:còn tiếp|còn nữa|hết)\)?[.…]*|[*_=\-\s./]{1,40}", re.IGNORECASE
)


def find_signature(lines: Sequence[str]) -> tuple[int, Byline] | None:
    """Find who signs at the end of a text.

    The last lines are read upwards: a signature may have several lines (names, their
    body, «Theo …», a credit, an e-mail address). What stands above them is text.

    Args:
        lines: The last lines or paragraphs of a body, in order, as plain text.

    Returns:
        The index of the signature's first line and what the signature says; ``None``
        when the text ends without one: a wrong author is worse than none.

    Raises:
        TypeError: ``lines`` is one text, or holds something else than texts.
    """
    if isinstance(lines, str) or not all(isinstance(line, str) for line in lines):
        raise TypeError("lines must be a sequence of texts")
    signed: list[int] = []
    beside: list[int] = []
    for index in range(len(lines) - 1, -1, -1):
        line = plain(lines[index]) if len(lines[index]) < 4 * _MOST_CHARACTERS else "."
        if not line.strip() and len(lines[index]) < _MOST_CHARACTERS:
            continue
        if len(signed) + len(beside) >= _MOST_LINES or len(line) > _MOST_CHARACTERS:
            break
        if parse_byline(line) is not None:
            signed.append(index)
        elif _stands_beside(line):
            beside.append(index)
        else:
            break
    return _signature(lines, signed, beside)


def _stands_beside(line: str) -> bool:
    """A line that belongs to a signature and is none alone."""
    return bool(
        _ADDRESS.fullmatch(line)
        or _CREDIT.match(line)
        or _CLOSING.fullmatch(line)
        or begins_with("offices", line)
        or begins_with("occupations", line)
    )


def _signature(
    lines: Sequence[str], signed: list[int], beside: list[int]
) -> tuple[int, Byline] | None:
    if not signed:
        return None
    start = min(signed)
    parts = [lines[index] for index in sorted((*signed, *beside)) if index >= start]
    byline = merge_bylines(["\n".join(parts)]) or merge_bylines(parts)
    return None if byline is None else (start, byline)
