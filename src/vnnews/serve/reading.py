"""What was pasted or dropped becomes articles: a page, a text or a feed."""

from __future__ import annotations

import re

import attrs

from vnnews.entities.commendations import read_commendations
from vnnews.entities.documents import cite_documents
from vnnews.entities.references import find_references
from vnnews.formats.feed import from_rss
from vnnews.model.article import Article
from vnnews.model.source import Source
from vnnews.parse.any import parse_source

_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")
_PAGE = re.compile(r"<(?:!doctype\s{1,9}html|html|body)[\s>]", re.IGNORECASE)
_ENOUGH = 4000  # characters; a feed's root stands behind its declaration and comments


def read(content: bytes | str, url: str | None) -> tuple[Article, ...]:
    """Read what was given, whichever it is.

    Args:
        content: A page of HTML, a copied text, or a feed.
        url: A page's address; ``None``: unknown.

    Returns:
        One article of a page or a text; one an item of a feed.

    Raises:
        VnnewsError: There is no article, or it cannot be read.
    """
    if looks_like_feed(content):
        return tuple(map(_understood, from_rss(content)))
    return (parse_source(Source(content=content, url=url)),)


def looks_like_feed(content: bytes | str) -> bool:
    """Say whether a feed's root stands in the beginning, and no page's before it."""
    head = content[: 2 * _ENOUGH]
    if isinstance(head, bytes):
        head = head.replace(b"\0", b"").decode("latin-1")
    if not head.lstrip("\ufeff\xef\xbb\xbf\xff\xfe \t\r\n").startswith("<"):
        return False
    root = _FEED.search(head)
    return root is not None and not _PAGE.search(head, 0, root.start())


def _understood(article: Article) -> Article:
    """Read references and commendations where the feed brought none."""
    if article.references or article.commendations:
        return article
    references = find_references(article.text)
    moment = article.published_at
    return attrs.evolve(
        article,
        references=references,
        documents=cite_documents(references, near=moment.date() if moment else None),
        commendations=read_commendations(article.text, references),
    )
