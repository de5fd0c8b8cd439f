"""Markdown: CommonMark with tables, and the article's facts as YAML front matter."""

from __future__ import annotations

from vnnews.formats._format import Format
from vnnews.model.article import Article


def to_markdown(article: Article) -> str:
    r"""Write an article as Markdown (CommonMark; tables as GitHub reads them).

    The facts stand in front as YAML (``title``, ``url``, ``section``, ``lead``,
    ``authors``, ``published_at``, ``documents`` …; what is not known is left out), then
    title, lead and body. Words that look like markup are escaped, so that a reader of
    Markdown shows the article's own text. Addresses other than ``http(s)`` are dropped.

    Args:
        article: Any article.

    Returns:
        Text that ends in a line feed.

    >>> print(to_markdown(Article(title="Tin *mới*")), end="")
    ---
    title: "Tin *mới*"
    language: "vi"
    ---
    <BLANKLINE>
    # Tin \*mới\*
    """
    from vnnews.formats._markdown_blocks import write_markdown

    return write_markdown(article)


FORMAT = Format(
    name="markdown",
    suffix=".md",
    media_type="text/markdown",
    dumps=to_markdown,
)
