"""Feeds in: our own exactly, anyone's RSS or Atom as far as it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnnews.errors import FormatError
from vnnews.model.article import Article

if TYPE_CHECKING:
    from vnnews.formats._feed_xml import Node

NAMESPACE = "urn:vnnews:article"
"""The namespace of the element that holds an article's JSON in a feed."""


def from_rss(feed: bytes | str) -> tuple[Article, ...]:
    """Read the articles of a feed (nguồn tin): RSS 2.0, 1.0 or 0.9x, or Atom.

    Items that `to_rss` or `to_atom` wrote come back exactly. Of others, title, address, lead, body,
    time, authors, tags and picture are read, each with the provenance ``feed``; titles
    and leads that were escaped twice are put right. A time that cannot be read without
    guessing is ``None`` with a note; of NukeViet's, whose minutes are the month, only
    the day is kept. Items without any title are left out.

    Args:
        feed: The file. Bytes are decoded as the XML declaration says.

    Returns:
        One article an item, in order.

    Raises:
        FormatError: It is no well-formed XML, no feed, or an article in it is broken;
            ``.path`` says where.
        TypeError: It is neither text nor bytes.
    """
    from vnnews.formats._feed_items import Clues, feed_article
    from vnnews.formats._feed_xml import items_of, parse_feed

    root = parse_feed(feed)
    items = items_of(root)
    clues: Clues | None = None
    articles: list[Article] = []
    for number, item in enumerate(items):
        stored = item.text(f"{{{NAMESPACE}}}article")
        if stored is not None:
            articles.append(_stored(stored, item, f"$.item[{number}]"))
            continue
        clues = clues or Clues.of(root, items)
        if (article := feed_article(item, clues)) is not None:
            articles.append(article)
    return tuple(articles)


def from_feed_of_one(feed: str) -> Article:
    """Read the one article of a feed.

    Raises:
        FormatError: As `from_rss`; or the feed has none, or several.
    """
    articles = from_rss(feed)
    if len(articles) != 1:
        raise FormatError(f"expected a feed of one item, got {len(articles)}")
    return articles[0]


def _stored(document: str, item: Node, path: str) -> Article:
    """Read an item of our own; its problems get the item's path in front."""
    from vnnews.formats._feed_kept import stored_article

    try:
        return stored_article(document, item)
    except FormatError as error:
        problems = tuple(path + problem.removeprefix("$") for problem in error.problems)
        where = path + error.path.removeprefix("$")
        raise FormatError(error.message, where, problems) from None
