"""Vietnam's clock: +07:00 all year, and days and instants that exist."""

from __future__ import annotations

import datetime as dt
from typing import Literal

VIETNAM = dt.timezone(dt.timedelta(hours=7))
"""Indochina Time (giờ Việt Nam); there is no daylight saving."""

FIRST_YEAR = 1990
"""No news page is older: the country's first sites are of 1997 (giới hạn dưới)."""

LAST_YEAR = 2099
"""Years beyond are typing errors or placeholders."""

_MAX_OFFSET = 14 * 60  # in minutes; the widest offset in use is +14:00

Doubt = Literal["clock-12h", "minutes"]
"""Why a time may be wrong: ``clock-12h`` (the AM/PM mark is lost), ``minutes`` (the
feed's writer puts the month where the minutes belong)."""


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """Build a date; ``None`` where there is no such day (31/2, month 13, year 0).

    >>> safe_date(2018, 2, 30) is None
    True
    """
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def plausible_date(year: int, month: int, day: int) -> dt.date | None:
    """Like `safe_date`, and only for years in which a news page can appear."""
    return safe_date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None


def instant(
    date: dt.date, clock: dt.time | None, offset: int | None = None
) -> dt.datetime | None:
    """Put a date and a time of day together, at +07:00.

    Args:
        date: The day printed.
        clock: The time of day printed; ``None`` is 00:00.
        offset: The offset printed, in minutes east of Greenwich; ``None`` is Vietnam's.

    Returns:
        The instant at +07:00; ``None`` when the offset is no offset.
    """
    if offset is not None and abs(offset) > _MAX_OFFSET:
        return None
    zone = VIETNAM if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    there = dt.datetime.combine(date, clock or dt.time(), tzinfo=zone)
    return there.astimezone(VIETNAM)
