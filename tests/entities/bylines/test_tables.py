"""The tables of bylines, and the names and syllables read by them."""

from __future__ import annotations

import pytest

from vnnews.entities.bylines.names import is_surely_name
from vnnews.entities.bylines.syllables import is_acronym, is_syllable, key, keys
from vnnews.entities.bylines.tables import keyed, name_syllables, roles, table
from vnnews.model.byline import ContributorRole


def test_every_role_of_the_table_is_a_role_of_the_model() -> None:
    """A new role word is a row; a new role is a member of the model."""
    values = {role.value for role in ContributorRole}
    for kind in ("labels", "suffixes"):
        assert set(table("roles")[kind]) == values
        assert set(roles(kind).values()) == values


def test_every_surname_says_where_it_is_from() -> None:
    """Only names that a source gives are shipped."""
    rows = table("surnames")["surnames"]
    assert len(rows) == len({row["name"] for row in rows})
    assert {row["confidence"] for row in rows} == {"confirmed", "single"}
    assert all(row["source"] for row in rows)


def test_no_word_is_of_names_and_of_none() -> None:
    """A banned word that is a name's syllable would hide a name."""
    assert not keyed("not_names", "words") & name_syllables()


def test_every_paper_has_a_host() -> None:
    """Papers come from the registry of sites."""
    papers = table("agencies")["papers"]
    assert all(paper["hosts"] for paper in papers)
    assert len(papers) == len({paper["name"] for paper in papers})


def test_a_syllable_has_one_key() -> None:
    """The tone may stand on either vowel, the case may vary."""
    assert key("Hòa") == key("hoà") == key("HÒA") != key("hoa")
    assert keys("Thúy  Hoà") == keys("thuý hòa")


@pytest.mark.parametrize(
    "word", ["Nghiêng", "quyền", "giếng", "Khuỷu", "yên", "Quỳnh", "uy", "ươm", "gì"]
)
def test_vietnamese_spelling_allows_the_syllable(word: str) -> None:
    """Onset and rime are of the language."""
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Matcha", "VOV", "Niê", "Zing", "str", "Ksor", "x1"])
def test_vietnamese_spelling_forbids_the_word(word: str) -> None:
    """Foreign words, abbreviations, names of other peoples."""
    assert not is_syllable(word)


def test_abbreviations_are_capitals_that_make_no_syllable() -> None:
    """«AN» may be a name in capitals, «VH» may not."""
    assert is_acronym("VH")
    assert is_acronym("HĐND")
    assert not is_acronym("AN")
    assert not is_acronym("Vh")


@pytest.mark.parametrize(
    "name",
    [
        *("Thu Hà", "HOÀNG LAN", "Nguyễn Phúc Bảo Ân", "Y Moan Niê", "H'Len Niê"),
        *("Giàng A Chu", "P.V", "HNK", "Th.Mai", "Đ. Quyên", "Vân", "Zenda", "Mây Tím"),
    ],
)
def test_names_of_all_kinds_are_names(name: str) -> None:
    """Full names, given names, other peoples, initials, pen names."""
    assert is_surely_name(name)


@pytest.mark.parametrize(
    "phrase",
    [
        *(
            "Thu hà",
            "Hà Nam",
            "THÔNG BÁO",
            "CÔNG KHAI TÀI CHÍNH",
            "USD",
            "UBND",
            "TTXVN",
        ),
        *("Ông Lê Văn An", "Anh Trần Hải", "Chương II", "Lưu VT", "Xem Thêm", "x", ""),
        *("Một Hai Ba Bốn Năm Sáu", "Thu Hà!", "Thu 5", "Google Maps", "Hạnh Phúc"),
    ],
)
def test_what_is_no_name_is_none(phrase: str) -> None:
    """Places, common words, abbreviations, people spoken of."""
    assert not is_surely_name(phrase)
