"""Reading commendations (khen thưởng): who was rewarded by whom, with what, for what."""

from __future__ import annotations

from vnnews.entities.commendations._reader import read_commendations
from vnnews.entities.commendations._sentences import may_commend
from vnnews.model.commendation import Commendation

__all__ = ["find_commendations", "read_commendations"]


def find_commendations(text: str) -> tuple[Commendation, ...]:
    """Read every commendation that a Vietnamese text reports (khen thưởng).

    Args:
        text: A sentence or a whole article; a line is a block.

    Returns:
        In order of appearance. ``text[c.span.start:c.span.end] == c.raw``.

    Raises:
        TypeError: ``text`` is no ``str``.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if not may_commend(text):
        return ()
    from vnnews.entities.references import find_references

    return read_commendations(text, find_references(text))
