"""Headings in order, whatever levels a page used."""

from __future__ import annotations


class Levels:
    """Gives each heading of a body its level in a page whose title is the only ``h1``."""

    def __init__(self) -> None:
        self._above: list[int] = []

    def next(self, level: int) -> int:
        """Return 2 to 6: never more than one below the heading before."""
        while self._above and self._above[-1] >= level:
            self._above.pop()
        self._above.append(level)
        return min(1 + len(self._above), 6)
