"""Mentions gathered into documents, and looked up."""

from __future__ import annotations

import datetime as dt

import pytest

from vnnews import NoteKind, find_references, resolve
from vnnews.entities.documents import cite_documents
from vnnews.model.document import CitedDocument


def cited(text: str, near: dt.date | None = None) -> tuple[CitedDocument, ...]:
    """The documents that a text cites."""
    references = find_references(text)
    documents = cite_documents(references, near=near)
    mentions = [m for document in documents for m in document.mentions]
    assert sorted(m.span for m in mentions) == [r.span for r in references]
    return documents


def raws(text: str) -> list[list[str]]:
    """The mentions of each document, as printed."""
    return [[m.raw for m in document.mentions] for document in cited(text)]


def test_number_plenum_and_title_are_one_document() -> None:
    """«NQ TW6», the plenum with its title, and 22-NQ/TW of 2 February 2008."""
    text = (
        "Huyện tổng kết NQ TW6. Nghị quyết TW 6, khóa X về “Nâng cao năng lực lãnh đạo, "
        "sức chiến đấu của tổ chức cơ sở Đảng” đã thấm sâu. Nghị quyết số 22-NQ/TW ngày "
        "02/02/2008 của Trung ương là một."
    )
    (document,) = cited(text)
    assert (document.number, document.plenum, document.term) == ("22-NQ/TW", 6, 10)
    assert document.issued_on == dt.date(2008, 2, 2)
    assert [row.number for row in document.known] == ["22-NQ/TW"]
    assert len(document.mentions) == 3


def test_a_plenum_is_taken_for_its_one_document_cited_by_number() -> None:
    """Plenum 6 of term X adopted three: a note says that it is likely, not certain."""
    (document,) = cited(
        "Xã tổng kết NQ TW6 khóa X. Nghị quyết 22-NQ/TW ngày 02/02/2008 đã thấm sâu."
    )
    assert (document.number, document.plenum) == ("22-NQ/TW", 6)
    assert [note.field for note in document.notes] == ["mentions"]
    assert document.urn is None


def test_a_document_is_named_by_what_its_mentions_say_together() -> None:
    """Number and date from one, the issuer from another."""
    (document,) = cited(
        "Nghị quyết 22-NQ/TW ngày 02/02/2008. Nghị quyết 22 của Bộ Chính trị."
    )
    assert document.urn == (
        "urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:nghi.quyet:2008-02-02;22-nq-tw"
    )


def test_a_bare_number_joins_the_full_one_before_or_after_it() -> None:
    """«Nghị quyết 18», «NQ18» and an alias in brackets."""
    text = (
        "Theo Nghị quyết 18, Nghị quyết số 18-NQ/TW (NQ18) và Nghị quyết số 19-NQ/TW "
        "được học tập."
    )
    assert raws(text) == [
        ["Nghị quyết 18", "Nghị quyết số 18-NQ/TW", "NQ18"],
        ["Nghị quyết số 19-NQ/TW"],
    ]


def test_a_pointer_joins_the_one_document_before_it() -> None:
    """«Nghị quyết này» after one resolution."""
    text = "Nghị quyết số 45/NQ-CP đã ban hành. Nghị quyết này nêu năm việc."
    assert raws(text) == [["Nghị quyết số 45/NQ-CP", "Nghị quyết này"]]


def test_a_pointer_stays_apart_when_two_fit() -> None:
    """And a note says so."""
    text = "Nghị quyết 45/NQ-CP và Nghị quyết 46/NQ-CP có rồi. Nghị quyết này mới."
    *_, last = cited(text)
    assert [m.raw for m in last.mentions] == ["Nghị quyết này"]
    assert [note.kind for note in last.notes] == [NoteKind.AMBIGUOUS]


def test_a_pointer_without_a_document_is_no_mention() -> None:
    """Nobody knows what «Nghị quyết này» is when nothing was cited."""
    assert find_references("Nghị quyết này có hiệu lực từ hôm nay.") == ()


def test_two_candidates_keep_a_bare_number_apart() -> None:
    """Unless its issuer decides."""
    text = (
        "Nghị quyết 18-NQ/TW và Nghị quyết 18/NQ-CP đều mới. Nghị quyết 18 nêu rõ. "
        "Nghị quyết 18 của Chính phủ cũng vậy."
    )
    assert raws(text) == [
        ["Nghị quyết 18-NQ/TW"],
        ["Nghị quyết 18/NQ-CP", "Nghị quyết 18 của Chính phủ"],
        ["Nghị quyết 18"],
    ]


APART = [
    "Nghị quyết 22-NQ/TW ngày 2/2/2008 khác Nghị quyết 22-NQ/TW ngày 15/3/2018.",
    "Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII.",
    "Nghị quyết Trung ương 4 khóa XI khác Nghị quyết Trung ương 4 khóa XII.",
    "Nghị quyết TW 6 khóa XII về dân số mới; Nghị quyết TW 6 khóa XII về bộ máy tinh gọn.",
    "Quyết định 55/QĐ-UBND của UBND tỉnh Hà Nam; Quyết định 55/QĐ-UBND của UBND tỉnh Thái Bình.",
    "Nghị quyết 24 của Chính phủ; Chỉ thị 24 của Chính phủ.",
]


@pytest.mark.parametrize("text", APART)
def test_homonyms_stay_apart(text: str) -> None:
    """A number is no identity: date, term, body and subject tell them apart."""
    assert len(cited(text)) == 2


def found(text: str, near: dt.date | None = None) -> list[str]:
    """The dates of the rows that fit the first mention of a text."""
    rows = resolve(find_references(text)[0], near=near)
    return [str(row.issued_on) for row in rows]


def test_a_number_alone_is_several_documents() -> None:
    """22-NQ/TW came in terms X, XII and XIV, among others."""
    alone = found("Nghị quyết 22-NQ/TW")
    assert len(alone) >= 3
    assert {"2008-02-02", "2018-03-15"} <= set(alone)


NARROWED = [
    ("Nghị quyết 22-NQ/TW ngày 02/02/2008", None, ["2008-02-02"]),
    ("Nghị quyết 22-NQ/TW năm 2008", None, ["2008-02-02"]),
    ("Nghị quyết 22-NQ/TW khóa X", None, ["2008-02-02"]),
    ("Nghị quyết 22-NQ/TW", dt.date(2012, 1, 1), ["2008-02-02"]),
    ("Nghị quyết 22-NQ/TW", dt.date(2018, 6, 7), ["2018-03-15"]),
    ("Nghị quyết TW 4 khóa XI về xây dựng Đảng", None, ["2012-01-16"]),
    ("Nghị quyết TW 8 khóa XII", None, ["2018-10-22"]),
    ("Nghị quyết 120/NQ-CP", None, ["2017-11-17"]),
    ("Chỉ thị 35-CT/TW", dt.date(2020, 1, 1), ["2019-05-30"]),
    ("Nghị quyết 22-NQ/TW ngày 03/02/2008", None, []),
    ("Nghị quyết số 9999/NQ-CP", None, []),
    ("Kết luận Hội nghị Huyện ủy lần thứ năm (khóa XI)", None, []),
]


@pytest.mark.parametrize(("text", "near", "expected"), NARROWED)
def test_what_the_mention_says_narrows(
    text: str, near: dt.date | None, expected: list[str]
) -> None:
    """Date, year, term, subject, then the day of the article."""
    assert found(text, near) == expected


def test_a_choice_by_the_article_s_day_is_noted() -> None:
    """It is likely, not certain."""
    (document,) = cited("Nghị quyết 22-NQ/TW đã rõ.", near=dt.date(2012, 1, 1))
    assert [str(row.issued_on) for row in document.known] == ["2008-02-02"]
    assert [note.field for note in document.notes] == ["known"]


def test_a_bare_number_is_not_looked_up_in_a_text() -> None:
    """«Nghị quyết 35» could be anybody's."""
    (document,) = cited("Một năm Nghị quyết 35.")
    assert document.known == ()
