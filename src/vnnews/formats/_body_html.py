"""The body's blocks as HTML, from an allow-list of elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vnnews.formats._blocks_html import embed_html, figure_html, list_html, table_html
from vnnews.formats._headings import Levels
from vnnews.formats._layers import Layer, Stretch, inline
from vnnews.formats._text import attribute, is_blank
from vnnews.formats._urls import web_url
from vnnews.model.article import Article
from vnnews.model.blocks import (
    TEXT_BLOCKS,
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Quote,
    Table,
    TextBlock,
)

_KINDS = tuple(MarkKind)
TAGS = {
    MarkKind.STRONG: ("<strong>", "</strong>"),
    MarkKind.EMPHASIS: ("<em>", "</em>"),
}
"""The tags around marks other than links."""

Wrap = Callable[[str, int, int], str]
"""Given a text block's HTML and where its text begins and ends, what to write."""


def _alone(html: str, _start: int, _end: int) -> str:
    return html


class BodyWriter:
    """Writes the text and pictures of one article.

    Args:
        article: The article.
        outer: Layers over ``article.text`` that go around links and emphasis.
        wrap: Adds to a text block, such as a panel after it.
        images: Whether pictures are loaded from the web; else they are linked.
    """

    def __init__(
        self,
        article: Article,
        *,
        outer: tuple[Layer, ...] = (),
        wrap: Wrap = _alone,
        images: bool = False,
    ) -> None:
        self._article = article
        self._outer = outer
        self._wrap = wrap
        self._images = images
        self.levels = Levels()
        """The levels of the headings so far."""

    def title(self) -> str:
        """Write the title's words."""
        return inline(self._article.title, 0, self._outer)

    def lead(self) -> str:
        """Write the lead's words; empty without a lead."""
        lead = self._article.lead or ""
        return inline(lead, len(self._article.title) + 1, self._outer)

    def block(self, block: Block) -> str:
        """Write one block by itself, without outer layers; empty when nothing shows."""
        if isinstance(block, TEXT_BLOCKS):
            return self._text_block(block, 0)
        return self._other(block)

    def blocks(self) -> Iterator[str]:
        """Write block after block; empty ones are left out."""
        article = self._article
        at = len(article.title) + 1
        at += 0 if article.lead is None else len(article.lead) + 1
        for block in article.body:
            if isinstance(block, TEXT_BLOCKS):
                end = at + len(block.text)
                if html := self._text_block(block, at):
                    yield self._wrap(html, at, end)
                at = end + 1
            elif html := self._other(block):
                yield html

    def _text_block(self, block: TextBlock, at: int) -> str:
        if is_blank(text := block.text):
            return ""
        layers = (*self._outer, *self._mark_layers(block.marks, at))
        if isinstance(block, ListBlock):
            return list_html(block, at, layers)
        if isinstance(block, Table):
            return table_html(block, at, layers)
        words = inline(text, at, layers)
        if isinstance(block, Heading):
            level = self.levels.next(block.level)
            return f"<h{level}>{words}</h{level}>"
        if isinstance(block, Quote):
            return f"<blockquote><p>{words}</p></blockquote>"
        return f"<p>{words}</p>"

    def _mark_layers(self, marks: tuple[Mark, ...], at: int) -> tuple[Layer, ...]:
        if not marks:
            return ()
        base = self._article.url
        layers = []
        for kind in _KINDS:
            row = [_stretch(mark, at, base) for mark in marks if mark.kind is kind]
            if row:
                layers.append(Layer(filter(None, row)))
        return tuple(layers)

    def _other(self, block: Block) -> str:
        if isinstance(block, Figure):
            return figure_html(block, self._article.url, images=self._images)
        return embed_html(block, self._article.url) if isinstance(block, Embed) else ""


def _stretch(mark: Mark, at: int, base: str | None) -> Stretch | None:
    """Tag a mark; ``None`` for a link that leads nowhere safe."""
    if mark.kind is MarkKind.LINK:
        address = web_url(mark.href, base)
        if not address:
            return None
        tags = f'<a href="{attribute(address)}">', "</a>"
    else:
        tags = TAGS[mark.kind]
    return Stretch(at + mark.span.start, at + mark.span.end, *tags)
