"""Flat rows for tables: one table each for articles, references and commendations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from vnnews.formats._mentions import ReferenceIndex
from vnnews.model.article import Article
from vnnews.model.commendation import Commendation
from vnnews.model.reference import DocumentReference

Value: TypeAlias = str | int | dt.datetime | dt.date | None
"""What a cell holds."""

Row: TypeAlias = dict[str, Value]
"""A row by the names of its columns; every row of a table has them all."""

_BETWEEN = "; "
"""What joins the parts of a cell that holds several."""


@attrs.frozen(kw_only=True)
class Records:
    """Three tables of flat rows, as ``pandas.DataFrame`` and the like take them.

    Lists (sections, tags, authors, names) are one text, joined by «; ». ``article_id``
    joins the tables; ``reference_id`` and ``commendation_id`` are it with a number.
    """

    articles: tuple[Row, ...]
    """One row an article, key ``article_id``."""

    references: tuple[Row, ...]
    """One row a mention, key ``reference_id``; ``document`` numbers the article's
    distinct documents from 1, ``None`` for a mention that belongs to none."""

    commendations: tuple[Row, ...]
    """One row a commendation, key ``commendation_id``."""


def to_records(articles: Iterable[Article]) -> Records:
    """Turn articles into flat rows (bảng dữ liệu).

    Args:
        articles: Any articles.

    Returns:
        The three tables. An article's key depends on its address, title, time and text
        alone, so it is the same in every run; a second article with the same ones gets
        ``-2`` after it.
    """
    rows: tuple[list[Row], list[Row], list[Row]] = ([], [], [])
    seen: dict[str, int] = {}
    for article in articles:
        key = _key(article)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            key = f"{key}-{seen[key]}"
        rows[0].append(_article(key, article))
        rows[1].extend(_references(key, article))
        rows[2].extend(_commendations(key, article))
    names = ("articles", "references", "commendations")
    tables = (tuple(map(_storable, table)) for table in rows)
    return Records(**dict(zip(names, tables, strict=True)))


def _storable(row: Row) -> Row:
    """Replace lone surrogates, which no table can store, by «?»."""
    texts = {
        k: v.encode("utf-8", "replace").decode()
        for k, v in row.items()
        if isinstance(v, str)
    }
    return {**row, **texts}


def _key(article: Article) -> str:
    import hashlib

    moment = article.published_at.isoformat() if article.published_at else ""
    said = "\0".join((article.url or "", moment, article.text))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _joined(texts: Iterable[str | None]) -> str | None:
    """Join texts; ``None`` without any."""
    return _BETWEEN.join(filter(None, texts)) or None


def _article(key: str, article: Article) -> Row:
    byline = article.byline
    return {
        "article_id": key,
        "title": article.title,
        "url": article.url,
        "site": article.site,
        "section": _joined(article.section),
        "lead": article.lead,
        "text": article.text,
        "authors": _joined(who.name for who in byline.authors) if byline else None,
        "organization": byline.organization if byline else None,
        "agency": byline.agency if byline else None,
        "published_at": article.published_at,
        "modified_at": article.modified_at,
        "view_count": article.view_count,
        "tags": _joined(article.tags),
        "image": article.image,
        "language": article.language,
        "reference_count": len(article.references),
        "document_count": len(article.documents),
        "commendation_count": len(article.commendations),
    }


def _references(key: str, article: Article) -> Iterable[Row]:
    index = ReferenceIndex(article.references)
    documents: dict[int, int] = {}
    for number, document in enumerate(article.documents, 1):
        for mention in document.mentions:
            if (found := index.find(mention)) is not None:
                documents.setdefault(found, number)
    for i, reference in enumerate(article.references):
        yield _reference(key, i, reference, documents.get(i))


def _reference(
    key: str, i: int, reference: DocumentReference, document: int | None
) -> Row:
    return {
        "reference_id": f"{key}/r{i + 1}",
        "article_id": key,
        "document": document,
        "kind": reference.kind.value,
        "number": reference.number,
        "issued_on": reference.issued_on,
        "year": reference.year,
        "issuer": reference.issuer,
        "term": reference.term,
        "plenum": reference.plenum,
        "congress": getattr(reference, "congress", None),
        "session": getattr(reference, "session", None),
        "subject": reference.subject,
        "urn": reference.urn,
        "raw": reference.raw,
        "start": reference.span.start,
        "end": reference.span.end,
    }


def _commendations(key: str, article: Article) -> Iterable[Row]:
    for i, award in enumerate(article.commendations):
        yield _commendation(key, i, award)


def _commendation(key: str, i: int, award: Commendation) -> Row:
    given = award.recipients
    return {
        "commendation_id": f"{key}/c{i + 1}",
        "article_id": key,
        "form": award.form.value,
        "name": award.name,
        "rank": award.rank,
        "awarder": award.awarder,
        "collectives": given.collectives,
        "individuals": given.individuals,
        "households": given.households,
        "named": _joined(given.named),
        "status": award.status.value,
        "reason": award.reason,
        "occasion": award.occasion,
        "raw": award.raw,
        "start": award.span.start,
        "end": award.span.end,
    }
