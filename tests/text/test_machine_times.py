"""The times that machines write, in pages, feeds and addresses."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnews.text.dates import (
    date_from_url,
    parse_feed_time,
    parse_machine_time,
    safe_date,
    time_from_url,
)


def iso(text: str) -> str | None:
    time = parse_machine_time(text)
    return time and time.value.isoformat()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-07T08:52:11+07:00", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T08:52:11.000 +07:00", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T08:52:11+0700", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T08:52+07", "2024-05-07T08:52:00+07:00"),
        ("2024-05-07T01:52:11Z", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T09:52:11+08:00", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07 08:52:11 GMT+7", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07+0708:52:11", "2024-05-07T08:52:11+07:00"),
        ("1715046731", "2024-05-07T08:52:11+07:00"),
        ("1715046731000", "2024-05-07T08:52:11+07:00"),
        ("20240507T015211Z", "2024-05-07T08:52:11+07:00"),
        ("Tue, 07 May 2024 08:52:11 +0700", "2024-05-07T08:52:11+07:00"),
        ("Tue, 07 May 2024 08:52:11 GMT+7", "2024-05-07T08:52:11+07:00"),
        ("Tue, 07 May 2024 01:52:11 GMT", "2024-05-07T08:52:11+07:00"),
        (
            "Tue May 07 2024 08:52:11 GMT+0700 (Indochina Time)",
            "2024-05-07T08:52:11+07:00",
        ),
        ("Thứ 3, 07/05/2024 08:52:11 GMT+7", "2024-05-07T08:52:11+07:00"),
    ],
)
def test_written_offsets_are_obeyed(text: str, expected: str) -> None:
    assert iso(text) == expected
    time = parse_machine_time(text)
    assert time is not None
    assert time.had_offset


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-07T08:52:11", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T08:52:11.", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07T08:52:11.1234567", "2024-05-07T08:52:11+07:00"),
        ("2024-05-07 08:52", "2024-05-07T08:52:00+07:00"),
        ("  2024-05-07 08:52 ", "2024-05-07T08:52:00+07:00"),
        ("07/05/2024 08:52", "2024-05-07T08:52:00+07:00"),
        ("07/05/2024 8:52:11 CH", "2024-05-07T20:52:11+07:00"),
        ("7/5/2024 8:52:11 PM", "2024-05-07T20:52:11+07:00"),
        ("5/27/2024 8:52:11 PM", "2024-05-27T20:52:11+07:00"),
        ("5/27/2024 12:52:11 AM", "2024-05-27T00:52:11+07:00"),
        ("20240507085211", "2024-05-07T08:52:11+07:00"),
        ("7 May 2024 08:52:11", "2024-05-07T08:52:11+07:00"),
        ("May 7, 2024, 8:52 p.m.", "2024-05-07T20:52:00+07:00"),
    ],
)
def test_without_an_offset_the_clock_is_vietnams(text: str, expected: str) -> None:
    assert iso(text) == expected
    time = parse_machine_time(text)
    assert time is not None
    assert not time.had_offset


def test_a_day_alone_has_no_time() -> None:
    for text in ("2024-05-07", "07/05/2024", "20240507", "2024-05-07T08:52:71"):
        time = parse_machine_time(text)
        assert time is not None
        assert (time.value.isoformat(), time.has_time) == (
            "2024-05-07T00:00:00+07:00",
            False,
        )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hôm nay",
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
        "2024-02-30T08:00:00",
        "12345",
        "1 2 3",
        "2024",
        "May 2024",
        "08:52",
        "7/5/24 08:52",
        "Tue, 07 Foo 2024 08:52:11 +0700",
        "2024-05-07T08:52:11+99:00",
        "9999999999",
        "20240230",
        "Tue, 07 May 1924 08:52:11 +0700",
        "7 of May 1924",
        "7 of May, 2024 +9999",
        "x" * 500,
    ],
)
def test_what_would_be_a_guess_is_not_read(text: str) -> None:
    assert parse_machine_time(text) is None


def test_dateutil_is_asked_last_and_day_first() -> None:
    assert iso("Tue May 07 08:52:11 ICT 2024") == "2024-05-07T08:52:11+07:00"
    assert iso("Tue May 07 08:52:11 XYZ 2024") is None
    assert iso("7 of May, 2024") == "2024-05-07T00:00:00+07:00"


def test_a_feeds_slashed_date_is_read_when_its_order_is_sure() -> None:
    text = "9/5/2026 9:20:00 AM"
    assert parse_feed_time(text) is None
    first = parse_feed_time(text, month_first_dates=True)
    assert first is not None
    assert first.value.isoformat() == "2026-09-05T09:20:00+07:00"
    for sure, day in (
        ("9/26/2026 9:20:00 AM", 26),
        ("26/9/2026 9:20:00", 26),
        ("9/9/2026", 9),
    ):
        time = parse_feed_time(sure)
        assert time is not None
        assert (time.value.month, time.value.day) == (9, day)


def test_ordinary_feed_times_are_read() -> None:
    time = parse_feed_time("Thu, 16 Feb 2023 11:53:47 +0700")
    assert time is not None
    assert time.value.isoformat() == "2023-02-16T11:53:47+07:00"
    assert parse_feed_time("soon") is None


def test_minutes_that_are_the_month_are_not_used() -> None:
    text = "Thu, 16 Feb 2023 04:02:47 GMT"
    time = parse_feed_time(text, minutes_are_month=True)
    assert time is not None
    assert (time.value.isoformat(), time.has_time, time.doubt) == (
        "2023-02-16T00:00:00+07:00",
        False,
        "minutes",
    )
    right = parse_feed_time("Thu, 16 Feb 2023 04:53:47 GMT", minutes_are_month=True)
    assert right is not None
    assert right.value.minute == 53


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://bao.example/tin-20260307075519174.htm", "2026-03-07T07:55:19+07:00"),
        ("https://bao.example/tin-20230216115347.htm", "2023-02-16T11:53:47+07:00"),
        ("https://bao.example/tin-202205061703.html", "2022-05-06T17:03:00+07:00"),
        ("https://bao.example/tin-196260307071308923.htm", "2026-03-07T07:13:08+07:00"),
        ("tin-18826030622484142.chn", "2026-03-06T22:48:41+07:00"),
        (
            "http://a.example/-/view-article/1/4711/1677646800000",
            "2023-03-01T12:00:00+07:00",
        ),
        ("https://bao.example/tin-4571234.html", None),
        ("https://bao.example/tin-20261307075519174.htm", None),
        ("https://bao.example/tin?id=20260307075519174", None),
        ("https://20260307075519174.example/tin", None),
        ("", None),
    ],
)
def test_the_id_in_an_address_holds_the_time_of_drafting(
    url: str, expected: str | None
) -> None:
    moment = time_from_url(url)
    assert (moment and moment.isoformat()) == expected


def test_addresses_may_hold_the_day_alone() -> None:
    day = dt.date(2024, 12, 23)
    for url in (
        "a/tin-20241223.htm",
        "https://b.example/2024/12/23/tin",
        "a-20241223101500.html",
    ):
        assert date_from_url(url) == day
    assert date_from_url("https://b.example/2024/13/23/tin-99999999") is None


def test_only_days_that_exist_are_dates() -> None:
    assert safe_date(2024, 2, 29) == dt.date(2024, 2, 29)
    assert safe_date(2023, 2, 29) is None
    assert safe_date(0, 1, 1) is None
    assert safe_date(10**30, 1, 1) is None


_PIECES = st.sampled_from(
    [
        "2024",
        "-05-",
        "07",
        "T",
        " ",
        "08:52",
        ":",
        "+07",
        "GMT",
        "Tue, ",
        "May",
        "/",
        "z",
        "9" * 12,
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=9).map("".join)))
def test_any_text_is_a_time_or_none(text: str) -> None:
    for time in (
        parse_machine_time(text),
        parse_feed_time(text),
        parse_feed_time(text, month_first_dates=True, minutes_are_month=True),
    ):
        assert time is None or time.value.utcoffset() == dt.timedelta(hours=7)
    time_from_url(text)
    date_from_url(text)
