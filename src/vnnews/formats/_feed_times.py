"""When an item was published: feed clocks that lie are found by what the feed shows."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from vnnews.formats._feed_xml import Node
from vnnews.model.note import Note, NoteKind
from vnnews.text.dates import parse_feed_time

_PUBLISHED = ("pubDate", "published", "dc:date", "issued", "dcterms:created")
_CHANGED = ("updated", "dcterms:modified", "modified")
_SLASHED = re.compile(r"\s*(\d{1,2})/(\d{1,2})/\d{4}", re.ASCII)
_MONTH_FIRST_HOSTS = ("chinhphu.vn",)
"""The Government's portal and its sites print 9/26/2026."""


@attrs.frozen
class Clock:
    """How a feed writes its times."""

    month_first: bool
    minutes_are_month: bool


def clock_of(head: Node, items: list[Node], host: str) -> Clock:
    """Find out from all the times of a feed how it writes them."""
    texts = [text for item in items if (text := item.text(*_PUBLISHED))]
    slashed = [tuple(map(int, m.groups())) for t in texts if (m := _SLASHED.match(t))]
    day_first = any(first > 12 for first, _ in slashed)
    month_first = any(second > 12 for _, second in slashed)
    if not day_first and not month_first:
        suffixes = (f".{known}" for known in _MONTH_FIRST_HOSTS)
        month_first = f".{host}".endswith(tuple(suffixes))
    nukeviet = "nukeviet" in (head.text("generator") or "").lower()
    return Clock(
        month_first=month_first and not day_first,
        minutes_are_month=nukeviet or _minutes_are_months(texts),
    )


def _minutes_are_months(texts: list[str]) -> bool:
    """Whether three or more times all have the month where the minutes belong."""
    times = [time.value for time in map(parse_feed_time, texts) if time]
    return len(times) > 2 and all(time.minute == time.month for time in times)


def read_time(
    item: Node, clock: Clock, *, changed: bool = False
) -> tuple[dt.datetime | None, tuple[Note, ...]]:
    """Read when an item was published, or changed.

    Returns:
        The time and the notes on it; ``None`` when it is absent or would be a guess.
    """
    names = _CHANGED if changed else (*_PUBLISHED, *_CHANGED)
    text = item.text(*names)
    if text is None:
        return None, (_note(NoteKind.MISSING, "The feed gives no time."),)
    time = parse_feed_time(
        text,
        month_first_dates=clock.month_first,
        minutes_are_month=clock.minutes_are_month,
    )
    shown = " ".join(text.split())[:60]
    if time is None:
        kind = NoteKind.AMBIGUOUS if _SLASHED.match(text) else NoteKind.INVALID
        return None, (_note(kind, f"The feed's time cannot be read: {shown}."),)
    if time.doubt == "minutes":
        said = f"The feed writes the month into the minutes: {shown}."
        return time.value, (_note(NoteKind.DATE_ONLY, said),)
    if time.doubt is not None:
        return time.value, (_note(NoteKind.CLOCK_12H, f"AM or PM is lost: {shown}."),)
    if not time.has_time:
        return time.value, (_note(NoteKind.DATE_ONLY, "The feed gives only the day."),)
    return time.value, ()


def _note(kind: NoteKind, message: str) -> Note:
    return Note(kind=kind, message=message, field="published_at")
