"""The head of a copied page: section, headline, date line, counter."""

from __future__ import annotations

import re

import attrs

from vnnews.entities.bylines import parse_byline
from vnnews.layouts._furniture import ends_article, is_tool
from vnnews.model.note import NoteKind
from vnnews.parse.draft import Draft
from vnnews.text.counters import parse_views
from vnnews.text.dates import PageTime, find_page_times
from vnnews.text.view import View

_HEAD_LINES = 400  # lines among which the date line is looked for
_LONG = 160  # characters; a longer line is a paragraph, no date line and no headline
_WORDS_LEFT = 5  # words beside time, label and counter that a date line may hold
_ANCHOR = re.compile(r"[a-z]+")
_LABEL_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        """ngay dang luc thu hai ba tu nam sau bay chu nhat cap phat hanh dua gio gmt am pm
        sa ch view count views luot xem so lan da doc tin bai moi post posted on date updated""",
    )
)
"""Folded words of date lines and counters; beside them a few others may stand."""

_TWELVE_HOURS = re.compile(r"view count", re.IGNORECASE)
"""The label beside which the city portals of Hanoi print a clock of twelve hours."""
_HOME = frozenset(("trang chu", "home", "trang nhat"))
_STEP = re.compile(r"\s*[>»›/|]\s*|\s+→\s+")
_MAX_SECTION = 60  # characters
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
    """The lines that print times or the counter."""

    bylines: tuple[int, ...] = ()
    """Lines between headline and body that sign."""


def find_head(lines: list[str]) -> Head | None:
    """Find the head by its date line, else by the first headline with text behind it."""
    times = {
        number for number, line in enumerate(lines[:_HEAD_LINES]) if is_date_line(line)
    }
    labelled = [n for n in sorted(times) if _published(lines[n])]
    for number in labelled or sorted(times):
        title = _title_before(lines, number)
        if title is None and _may_be_title(lines, number + 1):
            title = number + 1
        if title is not None and _text_follows(lines, max(title, number) + 1):
            return _head(lines, title, times)
    title = next((n for n in range(len(lines)) if _may_be_title(lines, n)), None)
    if title is None or times or not _text_follows(lines, title + 1):
        return None
    return _head(lines, title, times)


def is_date_line(line: str) -> bool:
    """Say whether a line is there to print a time: little else stands in it."""
    if len(line) > _LONG:
        return False
    times = find_page_times(line)
    if not times:
        return False
    rest = line
    for time in reversed(times):
        rest = rest[: time.span[0]] + " " + rest[time.span[1] :]
    words = _ANCHOR.findall(View(rest).key)
    return sum(
        word not in _LABEL_WORDS for word in words
    ) <= _WORDS_LEFT and not rest.rstrip().endswith(".")


def is_label(text: str) -> bool:
    """Say whether a text has only words of date lines («Thứ Ba», «Ngày đăng»)."""
    return all(word in _LABEL_WORDS for word in _ANCHOR.findall(View(text).key))


def _published(line: str) -> bool:
    return any(time.label == "published" for time in find_page_times(line))


def _title_before(lines: list[str], number: int) -> int | None:
    """The nearest line above that can be a headline; buttons and bylines may be between."""
    for at in range(number - 1, max(-1, number - 4), -1):
        if is_tool(lines[at]) or is_date_line(lines[at]) or parse_byline(lines[at]):
            continue
        return at if _may_be_title(lines, at) else None
    return None


def _may_be_title(lines: list[str], at: int) -> bool:
    if not 0 <= at < len(lines):
        return False
    line = lines[at]
    words = len(line.split())
    return (
        3 <= words <= 40
        and not ends_article(line)
        and not is_date_line(line)
        and len(path_steps(line)) < 2
    )


def _text_follows(lines: list[str], at: int) -> bool:
    return any(
        len(line) > _LONG or line.endswith((".", "…", ":", "!", "?"))
        for line in lines[at:]
    )


def _head(lines: list[str], title: int, times: set[int]) -> Head:
    body, dates, bylines = title + 1, [], []
    while body < len(lines) and len(lines[body]) <= _LONG:
        line = lines[body]
        if body in times or (parse_views(line) and not line.endswith(".")):
            dates.append(body)
        elif parse_byline(line) is not None and _near(times, body):
            bylines.append(body)
        elif not is_tool(line):
            break
        body += 1
    if not dates and title - 1 in times:
        dates = [title - 1]
    above = title - 1 if title - 1 in dates else title
    return Head(
        title=title,
        body=body,
        section=_section(lines, above),
        dates=tuple(dates),
        bylines=tuple(bylines),
    )


def _near(times: set[int], at: int) -> bool:
    return at - 1 in times or at + 1 in times


def _section(lines: list[str], title: int) -> tuple[str, ...]:
    """The breadcrumb above the headline, or the only line there."""
    for line in reversed(lines[max(0, title - 3) : title]):
        steps = path_steps(line)
        if len(steps) > 1:
            return tuple(step for step in steps if View(step).key not in _HOME)
    if not 0 < title <= _SMALL_TOP:
        return ()
    line = lines[title - 1]
    plain = (
        len(line) <= _MAX_SECTION and not line.endswith(".") and not is_date_line(line)
    )
    return (line,) if plain and View(line).key not in _HOME else ()


def clock_of(line: str) -> str:
    """The clock of a date line, told by the label of the counter beside it."""
    return "12h" if _TWELVE_HOURS.search(line) else "24h"


def path_steps(line: str) -> list[str]:
    """Part a line «Trang chủ > Tin tức» into its steps; another line is one step."""
    steps = [step.strip() for step in _STEP.split(line) if step.strip()]
    short = all(len(step) <= _MAX_SECTION for step in steps)
    home = bool(steps) and View(steps[0]).key in _HOME
    arrows = any(arrow in line for arrow in ">»›→")
    return steps if short and (home or arrows) else [line]


def set_times(draft: Draft, head: Head, lines: list[str]) -> None:
    """Fill the times and the counter from the head's lines."""
    for number in head.dates:
        line = lines[number]
        for time in find_page_times(line, clock=clock_of(line)):
            _set_time(draft, time)
        set_counter(draft, line)
    if draft.published_at is None and draft.modified_at is not None:
        draft.set("published_at", draft.modified_at, draft.provenance["modified_at"])
        draft.note(
            NoteKind.AMBIGUOUS,
            "Only the time of the last change is printed; it is taken for the publication.",
            "published_at",
        )
    if draft.published_at is None:
        draft.note(
            NoteKind.MISSING, "No time of publication is printed.", "published_at"
        )


def _set_time(draft: Draft, time: PageTime) -> None:
    field = "modified_at" if time.label == "modified" else "published_at"
    if getattr(draft, field) is not None:
        return
    draft.set(field, time.value, "text")
    if time.doubt == "clock-12h":
        draft.note(
            NoteKind.CLOCK_12H,
            f"The portal prints a clock of 12 hours and the mark AM or PM is lost: "
            f"{time.value:%H:%M} may be twelve hours later.",
            field,
        )
    if not time.has_time:
        draft.note(NoteKind.DATE_ONLY, "Only the day is printed.", field)


def set_counter(draft: Draft, line: str) -> bool:
    """Take the article's counter from a line that is only that; say whether it was one."""
    if draft.view_count is not None or len(line) > _LONG:
        return False
    views = parse_views(line)
    if views is None:
        return False
    draft.set("view_count", views.value, "text")
    if views.approximate:
        draft.note(
            NoteKind.APPROXIMATE, "The counter is printed rounded.", "view_count"
        )
    words = _ANCHOR.findall(View(line).key)
    return sum(word not in _LABEL_WORDS for word in words) <= _WORDS_LEFT
