"""Any Unicode form is read, and spans cut the text that was given."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from short_references import read

from vnnews import find_references

SENTENCES = [
    (
        (
            "Theo Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của Ban Chấp hành Trung ương "
            "khóa X, huyện đã sơ kết."
        ),
        ["nghi-quyet 22-NQ/TW 2008-02-02 k10"],
    ),
    (
        (
            "Quyết định số 1034/QĐ-UBND ngày 5 tháng 6 năm 2019 và Nghị định "
            "100/2019/NĐ-CP đã có."
        ),
        ["quyet-dinh 1034/QĐ-UBND 2019-06-05", "nghi-dinh 100/2019/NĐ-CP"],
    ),
    (
        "NQ09 và Nghị quyết Trung ương 4 khóa XI, khóa XII; Chỉ thị 05-CT/TW.",
        [
            "nghi-quyet 09",
            "nghi-quyet p4 k11",
            "nghi-quyet p4 k12",
            "chi-thi 05-CT/TW",
        ],
    ),
]
SPOILED = {
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "no-break spaces": lambda t: t.replace(" ", "\xa0"),
    "thin spaces": lambda t: t.replace(" ", "\u2009"),
    "double spaces": lambda t: t.replace(" ", "  "),
    "zero-width after each letter": lambda t: "".join(c + "\u200b" for c in t),
    "joiners after each letter": lambda t: "".join(c + "\u034f" for c in t),
    "soft hyphens": "\u00ad".join,
    "eth for Đ": lambda t: t.replace("Đ", "Ð").replace("đ", "ð"),
    "en dashes": lambda t: t.replace("-", "–"),
    "no-break hyphens": lambda t: t.replace("-", "\u2011"),
    "spaces in numbers": lambda t: t.replace("/", " / ").replace("-", " - "),
    "capitals": str.upper,
    "no accents": lambda t: "".join(
        c
        for c in unicodedata.normalize("NFD", t.replace("đ", "d").replace("Đ", "D"))
        if not unicodedata.combining(c)
    ),
    "a break before the number": lambda t: t.replace("số ", "số\n"),
    "a break in the number": lambda t: t.replace("-", "-\r\n"),
}


@pytest.mark.parametrize("name", SPOILED)
@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_spoiled_text_is_read_as_the_clean_one(
    name: str, text: str, expected: list[str]
) -> None:
    """The facts are the same, in any spelling; ``read`` checks the spans."""
    expected = [e.replace("TTG", "TTg") for e in expected]
    assert read(SPOILED[name](text)) == expected


def test_lines_that_end_a_block_end_a_mention() -> None:
    """A title does not run into the first paragraph."""
    text = "Huyện tổng kết Nghị quyết Trung ương 6\nKhóa X là nhiệm kỳ đáng nhớ."
    (reference,) = find_references(text)
    assert (reference.raw, reference.term) == ("Nghị quyết Trung ương 6", None)


PIECES = [
    "Nghị quyết ", "NQ", "số ", "22", "-NQ/TW", "/2008", ", ", "ngày ", "1/1/2001", "của ",
    "Bộ Chính trị ", "khóa ", "X", "Trung ương ", "Đại hội ", "Luật ", "năm ", "về ", "“", "”",
    "(", ")", ".", "\n", "\u0323", "\u200b", "Quyết định ", "và ", "này ", "kỳ họp thứ ", "Ð",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_shuffled_mention_breaks_the_reader(text: str) -> None:
    """Anything gives references in order, whose spans cut the text."""
    read(text)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Lone surrogates, controls and other scripts included."""
    read(text)


NASTY = [
    "Nghị quyết số ", "1/", "Nghị quyết số 1, 2, 3, ", "Nghị quyết về ", "Luật a ",
    "Nghị quyết Đại hội Đảng bộ ", "22-NQ/TW ", "“Nghị quyết ", "Nghị quyết này ", "(NQ",
]  # fmt: skip


def _seconds(text: str) -> float:
    start = time.process_time()
    find_references(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", NASTY)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Eight times the length takes about eight times as long, not sixty-four."""
    find_references(piece * 10)
    short = min(_seconds(piece * 200) for _ in range(3))
    assert _seconds(piece * 1600) < 24 * short + 0.1
