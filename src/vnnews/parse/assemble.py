"""A draft becomes an article: the readers of references, awards and bylines run here."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

import attrs

from vnnews.entities.bylines import merge_bylines
from vnnews.entities.commendations import read_commendations
from vnnews.entities.documents import cite_documents
from vnnews.entities.references import find_references
from vnnews.errors import NoArticleError
from vnnews.model.article import Article
from vnnews.model.byline import Byline
from vnnews.parse.draft import Draft


def assemble(draft: Draft) -> Article:
    """Make the article of a draft.

    References and commendations are found in ``Article.text``, documents are gathered
    from the references, the lines of ``draft.bylines`` are merged into one byline.

    Raises:
        NoArticleError: The draft has no title, or neither lead nor body.
    """
    plain = bare_article(draft)
    references = find_references(plain.text)
    byline = _byline(draft)
    provenance = dict(plain.provenance)
    if byline is None:
        provenance.pop("byline", None)
    return attrs.evolve(
        plain,
        byline=byline,
        provenance=provenance,
        references=references,
        documents=cite_documents(references, near=_day(draft)),
        commendations=read_commendations(plain.text, references),
    )


def _byline(draft: Draft) -> Byline | None:
    if not draft.bylines:
        return None
    names = (*draft.publisher, site_of(draft.url))
    publisher = next((name for name in names if name), None)
    return merge_bylines(draft.bylines, publisher=publisher)


def _day(draft: Draft) -> dt.date | None:
    return draft.published_at.date() if draft.published_at else None


def bare_article(draft: Draft) -> Article:
    """Make the article without what is read in its text.

    Raises:
        NoArticleError: The draft has no title, or neither lead nor body.
    """
    if not draft.title:
        raise NoArticleError("the page has no headline")
    if not draft.body and not draft.lead:
        raise NoArticleError("the page has no text beside its headline")
    return Article(
        title=draft.title,
        url=draft.url,
        site=site_of(draft.url),
        section=draft.section,
        lead=draft.lead,
        lead_prefix=draft.lead_prefix,
        body=tuple(draft.body),
        published_at=draft.published_at,
        modified_at=draft.modified_at,
        view_count=draft.view_count,
        tags=draft.tags,
        image=draft.image,
        language=draft.language,
        provenance=draft.provenance,
        notes=tuple(draft.notes),
    )


def site_of(url: str | None) -> str | None:
    """Return the host of an address, in lower case, without ``www.`` and port."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
