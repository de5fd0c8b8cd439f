"""Sentences of news in our own words, and the documents that they cite."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from vnnews import DocumentReference, find_references

NEWS = tomllib.loads((Path(__file__).parent / "news.toml").read_text(encoding="utf-8"))


def facts(found: DocumentReference) -> dict[str, Any]:
    """Kind, number, date and Party naming, as the cases write them."""
    said = {
        "kind": found.kind.value,
        "number": found.number,
        "issued_on": found.issued_on and found.issued_on.isoformat(),
        "plenum": getattr(found, "plenum", None),
        "term": found.term,
        "congress": getattr(found, "congress", None),
    }
    return {key: value for key, value in said.items() if value is not None}


def one_of(expected: str | None, printed: str | None) -> bool:
    """Both are absent, or one holds the other."""
    if expected is None or printed is None:
        return expected is printed
    return expected in printed or printed in expected


@pytest.mark.parametrize("case", NEWS["case"], ids=lambda case: case["text"][:60])
def test_each_document_is_read_as_printed(case: dict[str, Any]) -> None:
    """Kind, number, date, plenum, term, congress, issuer, subject; the year, if given."""
    found = find_references(case["text"])
    loose = ("issuer", "subject", "year")
    expected = [
        {k: v for k, v in document.items() if k not in loose}
        for document in case["documents"]
    ]
    assert expected == [facts(reference) for reference in found]
    for document, reference in zip(case["documents"], found, strict=True):
        assert document.get("year", reference.year) == reference.year
        assert one_of(document.get("issuer"), reference.issuer)
        assert one_of(document.get("subject"), reference.subject)


@pytest.mark.parametrize("text", NEWS["none"], ids=lambda text: text[:60])
def test_verbs_figures_and_other_papers_cite_nothing(text: str) -> None:
    """Plans with a figure, licences, contracts, lots, plates and verbs."""
    assert find_references(text) == ()
