"""Ordinals: Roman, Arabic and spelled out."""

from __future__ import annotations

import pytest

from vnnews.text.ordinals import parse_roman, read_ordinal

READ = [
    ("XII", 12),
    ("XIIl", 13),
    ("Xlll", 13),
    ("ХII", 12),
    ("6", 6),
    ("06", 6),
    ("nhất", 1),
    ("Ba", 3),
    ("tư", 4),
    ("năm", 5),
    ("bẩy", 7),
    ("mười", 10),
    ("mười hai", 12),
    ("Mười Lăm", 15),
    ("hai mươi", 20),
    ("hai mươi mốt", 21),
]


@pytest.mark.parametrize(("printed", "value"), READ)
def test_an_ordinal_is_read_to_its_end(printed: str, value: int) -> None:
    """The end is where the printed ordinal ends."""
    assert read_ordinal(f"khóa {printed}, huyện", 5) == (value, 5 + len(printed))


@pytest.mark.parametrize(
    "text", ["năm 2016", "sau", "IIX", "0", "12%", "1.5", "2018", ""]
)
def test_other_words_and_figures_are_no_ordinals(text: str) -> None:
    """«năm 2016» is a year, «sau» is "after"."""
    assert read_ordinal(text, 0) is None


def test_small_roman_numerals_are_read_only_when_asked_for() -> None:
    """«vi» is a word as well."""
    assert read_ordinal("vi", 0) is None
    assert read_ordinal("vi", 0, small_roman=True) == (6, 2)


def test_roman_numerals_have_one_spelling() -> None:
    """IIX is none."""
    assert [parse_roman(r) for r in ("I", "IV", "XL", "IIX", "")] == [
        1,
        4,
        40,
        None,
        None,
    ]
