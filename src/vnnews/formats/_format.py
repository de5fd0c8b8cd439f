"""What a format is: a name, a suffix and the functions that write and read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import BinaryIO

import attrs

from vnnews.model.article import Article
from vnnews.model.channel import Channel


@attrs.frozen(kw_only=True)
class Format:
    """One way to write an article down.

    A module of this folder, or a plug-in, offers one as its constant ``FORMAT``. The
    tests that all formats share apply to it at once: the same text on every run, no
    failure whatever the strings hold, and, with ``loads``, an exact round trip.
    """

    name: str
    """The name that callers and the command line use (``json``, ``rss``)."""

    suffix: str
    """What a file's name ends in, with the dot (``.json``)."""

    media_type: str
    """The media type (``application/json``)."""

    dumps: Callable[[Article], str]
    """Write one article as text that UTF-8 can hold."""

    loads: Callable[[str], Article] | None = None
    """Read what ``dumps`` wrote; ``None``: the format is only written."""

    gather: Callable[[Iterable[Article], Channel, BinaryIO], None] | None = None
    """Write many articles into one open file, one at a time; ``None``: a file each."""
