"""Text copied from a page becomes an article."""

from __future__ import annotations

from vnnews.model.article import Article
from vnnews.parse.limits import DEFAULT, Limits, check_size


def parse_text(
    text: str, *, url: str | None = None, limits: Limits = DEFAULT
) -> Article:
    """Read an article from text copied out of a browser, or saved without markup.

    Args:
        text: The copy: a line or more a paragraph, with whatever surrounded the article.
        url: The page's address, when it is known.
        limits: How large it may be.

    Returns:
        The article. What the copy does not say is ``None``; the first paragraph behind
        the headline is taken for the lead when others follow.

    Raises:
        NoArticleError: There is no headline with text behind it.
        LimitError: It is larger than ``limits.max_bytes``.
        TypeError: ``text`` is no `str`.
    """
    if not isinstance(text, str):
        raise TypeError(f"expected a str, got {type(text).__name__}")
    check_size(text, limits)
    from vnnews.parse.copied import read_copy

    return read_copy(text, url)
