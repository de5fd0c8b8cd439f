"""Which reference of an article a document's mention is."""

from __future__ import annotations

from vnnews.model.reference import DocumentReference
from vnnews.model.span import Span


class ReferenceIndex:
    """Finds the reference that equals a mention, itself if it is there.

    Args:
        references: The article's references.
    """

    def __init__(self, references: tuple[DocumentReference, ...]) -> None:
        self._references = references
        self._by_span: dict[Span, int] = {}
        self._by_identity: dict[int, int] = {}
        for i, reference in enumerate(references):
            self._by_identity.setdefault(id(reference), i)
            self._by_span.setdefault(reference.span, i)

    def find(self, mention: DocumentReference) -> int | None:
        """Return the index of an equal reference; ``None``: there is none."""
        if (same := self._by_identity.get(id(mention))) is not None:
            return same
        i = self._by_span.get(mention.span)
        if i is None or self._references[i] == mention:
            return i
        try:
            return self._references.index(mention)
        except ValueError:
            return None
