"""Stand-off spans to nested tags: layers of stretches laid over a text.

Stretches of one layer never overlap; those of an inner layer are cut where an outer
one begins or ends, so that the tags are always well nested.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

import attrs

from vnnews.formats._text import escape as escape_all
from vnnews.formats._text import escaper


@attrs.frozen
class Stretch:
    """A stretch of text and the tags around it."""

    start: int
    end: int
    before: str
    after: str
    tail: str = ""
    """What follows the stretch's end, once."""


def _order(stretch: Stretch) -> tuple[int, int]:
    return stretch.start, -stretch.end


class Layer:
    """Stretches that do not overlap, in order.

    Args:
        stretches: Any stretches; one that begins inside another is cut to what is left
            of it, or dropped.
    """

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._stretches: list[Stretch] = []
        reached = 0
        for stretch in sorted(stretches, key=_order):
            if stretch.end <= max(stretch.start, reached):
                continue
            if stretch.start < reached:
                stretch = attrs.evolve(stretch, start=reached)  # noqa: PLW2901
            self._stretches.append(stretch)
            reached = stretch.end
        self._starts = [stretch.start for stretch in self._stretches]

    def within(self, start: int, end: int) -> Iterable[Stretch]:
        """Give the stretches that touch ``start`` to ``end``."""
        at = max(bisect_right(self._starts, start) - 1, 0)
        while at < len(self._stretches) and self._stretches[at].start < end:
            if self._stretches[at].end > start:
                yield self._stretches[at]
            at += 1


def inline(text: str, at: int, layers: Sequence[Layer]) -> str:
    """Write a text with the tags of its layers, the first layer outermost.

    Args:
        text: The text; it is cleaned and escaped.
        at: Where it begins, in the layers' positions.
        layers: Outermost first.
    """
    if not layers:
        return escape_all(text)
    end = at + len(text)
    found = [list(layer.within(at, end)) for layer in layers]
    if sum(map(bool, found)) < 2:
        return _write_one(text, at, next(filter(None, found), []))
    cuts = {at, end}
    for stretch in (s for row in found for s in row):
        cuts |= {max(stretch.start, at), min(stretch.end, end)}
    return _write(text, at, sorted(cuts), [_Cursor(row) for row in found])


def _write_one(text: str, at: int, stretches: list[Stretch]) -> str:
    """Write the tags of a single layer."""
    out: list[str] = []
    escape = escaper(text)
    done = 0
    for stretch in stretches:
        start, end = max(stretch.start - at, 0), stretch.end - at
        out += (escape(text[done:start]), stretch.before, escape(text[start:end]))
        out += (stretch.after, stretch.tail if end <= len(text) else "")
        done = end
    out.append(escape(text[done:]))
    return "".join(out)


class _Cursor:
    """Walks along one layer's stretches."""

    def __init__(self, stretches: list[Stretch]) -> None:
        self._rest = stretches[::-1]

    def at(self, position: int) -> Stretch | None:
        while self._rest and self._rest[-1].end <= position:
            self._rest.pop()
        if self._rest and self._rest[-1].start <= position:
            return self._rest[-1]
        return None


def _write(text: str, at: int, cuts: list[int], cursors: list[_Cursor]) -> str:
    out: list[str] = []
    escape = escaper(text)
    open_now: list[Stretch | None] = [None] * len(cursors)
    for cut, after in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        last = cut == after
        wanted = [None if last else cursor.at(cut) for cursor in cursors]
        same = 0
        while same < len(wanted) and wanted[same] is open_now[same]:
            same += 1
        for stretch in filter(None, reversed(open_now[same:])):
            out.append(stretch.after)
            out.append(stretch.tail if stretch.end == cut else "")
        out += [stretch.before for stretch in wanted[same:] if stretch]
        out.append(escape(text[cut - at : after - at]))
        open_now = wanted
    return "".join(out)
