"""Documents that Vietnamese prose cites (viện dẫn văn bản)."""

from __future__ import annotations

import datetime as dt

from vnnews.model.reference import DocumentReference, KnownDocument


def find_references(text: str) -> tuple[DocumentReference, ...]:
    """Find every mention of a particular document.

    Args:
        text: Vietnamese prose, in any Unicode form.

    Returns:
        The mentions, in order of appearance; their spans cut ``text``.

    Raises:
        TypeError: ``text`` is no `str`.
    """
    if not isinstance(text, str):
        raise TypeError(f"expected a text (str), got {type(text).__name__}")
    from vnnews.entities.references.find import find

    return find(text)


def resolve(
    reference: DocumentReference, *, near: dt.date | None = None
) -> tuple[KnownDocument, ...]:
    """Look a mention up in the shipped table of well-known documents.

    A number alone is no identity: Party numbers begin again with every term, State
    numbers with every year. All that the mention says narrows the choice, in this order:
    date, term, plenum, issuer, subject.

    Args:
        reference: A mention.
        near: When the text was published. Of documents that still share a number, the
            newest one issued by then is taken; that is likely, not certain.

    Returns:
        The rows that fit; ``()`` when unknown, several when the mention is ambiguous. The
        table is no register: that one row fits does not say that no other document does.

    Raises:
        TypeError: ``reference`` is no `DocumentReference`.
    """
    if not isinstance(reference, DocumentReference):
        raise TypeError(f"expected a DocumentReference, got {type(reference).__name__}")
    from vnnews.entities.references.known import look_up

    return look_up(reference, near)
