"""Fields that are filled when headline and body are known: byline, times, the rest."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from vnnews.entities.bylines import merge_bylines
from vnnews.parse import around, general, keywords, signers, times
from vnnews.parse.chunks import Chunk
from vnnews.parse.draft import Draft
from vnnews.parse.fields import Reader
from vnnews.parse.opening import opening_image
from vnnews.parse.page import Page, plain, types
from vnnews.parse.pieces import Piece
from vnnews.parse.section import section_around
from vnnews.text.dates import MachineTime, PageTime


@attrs.define
class State:
    """What is known of a page while it is read."""

    page: Page
    draft: Draft
    body: Any
    pieces: list[Piece]
    reader: Reader | None = None
    headline: Any = None
    above: list[Piece] = attrs.field(factory=list)
    _chunks: list[Chunk] | None = None
    _nearby: str | None = None

    def mentions(self, words: tuple[str, ...]) -> bool:
        """Say whether one of the words stands where `chunks` would look."""
        if self._nearby is None:
            self._nearby = around.text_around(self.body, self.headline)
        return any(word in self._nearby for word in words)

    @property
    def chunks(self) -> list[Chunk]:
        """The lines around the body, collected when first asked for."""
        if self._chunks is None:
            self._chunks = around.surroundings(
                self.body, self.headline, self.pieces, self.above
            )
        return self._chunks


def fill_bylines(state: State, signature: list[str]) -> None:
    """Printed bylines, the signature, else what stands around the body, else JSON-LD."""
    draft = state.draft
    source = state.reader.source if state.reader and draft.bylines else "html:signature"
    draft.publisher = _publishers(state.page)
    draft.bylines += signature
    if state.reader is None and signature:
        draft.bylines += signers.printed_sources(state.chunks)
    by_layout = state.reader is not None and state.reader.layout.byline
    if not by_layout and not _named(draft):
        printed = list(signers.printed_bylines(state.chunks))
        draft.bylines += printed
        source = "html:byline" if printed else source
    elif not draft.bylines and state.mentions(signers.WRITER_WORDS):
        draft.bylines += signers.labelled_bylines(state.chunks)
        source = "html:byline"
    if not draft.bylines:
        draft.bylines += _told_authors(state.page, draft.publisher)
        source = "json-ld"
    if draft.bylines:
        draft.provenance["byline"] = source


def _named(draft: Draft) -> bool:
    """Whether a line names an author, and not only where a text is from."""
    merged = merge_bylines(draft.bylines) if draft.bylines else None
    return merged is not None and bool(
        merged.authors or merged.agency or merged.organization
    )


def _publishers(page: Page) -> tuple[str, ...]:
    """Names of the site, which are never an author."""
    publisher = page.article.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    names = [plain(name), page.meta("og:site_name") or ""]
    return tuple(n for n in names if n)


def _told_authors(page: Page, publishers: tuple[str, ...]) -> list[str]:
    """Authors of JSON-LD that are people, and not the paper under another name."""
    told = page.article.get("author")
    entries = told if isinstance(told, list) else [told]
    names = []
    for entry in entries[:10]:
        person = isinstance(entry, dict) and "Organization" not in types(entry)
        name = plain(entry.get("name")) if isinstance(entry, dict) else plain(entry)
        if (
            name
            and (person or isinstance(entry, str))
            and name.casefold() not in {p.casefold() for p in publishers}
        ):
            names.append(name)
    return names


def fill_times(state: State) -> None:
    """Fill both times: the layout's, the printed ones, what machines are told."""
    draft, page, reader = state.draft, state.page, state.reader
    distrust = reader.layout.distrust if reader else frozenset()
    clock = reader.layout.clock if reader else "24h"
    wrong: dict[str, dt.timedelta] = {}
    for field, label in (("published_at", "published"), ("modified_at", "modified")):
        said = times.corrected(times.machine_times(page, field, distrust), wrong)
        selected = reader.time(label) if reader else None
        if isinstance(selected, MachineTime):
            draft.set(field, selected.value, reader.source if reader else "")
            continue
        printed, origin = selected, reader.source if reader else "html:time"
        if printed is not None and (field, printed.label) == (
            "published_at",
            "modified",
        ):
            draft.set("modified_at", printed.value, origin)
        if printed is None and _looks_around(state, field, said):
            printed, origin = _printed(state, label, clock, said), "html:time"
        if draft.provenance.get(field) is None or printed is not None:
            times.set_time(draft, field, printed, origin, said)
        wrong |= times.wrong_offsets(printed, said)
    times.last_resort(draft, page)


def _looks_around(state: State, field: str, said: list[times.Said]) -> bool:
    """A layout that names no time of change has none; one that names a time may err."""
    return state.reader is None or (field == "published_at" and not said)


def _printed(
    state: State, label: str, clock: str, said: list[times.Said]
) -> PageTime | None:
    days = {s.time.value.date() for s in said}
    found = around.printed_time(state.chunks, label, clock, days)
    if found is None and label == "published" and state.headline is not None:
        found = around.time_above(state.chunks, state.headline, clock, days)
    return found


def fill_rest(state: State) -> None:
    """Fill counter, section, tags and picture where the layout gave none."""
    draft, page = state.draft, state.page
    if draft.view_count is None and (
        state.reader is None or state.mentions(around.COUNTER_WORDS)
    ):
        draft.set_views(around.printed_views(state.chunks), "html:views")
    if not draft.section:
        found = general.find_section(page, draft.title or "")
        if found is None and state.reader is None:
            found = section_around(
                page, state.chunks, state.headline, draft.title or ""
            )
        if found:
            draft.set("section", *found)
    if not draft.tags:
        tags = keywords.find_tags(page, state.body, _below(state))
        if tags:
            draft.set("tags", *tags)
    if draft.image is None:
        image = general.find_image(page, draft.body)
        if image is None and state.reader is None:
            image = opening_image(state.body, state.headline, page.url)
        if image:
            draft.set("image", *image)


def _below(state: State) -> list[Chunk] | None:
    """The lines behind the body, where the general method looks for labels."""
    if state.reader is not None:
        return None
    return [chunk for chunk in state.chunks if chunk.where == "below"]
