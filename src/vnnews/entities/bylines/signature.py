"""The signature at the end of an article's body (ký tên cuối bài)."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from vnnews.entities.bylines.merge import JOINT, is_account, merge_bylines
from vnnews.entities.bylines.parse import parse_byline, plain
from vnnews.model.byline import Byline
from vnnews.text.lazy import lazy_pattern

_MOST_LINES = 6  # of one signature, credits and an address included
_MOST_CHARACTERS = 120
_MOST_PRINTED = 4 * _MOST_CHARACTERS  # accents apart, invisible characters
_MOST_BARE_NAMES = 2  # three and more lines of names alone are a list of people
_ADDRESS = lazy_pattern(
    r"\(?(?:e-?mail\s?:?\s?)?[\w.+-]{1,64}@[\w.-]{1,80}\)?", re.IGNORECASE
)
_CREDIT = lazy_pattern(r"\(?(?:ảnh|video|clip|nguồn|đồ họa)[^:]{0,12}:", re.IGNORECASE)
_CLOSING = lazy_pattern(
    r"\(?(?:còn tiếp|còn nữa|hết)\)?[.…]*|[*_=\-./]{1,40}", re.IGNORECASE
)


def find_signature(lines: Sequence[str]) -> tuple[int, Byline] | None:
    """Find who signs at the end of a text.

    The last lines are read upwards: a signature may have several lines (a label, names,
    their body, «Theo …», a credit, an e-mail address). What stands above them is text.

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
    return _signature(_last_lines(lines))


@attrs.frozen
class _Line:
    """A line that may belong to a signature; ``signs``: it is a byline by itself."""

    index: int
    text: str
    signs: bool


def _last_lines(lines: Sequence[str]) -> list[_Line]:
    """The last lines, in order, as far up as they may belong to a signature."""
    taken: list[_Line] = []
    for index in range(len(lines) - 1, -1, -1):
        text = (
            plain(lines[index]) if len(lines[index]) < _MOST_PRINTED else lines[index]
        )
        if not text:
            continue
        if len(taken) == _MOST_LINES or len(text) > _MOST_CHARACTERS:
            break
        signs = parse_byline(text) is not None
        if not (signs or _stands_beside(text)):
            break
        taken.append(_Line(index, text, signs))
    return taken[::-1]


def _stands_beside(line: str) -> bool:
    """A line that belongs to a signature and is none alone."""
    return bool(
        _ADDRESS.fullmatch(line)
        or _CREDIT.match(line)
        or _CLOSING.fullmatch(line)
        or is_account(line)
        or _is_label(line)
        or _is_post(line)
    )


def _is_post(line: str) -> bool:
    """The post of who signs, under the name: «Bí thư Đảng ủy xã …»."""
    from vnnews.entities.bylines.bodies import has_verb
    from vnnews.entities.bylines.people import begins_with

    if line.endswith(".") or ":" in line or has_verb(line):
        return False
    return begins_with("offices", line) or begins_with("occupations", line)


def _is_label(line: str) -> bool:
    """A label and nothing after it: «Tác giả:»."""
    from vnnews.entities.bylines.scan import Kind, scan

    return line.endswith(":") and [p.kind for p in scan(line)] == [Kind.LABEL]


def _signature(taken: list[_Line]) -> tuple[int, Byline] | None:
    """Drop what only stands above the first signed line, and read the rest as one."""
    from vnnews.entities.bylines.names import is_surely_name

    while taken and not (taken[0].signs or _is_label(taken[0].text)):
        taken = taken[1:]
    parts = list(dict.fromkeys(one.text for one in taken if not is_account(one.text)))
    if sum(map(is_surely_name, parts)) > _MOST_BARE_NAMES:
        return None
    byline = merge_bylines(["\n".join(parts)]) or merge_bylines(parts)
    if byline is None:
        return None
    return taken[0].index, attrs.evolve(byline, raw=JOINT.join(parts))
