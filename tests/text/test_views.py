"""Views: what readers match on, and the way back to what was printed."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnnews.text.clean import is_plain, normalize, one_line
from vnnews.text.lazy import lazy_pattern
from vnnews.text.view import View, fold

_LETTERS = st.sampled_from(
    list(
        "aeiouyđĐÐðƉạộứễ nN-/–—−⁄.,:\n\t\r\x00\x85\xa0\u200b\u200d\xad\u034f\u0300\u0323\u0302"
        "\u031b\u2126\u212b\ufb01\u115f\ud800\u3000İıſK😀中가"
    )
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_LETTERS, max_size=40).map("".join))


def test_a_text_is_brought_to_one_spelling() -> None:
    assert normalize("Nghi\u0323\xa0quye\u0302\u0301t\u200b") == "Nghị quyết"
    assert normalize("Ðảng bộ, Ɖoàn, ðường") == "Đảng bộ, Đoàn, đường"
    assert normalize("một\r\nhai\rba\u2028bốn") == "một\nhai\nba\nbốn"
    assert normalize("a\x00\x07b\ud800c\ufeff") == "abc"
    assert one_line("  một \n\t hai ") == "một hai"


def test_icelandic_eth_inside_a_word_stays() -> None:
    assert normalize("það er") == "það er"
    assert normalize("e\u0301ð") == "éð"


def test_dashes_quotes_and_spaces_of_a_clean_text_stay() -> None:
    text = "“Đổi mới” – lần  2"
    assert normalize(text) == text


@given(_TEXTS)
@example("e\u0301\u200bð")
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalize(text)
    assert normalize(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert (
        is_plain(once.replace("\t", " ")) or not once.replace("\n", " ").isprintable()
    )


def test_folding_takes_marks_and_case_off() -> None:
    assert (
        fold("Nghị quyết ĐẠI HỘI “ấy” – Straße ëÏ")
        == "nghi quyet dai hoi “ay” – straße ei"
    )
    assert fold("ĐÐð İı Привет 中 😀") == "ddd iı Привет 中 😀"
    assert fold("") == ""


@given(_TEXTS)
def test_folding_keeps_the_length_and_folds_every_letter_alone(text: str) -> None:
    assert fold(text) == "".join(map(fold, text))
    assert len(fold(text)) == len(text)


def test_the_codec_behind_folding_serves_encoding_only() -> None:
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "vnnews.fold")


def test_patterns_are_compiled_when_used() -> None:
    pattern = lazy_pattern("a+")
    assert pattern.pattern == "a+"
    found = pattern.search("baa")
    assert found is not None
    assert found.group() == "aa"
    assert not hasattr(pattern, "__wrapped__")
    assert lazy_pattern(b"A", re.IGNORECASE).sub(b"x", b"bab") == b"bxb"


def test_a_view_is_normalised_and_leads_back() -> None:
    source = "Theo Nghi\u0323 quye\u0302\u0301t số\xa015–NQ\u200b/TU của Ðảng"
    view = View(source)
    assert view.text == "Theo Nghị quyết số 15-NQ/TU của Đảng"
    assert view.key == "theo nghi quyet so 15-nq/tu cua dang"
    start = view.text.index("Nghị")
    lo, hi = view.original(start, view.text.index(" của"))
    assert source[lo:hi] == "Nghi\u0323 quye\u0302\u0301t số\xa015–NQ\u200b/TU"


def test_invisible_characters_after_a_stretch_are_left_out() -> None:
    source = "x\u200by\u200b\u200b z"
    view = View(source)
    assert view.text == "xy z"
    assert view.original(0, 2) == (0, 3)
    assert view.original(1, 1) == (2, 2)


def test_letters_that_do_not_compose_are_not_parted() -> None:
    source = "x\u0323\u0323o\u0300"
    view = View(source)
    assert view.text == "x\u0323\u0323ò"
    assert view.original(0, 1) == (0, 3)
    assert view.original(3, 4) == (3, 5)


def test_a_composed_text_is_its_own_view() -> None:
    text = "Quyết định số 5/QĐ-UBND"
    assert View(text).text is text
    assert View(text).original(3, 7) == (3, 7)


@given(_TEXTS)
def test_every_stretch_of_a_view_leads_to_a_stretch_of_the_source(text: str) -> None:
    view = View(text)
    assert len(view.key) == len(view.text)
    for start in range(len(view.text)):
        lo, hi = view.original(start, start + 1)
        assert 0 <= lo < hi <= len(text)
        assert view.text[start] in View(text[lo:hi]).text


def test_views_are_made_in_linear_time() -> None:
    for piece in ("Nghị quyết ", "a\u0323", "\u200b", "\xa0", "😀", "Ð–"):
        begun = time.process_time()
        view = View(piece * 50_000)
        assert len(view.key) == len(view.text)
        assert time.process_time() - begun < 2
