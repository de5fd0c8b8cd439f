"""Sentences in our own words, and the commendations a person reads in them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from vnnews import Commendation, find_commendations

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "awards.toml").read_text(encoding="utf-8"))["case"]
NONE = tomllib.loads((HERE / "none.toml").read_text(encoding="utf-8"))["none"]


def facts(found: Commendation) -> dict[str, Any]:
    """Everything but the awarder, as the cases write it."""
    who = found.recipients
    said = {
        "form": found.form.value,
        "collectives": who.collectives,
        "individuals": who.individuals,
        "households": who.households,
        "rank": found.rank,
        "status": found.status.value,
    }
    return {key: value for key, value in said.items() if value is not None}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_who_gives_what_to_how_many(case: dict[str, Any]) -> None:
    """Form, rank, counts and status are as a person reads them, awarder by awarder."""
    found = find_commendations(case["text"])
    expected = [
        {"status": "awarded", **{k: v for k, v in award.items() if k != "awarder"}}
        for award in case["awards"]
    ]
    assert expected == [facts(c) for c in found]
    for award, c in zip(case["awards"], found, strict=True):
        awarder = award.get("awarder")
        assert (awarder is None) == (c.awarder is None)
        assert awarder is None or awarder in c.awarder or c.awarder in awarder


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_spans_cut_the_text(case: dict[str, Any]) -> None:
    """``raw`` is what the span covers, and acts of a sentence do not overlap."""
    text = case["text"]
    found = find_commendations(text)
    assert [c.span.cut(text) for c in found] == [c.raw for c in found]
    ends = [c.span.end for c in found]
    starts = [c.span.start for c in found]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:60])
def test_no_commendation(text: str) -> None:
    """Rules, wishes, boards, laws, drives, contests, praise and things are none."""
    assert find_commendations(text) == ()


@pytest.mark.parametrize(
    "cut",
    [
        "Bằng khen cho Giám đốc phố",
        "Chủ tịch UBND tỉnh tặng Giấy khen cho Giám đốc sở tại",
        "Chủ tịch UBND tỉnh tặng Bằng khen cho Giám đốc Công an thị",
    ],
)
def test_a_sentence_cut_off_behind_a_place_is_read(cut: str) -> None:
    """The word that names the place is missing: no name is made of what is left."""
    assert all(not found.recipients.named for found in find_commendations(cut))
