"""What a layout's selectors find, as values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from vnnews.errors import LayoutError
from vnnews.layouts._layout import OWN, SELECTORS, Layout
from vnnews.model.note import NoteKind
from vnnews.parse.draft import Draft
from vnnews.parse.figures import absolute, picture
from vnnews.parse.general import clean_steps, text_of
from vnnews.parse.keywords import clean_tags
from vnnews.parse.page import Page, plain
from vnnews.text.counters import Counter, parse_views
from vnnews.text.dates import MachineTime, PageTime, parse_machine_time, parse_page_time

_WROTE = re.compile(
    r"^\s*(?:(?:được )?viết bởi|tác giả(?: bài viết)?|bởi|written by|writer|author|by)\s*:?\s+",
    re.IGNORECASE,
)
EXPECTED = ("title", "published")
"""Fields that every article of a layout of vnnews should have; else the site has changed."""

CLAIMS = tuple(f for f in SELECTORS if f not in ("marker", "drop", "figure", "caption"))
"""Fields of which a stranger's layout is told that their selector finds nothing."""

_POSTED = re.compile(
    r"^\s*(?:(?:được )?đăng bởi|người đăng|posted by|người gửi)\b", re.IGNORECASE
)


def unlabelled(line: str) -> str:
    """Take «Viết bởi», «Tác giả:» off a line; who only posted it («Đăng bởi») goes."""
    return "" if _POSTED.match(line) else _WROTE.sub("", line)


def outermost(found: Iterable[Any]) -> list[Any]:
    """Leave out what stands inside another one of the elements."""
    among = dict.fromkeys(found)
    return [e for e in among if not any(up in among for up in e.iterancestors())]


@attrs.define
class Reader:
    """Runs one layout over one page; a selector that fails is a note, not an end."""

    layout: Layout
    page: Page
    draft: Draft

    @property
    def source(self) -> str:
        """The provenance of what the layout gives."""
        return f"layout:{self.layout.key}"

    def nodes(self, field: str, element: Any = None) -> list[Any]:
        """What the selectors of a field select."""
        if not getattr(self.layout, field):
            return []
        start = self.page.root if element is None else element
        try:
            return self.layout.select(field, start, self.page.index)
        except Exception as error:  # noqa: BLE001 - a plug-in's selector may do anything
            self.complain(field, error)
            return []

    def complain(self, field: str, error: Exception) -> None:
        """Say which layout and field misbehaved."""
        message = (
            error.message
            if isinstance(error, LayoutError)
            else f"{type(error).__name__}: {error}"
        )
        self.draft.note(
            NoteKind.LAYOUT,
            f"{self.layout.name}, field {field}: {message}",
            field,
        )

    def note_misses(self) -> None:
        """Say which fields the layout names and its selectors do not find."""
        wanted = EXPECTED if self.layout.origin == OWN else CLAIMS
        for field in wanted:
            claimed = getattr(self.layout, field) and field not in self.layout.optional
            if claimed and not self.nodes(field):
                self.complain(field, LayoutError("selects nothing on this page", field))

    def elements(self, field: str, element: Any = None) -> list[Any]:
        """The same, elements only; texts are a note."""
        found = self.nodes(field, element)
        kept = [node for node in found if not isinstance(node, str)]
        if len(kept) < len(found):
            self.complain(
                field, LayoutError("selects texts where elements are wanted", field)
            )
        return kept

    def first(self, field: str) -> tuple[str, Any]:
        """The first text that is not empty, with its element (``None`` for a text)."""
        for node in self.nodes(field):
            text = plain(node) if isinstance(node, str) else text_of(node)
            if text:
                return text, None if isinstance(node, str) else node
        return "", None

    def section(self, title: str) -> tuple[str, ...]:
        """The section path."""
        return clean_steps([text_of(node) for node in self.nodes("section")], title)

    def tags(self) -> tuple[str, ...]:
        """The keywords."""
        return clean_tags(
            [plain(n) if isinstance(n, str) else text_of(n) for n in self.nodes("tags")]
        )

    def image(self) -> str | None:
        """The main picture."""
        for node in self.nodes("image"):
            if isinstance(node, str):
                return absolute(node, self.page.url)
            image = node if node.tag == "img" else next(node.iter("img"), None)
            src = picture(image, self.page.url) if image is not None else None
            if src:
                return src
        return None

    def time(self, field: str) -> PageTime | MachineTime | None:
        """The first time that a field's elements or attributes hold."""
        times = (self._time(node) for node in self.nodes(field))
        return next((time for time in times if time is not None), None)

    def _time(self, node: Any) -> PageTime | MachineTime | None:
        if isinstance(node, str):
            return parse_machine_time(node) or parse_page_time(
                node, clock=self.layout.clock
            )
        printed = parse_page_time(text_of(node), clock=self.layout.clock)
        stamp = node if node.tag == "time" else next(node.iter("time"), node)
        told = stamp.get("datetime") or stamp.get("content") or stamp.get("title") or ""
        machine = parse_machine_time(told) if told else None
        if (
            machine is not None
            and machine.has_time
            and (machine.had_offset or not (printed and printed.has_time))
        ):
            return machine
        return printed or machine

    def views(self) -> Counter | None:
        """The counter."""
        for node in self.nodes("views"):
            text = plain(node) if isinstance(node, str) else text_of(node)
            views = parse_views(text, labelled=False)
            if views is not None:
                return views
        return None

    def lines(self, field: str) -> list[str]:
        """The texts of a field, each once."""
        texts = [
            plain(n) if isinstance(n, str) else text_of(n) for n in self.nodes(field)
        ]
        return list(dict.fromkeys(line for text in texts if (line := unlabelled(text))))

    def caption(self) -> Callable[[Any], list[Any]] | None:
        """How to find the caption in a figure."""
        return (
            (lambda figure: self.nodes("caption", figure))
            if self.layout.caption
            else None
        )
