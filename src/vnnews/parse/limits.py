"""What a page may ask of the reader, at most; each bound can be set."""

from __future__ import annotations

from typing import Any

import attrs

from vnnews.errors import FieldError, LimitError

MAX_BYTES = 64 * 2**20
"""Largest page: 64 MiB, some hundred times the largest real page."""

MAX_DEPTH = 1000
"""Nesting kept when a page is deeper than the parser allows (2,046 levels): the tags
below it are left out, their text stays. No real page comes near it."""

MAX_ATTRIBUTES = 1000
"""Attributes of a tag; one with more loses them. The parser's time grows with the square
of their number; no real tag has more than some dozens."""


_DEEPEST = 2000  # the parser drops everything below 2,046


def _positive(one: Any, field: attrs.Attribute[Any], value: Any) -> None:
    if value is None and field.name == "max_bytes":
        return
    most = _DEEPEST if field.name == "max_depth" else None
    if not isinstance(value, int) or value < 1 or (most and value > most):
        up = f"to {most}" if most else "up"
        name = f"{type(one).__name__}.{field.name}"
        raise FieldError(name, f"expected a number from 1 {up}, got {value!r}")


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds of one page (giới hạn), for `parse_html`, `parse_text` and `parse_many`.

    >>> Limits(max_bytes=2_000_000).max_depth
    1000
    """

    max_bytes: int | None = attrs.field(default=MAX_BYTES, validator=_positive)
    """Largest page in bytes, of a text in characters: a larger one is a `LimitError`.
    ``None``: any."""

    max_depth: int = attrs.field(default=MAX_DEPTH, validator=_positive)
    """Levels of tags that stay of a page that nests deeper than the parser allows (2,046):
    the text below stays, a note of kind ``too-deep`` tells. At most 2,000."""

    max_attributes: int = attrs.field(default=MAX_ATTRIBUTES, validator=_positive)
    """Attributes of a tag: one with more loses them all, and a note of kind ``repaired``
    tells."""


DEFAULT = Limits()
"""What holds when nothing is said."""


def check_size(page: bytes | str, limits: Limits) -> None:
    """Refuse a page that is too large.

    Raises:
        LimitError: It is larger than ``limits.max_bytes``.
    """
    most = limits.max_bytes
    if most is not None and len(page) > most:
        unit = "characters" if isinstance(page, str) else "bytes"
        raise LimitError(f"the page has {len(page)} {unit}; at most {most} are allowed")
