"""Text with marks, put together piece by piece."""

from __future__ import annotations

import attrs

from vnnews.model.blocks import Mark, MarkKind
from vnnews.model.span import Span
from vnnews.text.clean import normalize, single_spaced

MARKS = {
    "a": MarkKind.LINK,
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
}
"""Elements that mark a stretch of text."""


_NESTED = 16  # marks around one text; deeper ones are tags that nobody closed


@attrs.define
class _Open:
    kind: MarkKind
    href: str | None
    start: int


class Inline:
    """Collects the text of one block: white space is made single on the way.

    Marks are opened and closed while the text grows; a mark that is open when the block
    ends goes on in the next one.
    """

    __slots__ = ("_gap", "_open", "_pieces", "marks", "size")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._gap = False
        self._open: list[_Open] = []
        self.marks: list[Mark] = []
        self.size = 0

    def add(self, text: str | None) -> None:
        """Add a piece of the page's text."""
        if not text:
            return
        if text.isspace():
            self._gap = True
            return
        text = normalize(text)
        joined = single_spaced(text)
        if not joined:
            self._gap = self._gap or bool(text)
            return
        if self.size and (self._gap or text[0].isspace()):
            self._joint(" ")
        self._pieces.append(joined)
        self.size += len(joined)
        self._gap = text[-1].isspace()

    def ends_with(self, signs: tuple[str, ...]) -> bool:
        """Say whether the text so far ends in one of the signs."""
        return bool(self._pieces) and self._pieces[-1].endswith(signs)

    def line(self, joint: str) -> None:
        """Part what follows by ``joint``, a line feed or a tab, even from nothing."""
        self._joint(joint)
        self._gap = False

    def _joint(self, joint: str) -> None:
        """Add what stands between words; marks that begin here begin behind it."""
        for mark in reversed(self._open):
            if mark.start != self.size:
                break
            mark.start += 1
        self._pieces.append(joint)
        self.size += 1

    def open(self, kind: MarkKind, href: str | None = None) -> None:
        """Begin a mark with the next word."""
        self._open.append(_Open(kind, href, self.size))

    def close(self, kind: MarkKind) -> None:
        """End the innermost mark of that kind."""
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].kind is kind:
                self._mark(self._open.pop(place))
                return

    def _mark(self, mark: _Open) -> None:
        if mark.start < self.size:
            span = Span(start=mark.start, end=self.size)
            self.marks.append(Mark(kind=mark.kind, href=mark.href, span=span))

    @property
    def text(self) -> str:
        """What was added so far."""
        return "".join(self._pieces)

    def take(self) -> tuple[str, tuple[Mark, ...]]:
        """Give the block's text and marks, and begin the next block."""
        for entry in self._open[: -_NESTED - 1 : -1]:
            self._mark(entry)
        for entry in self._open:
            entry.start = 0
        text = self.text
        marks = tuple(sorted(self.marks, key=lambda m: (m.span.start, -m.span.end)))
        self._pieces, self._gap, self.marks, self.size = [], False, [], 0
        return text, marks
