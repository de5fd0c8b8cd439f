"""Reading commendations (khen thưởng): who was rewarded by whom, with what, for what."""

from __future__ import annotations

from vnnews.model.commendation import Commendation
from vnnews.model.reference import DocumentReference

__all__ = ["find_commendations", "read_commendations"]


def find_commendations(text: str) -> tuple[Commendation, ...]:
    """Read every commendation that a Vietnamese text reports (khen thưởng).

    Orders, medals, State titles and prizes, badges, certificates, flags, emulation
    titles, letters, and the plain «khen thưởng», «tuyên dương», «biểu dương»; given or
    proposed. Rules, wishes, boards, praise of deeds and prizes of contests are none.

    Args:
        text: A sentence or a whole article; a line is a block.

    Returns:
        In order of appearance. ``text[c.span.start:c.span.end] == c.raw``.

    Raises:
        TypeError: ``text`` is no ``str``.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    from vnnews.entities.commendations._sentences import may_commend

    if not may_commend(text):
        return ()
    from vnnews.entities.references import find_references

    return read_commendations(text, find_references(text))


def read_commendations(
    text: str, references: tuple[DocumentReference, ...] = ()
) -> tuple[Commendation, ...]:
    """Read the commendations of a text whose references are known.

    Args:
        text: A sentence or a whole article, a block a line.
        references: The references found in that text.

    Returns:
        In order of appearance; each takes the references within its span.
    """
    from vnnews.entities.commendations._sentences import may_commend

    if not may_commend(text):
        return ()
    from vnnews.entities.commendations._reader import read

    return read(text, references)
