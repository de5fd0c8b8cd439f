"""Any text gives an answer, soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnews import Byline, parse_byline
from vnnews.entities.bylines import find_signature, merge_bylines

WORDS = (
    *(
        "Thu Hà",
        "TTXVN",
        "Theo",
        "Nguồn:",
        "Ảnh:",
        "Bài, ảnh:",
        "(",
        ")",
        "[",
        "/",
        "-",
    ),
    *(
        "&",
        "và",
        ".",
        ",",
        "PV",
        "N.T",
        "Phòng Nội vụ",
        "Báo",
        "admin",
        "tổng hợp",
        "@",
    ),
    *(
        "12/03/2021",
        "a@b.vn",
        "http://",
        "\n",
        "\u0301",
        "H'",
        "TT&TT",
        "Ông",
        "«",
        "5",
    ),
)


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(["", " "]))
def test_words_in_any_order_give_a_byline_or_none(words: list[str], joint: str) -> None:
    """The printed line is kept, no name is empty."""
    line = joint.join(words)
    byline = parse_byline(line)
    assert byline is None or byline.raw == line.strip()
    for found in (byline, merge_bylines([line, line])):
        assert found is None or isinstance(found, Byline)
    find_signature([line, *words])


@given(st.text())
def test_any_text_gives_a_byline_or_none(text: str) -> None:
    """Surrogates, controls, other scripts."""
    parse_byline(text)
    merge_bylines([text])
    find_signature([text, text])


@pytest.mark.parametrize("part", [*WORDS, "Thu HàBáo", "A", "Tin, ", "Theo Thu Hà/"])
def test_long_lines_are_none_at_once(part: str) -> None:
    """200 000 characters of a byline's words take no time."""
    line = part * (200_000 // len(part))
    start = time.perf_counter()
    assert parse_byline(line) is None
    assert merge_bylines([line]) is None
    assert find_signature([line]) is None
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("value", [None, 3, b"Thu H\xc3\xa0", ["Thu Hà"]])
def test_other_types_are_an_error(value: object) -> None:
    """Bytes have an encoding that is not known here."""
    with pytest.raises(TypeError, match="line must be a str"):
        parse_byline(value)  # type: ignore[arg-type]
