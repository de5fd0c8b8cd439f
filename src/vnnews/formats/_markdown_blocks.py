"""The blocks of an article as Markdown, and its facts as YAML."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from vnnews.formats._facts import document_name
from vnnews.formats._headings import Levels
from vnnews.formats._markdown_text import escaped, paragraph
from vnnews.formats._text import label, line
from vnnews.formats._urls import data_picture, web_url
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)


def write_markdown(article: Article) -> str:
    """Write what `to_markdown` promises."""
    levels = Levels()
    head = (f"# {_heading(article.title)}".rstrip(), paragraph(article.lead or ""))
    blocks = (_block(block, article.url, levels) for block in article.body)
    parts = [_front_matter(article), *head, *blocks]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front_matter(article: Article) -> str:
    byline = article.byline
    fields: dict[str, object] = {
        "title": line(article.title),
        "url": web_url(article.url),
        "site": line(article.site),
        "section": [*filter(None, map(line, article.section))],
        "lead": line(article.lead),
        "authors": [line(who.name) for who in byline.authors] if byline else [],
        "organization": line(byline.organization) if byline else "",
        "agency": line(byline.agency) if byline else "",
        "published_at": article.published_at,
        "modified_at": article.modified_at,
        "view_count": article.view_count,
        "tags": [*filter(None, map(line, article.tags))],
        "image": web_url(article.image, article.url),
        "language": line(article.language),
        "documents": [document_name(document) for document in article.documents],
    }
    kept = ((name, value) for name, value in fields.items() if value or value == 0)
    return "\n".join(
        ["---", *(f"{name}: {_yaml(value)}" for name, value in kept), "---"]
    )


def _yaml(value: object) -> str:
    """Write a value as YAML reads it: JSON, and times as they are."""
    if isinstance(value, dt.datetime):
        return value.isoformat()
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace("](", "]\\u0028")


def _heading(text: str) -> str:
    return paragraph(text).replace("#", "\\#").replace("\\\\#", "\\#")


def _block(block: Block, base: str | None, levels: Levels) -> str:
    if isinstance(block, Paragraph):
        return paragraph(block.text, block.marks, base)
    if isinstance(block, Heading):
        words = _heading(block.text)
        return f"{'#' * levels.next(block.level)} {words}" if words else ""
    if isinstance(block, Quote):
        words = paragraph(block.text, block.marks, base)
        return f"> {words}" if words else ""
    if isinstance(block, ListBlock):
        return _list(block)
    if isinstance(block, Table):
        return "\n\n".join(
            filter(None, (paragraph(block.caption or ""), _table(block)))
        )
    return _picture(block, base) if isinstance(block, Figure) else _embed(block, base)


def _list(block: ListBlock) -> str:
    items = filter(None, map(paragraph, block.items))
    signs = (f"{number}." if block.ordered else "-" for number in range(1, 10**9))
    return "\n".join(f"{sign} {item}" for item, sign in zip(items, signs, strict=False))


def _table(block: Table) -> str:
    width = max(map(len, (block.header, *block.rows)))
    if not width or not line(block.text):
        return ""
    header = (*block.header, *[""] * (width - len(block.header)))
    rows = (_row(header), "|" + " --- |" * width, *map(_row, filter(None, block.rows)))
    return "\n".join(rows)


def _row(cells: tuple[str, ...]) -> str:
    words = (escaped(cell).strip().replace("|", "\\|") for cell in cells)
    return "|" + "".join(f" {word} |" for word in words)


def _captions(*texts: str | None) -> Iterator[str]:
    yield from filter(None, map(paragraph, filter(None, texts)))


def _picture(figure: Figure, base: str | None) -> str:
    address = data_picture(figure.src) or web_url(figure.src, base)
    alt = escaped(line(figure.alt))
    shown = [f"![{alt}](<{address}>)"] if address else []
    credit = f"Ảnh: {line(figure.credit)}" if line(figure.credit) else None
    return "\n\n".join([*shown, *_captions(figure.caption, credit)])


def _embed(embed: Embed, base: str | None) -> str:
    address = web_url(embed.src, base)
    name = escaped(label("embed", line(embed.kind))).strip() or "…"
    shown = [f"[{name}](<{address}>)"] if address else []
    return "\n\n".join([*shown, *_captions(embed.caption)])
