"""Sentences of news in our own words: who rewards whom with what, and why."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from vnnews import Commendation, find_commendations

NEWS = Path(__file__).parent / "news.toml"
CASES = tomllib.loads(NEWS.read_text(encoding="utf-8"))["case"]


def one_of(expected: str | None, printed: str | None) -> bool:
    """Both are absent, or one holds the other: a phrase may be cut wider or closer."""
    if expected is None or printed is None:
        return expected is printed
    return expected in printed or printed in expected


def counts(found: Commendation) -> tuple[int | None, int | None, int | None]:
    """Bodies, people, households."""
    who = found.recipients
    return who.collectives, who.individuals, who.households


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_every_field(case: dict[str, Any]) -> None:
    """Form, rank, counts, status, awarder, names and reason are as a person reads them."""
    found = sorted(find_commendations(case["text"]), key=lambda c: c.span)
    assert [award["form"] for award in case["awards"]] == [c.form.value for c in found]
    for award, c in zip(case["awards"], found, strict=True):
        kinds = ("collectives", "individuals", "households")
        assert tuple(award.get(kind) for kind in kinds) == counts(c)
        assert (award.get("rank"), award.get("status", "awarded")) == (
            c.rank,
            c.status.value,
        )
        assert one_of(award.get("awarder"), c.awarder)
        assert one_of(award.get("reason"), c.reason)
        names = zip(award.get("named", ()), c.recipients.named, strict=True)
        assert all(one_of(expected, name) for expected, name in names)
