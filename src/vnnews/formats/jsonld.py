"""JSON-LD: the article as schema.org's ``NewsArticle``, for search engines."""

from __future__ import annotations

from vnnews.formats._format import Format
from vnnews.model.article import Article


def to_json_ld(article: Article) -> str:
    r"""Write an article as a schema.org ``NewsArticle``.

    Properties: headline, description, articleBody, datePublished and dateModified with
    +07:00, author (Person, Organization), contributor, publisher, image, articleSection,
    keywords, citation (the documents), inLanguage, url, interactionStatistic (views).
    What the article does not say is left out; addresses other than ``http(s)`` too.

    Returns:
        One line of JSON without ``<``, ``>`` and ``&``, so that it can stand in a
        ``script`` element as it is.

    >>> to_json_ld(Article(title="Tin < 5"))
    '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Tin \\u003c 5", "inLanguage": "vi"}'
    """
    from vnnews.formats._linked_data import dump, linked_data

    return dump(linked_data(article))


FORMAT = Format(
    name="json-ld",
    suffix=".jsonld",
    media_type="application/ld+json",
    dumps=to_json_ld,
)
