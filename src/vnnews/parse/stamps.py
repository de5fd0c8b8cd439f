"""Times and counter of a copied page, from the lines that print them."""

from __future__ import annotations

from vnnews.model.note import NoteKind
from vnnews.parse.draft import Draft
from vnnews.parse.head import Head
from vnnews.parse.lines import LONG, clock_of, is_counter, is_date_line
from vnnews.parse.times import note_doubts
from vnnews.text.counters import parse_views
from vnnews.text.dates import PageTime, find_page_times


def set_times(draft: Draft, head: Head, lines: list[str]) -> None:
    """Fill the times and the counter from the head's lines."""
    below = [n for n in range(head.body, len(lines)) if is_date_line(lines[n])]
    behind = set(below)
    for number in (*head.dates, *below):
        line = lines[number]
        if number in behind and not any(t.label for t in find_page_times(line)):
            continue
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
    note_doubts(draft, field, time)


def set_counter(draft: Draft, line: str) -> bool:
    """Take the article's counter from a line that is only that; say whether it was one."""
    views = (
        parse_views(line) if len(line) <= LONG and draft.view_count is None else None
    )
    if views is None:
        return False
    draft.set_views(views, "text")
    return is_counter(line)
