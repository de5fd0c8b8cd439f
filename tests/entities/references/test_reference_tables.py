"""The tables hold together, and with the enumeration."""

from __future__ import annotations

import pytest

from vnnews.entities.references.known import known_documents
from vnnews.entities.references.numbers import read_number
from vnnews.entities.references.prefilter import Scan
from vnnews.entities.references.tables import kinds, read_table
from vnnews.entities.references.window import Window
from vnnews.model.kind import DocumentKind


def test_every_kind_of_the_table_is_a_member_and_the_other_way_round() -> None:
    """Slug by slug."""
    table = [row["slug"] for row in read_table("kinds")["kind"]]
    assert len(table) == len(set(table))
    assert set(table) == {kind.value for kind in DocumentKind}


@pytest.mark.parametrize("term", sorted({term for k in kinds() for term in k.terms}))
def test_the_scan_sees_every_kind(term: str) -> None:
    """In lower case, with a capital, in capitals and without accents."""
    for printed in (term, term.lower(), term.upper(), term.title()):
        assert 4 in list(Scan(f"Đây {printed} số 5/NQ-CP."))


def test_only_rows_with_evidence_are_shipped() -> None:
    """Confirmed or from one source, which is named."""
    rows = known_documents()
    assert len(rows) >= 130
    assert {row.confidence for row in rows} == {"confirmed", "single"}
    for name, key in (
        ("known_documents", "document"),
        ("issuers", "issuer"),
        ("congresses", "congress"),
        ("plenums", "plenum"),
    ):
        assert {r["confidence"] for r in read_table(name)[key]} <= {
            "confirmed",
            "single",
        }


def test_every_known_number_is_spelled_canonically() -> None:
    """The reader gives it back unchanged."""
    for row in known_documents():
        if row.number:
            read = read_number(Window(row.number, 0), 0)
            assert read is not None
            assert read[1] == len(row.number)


def test_congresses_follow_one_another() -> None:
    """By number and by date."""
    rows = read_table("congresses")["congress"]
    assert [r["congress"] for r in rows] == sorted(r["congress"] for r in rows)
    days = [day for r in rows for day in (r["first_day"], r["last_day"])]
    assert days == sorted(days)
