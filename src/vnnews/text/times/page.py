"""The time that a page prints for its readers (ngày giờ đăng bài)."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.patterns import AFTER, BEFORE, BEFORE_WIDTH, DAY
from vnnews.text.times.words import ENGLISH_MONTHS, LABELS, MONTHS, PARTS, Label
from vnnews.text.times.zone import Doubt, instant, plausible_date
from vnnews.text.view import View

_LABEL_WIDTH = 60  # characters before a day in which its label is looked for
_MAX_TIMES = 20  # of one text; a line of a page prints one or two
_LABEL = lazy_pattern(
    "|".join(
        f"(?P<{kind}>{'|'.join(re.escape(word) for word in words)})"
        for kind, words in LABELS.items()
    )
)


@attrs.frozen(kw_only=True)
class PageTime:
    """A time as a page prints it (ngày đăng), understood."""

    value: dt.datetime
    """The instant, aware, at +07:00; 00:00 where only the day is printed."""

    has_time: bool
    """Whether a time of day is printed; 12:00 AM of a 12-hour clock is none."""

    has_offset: bool = False
    """Whether an offset from Greenwich is printed, such as «GMT+7»."""

    doubt: Doubt | None = None
    """Why the time may be wrong; ``None`` when nothing speaks against it."""

    label: Label | None = None
    """``published`` for «Ngày đăng», «Đăng lúc» …, ``modified`` for «Cập nhật» …."""

    span: tuple[int, int]
    """Where day and time stand in the text, half-open."""


def parse_page_time(text: str, *, clock: str = "24h") -> PageTime | None:
    """Read the time of a line such as «Ngày đăng 07/06/2018 | 02:57».

    Days come before months, always. Two-digit years and relative times («2 giờ trước»)
    are not read.

    Args:
        text: The line; anything may stand around the time.
        clock: ``24h`` where hours go to 23 and an AM/PM beside an hour above 12 is
            decoration; ``12h`` where a missing AM/PM leaves the hour in doubt.

    Returns:
        The time labelled as the publication's, else the first one; ``None`` without any.
    """
    times = find_page_times(text, clock=clock)
    labelled = (time for time in times if time.label == "published")
    return next(labelled, times[0] if times else None)


def find_page_times(text: str, *, clock: str = "24h") -> tuple[PageTime, ...]:
    """Read every time of a line, in order; at most twenty.

    Args:
        text: The line.
        clock: As for `parse_page_time`.
    """
    view = View(text)
    found: list[PageTime] = []
    floor = 0
    for day in DAY.finditer(view.key):
        if day.start() < floor:
            continue
        time, end = _read(view, day, floor, clock)
        if time is None:
            continue
        found.append(time)
        floor = end
        if len(found) == _MAX_TIMES:
            break
    return tuple(found)


def _read(
    view: View, day: re.Match[str], floor: int, clock: str
) -> tuple[PageTime | None, int]:
    """Read the time at a day, and say where its stretch ends."""
    date = _date(day)
    if date is None:
        return None, day.end()
    start, end, printed = _beside(view.key, day, floor)
    hour = printed and _clock(printed, clock)
    if printed and hour is None:  # 25:71 is no time
        start, end, printed = day.start(), day.end(), None
    moment, doubt = hour or (None, None)
    offset = _offset(printed) if printed else None
    value = instant(date, moment, offset)
    if value is None:
        return None, end
    end = start + len(view.key[start:end].rstrip())
    time = PageTime(
        value=value,
        has_time=moment is not None,
        has_offset=offset is not None,
        doubt=doubt,
        label=_label(view.key[max(floor, start - _LABEL_WIDTH) : start]),
        span=view.original(start, end),
    )
    return time, end


def _date(day: re.Match[str]) -> dt.date | None:
    form = (day.lastgroup or "y1")[1:]
    year = int(day[f"y{form}"])
    return plausible_date(year, _month(day[f"m{form}"]), int(day[f"d{form}"]))


def _month(printed: str) -> int:
    if printed.isdecimal():
        return int(printed)
    return MONTHS.get(printed) or ENGLISH_MONTHS[printed[:3]]


def _beside(
    key: str, day: re.Match[str], floor: int
) -> tuple[int, int, re.Match[str] | None]:
    """The stretch of day and time, and the time's match: behind the day, else before."""
    after = AFTER.match(key, day.end())
    if after:
        return day.start(), after.end(), after
    left = max(floor, day.start() - BEFORE_WIDTH)
    before = BEFORE.search(key[left : day.start()])
    if before:
        return left + before.start(), day.end(), before
    return day.start(), day.end(), None


def _clock(
    printed: re.Match[str], clock: str
) -> tuple[dt.time | None, Doubt | None] | None:
    hour = int(printed["h"] or printed["h2"])
    minute = int(printed["mi"] or printed["mi2"] or 0)
    second = int(printed["s"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    part = PARTS.get((printed["part"] or "").replace(".", ""))
    if part == "am" and hour == 12 and not minute and not second:
        return None, None
    doubtful = clock == "12h" and part is None and 1 <= hour <= 12
    moment = dt.time(_hour(hour, part), minute, second)
    return moment, "clock-12h" if doubtful else None


def _hour(hour: int, part: str | None) -> int:
    """The hour of 24; an hour of 0 or above 12 needs no part of the day."""
    if part is None or hour == 0 or hour > 12:
        return hour
    if part == "am":
        return hour % 12
    if part == "pm":
        return hour % 12 + 12
    if part == "noon":
        return hour + 12 if hour < 4 else hour
    if hour == 12:  # twelve at night begins the day
        return 0
    return hour + 12 if hour > (4 if part == "evening" else 5) else hour


def _offset(printed: re.Match[str]) -> int | None:
    """The printed offset in minutes, where the pattern has one."""
    groups = printed.groupdict()
    if groups.get("zulu"):
        return 0
    sign = groups.get("sign") or groups.get("bare")
    if not sign:
        return None
    minutes = int(groups["zh"]) * 60 + int(groups["zm"] or 0)
    return -minutes if sign == "-" else minutes


def _label(before: str) -> Label | None:
    label: Label | None = None
    for found in _LABEL.finditer(before):
        label = "modified" if found["modified"] else "published"
    return label
