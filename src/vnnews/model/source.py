"""Pages on their way through a run: what goes in, what comes out."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.errors import VnnewsError
from vnnews.model import _checks as checks
from vnnews.model.article import Article


@attrs.frozen(kw_only=True)
class Source:
    """A page to be read."""

    content: bytes | str = attrs.field(
        repr=False, validator=checks.instance_of((bytes, str), "bytes or text")
    )
    """The page, or the text copied from it."""

    url: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """Its address; ``None``: unknown."""

    name: str = attrs.field(default="", validator=checks.text)
    """What to call it in messages: a path, ``archive.warc.gz@1234``."""

    saved_at: dt.datetime | None = attrs.field(
        default=None, validator=checks.optional(checks.aware)
    )
    """When the page was fetched, aware, as an archive records it; ``None``: unknown."""

    error: VnnewsError | None = attrs.field(
        default=None,
        validator=checks.optional(checks.instance_of(VnnewsError, "a VnnewsError")),
    )
    """Why the content could not be had (then it is empty); ``None``: it is there."""


@attrs.frozen(kw_only=True)
class Parsed:
    """What became of a source: an article or an error, never both."""

    source: Source = attrs.field(validator=checks.instance_of(Source, "a Source"))
    """The page."""

    article: Article | None = attrs.field(
        default=None,
        validator=checks.optional(checks.instance_of(Article, "an Article")),
    )
    """The article; ``None`` when there is an error."""

    error: VnnewsError | None = attrs.field(
        default=None,
        validator=checks.optional(checks.instance_of(VnnewsError, "a VnnewsError")),
    )
    """Why there is no article; ``None`` when there is one."""

    def __attrs_post_init__(self) -> None:
        """Refuse both, and neither."""
        if (self.article is None) == (self.error is None):
            raise checks.fail(
                self, "error", "an article or an error, one of them", self.error
            )
