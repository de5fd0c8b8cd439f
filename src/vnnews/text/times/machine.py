"""Times that machines write: meta elements, JSON-LD, ``time@datetime`` (ngày giờ máy ghi)."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.page import parse_page_time
from vnnews.text.times.words import ENGLISH_MONTHS
from vnnews.text.times.zone import VIETNAM, Doubt, instant, plausible_date

_MAX_LENGTH = 80  # in characters; the longest form known has 40
_SECONDS = (631_152_000, 4_102_444_800)  # epochs of 1990 and 2100, the latter excluded
_EPOCH = lazy_pattern(r"[0-9]{9,10}(?:[0-9]{3})?(?:\.[0-9]{1,6})?", re.ASCII)
_ZONES = {"ICT": 7 * 3600, "UTC": 0, "GMT": 0, "Z": 0}
_YEAR = lazy_pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", re.ASCII)
_COMPACT = lazy_pattern(
    r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})T?(?:([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?"
)

_OFFSET = r"(?:(?:gmt|utc)?\s?([+\-])\s?([0-9]{1,2}):?([0-9]{2})?|(z|gmt|utc?|ict)|)"
_TAIL = r"(?:\s?\([\w +:.\-]{0,40}\))?"
_TIME = r"([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:[.,][0-9]{0,12})?)?"

_ISO = lazy_pattern(
    rf"([0-9]{{4}})[\-/]([0-9]{{1,2}})[\-/]([0-9]{{1,2}})"
    rf"(?:(?:\s?t\s?|\s{{1,3}}){_TIME}\s?{_OFFSET})?{_TAIL}",
    re.IGNORECASE | re.ASCII,
)
_OFFSET_FIRST = lazy_pattern(
    rf"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})t?([+\-])([0-9]{{2}}):?(00|30)?{_TIME}",
    re.IGNORECASE | re.ASCII,
)
_MAIL = lazy_pattern(
    rf"(?:\w{{2,9}}\.?,?\s{{1,3}})?(?:([0-9]{{1,2}})[\s\-]([a-z]{{3}})[a-z]{{0,6}}"
    rf"|([a-z]{{3}})[a-z]{{0,6}}\s([0-9]{{1,2}}),?)[\s\-]([0-9]{{4}})"
    rf"(?:,?\s{{1,3}}{_TIME}\s?{_OFFSET})?{_TAIL}",
    re.IGNORECASE | re.ASCII,
)
_MONTH_FIRST = lazy_pattern(
    rf"([0-9]{{1,2}})/([0-9]{{1,2}})/([0-9]{{4}})(?:,?\s{{1,3}}{_TIME}\s?([ap]m)?)?",
    re.IGNORECASE | re.ASCII,
)


@attrs.frozen(kw_only=True)
class MachineTime:
    """A time written for machines, understood."""

    value: dt.datetime
    """The instant, aware, at +07:00."""

    had_offset: bool
    """Whether the offset was written; without one Vietnam's clock is meant."""

    has_time: bool = True
    """Whether a usable time of day was written; else ``value`` is at 00:00."""

    doubt: Doubt | None = None
    """Why the time may be wrong; ``None`` when nothing speaks against it."""


def parse_machine_time(text: str) -> MachineTime | None:
    """Read a machine's time: ISO 8601 and its broken forms, RFC 822, epochs, day first.

    Args:
        text: The value, such as ``2026-03-07T08:52:11.000 +07:00``, ``1677646800``,
            ``07/06/2018 02:57`` or NukeViet's ``2023-02-16+0711:53:47``.

    Returns:
        The time; ``None`` when it cannot be read without guessing.
    """
    text = text.strip()
    if not text or len(text) > _MAX_LENGTH:
        return None
    for read in _READERS:
        time = read(text)
        if time is not None:
            return time
    return None


def _epoch(text: str) -> MachineTime | None:
    if not _EPOCH.fullmatch(text):
        return None
    whole, _, _ = text.partition(".")
    seconds = int(whole) // 1000 if len(whole) > 10 else int(whole)
    if not _SECONDS[0] <= seconds < _SECONDS[1]:
        return None
    return MachineTime(
        value=dt.datetime.fromtimestamp(seconds, VIETNAM), had_offset=True
    )


def _compact(text: str) -> MachineTime | None:
    found = _COMPACT.fullmatch(text)
    if not found:
        return None
    return _build(
        found[1], found[2], found[3], found.groups()[3:6], 0 if found[7] else None
    )


def _iso(text: str) -> MachineTime | None:
    found = _ISO.fullmatch(text)
    if not found:
        return None
    offset = _minutes(*found.groups()[6:10])
    return _build(found[1], found[2], found[3], found.groups()[3:6], offset)


def _offset_first(text: str) -> MachineTime | None:
    """NukeViet writes the offset before the time of day."""
    found = _OFFSET_FIRST.fullmatch(text)
    if not found:
        return None
    offset = _minutes(found[4], found[5], found[6], None)
    return _build(found[1], found[2], found[3], found.groups()[6:9], offset)


def _mail(text: str) -> MachineTime | None:
    found = _MAIL.fullmatch(text)
    if not found:
        return None
    month = ENGLISH_MONTHS.get((found[2] or found[3]).lower())
    if month is None:
        return None
    day, rest = found[1] or found[4], found.groups()
    return _build(found[5], month, day, rest[5:8], _minutes(*rest[8:12]))


def _day_first(text: str) -> MachineTime | None:
    time = parse_page_time(text)
    if time is None:
        return None
    return MachineTime(
        value=time.value, had_offset=time.has_offset, has_time=time.has_time
    )


def month_first(text: str, *, sure: bool = False) -> MachineTime | None:
    """Read ``9/26/2026 9:20:00 AM``, month first, as the Government portal's feed writes.

    Args:
        text: The value.
        sure: Whether the month is known to come first; else only days above 12 are read.
    """
    found = _MONTH_FIRST.fullmatch(text.strip()[:_MAX_LENGTH])
    if not found or not (sure or int(found[2]) > 12):
        return None
    hour, part = found[4], (found[7] or "").lower()
    if hour and part and 0 < int(hour) <= 12:
        hour = str(int(hour) % 12 + (12 if part == "pm" else 0))
    return _build(found[3], found[1], found[2], (hour, found[5], found[6]), None)


def _loose(text: str) -> MachineTime | None:
    """What dateutil reads when it need not fill in a part of the date."""
    if not _YEAR.search(text):
        return None
    from dateutil import parser

    read = []
    for default in (dt.datetime(2001, 2, 3), dt.datetime(2004, 5, 6)):  # noqa: DTZ001 - zone is looked at below
        try:
            time = parser.parse(text, dayfirst=True, default=default, tzinfos=_zone)
            read.append((time.replace(tzinfo=None), time.utcoffset()))
        except (ValueError, OverflowError, TypeError, ArithmeticError, LookupError):
            return None
    (first, offset), second = read
    if (first, offset) != second or not plausible_date(
        first.year, first.month, first.day
    ):
        return None
    minutes = None if offset is None else int(offset.total_seconds()) // 60
    value = instant(first.date(), first.time(), minutes)
    if value is None:
        return None
    timed = ":" in text
    return MachineTime(value=value, had_offset=offset is not None, has_time=timed)


def _zone(name: str | None, offset: int | None) -> dt.tzinfo | None:
    """The zone that dateutil found, if any; an unknown name is no time.

    Args:
        name: Its name, if any.
        offset: Seconds east of Greenwich, if any.

    Raises:
        KeyError: The name is not one of those that are sure.
    """
    if name is None and offset is None:
        return None
    if offset is None:
        offset = _ZONES[str(name).upper()]
    return dt.timezone(dt.timedelta(seconds=offset))


_READERS = (
    _epoch,
    _iso,
    _compact,
    _offset_first,
    _mail,
    _day_first,
    month_first,
    _loose,
)


def _minutes(
    sign: str | None, hours: str | None, minutes: str | None, name: str | None
) -> int | None:
    """An offset in minutes from its parts; ``None`` when none is written."""
    if name:
        return 7 * 60 if name.lower() == "ict" else 0
    if not sign or not hours:
        return None
    total = int(hours) * 60 + int(minutes or 0)
    return -total if sign == "-" else total


def _build(
    year: str | int,
    month: str | int,
    day: str | int,
    clock: tuple[str | None, ...],
    offset: int | None,
) -> MachineTime | None:
    date = plausible_date(int(year), int(month), int(day))
    if date is None:
        return None
    hour, minute, second = (int(part or 0) for part in clock)
    if hour > 23 or minute > 59 or second > 59:
        return None
    value = instant(date, dt.time(hour, minute, second), offset)
    if value is None:
        return None
    return MachineTime(
        value=value, had_offset=offset is not None, has_time=clock[0] is not None
    )
