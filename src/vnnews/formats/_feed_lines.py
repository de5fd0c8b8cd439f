"""The full text of our own feeds: HTML of one line a block, which is read back exactly.

Most blocks are of printed characters, with marks that do not overlap and addresses that
are well spelled: their HTML says all of them. The document beside the full text then
names the line; any other block stands there in full, besides its HTML.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from vnnews.formats._body_html import TAGS, BodyWriter
from vnnews.formats._text import escape_clean, quote_clean, shown
from vnnews.formats._urls import web_url
from vnnews.formats._write import brief_block
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Block,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
)

Kept: TypeAlias = int | dict[str, Any]
"""Where a block is kept: in a line of the HTML, counted from 0, or here in full."""


def write_lines(article: Article) -> tuple[str, list[Kept]]:
    """Write the body of an article, pictures loaded from the web.

    Returns:
        The HTML, and where each block is kept.
    """
    lines: list[str] = []
    kept: list[Kept] = []
    writer: BodyWriter | None = None
    for block in article.body:
        if type(block) is Paragraph:
            html = _paragraph(block)
        else:
            writer = writer or BodyWriter(article, images=True)
            html = _other(block, writer)
        if html is not None:
            kept.append(len(lines))
            lines.append(html)
            continue
        writer = writer or BodyWriter(article, images=True)
        kept.append(brief_block(block))
        if html := writer.block(block):
            lines += html.split("\n")
    return "\n".join(lines), kept


def _paragraph(block: Paragraph) -> str | None:
    text = block.text
    if block.marks or not text.isprintable() or not text.strip():
        words = _words(text, block.marks)
        return None if words is None else f"<p>{words}</p>"
    if "&" in text or "<" in text or ">" in text:
        text = escape_clean(text)
    return f"<p>{text}</p>"


def _other(block: Block, writer: BodyWriter) -> str | None:
    """Write a block that its HTML says all of; ``None`` for any other."""
    if isinstance(block, Figure):
        return _figure(block)
    if isinstance(block, ListBlock):
        return _list(block)
    if isinstance(block, Quote):
        words = _words(block.text, block.marks)
        return None if words is None else f"<blockquote><p>{words}</p></blockquote>"
    if isinstance(block, Heading) and writer.levels.next(block.level) == block.level:
        words = _words(block.text, block.marks)
        return None if words is None else f"<h{block.level}>{words}</h{block.level}>"
    return None


def _words(text: str, marks: tuple[Mark, ...]) -> str | None:
    """Write printed characters and their marks; ``None``: HTML cannot say them all."""
    if not text.isprintable() or not text.strip():
        return None
    escape = escape_clean if "&" in text or "<" in text or ">" in text else str
    parts: list[str] = []
    done = 0
    for mark in marks:
        tags = _tags(mark)
        span = mark.span
        start, end = span.start, span.end
        if tags is None or not done <= start < end:
            return None
        parts += (escape(text[done:start]), tags[0], escape(text[start:end]), tags[1])
        done = end
    if done > len(text):
        return None
    parts.append(escape(text[done:]))
    return "".join(parts)


def _tags(mark: Mark) -> tuple[str, str] | None:
    """Give the tags that say all of a mark; ``None``: there are none."""
    href = mark.href
    if mark.kind is not MarkKind.LINK:
        return TAGS[mark.kind] if href is None else None
    if href is None or web_url(href) != href:
        return None
    return f'<a href="{quote_clean(href)}">', "</a>"


def _figure(block: Figure) -> str | None:
    src, caption, credit = block.src, block.caption, block.credit
    if src is None or web_url(src) != src:
        return None
    if not all(text is None or _exact(text) for text in (block.alt, caption, credit)):
        return None
    told = escape_clean(caption or "")
    if credit:
        told += f'{" " if told else ""}<span class="credit">Ảnh: '
        told += f"{escape_clean(credit)}</span>"
    told = f"<figcaption>{told}</figcaption>" if told else ""
    alt = quote_clean(block.alt or "")
    return f'<figure><img src="{quote_clean(src)}" alt="{alt}">{told}</figure>'


def _list(block: ListBlock) -> str | None:
    if block.marks or not block.items or not all(map(_exact, block.items)):
        return None
    tag = "ol" if block.ordered else "ul"
    items = "</li><li>".join(map(escape_clean, block.items))
    return f"<{tag}><li>{items}</li></{tag}>"


def _exact(text: str) -> bool:
    """Whether a text is shown as it is."""
    return text != "" and shown(text) == text
