"""Tables and lists: content, or a way to lay out the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vnnews.model.blocks import ListBlock, Mark, Table
from vnnews.model.span import Span
from vnnews.parse.figures import absolute
from vnnews.parse.inline import MARKS, Inline
from vnnews.text.clean import one_line

_SKIP = frozenset(("script", "style", "noscript", "template", "button", "select"))
_LONG_CELL = 600  # characters; a table with one such cell in a row lays out text
_CELLS = ("td", "th")


def rows_of(table: Any) -> list[list[Any]]:
    """The cells of a table, row by row; rows of tables inside it are not its own."""
    rows = []
    for part in table:
        if part.tag == "tr":
            rows.append(part)
        elif part.tag in ("thead", "tbody", "tfoot"):
            rows += [row for row in part if row.tag == "tr"]
    return [[cell for cell in row if cell.tag in _CELLS] for row in rows]


def is_data(table: Any, rows: list[list[Any]]) -> bool:
    """Say whether a table holds content in rows and columns."""
    filled = [row for row in rows if row]
    if len(filled) < 2 or max(map(len, filled)) < 2:
        return False
    if next(table.iter("h1", "h2", "form", "iframe"), None) is not None:
        return False
    return next(_inner_tables(table), None) is None and not _lays_out(filled)


def _inner_tables(table: Any) -> Iterator[Any]:
    tables = table.iter("table")
    next(tables)
    yield from tables


def _lays_out(rows: list[list[Any]]) -> bool:
    """Few rows with a very long cell, or with paragraphs: columns of the page."""
    longest = max(len(" ".join(cell.itertext())) for row in rows[:20] for cell in row)
    return longest > _LONG_CELL and len(rows) < 4


def is_picture(table: Any, rows: list[list[Any]]) -> bool:
    """Say whether a table holds one or more pictures and at most a caption each."""
    if next(table.iter("img"), None) is None or len(rows) > 12:
        return False
    text = sum(
        len(cell)
        for cell in (one_line(" ".join(c.itertext())) for row in rows for c in row)
    )
    pictures = sum(1 for _ in table.iter("img"))
    return text <= 400 * pictures and next(_inner_tables(table), None) is None


def read_table(table: Any, rows: list[list[Any]], base: str | None) -> Table | None:
    """Read a table of content; ``None``: all its cells are empty."""
    reader = Inline()
    lines = [row for row in rows if row]
    texts: list[tuple[str, ...]] = []
    for number, row in enumerate(lines):
        if number:
            reader.line("\n")
        cells = []
        for place, cell in enumerate(row):
            if place:
                reader.line("\t")
            cells.append(_add_part(reader, cell, base))
        texts.append(tuple(cells))
    if not any(cell for row in texts for cell in row):
        return None
    head = _has_header(table, lines)
    _, marks = reader.take()
    caption = next(
        (one_line(" ".join(c.itertext())) for c in table.iter("caption")), None
    )
    return Table(
        header=texts[0] if head else (),
        rows=tuple(texts[1:] if head else texts),
        caption=caption or None,
        marks=marks,
    )


def _has_header(table: Any, rows: list[list[Any]]) -> bool:
    """A first row of ``th``, one in ``thead``, or one all bold above rows that are not."""
    first = rows[0]
    if len(rows) < 2:
        return False
    if (
        all(cell.tag == "th" for cell in first)
        or next(table.iter("thead"), None) is not None
    ):
        return True
    return all(_bold(cell) for cell in first) and not all(
        _bold(cell) for cell in rows[1]
    )


def _bold(cell: Any) -> bool:
    text = one_line(" ".join(cell.itertext()))
    strong = one_line(
        " ".join(t for s in cell.iter("strong", "b") for t in s.itertext())
    )
    return not text or (bool(strong) and len(strong) >= len(text))


def is_list(element: Any) -> bool:
    """Whether a list has items; old editors wrote one without any to indent a text."""
    return any(
        child.tag == "li" or any(inner.tag == "li" for inner in child)
        for child in element
    )


def read_list(element: Any, base: str | None) -> ListBlock | None:
    """Read a list; nested ones are flattened in reading order. ``None``: it is empty."""
    reader = Inline()
    items: list[str] = []
    for item in element.iter("li"):
        piece = Inline()
        add_inline(piece, item, base, stop=("ul", "ol", "li"))
        text, marks = piece.take()
        if text:
            if items:
                reader.line("\n")
            _append(reader, text, marks)
            items.append(text)
    if not items:
        return None
    return ListBlock(
        ordered=element.tag == "ol", items=tuple(items), marks=tuple(reader.marks)
    )


def _add_part(reader: Inline, element: Any, base: str | None) -> str:
    piece = Inline()
    add_inline(piece, element, base)
    text, marks = piece.take()
    _append(reader, text, marks)
    return text


def _append(reader: Inline, text: str, marks: tuple[Mark, ...]) -> None:
    start = reader.size
    reader.add(text)
    reader.marks += [_moved(mark, start) for mark in marks]


def _moved(mark: Mark, by: int) -> Mark:
    span = Span(start=mark.span.start + by, end=mark.span.end + by)
    return Mark(kind=mark.kind, href=mark.href, span=span)


def add_inline(
    reader: Inline, element: Any, base: str | None, stop: tuple[str, ...] = ()
) -> None:
    """Add all text of an element with its marks; ``stop`` names elements to leave out."""
    inside: list[tuple[Any, Iterator[Any]]] = [(element, iter(element))]
    reader.add(element.text)
    while inside:
        parent, children = inside[-1]
        child = next(children, None)
        if child is None:
            inside.pop()
            if inside:
                if parent.tag in MARKS:
                    reader.close(MARKS[parent.tag])
                elif parent.tag in ("p", "div", "br", "li"):
                    reader.add(" ")
                reader.add(parent.tail)
            continue
        if not isinstance(child.tag, str) or child.tag in _SKIP or child.tag in stop:
            reader.add(child.tail)
            continue
        if child.tag in MARKS:
            reader.open(MARKS[child.tag], absolute(child.get("href"), base))
        elif child.tag in ("p", "div", "br", "li"):
            reader.add(" ")
        reader.add(child.text)
        inside.append((child, iter(child)))
