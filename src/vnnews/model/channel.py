"""The head of a feed."""

from __future__ import annotations

import attrs

from vnnews.model import _checks as checks


@attrs.frozen(kw_only=True)
class Channel:
    """What a feed says of itself (kênh RSS)."""

    title: str = attrs.field(validator=checks.filled)
    """The feed's name."""

    link: str = attrs.field(validator=checks.filled)
    """The address of the site the feed is of."""

    description: str = attrs.field(validator=checks.filled)
    """One sentence about it."""

    language: str = attrs.field(default="vi", validator=checks.filled)
    """The language as a BCP 47 tag."""

    feed_url: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The feed's own address (``atom:link rel=self``); ``None``: left out."""
