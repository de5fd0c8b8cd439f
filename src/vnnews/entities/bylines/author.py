"""What the reader of a line hands around."""

from __future__ import annotations

from typing import Protocol

import attrs


@attrs.define
class Author:
    """A person found, before the line is known to be a byline."""

    name: str
    role: str
    sure: bool
    email: str | None = None


class Grow(Protocol):
    """From the beginning of a body to all that is printed of it."""

    def __call__(self, body: str, *, agency: bool) -> str:
        """Give the body with the parts that separators cut from it."""
