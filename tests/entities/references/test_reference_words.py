"""Issuers, subjects, titles and notes."""

from __future__ import annotations

import pytest

from vnnews import NoteKind, find_references, resolve
from vnnews.model.kind import DocumentKind
from vnnews.model.reference import DocumentReference


def only(text: str) -> DocumentReference:
    """The one mention of a text."""
    (reference,) = find_references(text)
    return reference


ISSUERS = [
    ("của Bộ Chính trị về dân vận", "Bộ Chính trị"),
    ("của BTV Thành ủy, huyện đã làm", "BTV Thành ủy"),
    ("của HĐND tỉnh khóa X", "HĐND tỉnh"),
    ("của Bộ Giáo dục và Đào tạo quy định điều lệ", "Bộ Giáo dục và Đào tạo"),
    ("của Bộ Y tế và Bộ Nội vụ về mã số", "Bộ Y tế và Bộ Nội vụ"),
    ("của Bộ Lao động - Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"),
    ("của Bộ Văn hóa, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("của Thủ tướng vừa ký hôm qua", "Thủ tướng"),
    ("do Chính phủ ban hành", "Chính phủ"),
    ("của UBND TP. Hồ Chí Minh đối với hộ nghèo", "UBND TP. Hồ Chí Minh"),
    ("của Sở Giao thông vận tải yêu cầu dừng", "Sở Giao thông vận tải"),
    ("ngày 5/6/2017 của UBND huyện Ba Vì", "UBND huyện Ba Vì"),
    ("có hiệu lực", None),
]


@pytest.mark.parametrize(("after", "issuer"), ISSUERS)
def test_the_issuer_is_what_is_printed(after: str, issuer: str | None) -> None:
    """Without «của»; cut where the body's name ends."""
    assert only(f"Theo Thông tư số 12 {after}.").issuer == issuer


SUBJECTS = [
    ("về “Xây dựng nông thôn mới bền vững” ở xã", "Xây dựng nông thôn mới bền vững"),
    (": “Đổi mới công tác dân vận”", "Đổi mới công tác dân vận"),
    ("về phát triển du lịch; huyện đã làm", "phát triển du lịch"),
    ("về việc giao đất, Sở đã họp", "việc giao đất"),
    ("quy định về tách thửa đất ở", "tách thửa đất ở"),
    ("v/v tổ chức hội thi", "tổ chức hội thi"),
    ("(gọi tắt là Quyết định 12) về hỗ trợ", "hỗ trợ"),
    ("về cải cách hành chính và Chỉ thị số 5", "cải cách hành chính"),
    ("về thu hút đầu tư đã đi vào cuộc sống", "thu hút đầu tư"),
    ("phê duyệt quy hoạch", None),
]


@pytest.mark.parametrize(("after", "subject"), SUBJECTS)
def test_the_subject_is_the_title_or_what_it_is_about(
    after: str, subject: str | None
) -> None:
    """Without quotes and «về»; cut where the document's name ends."""
    first, *_ = find_references(f"Theo Quyết định số 12/QĐ-UBND {after}.")
    assert first.subject == subject


def test_a_title_in_quotes_names_a_directive() -> None:
    """But «chỉ thị» as a verb, and a programme on television, are no documents."""
    title = "Toàn dân thi đua làm thủy lợi nhỏ"
    assert only(f"Đảng ra Chỉ thị “{title}” năm ấy.").subject == title
    rules = only("Bộ Y tế ban hành quy chế “Ứng xử văn hóa nơi công sở” hôm qua.")
    assert rules.subject == "Ứng xử văn hóa nơi công sở"
    assert find_references("Huấn luyện viên chỉ thị “đá thật hay vào”.") == ()
    assert find_references("Tối nay có chương trình “Nối vòng tay lớn nhé”.") == ()


def test_issuer_and_subject_together_name_a_document() -> None:
    """In the singular; several documents are no particular one."""
    paper = only("Hội nghị nghe Tờ trình của Bộ Chính trị về công tác nhân sự.")
    assert (paper.issuer, paper.subject) == ("Bộ Chính trị", "công tác nhân sự")
    assert find_references("Nghe các chỉ thị của Thủ tướng về phòng dịch.") == ()


def test_letters_that_mean_two_kinds_keep_both() -> None:
    """«QĐ» of the Party is Quyết định or Quy định."""
    reference = only("Theo QĐ 217-QĐ/TW, Mặt trận giám sát.")
    assert reference.kind is DocumentKind.DECISION
    assert reference.alternatives == (DocumentKind.REGULATION,)
    assert [note.field for note in reference.notes] == ["kind"]


def test_a_small_figure_may_be_a_plenum() -> None:
    """«Nghị quyết 6» is kept as printed, and doubted."""
    reference = only("Mười năm Nghị quyết 6 về giai cấp công nhân.")
    assert (reference.number, reference.plenum) == ("6", None)
    assert [note.kind for note in reference.notes] == [NoteKind.AMBIGUOUS]


def test_a_day_that_does_not_exist_is_noted() -> None:
    """The date stays out."""
    reference = only("Quyết định số 15/QĐ-UBND ngày 31/2/2018.")
    assert reference.issued_on is None
    assert [note.kind for note in reference.notes] == [NoteKind.INVALID]


URNS = [
    (
        "Nghị quyết 22-NQ/TW ngày 2/2/2008 của Ban Chấp hành Trung ương",
        (
            "urn:lex:vn:dang.cong.san.viet.nam;ban.chap.hanh.trung.uong:nghi.quyet:"
            "2008-02-02;22-nq-tw"
        ),
    ),
    (
        "Nghị quyết 120/NQ-CP ngày 17/11/2017",
        "urn:lex:vn:chinh.phu:nghi.quyet:2017-11-17;120-nq-cp",
    ),
    (
        "Nghị quyết 98/2023/QH15",
        "urn:lex:vn:quoc.hoi:nghi.quyet:2023;98-2023-qh15",
    ),
    (
        "Nghị quyết 28/2016/NQ-HĐND của HĐND thành phố Hà Nội",
        "urn:lex:vn;ha.noi:hoi.dong.nhan.dan:nghi.quyet:2016;28-2016-nq-hdnd",
    ),
    ("Nghị quyết 22-NQ/TW ngày 2/2/2008", None),
    ("Nghị quyết 120/NQ-CP", None),
    ("Quyết định 12/QĐ-UBND ngày 2/2/2018 của UBND huyện", None),
]


@pytest.mark.parametrize(("printed", "urn"), URNS)
def test_a_name_is_made_where_enough_is_known(printed: str, urn: str | None) -> None:
    """Kind, issuer, date and number; else there is none."""
    assert only(f"Theo {printed}.").urn == urn


@pytest.mark.parametrize("wrong", [None, b"Ngh\xe1\xbb\x8b", 22, ["text"]])
def test_only_a_text_can_be_read(wrong: object) -> None:
    """The error says what was expected, and what came."""
    with pytest.raises(TypeError, match="expected a text"):
        find_references(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="expected a DocumentReference"):
        resolve(wrong)  # type: ignore[arg-type]
