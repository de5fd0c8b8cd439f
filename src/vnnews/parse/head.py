"""The head of a copied page: section, headline, date line, counter.

The first sentences of the text are the anchor: the headline, the times and the byline
stand in the lines close above them.
"""

from __future__ import annotations

from itertools import pairwise

import attrs

from vnnews.layouts._names import HOME
from vnnews.parse.lines import (
    LONG,
    MAX_SECTION,
    is_byline,
    is_counter,
    is_date_line,
    is_prose,
    is_sentence,
    may_be_title,
    path_steps,
)
from vnnews.text.dates import find_page_times
from vnnews.text.view import View

_HEAD = 12  # lines above the first sentence that the head may have
_BESIDE = 4  # lines between headline and time
_ENOUGH = 10  # words of a headline beyond which length says nothing
_SMALL_TOP = 2  # lines above the headline among which the nearest is the section


@attrs.frozen(kw_only=True)
class Head:
    """Where the parts of the head stand, as line numbers."""

    title: int
    """The headline."""

    body: int
    """The first line behind the head."""

    section: tuple[str, ...] = ()
    """The section path."""

    dates: tuple[int, ...] = ()
    """The lines that print times or the counter; a labelled time of publication first."""

    bylines: tuple[int, ...] = ()
    """Lines between headline and body that sign."""


def find_head(lines: list[str]) -> Head | None:
    """Find the head above the first sentences; ``None``: there is none."""
    prose = _first_prose(lines)
    if prose is None:
        return None
    window = range(max(0, prose - _HEAD), prose)
    times = [n for n in window if is_date_line(lines[n])]
    title = _title(lines, window, times)
    if title is None:
        return None
    behind = [n for n in times if n > title] or [n for n in times if n == title - 1]
    counters = [n for n in range(title + 1, prose) if is_counter(lines[n])]
    return Head(
        title=title,
        body=_body(lines, title, prose),
        section=_section(lines, min([title, *behind])),
        dates=tuple(dict.fromkeys([*_labelled_first(lines, behind), *counters])),
        bylines=tuple(n for n in range(title + 1, prose) if is_byline(lines[n])),
    )


def _first_prose(lines: list[str]) -> int | None:
    """The first sentence that has another one close below it, else the first one."""
    found = [number for number, line in enumerate(lines) if is_prose(line)]
    found = found or [n for n, line in enumerate(lines) if is_sentence(line)]
    close = (n for n, m in pairwise(found) if m - n <= _HEAD // 2)
    return next(close, found[0] if found else None)


def _title(lines: list[str], window: range, times: list[int]) -> int | None:
    """The headline: close above the time, else close below it, else above the text."""
    able = [n for n in window if may_be_title(lines[n]) and not is_byline(lines[n])]
    for time in _labelled_first(lines, times):
        above = [n for n in able if time - _BESIDE <= n < time]
        below = [n for n in able if time < n]
        if above or below:
            return _longest(lines, above) if above else below[0]
    return _longest(lines, able[-_BESIDE:]) if able else None


def _longest(lines: list[str], able: list[int]) -> int:
    """The one with most words, up to a headline's length; the last of equals."""
    return max(able, key=lambda n: (min(len(lines[n].split()), _ENOUGH), n))


def _labelled_first(lines: list[str], times: list[int]) -> list[int]:
    """Lines «Ngày đăng …» first, then from the text upwards."""
    return sorted(times, key=lambda n: (not _published(lines[n]), -n))


def _published(line: str) -> bool:
    return any(time.label == "published" for time in find_page_times(line))


def _body(lines: list[str], title: int, prose: int) -> int:
    """The first line behind the headline that is text."""
    for number in range(title + 1, prose):
        line = lines[number]
        if len(line) > LONG or (line.endswith(".") and not is_date_line(line)):
            return number
    return prose


def _section(lines: list[str], title: int) -> tuple[str, ...]:
    """The breadcrumb above the headline, or the only line there."""
    for line in reversed(lines[max(0, title - 3) : title]):
        steps = path_steps(line)
        if len(steps) > 1:
            return tuple(step for step in steps if View(step).key not in HOME)
    if not 0 < title <= _SMALL_TOP:
        return ()
    line = lines[title - 1]
    plain = (
        len(line) <= MAX_SECTION and not line.endswith(".") and not is_date_line(line)
    )
    return (line,) if plain and View(line).key not in HOME else ()
