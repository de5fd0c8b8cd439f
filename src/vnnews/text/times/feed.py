"""Times in feeds: RFC 822 as it should be, and what Vietnamese feeds write instead."""

from __future__ import annotations

import re

import attrs

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.machine import MachineTime, month_first, parse_machine_time

_SLASHED = lazy_pattern(r"\s*[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", re.ASCII)


def parse_feed_time(
    text: str, *, month_first_dates: bool = False, minutes_are_month: bool = False
) -> MachineTime | None:
    """Read a feed's ``pubDate`` (ngày giờ trong nguồn tin).

    Slashed dates are ambiguous here: most feeds write the day first, the Government
    portal's the month. They are read when the order is said or the day is above 12.

    Args:
        text: The element's text, such as ``Mon, 04 May 2026 12:05:08 GMT+7``.
        month_first_dates: Whether slashed dates are known to have the month first.
        minutes_are_month: Whether the feed is NukeViet's, whose writer puts the month
            into the minutes: then only the day is kept, and ``doubt`` says so.

    Returns:
        The time; ``None`` when it cannot be read without guessing.
    """
    if _SLASHED.match(text):
        return _slashed(text, sure=month_first_dates)
    time = parse_machine_time(text)
    if time is None or not minutes_are_month or time.value.minute != time.value.month:
        return time
    midnight = time.value.replace(hour=0, minute=0, second=0)
    return attrs.evolve(time, value=midnight, has_time=False, doubt="minutes")


def _slashed(text: str, *, sure: bool) -> MachineTime | None:
    if sure:
        return month_first(text, sure=True)
    first, second = (int(part) for part in text.strip().split("/")[:2])
    if first <= 12 and second <= 12 and first != second:
        return None
    return parse_machine_time(text)
