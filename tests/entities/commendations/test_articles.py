"""Commendations in a text of several sentences and blocks."""

from __future__ import annotations

import random
import unicodedata

import pytest

from vnnews import find_commendations
from vnnews.entities.commendations import read_commendations
from vnnews.entities.commendations._tables import table

ARTICLE = (
    "Khen thưởng 13 tập thể và cá nhân\n"
    "Sáng 5/6, UBND phường Tân An tổng kết phong trào dân vận khéo.\n"
    "Hội nghị đã khen thưởng 6 tập thể và 7 cá nhân có thành tích xuất sắc."
)


def test_headline_and_body_are_one_act() -> None:
    """The total of the headline and its breakdown are one; the fuller telling stays."""
    (found,) = find_commendations(ARTICLE)
    who = found.recipients
    assert (who.collectives, who.individuals) == (6, 7)


def test_the_holder_of_the_meeting_rewards() -> None:
    """«Hội nghị đã khen thưởng»: the body that holds it is in the sentence before."""
    (found,) = find_commendations(ARTICLE)
    assert found.awarder == "UBND phường Tân An"


def test_a_breakdown_in_the_next_sentence_is_not_counted_again() -> None:
    """«Trong đó, …» repeats part of the total."""
    text = (
        "Đợt này, 71 đảng viên được trao Huy hiệu Đảng. "
        "Trong đó, có 5 đảng viên nhận Huy hiệu 60 năm tuổi Đảng."
    )
    (found,) = find_commendations(text)
    assert found.recipients.individuals == 71


def test_different_acts_of_one_form_stay_apart() -> None:
    """Two awarders are two, in one sentence or in two."""
    text = (
        "Huyện ủy tặng giấy khen cho 2 chi bộ. Đảng ủy xã Hòa Bình tặng giấy khen "
        "cho 2 chi bộ."
    )
    assert [c.awarder for c in find_commendations(text)] == [
        "Huyện ủy",
        "Đảng ủy xã Hòa Bình",
    ]


def test_decomposed_letters_and_invisible_characters() -> None:
    """NFD, no-break spaces and soft hyphens are read; the span cuts the original."""
    plain = "Nhân dịp này, Huyện ủy đã khen thưởng 30 tập thể và 36 cá nhân."
    odd = unicodedata.normalize("NFD", plain).replace(" ", "\xa0", 3)
    odd = odd.replace("thể", "th\u00adể")
    (found,) = find_commendations(odd)
    who = found.recipients
    assert (
        who.collectives,
        who.individuals,
        unicodedata.normalize("NFC", found.awarder or ""),
    ) == (30, 36, "Huyện ủy")
    assert odd[found.span.start : found.span.end] == found.raw


def test_capital_headline() -> None:
    """Headlines in capitals are read as others."""
    (found,) = find_commendations("TẶNG BẰNG KHEN CHO 12 CÁ NHÂN TIÊU BIỂU")
    assert found.recipients.individuals == 12


@pytest.mark.parametrize("value", [None, b"khen", 3, ["khen"]])
def test_wrong_types(value: object) -> None:
    """Anything but a text is a TypeError."""
    with pytest.raises(TypeError):
        find_commendations(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ud800khen", "khen", "khen thưởng"])
def test_next_to_nothing(text: str) -> None:
    """Nothing, or a bare word, is no commendation and no error."""
    assert find_commendations(text) == ()


@pytest.mark.parametrize(
    "words",
    [
        "khen thưởng ",
        "được tặng bằng khen của ",
        "tặng giấy khen; ",
        "Huân chương Lao động hạng Nhất, ",
        "danh hiệu “",
        "cho 5 tập thể và ",
    ],
)
def test_repeats_cost_linear_time(words: str) -> None:
    """Hard words over and over end soon, with spans that cut the text."""
    text = words * (20_000 // len(words))
    for found in read_commendations(text):
        assert found.span.cut(text) == found.raw


def test_words_of_the_tables_in_any_order() -> None:
    """No order of award words crashes the reader; every span cuts the text."""
    rng = random.Random(7)  # noqa: S311 - a test, no secret
    verbs = [w for words in table("award_verbs").values() for w in words]
    awards = [w for row in table("awards")["print"] for w in row["words"]]
    units = table("units")["individuals"]["words"]
    marks = [
        *",;.:()-/“”\n",
        "05",
        "1.780",
        "hạng",
        "Nhất",
        "ba",
        "cho",
        "và",
        "(",
        "-",
    ]
    pools = (verbs, awards, units, marks, marks)
    for turn in range(400):
        words = [rng.choice(rng.choice(pools)) for _ in range(rng.randint(1, 40))]
        text = " ".join(words)
        text = unicodedata.normalize("NFD", text) if turn % 3 == 0 else text
        for found in read_commendations(text):
            assert found.span.cut(text) == found.raw
