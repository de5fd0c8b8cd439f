"""When: what the page prints against what it tells machines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

import attrs

from vnnews.model.note import NoteKind
from vnnews.parse.draft import Draft
from vnnews.parse.page import Page, plain
from vnnews.text.dates import MachineTime, PageTime, date_from_url, parse_machine_time

PUBLISHED = (
    "article:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "cms-date",
    "dc.date.issued",
    "dcterms.created",
    "date",
)
"""``meta`` names that hold the time of publication."""

MODIFIED = ("article:modified_time", "datemodified", "lastmod", "og:updated_time")
"""``meta`` names that hold the time of the last change."""

_FIELDS = {
    "published_at": ("datePublished", PUBLISHED),
    "modified_at": ("dateModified", MODIFIED),
}


@attrs.frozen
class Said:
    """A time that the page tells machines."""

    time: MachineTime
    source: str


def machine_times(page: Page, field: str, distrust: Collection[str] = ()) -> list[Said]:
    """Every machine-readable time of a field; those with an offset come first."""
    key, names = _FIELDS[field]
    found: list[Said] = []
    for name in names:
        if f"meta:{name}" not in distrust:
            found += _read(page.metas.get(name, ())[:1], f"meta:{name}")
    if "microdata" not in distrust:
        found += _read(_marked(page, key), "microdata")
    if "json-ld" not in distrust:
        found += _read([page.article.get(key)], "json-ld")
    if field == "modified_at":  # papers repeat the publication here: the last one is it
        found.sort(key=lambda said: said.time.value, reverse=True)
    return sorted(found, key=lambda said: not said.time.had_offset)


def _marked(page: Page, key: str) -> list[str]:
    """The ``datetime`` of ``time`` elements: those of the property, else the only one."""
    stamps = [t for t in page.told["time"] if t.get("datetime")]
    own = [t.get("datetime") for t in stamps if t.get("itemprop") == key]
    alone = {t.get("datetime") for t in stamps}
    published = key == "datePublished" and len(alone) == 1
    return own or (list(alone) if published else _abbreviated(page, key))


def _abbreviated(page: Page, key: str) -> list[str]:
    """The ``title`` of hAtom's ``abbr.published`` and ``abbr.updated``."""
    name = {"datePublished": "published", "dateModified": "updated"}[key]
    found = page.index.with_class(name)
    return [e.get("title") for e in found if e.tag == "abbr" and e.get("title")]


def _read(texts: Iterable[object], source: str) -> list[Said]:
    times = (parse_machine_time(plain(text)) for text in texts if isinstance(text, str))
    return [Said(time, source) for time in times if time is not None]


def set_time(
    draft: Draft, field: str, printed: PageTime | None, origin: str, said: list[Said]
) -> None:
    """Fill a time: the printed one when there is one, with the seconds machines know.

    Args:
        draft: Gets the field, its provenance and notes.
        field: ``published_at`` or ``modified_at``.
        printed: What the page prints for its readers.
        origin: Where that was found.
        said: What it tells machines.
    """
    if printed is None:
        if said:
            draft.set(field, said[0].time.value, said[0].source)
            if not said[0].time.has_time:
                draft.note(NoteKind.DATE_ONLY, "Only the day is given.", field)
        return
    agreeing = [s for s in said if _agrees(printed, s.time)]
    draft.set(field, agreeing[0].time.value if agreeing else printed.value, origin)
    if not agreeing:
        _note(draft, field, printed, said)


def _agrees(printed: PageTime, said: MachineTime) -> bool:
    """The same minute, or the same day where no time of day is printed."""
    if not said.has_time:
        return False
    if not printed.has_time:
        return said.value.date() == printed.value.date()
    return _minute(said.value) == _minute(printed.value)


def _minute(value: dt.datetime) -> dt.datetime:
    return value.replace(second=0, microsecond=0)


def note_doubts(draft: Draft, field: str, printed: PageTime) -> None:
    """Say what is doubtful about a printed time: a lost AM/PM, a day without a time."""
    if printed.doubt == "clock-12h":
        draft.note(
            NoteKind.CLOCK_12H,
            "The portal prints a clock of 12 hours and the mark AM or PM is lost: "
            f"{printed.value:%H:%M} may be twelve hours later.",
            field,
        )
    if not printed.has_time:
        draft.note(NoteKind.DATE_ONLY, "Only the day is printed.", field)


def _note(draft: Draft, field: str, printed: PageTime, said: list[Said]) -> None:
    note_doubts(draft, field, printed)
    if said:
        other = said[0]
        draft.note(
            NoteKind.DISAGREEMENT,
            f"{other.source} says {other.time.value.isoformat()}; the printed time was taken.",
            field,
        )


def wrong_offsets(
    printed: PageTime | None, said: list[Said]
) -> dict[str, dt.timedelta]:
    """Find sources whose clock is right and whose offset lies.

    Returns:
        Source → what to add to its times: a whole number of hours by which it misses the
        printed minute.
    """
    if printed is None or not printed.has_time:
        return {}
    gaps = {s.source: _minute(printed.value) - _minute(s.time.value) for s in said}
    hour = dt.timedelta(hours=1)
    return {
        source: gap
        for source, gap in gaps.items()
        if gap and not gap % hour and abs(gap) <= 12 * hour
    }


def corrected(said: list[Said], wrong: dict[str, dt.timedelta]) -> list[Said]:
    """Add to the times of sources whose offset lies."""
    return [
        Said(attrs.evolve(s.time, value=s.time.value + wrong[s.source]), s.source)
        if s.source in wrong
        else s
        for s in said
    ]


def last_resort(draft: Draft, page: Page) -> None:
    """Take the only time there is, with a note; a day in the address comes last."""
    if draft.published_at is None and draft.modified_at is not None:
        draft.set("published_at", draft.modified_at, draft.provenance["modified_at"])
        draft.note(
            NoteKind.AMBIGUOUS,
            "Only the time of the last change is given; it is taken for the publication.",
            "published_at",
        )
    if draft.published_at is None and page.url:
        day = date_from_url(page.url)
        if day is not None:
            draft.note(
                NoteKind.MISSING,
                f"No time of publication is printed; the address holds the day {day.isoformat()[:10]}.",
                "published_at",
            )
            return
    if draft.published_at is None:
        draft.note(
            NoteKind.MISSING, "No time of publication is printed.", "published_at"
        )
