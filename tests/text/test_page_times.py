"""The times that pages print for their readers."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnews.text.dates import VIETNAM, PageTime, find_page_times, parse_page_time


def read(text: str, *, clock: str = "24h") -> PageTime:
    time = parse_page_time(text, clock=clock)
    assert time is not None
    return time


def at(text: str, *, clock: str = "24h") -> str:
    time = read(text, clock=clock)
    form = "%Y-%m-%d %H:%M:%S" if time.value.second else "%Y-%m-%d %H:%M"
    return time.value.strftime(form if time.has_time else "%Y-%m-%d")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ngày đăng 05/11/2019 | 03:21  | View count: 118", "2019-11-05 03:21"),
        ("05/11/2019 | 9:05 AM", "2019-11-05 09:05"),
        ("Thứ ba, 05 Tháng 11 2019 16:40", "2019-11-05 16:40"),
        ("Thứ ba - 05/11/2019 08:55 77 0", "2019-11-05 08:55"),
        ("Chủ nhật - 03/11/2019 11:50", "2019-11-03 11:50"),
        ("Đăng ngày: 05/11/2019 - Lượt xem: 153", "2019-11-05"),
        ("05/11/2019 | 274", "2019-11-05"),
        ("10:59 SA - 05/11/2019", "2019-11-05 10:59"),
        ("03:10 CH - 05/11/2019", "2019-11-05 15:10"),
        ("Thứ Ba, 5/11/2019 11:41'(GMT+7)", "2019-11-05 11:41"),
        ("5/1/2019 20:1'", "2019-01-05 20:01"),
        ("Thứ Ba, 05/11/2019, 07:49 [GMT+7]", "2019-11-05 07:49"),
        ("Thứ Ba, 05-11-2019, 04:21", "2019-11-05 04:21"),
        ("05/11/2019 lúc 17:05 (GMT+7)", "2019-11-05 17:05"),
        ("10:33, ngày 05-11-2019", "2019-11-05 10:33"),
        ("16:23 05/11/2019", "2019-11-05 16:23"),
        ("08:07 | Thứ ba, 05/11/2019", "2019-11-05 08:07"),
        ("- 05/11/2019, 21:24 -", "2019-11-05 21:24"),
        ("THỨ BA, 05/11/2019 13:16:28", "2019-11-05 13:16:28"),
        ("Thứ Ba, ngày 5 tháng 11, 2019, 8:36:21 Chiều", "2019-11-05 20:36:21"),
        ("Thứ Ba, Ngày 05 tháng 11 năm 2019, 02:57", "2019-11-05 02:57"),
        ("10:30:05 SA, Thứ Ba, ngày 5 tháng 11 năm 2019", "2019-11-05 10:30:05"),
        ("Thứ ba, 5/11/2019, 00:05 (GMT+7)", "2019-11-05 00:05"),
        ("Thứ 3, 05/11/2019 17:00:00 GMT+7", "2019-11-05 17:00"),
        ("Tháng Mười Một 5, 2019", "2019-11-05"),
        ("5 Tháng Tư, 2019 lúc 8 giờ 30 phút sáng", "2019-04-05 08:30"),
        ("5 Th11, 2019", "2019-11-05"),
        ("Th11 5, 2019", "2019-11-05"),
        ("Nov  5 2019  2:57PM", "2019-11-05 14:57"),
        ("5 - 11 - 2019", "2019-11-05"),
        ("05/11/2019 | 10:05:00 AM [GMT +7]", "2019-11-05 10:05"),
        ("Thứ 3 ngày 5 tháng 11 năm 2019 lúc 18 giờ 55 phút", "2019-11-05 18:55"),
        ("06:55 CH, Thứ ba, 05/11/2019", "2019-11-05 18:55"),
        ("18:55' - 05/11/2019", "2019-11-05 18:55"),
        ("05/11/2019 (18:55)", "2019-11-05 18:55"),
        ("08h30 ngày 5/11/2019", "2019-11-05 08:30"),
        ("8h tối 5.11.2019", "2019-11-05 20:00"),
        ("Tuesday, 5 November 2019 2:57 PM", "2019-11-05 14:57"),
        ("November 5th, 2019, 2:57 p.m.", "2019-11-05 14:57"),
        ("2019-11-05 08:07", "2019-11-05 08:07"),
        ("05/11/2019\xa0\xa0|\u200b 02:57", "2019-11-05 02:57"),
        ("Thư\u0301 ba, 5 tha\u0301ng 11 năm 2019", "2019-11-05"),
    ],
)
def test_every_printed_form_is_read_day_first(line: str, expected: str) -> None:
    assert at(line) == expected
    assert read(line).value.utcoffset() == dt.timedelta(hours=7)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "một năm trước",
        "2 giờ trước",
        "hôm qua",
        "05/11/19 10:00",
        "31/02/2019",
        "13/13/2019",
        "5/11 10:00",
        "số 22/11-2019-NQ",
        "00/11/2019",
        "1.2.2019.4",
        "tháng 11 năm 2019",
        "tháng Giêng 5, 2019",
        "05/11/1875",
    ],
)
def test_what_is_no_full_date_is_not_read(line: str) -> None:
    assert parse_page_time(line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("05-11-2019 - 09:40 AM", "2019-11-05 09:40"),
        ("05-11-2019 - 00:01 AM", "2019-11-05 00:01"),
        ("05-11-2019 - 14:40 PM", "2019-11-05 14:40"),
        ("05-11-2019 - 13:40 AM", "2019-11-05 13:40"),
        ("05-11-2019 - 12:30 PM", "2019-11-05 12:30"),
        ("05-11-2019 - 12:30 AM", "2019-11-05 00:30"),
        ("05-11-2019 - 04:01 PM", "2019-11-05 16:01"),
        ("05-11-2019 1:15 trưa", "2019-11-05 13:15"),
        ("05-11-2019 11:15 trưa", "2019-11-05 11:15"),
        ("05-11-2019 11:15 đêm", "2019-11-05 23:15"),
        ("05-11-2019 12:15 đêm", "2019-11-05 00:15"),
        ("05-11-2019 12:15 tối", "2019-11-05 00:15"),
        ("05-11-2019 2:15 đêm", "2019-11-05 02:15"),
    ],
)
def test_a_mark_beside_an_hour_that_needs_none_is_decoration(
    line: str, expected: str
) -> None:
    assert at(line) == expected


def test_midnight_of_a_twelve_hour_clock_means_no_time() -> None:
    for line in ("05/11/2019 | 12:00 AM", "Ngày đưa: 05/11/2019 12:00:00 AM"):
        time = read(line, clock="12h")
        assert not time.has_time
        assert time.value == dt.datetime(2019, 11, 5, tzinfo=VIETNAM)


def test_a_lost_mark_of_a_twelve_hour_clock_is_a_doubt() -> None:
    assert read("05/11/2019 | 02:57", clock="12h").doubt == "clock-12h"
    assert read("05/11/2019 | 02:57", clock="12h").value.hour == 2
    assert read("05/11/2019 | 02:57 PM", clock="12h").doubt is None
    assert read("05/11/2019 | 14:57", clock="12h").doubt is None
    assert read("05/11/2019 | 02:57").doubt is None


def test_a_time_that_does_not_exist_leaves_the_day() -> None:
    assert at("05/11/2019 25:71") == "2019-11-05"
    assert at("05/11/2019, 5 gia đình") == "2019-11-05"


def test_labels_say_what_the_time_is() -> None:
    assert read("Ngày đăng: 05/11/2019").label == "published"
    assert read("Gửi lúc: 05/11/2019 15:42:27").label == "published"
    assert read("Cập nhật lúc 10:12 05/11/2019").label == "modified"
    assert read("Ngày cập nhật 05/11/2019").label == "modified"
    assert read("Thứ ba, 05/11/2019").label is None


def test_the_published_time_wins_over_the_updated_one() -> None:
    line = "Cập nhật: 06/11/2019 11:00 | Đăng lúc: 05/11/2019 10:00"
    assert at(line) == "2019-11-05 10:00"
    assert [t.label for t in find_page_times(line)] == ["modified", "published"]


def test_a_time_belongs_to_one_day_only() -> None:
    first, second = find_page_times("05/11/2019 10:00 - 06/11/2019")
    assert first.has_time
    assert not second.has_time


def test_a_day_is_not_taken_for_minutes() -> None:
    first, second = find_page_times("05/11/2019 8h 06/11/2019")
    assert (first.value.hour, first.value.minute) == (8, 0)
    assert second.value.day == 6
    assert len(find_page_times("05/11/2019 10:05/11/2019")) == 1


def test_a_printed_offset_counts() -> None:
    time = read("05/11/2019 10:00 GMT+9")
    assert time.has_offset
    assert time.value.hour == 8
    assert not read("05/11/2019 10:00").has_offset
    assert read("05/11/2019 10:00 GMT").value.hour == 17
    assert parse_page_time("05/11/2019 10:00 GMT+99") is None


@pytest.mark.parametrize(
    ("line", "stretch"),
    [
        ("Đăng lúc 05/11/2019 08:07 bởi A", "05/11/2019 08:07"),
        ("16:23, 05/11/2019 |", "16:23, 05/11/2019"),
        ("Nga\u0300y 05/11/2019 08:07 (GMT+7).", "05/11/2019 08:07 (GMT+7)"),
    ],
)
def test_the_span_cuts_day_and_time_from_the_text_as_given(
    line: str, stretch: str
) -> None:
    start, end = read(line).span
    assert line[start:end] == stretch


@given(st.text(max_size=200))
def test_any_text_is_read_or_not_without_an_error(text: str) -> None:
    for clock in ("12h", "24h"):
        found = find_page_times(text, clock=clock)
        assert all(0 <= t.span[0] < t.span[1] <= len(text) for t in found)


@given(
    st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2099, 12, 31)),  # noqa: DTZ001
    st.sampled_from(["%d/%m/%Y %H:%M", "%H:%M %d-%m-%Y", "%d.%m.%Y | %H:%M:%S"]),
)
def test_what_is_written_is_read_again(moment: dt.datetime, form: str) -> None:
    value = read(moment.strftime(form)).value
    assert value.strftime(form) == moment.strftime(form)


@pytest.mark.parametrize(
    "piece", ["1", "1/", "12:", "05/11/2019 ", "tháng ", " |", "8h"]
)
def test_long_lines_are_read_in_linear_time(piece: str) -> None:
    begun = time.process_time()
    find_page_times(piece * (200_000 // len(piece)))
    assert time.process_time() - begun < 2
