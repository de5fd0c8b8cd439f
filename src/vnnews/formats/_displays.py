"""What notebooks show of articles, documents and awards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vnnews.formats._body_html import BodyWriter
from vnnews.formats._facts import (
    Facts,
    commendation_facts,
    document_name,
    reference_facts,
)
from vnnews.formats._layers import Layer, Stretch
from vnnews.formats._panels_html import definitions
from vnnews.formats._text import attribute, escape, line, vietnamese_date
from vnnews.model.article import Article
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument
from vnnews.model.reference import DocumentReference, ResolutionReference

_STYLE = """<style>
.vnnews { max-width: 44rem; line-height: 1.6; }
.vnnews .text { max-height: 24rem; overflow-y: auto; }
.vnnews mark { color: inherit; padding: .05em .1em; border-radius: .15em; }
.vnnews mark.cited { background: rgba(11, 130, 155, .22); }
.vnnews mark.award { background: rgba(215, 160, 20, .28); }
.vnnews dl div { display: grid; grid-template-columns: 9rem 1fr; }
.vnnews dd { margin: 0; }
</style>"""


def _box(title: str, inner: str) -> str:
    return f'{_STYLE}<div class="vnnews" lang="vi"><p><b>{title}</b></p>{inner}</div>'


def _facts_box(title: str, facts: Facts, raw: str) -> str:
    words = line(raw)
    quoted = f"<blockquote>{escape(words)}</blockquote>" if words else ""
    return _box(escape(title), definitions(facts) + quoted)


def _reference(reference: DocumentReference) -> str:
    return _facts_box(
        document_name(reference), reference_facts(reference), reference.raw
    )


def _document(document: CitedDocument) -> str:
    count = ("Lần nhắc", str(len(document.mentions)))
    return _facts_box(document_name(document), [*reference_facts(document), count], "")


def _commendation(award: Commendation) -> str:
    return _facts_box(line(award.name), commendation_facts(award), award.raw)


def _article(article: Article) -> str:
    writer = BodyWriter(article, outer=_marks(article))
    lead = writer.lead()
    text = (f"<p><em>{lead}</em></p>" if lead else "") + "\n".join(writer.blocks())
    text = f'<div class="text">{text}</div>'
    return _box(writer.title(), definitions(_article_facts(article)) + text)


def _article_facts(article: Article) -> Facts:
    moment, byline = article.published_at, article.byline
    facts = (
        ("Nơi đăng", line(article.site)),
        ("Ngày", vietnamese_date(moment) if moment else ""),
        ("Tác giả", line(byline.raw) if byline else ""),
        ("Văn bản", str(len(article.documents) or "")),
        ("Khen thưởng", str(len(article.commendations) or "")),
    )
    return [(term, value) for term, value in facts if value]


def _marks(article: Article) -> tuple[Layer, ...]:
    """Mark awards and references; what they are shows when one points at them."""
    awards = (
        (award.span, "award", line(award.name)) for award in article.commendations
    )
    cited = ((r.span, "cited", document_name(r)) for r in article.references)
    return tuple(
        Layer(
            Stretch(
                span.start,
                span.end,
                f'<mark class="{kind}" title="{attribute(told)}">',
                "</mark>",
            )
            for span, kind, told in row
        )
        for row in (awards, cited)
    )


DISPLAYS: dict[type, Callable[[Any], str]] = {
    Article: _article,
    DocumentReference: _reference,
    ResolutionReference: _reference,
    CitedDocument: _document,
    Commendation: _commendation,
}
"""What each class is shown by."""
