"""Counts in digits and in words."""

from __future__ import annotations

import pytest

from vnnews.text.numbers import number_at, read_digits, read_words


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("30", 30),
        ("06", 6),
        ("1.780", 1780),
        ("6,452", 6452),
        ("1.234.567", 1_234_567),
        ("0", 0),
    ],
)
def test_digits(printed: str, number: int) -> None:
    """Digits, leading zeros, groups of thousands."""
    assert read_digits(printed) == number


@pytest.mark.parametrize(
    "printed", ["9" * 20, "1" * 10, "7,5", "1.78", "", "a", "-3", "½", "٣"]
)
def test_no_count(printed: str) -> None:
    """Too long, decimals, signs and other scripts are no count."""
    assert read_digits(printed) is None


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("ba", 3),
        ("mười", 10),
        ("mười hai", 12),
        ("mười lăm", 15),
        ("hai mươi", 20),
        ("hai mươi mốt", 21),
        ("ba mươi tư", 34),
        ("một trăm", 100),
        ("hai trăm linh năm", 205),
        ("ba trăm mười bảy", 317),
        ("một nghìn hai trăm", 1200),
        ("hai ngàn", 2000),
        ("một triệu", 1_000_000),
    ],
)
def test_words(written: str, number: int) -> None:
    """Numbers written out, to the last word."""
    words = written.split()
    assert read_words([*words, "tập", "thể"]) == (number, len(words))


@pytest.mark.parametrize("written", ["tập thể", "linh", "mươi", "trăm", ""])
def test_no_number_word(written: str) -> None:
    """A scale or another word begins no number."""
    assert read_words(written.split()) is None


def test_number_at_a_place() -> None:
    """Digits or words, with the place after; nonsense digits have no value."""
    words = ["cho", "06", "tập", "thể", "và", "hai", "em", "9" * 30]
    assert number_at(words, 1) == (6, 2)
    assert number_at(words, 5) == (2, 6)
    assert number_at(words, 7) == (None, 8)
    assert number_at(words, 0) is None
    assert number_at(words, 8) is None


def test_groups_apart() -> None:
    """«1 780» is one number, «2016 100» are two."""
    assert number_at(["1", "780", "cá"], 0) == (1780, 2)
    assert number_at(["2016", "100"], 0) == (2016, 1)
