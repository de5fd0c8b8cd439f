"""From mentions to documents: what the engine calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from vnnews.model.document import CitedDocument
from vnnews.model.reference import DocumentReference


def cite_documents(
    references: Iterable[DocumentReference], *, near: dt.date | None = None
) -> tuple[CitedDocument, ...]:
    """Gather the mentions of one text into the documents behind them.

    Args:
        references: What `find_references` gave for the text, in order.
        near: When the text was published; it narrows homonyms in ``known``.

    Returns:
        The documents, in order of first mention; every mention is in exactly one.
    """
    from vnnews.entities.references.cite import gather_documents

    return gather_documents(references, near=near)
