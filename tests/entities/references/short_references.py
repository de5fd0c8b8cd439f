"""Mentions in short, so that expected values can be written and read by hand."""

from __future__ import annotations

from vnnews import find_references
from vnnews.model.reference import DocumentReference

_MARKS = {"year": "y", "plenum": "p", "term": "k", "congress": "c", "session": "s"}


def short(reference: DocumentReference) -> str:
    """``nghi-quyet 22-NQ/TW 2008-02-02 k10``: kind, number, date, then p(lenum) …."""
    parts = [reference.kind.value, reference.number, reference.issued_on]
    for name, mark in _MARKS.items():
        value = getattr(reference, name, None)
        parts.append(None if value is None else f"{mark}{value}")
    return " ".join(str(part) for part in parts if part is not None)


def read(text: str) -> list[str]:
    """All mentions of a text in short; checks that every span cuts the text."""
    references = find_references(text)
    for reference in references:
        assert reference.span.cut(text) == reference.raw
    assert list(references) == sorted(references, key=lambda r: r.span.start)
    return [short(reference) for reference in references]
