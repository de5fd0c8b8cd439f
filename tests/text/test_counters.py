"""The counters that pages print."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnews.text.counters import Counter, parse_views


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ngày đăng 05/11/2019 | 03:21  | View count: 118", 118),
        ("Lượt xem: 1.234", 1234),
        ("Lượt xem 4368", 4368),
        ("Lượt xem (77)", 77),
        ("Lượt xem: 12 345", 12345),
        ("1387 Lượt xem", 1387),
        ("55,789 views", 55789),
        ("1.234.567 lượt xem", 1234567),
        ("Số lượt xem: 9", 9),
        ("Số lần đọc: 10", 10),
        ("Đã xem: 0", 0),
        ("Đã đọc 15", 15),
        ("Xem: 123", 123),
        ("(Xem 1.234 lần)", 1234),
        ("Đã xem 123 lần", 123),
        ("Hits: 1387", 1387),
        ("Số lượt truy cập: 56", 56),
        ("05/11/2019 Lượt xem 4368", 4368),
        ("Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27", 7370),
        ("Lượt tải: 4 | Lượt xem: 31 | Bình luận (0)", 31),
        ("Lượ\u0323t xem:\xa031", 31),
    ],
)
def test_labelled_counters_are_read(text: str, value: int) -> None:
    assert parse_views(text) == Counter(value=value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,2K lượt xem", 1200),
        ("4K lượt xem", 4000),
        ("Lượt xem: 1,25M", 1_250_000),
        ("3 nghìn lượt xem", 3000),
    ],
)
def test_rounded_counters_are_approximate(text: str, value: int) -> None:
    assert parse_views(text) == Counter(value=value, approximate=True)


@pytest.mark.parametrize(
    "text",
    [
        "Lượt truy cập: 1234",
        "Tổng lượt truy cập: 1.234.567",
        "Tổng số lượt xem: 1.234.567",
        "Đang online: 12",
        "Hôm nay: 35 lượt xem",
        "1933316total sites visits",
        "Bình luận (0)",
        "Lượt tải: 4",
        "Lượt theo dõi: 5",
        "Lượt xem:",
        "Lượt xem: -5",
        "Lượt xem: 1.23",
        "Lượt xem: 12345678901234567890123",
        "Lượt xem: 99999999999",
        "02:57 Lượt xem",
        "05/11/2019 Lượt xem",
        "Bình luận: 5 Lượt xem: ",
        "Xem thêm: 5 bài",
        "274",
        "",
    ],
)
def test_other_counters_and_nonsense_are_not_views(text: str) -> None:
    assert parse_views(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("274", 274),
        (" 55,789 ", 55789),
        ("(1.234)", 1234),
        ("05/11/2019 | 274", 274),
        ("Thứ ba - 05/11/2019 08:55 77 0", 77),
        ("Lượt xem: 31", 31),
    ],
)
def test_an_element_of_its_own_needs_no_label(text: str, value: int) -> None:
    assert parse_views(text, labelled=False) == Counter(value=value)


@pytest.mark.parametrize(
    "text", ["abc", "", "05/11/2019 02:57", "05/11/2019 bởi 3 người", "-3", "1.2.3"]
)
def test_an_element_without_a_counter_has_none(text: str) -> None:
    assert parse_views(text, labelled=False) is None


@given(st.text(max_size=120))
def test_any_text_is_read_or_not_without_an_error(text: str) -> None:
    for labelled in (True, False):
        parse_views(text, labelled=labelled)


@pytest.mark.parametrize("piece", ["1", "1.", "1 ", "lượt xem ", "view ", "xem :"])
def test_long_lines_are_read_in_linear_time(piece: str) -> None:
    begun = time.process_time()
    parse_views(piece * (200_000 // len(piece)), labelled=False)
    assert time.process_time() - begun < 2
