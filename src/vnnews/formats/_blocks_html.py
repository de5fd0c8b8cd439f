"""Single blocks as HTML: lists, tables, pictures, embeds."""

from __future__ import annotations

from typing import TypeAlias

from vnnews.formats._layers import Layer, inline
from vnnews.formats._text import attribute, escape, label, line
from vnnews.formats._urls import data_picture, web_url
from vnnews.model.blocks import Embed, Figure, ListBlock, Table

Layers: TypeAlias = tuple[Layer, ...]
"""Layers of marks, outermost first."""

_WIDEST = 1000  # columns; HTML allows no cell to span more


def list_html(block: ListBlock, at: int, layers: Layers) -> str:
    """Write a list; empty items are left out."""
    tag = "ol" if block.ordered else "ul"
    items = []
    for item in block.items:
        if line(item):
            items.append(f"<li>{inline(item, at, layers)}</li>")
        at += len(item) + 1
    return f"<{tag}>{''.join(items)}</{tag}>"


def table_html(block: Table, at: int, layers: Layers) -> str:
    """Write a table with its caption."""
    rows = (block.header, *block.rows) if block.header else block.rows
    width = max(map(len, rows))
    out = []
    for index, row in enumerate(rows):
        head = index == 0 and bool(block.header)
        out.append(_row(row, at, layers, width, head=head))
        at += sum(map(len, row)) + max(len(row), 1)
    head_rows = f"<thead>{out.pop(0)}</thead>" if block.header else ""
    body = f"<tbody>{''.join(out)}</tbody>" if out else ""
    title = escape(line(block.caption))
    caption = f"<caption>{title}</caption>" if title else ""
    return f"<table>{caption}{head_rows}{body}</table>"


def _row(
    row: tuple[str, ...], at: int, layers: Layers, width: int, *, head: bool
) -> str:
    """Write a row; one that is too short ends in one empty cell."""
    cells = []
    for cell in row:
        words = inline(cell, at, layers)
        titled = head and line(cell)
        cells.append(f'<th scope="col">{words}</th>' if titled else f"<td>{words}</td>")
        at += len(cell) + 1
    if len(row) < width:
        cells.append(f'<td colspan="{min(width - len(row), _WIDEST)}"></td>')
    return f"<tr>{''.join(cells)}</tr>"


def embed_html(block: Embed, base: str | None) -> str:
    """Write a link to what is played; empty when there is neither link nor caption."""
    address = web_url(block.src, base)
    caption = escape(line(block.caption))
    if address:
        words = escape(label("embed", line(block.kind)) or "…")
        link = f'<a class="embed" href="{attribute(address)}">{words}</a>'
    elif caption:
        link = ""
    else:
        return ""
    told = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f"<figure>{link}{told}</figure>"


def figure_html(figure: Figure, base: str | None, *, images: bool) -> str:
    """Write a picture and its caption; empty when there is neither."""
    picture = _picture(figure, base, images=images)
    words = escape(line(figure.caption))
    if credit := line(figure.credit):
        words += f' <span class="credit">Ảnh: {escape(credit)}</span>'
    told = f"<figcaption>{words.strip()}</figcaption>" if words else ""
    return f"<figure>{picture}{told}</figure>" if picture or told else ""


def _picture(figure: Figure, base: str | None, *, images: bool) -> str:
    """Write the picture, or a link to it when it would have to be loaded."""
    address = web_url(figure.src, base)
    alt = line(figure.alt)
    shown = data_picture(figure.src) or (address if images else None)
    if shown:
        return f'<img src="{attribute(shown)}" alt="{attribute(alt)}">'
    if not address:
        return ""
    words = f"Xem ảnh: {alt}" if alt else "Xem ảnh"
    return f'<a class="picture" href="{attribute(address)}">{escape(words)}</a>'
