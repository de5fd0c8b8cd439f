"""Short stretches of text beside the body, labels joined with what they name."""

from __future__ import annotations

from itertools import islice
from typing import Any

import attrs

_LABEL = 30  # characters of a label that stands in an element of its own
_VALUE = 80  # characters of what it names
_NAMES = ("dt", "th")


@attrs.frozen
class Chunk:
    """A short stretch of text beside the body."""

    text: str
    where: str
    """``above`` the headline, in the ``head`` between it and the body, or ``below``."""

    element: Any


def joined(chunks: list[Chunk]) -> list[Chunk]:
    """Join labels with their values: ``<dt>Tác giả</dt><dd>An</dd>`` is «Tác giả: An»."""
    out: list[Chunk] = []
    for chunk in chunks:
        before = out[-1] if out else None
        if before is not None and _names(before, chunk):
            text = f"{before.text.rstrip(' :')}: {chunk.text}"
            out[-1] = Chunk(text, chunk.where, chunk.element)
        else:
            out.append(chunk)
    return out


def _names(label: Chunk, value: Chunk) -> bool:
    return (
        label.where == value.where
        and len(label.text) <= _LABEL
        and len(value.text) <= _VALUE
        and not value.text.endswith(":")
        and (label.text.endswith(":") or _is_term(label.element))
        and not _is_term(value.element)
    )


def _is_term(element: Any) -> bool:
    """Whether a term of a list of terms, or a heading of a row, holds the text."""
    return element is not None and any(
        e.tag in _NAMES for e in (element, *islice(element.iterancestors(), 2))
    )
