"""What was read of a page so far: the one thing that readers fill in and `assemble` takes."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.model.blocks import Block
from vnnews.model.note import Note, NoteKind
from vnnews.text.counters import Counter


@attrs.define(kw_only=True)
class Draft:
    """An article in the making (bản nháp): plain values, all optional, all changeable.

    Texts are normalised and on one line. ``provenance`` and ``notes`` grow with the
    fields; `set` does both for one field.
    """

    title: str | None = None
    """The headline; without one there is no article."""

    url: str | None = None
    """The caller's address, else the page's canonical one."""

    section: tuple[str, ...] = ()
    """The section path, outermost first."""

    lead: str | None = None
    """The lead without the paper's mark."""

    lead_prefix: str | None = None
    """The paper's mark before the lead."""

    body: list[Block] = attrs.field(factory=list)
    """The blocks, in order, without signature."""

    bylines: list[str] = attrs.field(factory=list)
    """The lines that sign, each as printed; they are merged into one `Byline`."""

    publisher: tuple[str, ...] = ()
    """Names of the site; never an author."""

    published_at: dt.datetime | None = None
    """Time of publication, aware, at +07:00."""

    modified_at: dt.datetime | None = None
    """Time of the last change, aware, at +07:00."""

    view_count: int | None = None
    """The article's own counter."""

    tags: tuple[str, ...] = ()
    """The printed keywords."""

    image: str | None = None
    """The address of the main picture."""

    language: str = "vi"
    """A BCP 47 tag."""

    provenance: dict[str, str] = attrs.field(factory=dict)
    """Field → where it came from."""

    notes: list[Note] = attrs.field(factory=list)
    """What was missing, ambiguous or repaired."""

    def set(self, field: str, value: object, source: str) -> None:
        """Fill ``field`` and say where it came from; empty values change nothing."""
        if value not in (None, (), ""):
            setattr(self, field, value)
            self.provenance[field] = source

    def set_views(self, views: Counter | None, source: str) -> None:
        """Fill the counter; one that is printed rounded gets a note."""
        if views is None:
            return
        self.set("view_count", views.value, source)
        if views.approximate:
            self.note(
                NoteKind.APPROXIMATE, "The counter is printed rounded.", "view_count"
            )

    def note(self, kind: NoteKind, message: str, field: str | None = None) -> None:
        """Add a note once."""
        note = Note(kind=kind, message=message, field=field)
        if note not in self.notes:
            self.notes.append(note)
