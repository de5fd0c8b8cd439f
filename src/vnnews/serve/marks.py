"""The article's text with its references and commendations marked and numbered."""

from __future__ import annotations

from vnnews.formats._body_html import BodyWriter
from vnnews.formats._layers import Layer, Stretch
from vnnews.formats._text import line
from vnnews.model.article import Article
from vnnews.model.span import Span
from vnnews.serve.words import Words


def marked_text(article: Article, words: Words) -> str:
    """Write lead and body; each mark has a number that leads to its card."""
    tables = 0

    def wrap(html: str, _start: int, _end: int) -> str:
        nonlocal tables
        if not html.startswith("<table>"):
            return html
        tables += 1
        told = f'role="region" tabindex="0" aria-label="{words("table")} {tables}"'
        return f'<div class="table" {told}>{html}</div>'

    writer = BodyWriter(article, outer=_layers(article, words), wrap=wrap)
    title = f'<h2 class="headline">{writer.title()}</h2>' if line(article.title) else ""
    lead = writer.lead()
    lead = f'<p class="lead">{lead}</p>' if line(article.lead) else ""
    return "\n".join((title, lead, *writer.blocks()))


def _layers(article: Article, words: Words) -> tuple[Layer, ...]:
    """Mark awards, and references inside them."""
    awards = [found.span for found in article.commendations]
    cited = [found.span for found in article.references]
    return _layer(awards, "award", words), _layer(cited, "mention", words)


def _layer(spans: list[Span], kind: str, words: Words) -> Layer:
    style, letter = ("award", "c") if kind == "award" else ("cited", "r")
    return Layer(
        Stretch(
            span.start,
            span.end,
            f'<mark class="{style}">',
            "</mark>",
            _sign(f"{letter}{number}", f"{words(kind)} {number}"),
        )
        for number, span in enumerate(spans, 1)
    )


def _sign(name: str, spoken: str) -> str:
    """Write the number behind a mark: a link to the card, and the card's way back."""
    shown = f"★{name[1:]}" if name[0] == "c" else name[1:]
    return (
        f'<sup><a class="sign {name[0]}" id="in-{name}" href="#{name}" '
        f'aria-label="{spoken}">{shown}</a></sup>'
    )
