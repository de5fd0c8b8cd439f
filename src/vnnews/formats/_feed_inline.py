"""Running text with its links and emphasis, gathered piece by piece."""

from __future__ import annotations

from urllib.parse import urljoin

from vnnews.model.blocks import Mark, MarkKind
from vnnews.model.span import Span
from vnnews.text.clean import normalize


class InlineBuffer:
    """Collects one block's text: single spaces, stand-off marks.

    Args:
        base: What relative links are relative to; ``None``: they stay as they are.
    """

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._pieces: list[str] = []
        self._length = 0
        self._space = False
        self._spaces: set[int] = set()
        self._open: list[tuple[MarkKind, int, str | None]] = []
        self._marks: list[Mark] = []

    def add(self, text: str | None) -> None:
        """Add text; any run of white space counts as one space."""
        if not text:
            return
        text = normalize(text)
        words = text.split()
        if not words:
            self._space = self._space or bool(text)
            return
        if self._length and (self._space or text[0].isspace()):
            self._spaces.add(self._length)
            self._put(" ")
        self._put(" ".join(words))
        self._space = text[-1].isspace()

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def open(self, kind: MarkKind, href: str | None) -> None:
        """Begin a mark; a link has an address."""
        self._open.append((kind, self._length, self._absolute(href)))

    def _absolute(self, href: str | None) -> str | None:
        try:
            return urljoin(self._base or "", href.strip()) if href else None
        except ValueError:
            return None

    def close(self, kind: MarkKind) -> None:
        """End the innermost mark, which is of this kind unless a block broke it."""
        if self._open and self._open[-1][0] is kind:
            self._mark(*self._open.pop())

    def _mark(self, kind: MarkKind, start: int, href: str | None) -> None:
        start += start in self._spaces
        worth = href is not None if kind is MarkKind.LINK else True
        if worth and start < self._length:
            span = Span(start=start, end=self._length)
            self._marks.append(Mark(kind=kind, span=span, href=href))

    def take(self) -> tuple[str, tuple[Mark, ...]]:
        """Give the text and its marks, and begin anew; open marks go on."""
        going_on = [(kind, href) for kind, _, href in self._open]
        while self._open:
            self._mark(*self._open.pop())
        text = "".join(self._pieces)
        marks = sorted(self._marks, key=lambda m: (m.span.start, -m.span.end))
        self._pieces, self._length, self._space, self._marks = [], 0, False, []
        self._spaces = set()
        self._open = [(kind, 0, href) for kind, href in going_on]
        return text, tuple(marks)
