"""The properties of schema.org's ``NewsArticle``."""

from __future__ import annotations

from typing import Any

from vnnews.formats._text import clean, label, line
from vnnews.formats._urls import web_url
from vnnews.model.article import Article
from vnnews.model.blocks import Figure
from vnnews.model.byline import Byline, ContributorRole
from vnnews.model.document import CitedDocument
from vnnews.model.reference import DocumentKind

_LEGISLATION = frozenset(
    {
        DocumentKind.CONSTITUTION,
        DocumentKind.CODE,
        DocumentKind.LAW,
        DocumentKind.ORDINANCE,
        DocumentKind.DECREE,
        DocumentKind.DECREE_LAW,
        DocumentKind.CIRCULAR,
        DocumentKind.JOINT_CIRCULAR,
        DocumentKind.JOINT_RESOLUTION,
        DocumentKind.CONSOLIDATED_TEXT,
    }
)
"""Kinds that only State bodies issue as normative texts; schema.org: ``Legislation``."""

_INERT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def dump(data: dict[str, Any]) -> str:
    """Write linked data so that it can stand in HTML."""
    import json

    return json.dumps(data, ensure_ascii=False).translate(_INERT)


def linked_data(article: Article) -> dict[str, Any]:
    """Make the properties, as JSON values."""
    moment = {
        "datePublished": article.published_at,
        "dateModified": article.modified_at,
    }
    properties = {
        "headline": line(article.title),
        "description": line(article.lead),
        "url": (url := web_url(article.url)),
        "mainEntityOfPage": url,
        **{name: at.isoformat() for name, at in moment.items() if at is not None},
        **_people(article.byline),
        "publisher": _organization(article.site),
        "image": _images(article),
        "articleSection": _lines(article.section),
        "keywords": _lines(article.tags),
        "citation": [_citation(document) for document in article.documents],
        "inLanguage": line(article.language),
        "interactionStatistic": _views(article.view_count),
        "articleBody": _body_text(article),
    }
    kept = {name: value for name, value in properties.items() if value}
    return {"@context": "https://schema.org", "@type": "NewsArticle", **kept}


def _lines(texts: tuple[str, ...]) -> list[str]:
    return [text for text in map(line, texts) if text]


def _body_text(article: Article) -> str:
    head = len(article.title) + (0 if article.lead is None else len(article.lead) + 1)
    return clean(article.text[head + 1 :]).strip()


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": line(name)} if line(name) else None


def _people(byline: Byline | None) -> dict[str, Any]:
    if byline is None:
        return {}
    authors: list[Any] = []
    others: list[Any] = []
    for who in byline.authors:
        if name := line(who.name):
            group = authors if who.role is ContributorRole.TEXT else others
            group.append({"@type": "Person", "name": name})
    signing = [_organization(byline.organization), _organization(byline.agency)]
    authors += [signing[0]] if authors or signing[0] else [signing[1]]
    return {
        "author": [author for author in authors if author],
        "contributor": others,
        "sourceOrganization": _organization(byline.agency),
    }


def _images(article: Article) -> list[str]:
    sources = [article.image, *(b.src for b in article.body if isinstance(b, Figure))]
    found = (web_url(source, article.url) for source in sources)
    return list(dict.fromkeys(address for address in found if address))


def _views(count: int | None) -> dict[str, Any] | None:
    if count is None:
        return None
    return {
        "@type": "InteractionCounter",
        "interactionType": {"@type": "ReadAction"},
        "userInteractionCount": count,
    }


def _citation(document: CitedDocument) -> dict[str, Any]:
    legal = document.kind in _LEGISLATION
    day = document.issued_on.isoformat() if document.issued_on else document.year
    issuer = _organization(document.issuer)
    name = " ".join(filter(None, (label("kind", document.kind), line(document.number))))
    number = line(document.number)
    properties = {
        "@type": "Legislation" if legal else "CreativeWork",
        "name": name,
        "identifier": line(document.urn) or number,
        "legislationIdentifier" if legal else "alternateName": number,
        "legislationDate" if legal else "datePublished": str(day) if day else None,
        "legislationPassedBy" if legal else "publisher": issuer,
        "about": line(document.subject),
    }
    return {name: value for name, value in properties.items() if value}
