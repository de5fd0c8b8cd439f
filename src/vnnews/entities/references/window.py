"""The stretch of text after a kind word, in which one mention is read."""

from __future__ import annotations

import re

from vnnews.text.view import fold

SIZE = 360
"""Characters that a mention's own words may take, title not counted."""

_BREAK = re.compile(r"(?<! ) *+\n")
_RUNS_ON = re.compile(
    r"(?:[-/,(]|\b(?:số|của|ngày|tháng|năm|khóa|khoá|thứ|và|do|hội|trung|nghị|Nghị|quyết|định|thị|luận|tư|Ban|Bộ|Ủy|Uỷ|Sở))$"
)


class Window:
    """A bounded piece of a text, with its folded key.

    Attributes:
        text: The piece; a line break inside a mention is a space, one after it the end.
        key: The same without accents and case, character for character.
        base: Where it starts in the whole text.
    """

    __slots__ = ("base", "key", "text")

    def __init__(self, whole: str, base: int, key: str | None = None) -> None:
        """Cut the piece that begins at ``base``; ``key`` is the whole text folded."""
        piece = whole[base : base + SIZE]
        if "\n" in piece:
            piece = _unbroken(piece)
        self.text = piece
        self.base = base
        if key is None:
            self.key = fold(piece)
        else:
            self.key = key[base : base + len(piece)].replace("\n", " ")


def _unbroken(piece: str) -> str:
    """Join lines where the sentence runs on; cut where a new one begins."""
    for found in _BREAK.finditer(piece):
        before = piece[max(0, found.start() - 12) : found.start()]
        after = piece[found.end() :].lstrip()[:1]
        if "\n" in piece[found.end() : found.end() + 1] or not (
            _RUNS_ON.search(before) or after.islower() or after == "("
        ):
            return piece[: found.start()].replace("\n", " ")
    return piece.replace("\n", " ")
