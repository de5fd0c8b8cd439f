"""A text without runs of spaces, and the way back."""

from __future__ import annotations

import re
from bisect import bisect_right

from vnnews.text.view import View

_RUN = re.compile(r" +(?=(\n))|  +|\n +")


class Flat:
    """A `View` whose runs of spaces are one space, so that the grammar need not care.

    Attributes:
        view: The text underneath.
        text: ``view.text`` with single spaces, and none at the ends of lines.
    """

    __slots__ = ("_cuts", "_lost", "text", "view")

    def __init__(self, source: str) -> None:
        self.view = View(source)
        self.text = self.view.text
        self._cuts: list[int] = []
        self._lost: list[int] = []
        if any(run in self.text for run in ("  ", "\n ", " \n")):
            self._flatten()

    def _flatten(self) -> None:
        out, at, lost = [], 0, 0
        for run in _RUN.finditer(self.text):
            keep = 0 if run[1] else 1
            lost += run.end() - run.start() - keep
            out.append(self.text[at : run.start() + keep])
            at = run.end()
            self._cuts.append(at - lost)
            self._lost.append(lost)
        out.append(self.text[at:])
        self.text = "".join(out)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Translate a stretch of ``text`` into one of the source."""
        first, last = self._back(start), self._back(max(start, end - 1)) + 1
        return self.view.original(first, last if end > start else first)

    def _back(self, at: int) -> int:
        found = bisect_right(self._cuts, at)
        return at + self._lost[found - 1] if found else at
