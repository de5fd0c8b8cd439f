"""Numbers of both systems, and how print spoils them."""

from __future__ import annotations

import pytest
from short_references import read

CANONICAL = [
    ("Nghị quyết 22-NQ/TW", "nghi-quyet 22-NQ/TW"),
    ("Nghị quyết 09/NQ-TW", "nghi-quyet 09-NQ/TW"),
    ("Nghị quyết số 48/NQ/TW", "nghi-quyet 48-NQ/TW"),
    ("Nghị quyết 22-NQ-TW", "nghi-quyet 22-NQ/TW"),
    ("Nghị quyết 22-NQTW", "nghi-quyet 22-NQ/TW"),
    ("Nghị quyết số 09/2007/NQ-TW", "nghi-quyet 09-NQ/TW y2007"),
    ("Nghị quyết số 17-NQ/CP", "nghi-quyet 17/NQ-CP"),
    ("Nghị quyết 07 - NQ/HU", "nghi-quyet 07-NQ/HU"),
    ("Nghị quyết 27 - NQ/T.Ư", "nghi-quyet 27-NQ/TW"),
    ("Nghị quyết 15-NQ/TƯ", "nghi-quyet 15-NQ/TW"),
    ("Nghị quyết 42- NQ/TW", "nghi-quyet 42-NQ/TW"),
    ("Nghị quyết 79 NQ/TW", "nghi-quyet 79-NQ/TW"),
    ("Nghị quyết số 21 – NQ/TW", "nghi-quyet 21-NQ/TW"),
    ("Nghị quyết 4-NQ/TW", "nghi-quyet 4-NQ/TW"),
    ("Nghị quyết 02/nq-cp", "nghi-quyet 02/nq-cp"),
    ("NQ09", "nghi-quyet 09"),
    ("NQ 04-NQ/TW", "nghi-quyet 04-NQ/TW"),
    ("Nghị quyết số: 15/NQ-HĐND", "nghi-quyet 15/NQ-HĐND"),
    ("nghị quyết so 15/NQ-HĐND", "nghi-quyet 15/NQ-HĐND"),
    ("NGHỊ QUYẾT CỐ 19-NQ/TW", "nghi-quyet 19-NQ/TW"),
    ("Nghị quyết 05/NQ-HDND", "nghi-quyet 05/NQ-HĐND"),
    ("Nghị định 100/2019/NÐ-CP", "nghi-dinh 100/2019/NĐ-CP"),
    ("Quyết định 1600/QD-TTg", "quyet-dinh 1600/QĐ-TTg"),
    ("Quyết định số 123 /2018/ QĐ - UBND", "quyet-dinh 123/2018/QĐ-UBND"),
    ("Quyết định số123/QĐ-UBND", "quyet-dinh 123/QĐ-UBND"),
    ("Thông tư 32/2017/TT-BLDTBXH", "thong-tu 32/2017/TT-BLĐTBXH"),
    ("Nghị quyết 30a/2008/NQ-CP", "nghi-quyet 30a/2008/NQ-CP"),
    ("Nghị quyết 30a", "nghi-quyet 30a"),
    ("Nghị quyết 66.7/2025/NQ-CP", "nghi-quyet 66.7/2025/NQ-CP"),
    ("Nghị quyết 19-2017/NQ-CP", "nghi-quyet 19-2017/NQ-CP"),
    ("Nghị quyết 98/2023/QH15", "nghi-quyet 98/2023/QH15"),
    ("Nghị quyết 900/UBTVQH11", "nghi-quyet 900/UBTVQH11"),
    ("Nghị quyết 12NQ/HĐNN8", "nghi-quyet 12NQ/HĐNN8"),
    ("Pháp lệnh 16-LCT/HĐNN7", "phap-lenh 16-LCT/HĐNN7"),
    ("Nghị quyết 05/2012/NQ-HĐTP", "nghi-quyet 05/2012/NQ-HĐTP"),
    ("Nghị quyết 847-NQ/QUTW", "nghi-quyet 847-NQ/QUTW"),
    ("Nghị quyết 02-NQ/HNTW", "nghi-quyet 02-NQ/HNTW"),
    ("Kế hoạch 225-KH/TWĐTN-CTTN", "ke-hoach 225-KH/TWĐTN-CTTN"),
    ("Kế hoạch 298 KH/TWĐTN", "ke-hoach 298-KH/TWĐTN"),
    ("Hướng dẫn số 36-HD/VPTW", "huong-dan 36-HD/VPTW"),
    ("Công văn số 72/BTĐ-NV2", "cong-van 72/BTĐ-NV2"),
    ("Công văn số 532-TB/TU", "cong-van 532-TB/TU"),
    ("Chương trình hành động số 147-CTHĐ/TU", "chuong-trinh 147-CTHĐ/TU"),
    ("Nghị quyết (NQ) số 18-NQ/TW", "nghi-quyet 18-NQ/TW"),
    ("Quyết định số 1600 QĐ/TTg", "quyet-dinh 1600/QĐ-TTg"),
    ("Nghị định số 46/NĐ-CP/2016", "nghi-dinh 46/NĐ-CP/2016"),
    ("Công điện số 01/CĐ-TW", "cong-dien 01/CĐ-TW"),
    ("Quyết định 2036", "quyet-dinh 2036"),
    ("Đề án 1956", "de-an 1956"),
    ("NĐ-CP số 15/2020", "nghi-dinh 15/2020"),
    ("QĐ-TTg số 1600", "quyet-dinh 1600"),
    ("Nghị định 49/2017", "nghi-dinh 49/2017"),
    ("Nghị định số 24 năm 2016", "nghi-dinh 24 y2016"),
    (
        "Thông tư liên tịch số 01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP",
        "thong-tu-lien-tich 01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP",
    ),
    (
        "Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP",
        "nghi-quyet 403/2017/NQLT-UBTVQH14-CP",
    ),
    (
        "Quyết định khởi tố vụ án số 11/QĐ-KTVA",
        "quyet-dinh 11/QĐ-KTVA",
    ),
]


@pytest.mark.parametrize(("printed", "expected"), CANONICAL)
def test_a_printed_number_has_one_canonical_spelling(
    printed: str, expected: str
) -> None:
    """The number is read the same in the middle of a sentence and at its end."""
    assert read(f"Huyện triển khai {printed} tới cơ sở.") == [expected]
    assert read(f"Học tập {printed}.") == [expected]


ALONE = [
    ("theo tinh thần 18-NQ/TW", ["nghi-quyet 18-NQ/TW"]),
    ("(100/2019/NĐ-CP)", ["nghi-dinh 100/2019/NĐ-CP"]),
    ("văn bản 05-TT/TU", ["van-ban 05-TT/TU"]),
    ("gửi kèm 05-TT/TU", ["thong-tri 05-TT/TU"]),
    ("Giấy phép số 12/QĐ-UBND", []),
]


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_a_number_alone_tells_its_kind(text: str, expected: list[str]) -> None:
    """Where letters and body are known; after «số» it belongs to another noun."""
    assert read(text) == expected


COUNTS = [
    "Ông quyết định 3 phương án; đội bóng quyết định số phận của mình.",
    "Theo kế hoạch 5 năm và kế hoạch năm 2017, lãi 136 tỷ đồng.",
    "Kế hoạch 136 tỷ đồng; vốn điều lệ 20 tỷ; báo cáo 15 trang.",
    "Quy định 2 loại tố cáo; thông báo 5 người trúng tuyển.",
    "Nghị quyết 5 năm qua; Nghị quyết 1,5 tỷ; Quyết định 30% vốn.",
    "Chỉ thị cho ông A; nghị định thư Kyoto; đề nghị định giá lại nhà.",
    "Hội nghị quyết định 3 việc; kiến nghị quyết toán 5 tỷ đồng.",
    "Giấy phép số 237/GP-NTBD; Bản án số 14/2009/HS-ST; Hợp đồng số 12/HĐ-KT.",
    "Tàu cá KH 95897-TS vào lô CT06; tuyến metro số 2; nhà số 15 phố Huế.",
    "Quyết định số /QĐ-UBND ngày … tháng … năm …",
    "Luật sư Hà năm 2014; luật chơi 2015; kỷ luật năm 2016; pháp luật năm 2017.",
    "Công ty luật TNHH 2010; Công ty Luật Hà 2015; Khoa Luật 1976 thành lập.",
    "Kế hoạch sản xuất 5 tháng đầu năm 2018; báo cáo của Bộ cho thấy 5 ca.",
    "Chương trình 60 phút mở; dự án 5 tỷ USD; thông báo 24/7; quy định 50 km/h.",
    "TT 45 phút; TB 3 người; CT 1-2; HD Bank 5%; xe biển KH 29-123; tòa CT1-2.",
    "Lệnh cấm vận năm 2014; Hiến pháp Mỹ; công văn đi số 5; văn bản số hóa 50%.",
    "Công ty Luật 24h thông báo; mệnh lệnh số 5; báo cáo viên số 3.",
]


@pytest.mark.parametrize("text", COUNTS)
def test_counts_plates_and_other_words_are_no_documents(text: str) -> None:
    """What looks like a mention and is none."""
    assert read(text) == []
