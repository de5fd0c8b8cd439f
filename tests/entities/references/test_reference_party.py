"""Plenums, congresses, terms and sessions in every spelling."""

from __future__ import annotations

import pytest
from short_references import read

NAMED = [
    ("NQ TW 8 khóa XI", "nghi-quyet p8 k11"),
    ("NQTW4 KHOA XII", "nghi-quyet p4 k12"),
    ("NQ TƯ 5 (khóa XII)", "nghi-quyet p5 k12"),
    ("NQ T.Ư 4", "nghi-quyet p4"),
    ("Nghị quyết TƯ4 (khóa XI)", "nghi-quyet p4 k11"),
    ("Nghị quyết Trung ương IV (khoá XII)", "nghi-quyet p4 k12"),
    ("Nghị quyết Trung ương Ba (khóa X)", "nghi-quyet p3 k10"),
    ("Nghị quyết Trung ương năm khóa VIII", "nghi-quyet p5 k8"),
    ("Nghị quyết Trung ương 6 (lần 2) khóa VIII", "nghi-quyet p6 k8"),
    ("Nghị quyết HNTW 6", "nghi-quyet p6"),
    ("Nghị quyết lần thứ IV Ban Chấp hành Trung ương khóa XII", "nghi-quyet p4 k12"),
    ("Nghị quyết BCH TƯ 4 khoá XII", "nghi-quyet p4 k12"),
    ("Nghị quyết Hội nghị Trung ương lần thứ 6 (khóa XII)", "nghi-quyet p6 k12"),
    (
        "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
        "nghi-quyet p6 k12",
    ),
    ("Nghị quyết hội nghị lần 5 BCH TW khóa 11", "nghi-quyet p5 k11"),
    ("Nghị quyết 20/NQ-TW Hội nghị BCHTƯ Đảng lần 6", "nghi-quyet 20-NQ/TW p6"),
    (
        (
            "Nghị quyết 11-NQ/TW, ngày 3/6/2017, Hội nghị lần thứ năm Ban Chấp hành "
            "Trung ương khóa XII"
        ),
        "nghi-quyet 11-NQ/TW 2017-06-03 p5 k12",
    ),
    ("Nghị quyết 23 của Ban Chấp hành Trung ương khóa 9", "nghi-quyet 23 k9"),
    ("Kết luận Hội nghị Huyện ủy lần thứ năm (khóa XXI)", "ket-luan p5 k21"),
    ("Chỉ thị 41 của Bộ Chính trị (Khóa IX)", "chi-thi 41 k9"),
    ("Chỉ thị của Bộ Chính trị (khóa XII) số 05-CT/TW", "chi-thi 05-CT/TW k12"),
    ("Nghị quyết Đại hội XIII của Đảng", "nghi-quyet c13"),
    ("NQ Đại hội 13", "nghi-quyet c13"),
    ("Nghị quyết ĐH Đảng XII", "nghi-quyet c12"),
    ("Nghị quyết Đại hội Đảng lần thứ mười hai", "nghi-quyet c12"),
    (
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
        "nghi-quyet c14",
    ),
    ("Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV", "nghi-quyet c25"),
    ("Nghị quyết Đại hội XVII Đảng bộ thành phố", "nghi-quyet c17"),
    ("Nghị quyết Đại hội Đảng bộ xã lần thứ 22, nhiệm kỳ 2015-2020", "nghi-quyet c22"),
    ("Nghị quyết ĐHĐB toàn quốc lần thứ XII", "nghi-quyet c12"),
    ("Nghị quyết Đại hội toàn quốc của Đảng lần thứ XII", "nghi-quyet c12"),
    ("Nghị quyết Đại hội MTTQ tỉnh lần thứ XIV", "nghi-quyet"),
    ("Nghị quyết số 18 – Hội nghị Trung ương 6 khóa XII", "nghi-quyet 18 p6 k12"),
    ("Nghị quyết Đại hội Đảng bộ quận khóa V", "nghi-quyet k5"),
    ("Nghị quyết Đại hội XII Công đoàn Việt Nam", "nghi-quyet"),
    ("Nghị quyết kỳ họp thứ tư, Quốc hội khóa XV", "nghi-quyet k15 s4"),
    ("Nghị quyết HĐND tỉnh khóa XVIII", "nghi-quyet k18"),
    ("Nghị quyết phiên họp Chính phủ thường kỳ tháng 5/2017", "nghi-quyet y2017"),
]


@pytest.mark.parametrize(("printed", "expected"), NAMED)
def test_the_party_names_a_document_by_its_meeting(printed: str, expected: str) -> None:
    """Roman, Arabic and spelled out, with and without brackets."""
    assert read(f"Xã sơ kết {printed}, ra mắt mô hình mới.") == [expected]


UNNAMED = [
    "nghị quyết đại hội đảng bộ các cấp",
    "Nghị quyết, Chỉ thị, Kết luận của Trung ương",
    "các nghị quyết, chỉ thị của cấp ủy cấp trên",
    "Chương trình hành động của Thành ủy",
    "kỳ họp thứ 4 ban hành nghị quyết",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_what_names_no_particular_document_is_no_mention(text: str) -> None:
    """A body alone does not say which one."""
    assert read(f"Chi bộ quán triệt {text}.") == []


LISTS = [
    ("Nghị quyết Trung ương 4 khóa XI, khóa XII", ["p4 k11", "p4 k12"]),
    ("Nghị quyết Trung ương 4 khóa XI, XII", ["p4 k11", "p4 k12"]),
    ("Nghị quyết Trung ương 4 (khóa XI, XII)", ["p4 k11", "p4 k12"]),
    ("Nghị quyết Trung ương 4 các khóa XI, XII, XIII", ["p4 k11", "p4 k12", "p4 k13"]),
    ("Nghị quyết Trung ương 6, 7 khóa X", ["p6 k10", "p7 k10"]),
    ("Nghị quyết Trung ương 4 và Trung ương 7", ["p4", "p7"]),
    ("Nghị quyết Đại hội XII, XIII của Đảng", ["c12", "c13"]),
    ("Nghị quyết số 18, 19-NQ/TW", ["18-NQ/TW", "19-NQ/TW"]),
    ("Nghị quyết 59, 70, 71 và 72 của Bộ Chính trị", ["59", "70", "71", "72"]),
    ("Nghị quyết số 79 và 80", ["79", "80"]),
    ("Nghị quyết số 18-NQ/TW và Nghị quyết số 19/NQ-TW", ["18-NQ/TW", "19-NQ/TW"]),
    (
        "Nghị quyết 18, 19 Trung ương 6 khóa XII",
        ["18 p6 k12", "19 p6 k12"],
    ),
    (
        "Nghị quyết số 48-NQ/TW ngày 24/5/2005, số 49-NQ/TW ngày 2/6/2005",
        ["48-NQ/TW 2005-05-24", "49-NQ/TW 2005-06-02"],
    ),
]


@pytest.mark.parametrize(("printed", "expected"), LISTS)
def test_a_list_is_one_mention_a_document(printed: str, expected: list[str]) -> None:
    """Each takes over what the list says once."""
    assert read(f"Thực hiện {printed} đã có kết quả.") == [
        f"nghi-quyet {facts}" for facts in expected
    ]


def test_a_list_of_two_kinds_keeps_them_apart() -> None:
    """«Kết luận 21 và Quy định 37»."""
    text = "Huyện quán triệt Kết luận 21 và Quy định 37 của Ban Bí thư."
    assert read(text) == ["ket-luan 21", "quy-dinh 37"]
