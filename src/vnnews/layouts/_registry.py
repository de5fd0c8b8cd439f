"""Which layouts there are, and which one a page has."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import attrs

import vnnews.layouts as folder
from vnnews.errors import LayoutError
from vnnews.layouts._index import Index
from vnnews.layouts._layout import Layout

GROUP = "vnnews.layouts"
"""The entry-point group of plug-ins; each point is a module with ``LAYOUTS``, or the
tuple itself."""


@attrs.frozen
class Found:
    """All layouts, and what went wrong with plug-ins."""

    layouts: tuple[Layout, ...]
    """The layouts; newest first within a key."""

    problems: tuple[str, ...] = ()
    """One sentence a plug-in that could not be loaded."""


def known_layouts() -> tuple[Layout, ...]:
    """Return every layout: those of vnnews, then those of plug-ins.

    A plug-in that cannot be loaded is left out; articles say so in a note.
    """
    return found_layouts().layouts


@cache
def found_layouts() -> Found:
    """Scan the folder and the entry points, once a process."""
    layouts: list[Layout] = []
    problems: list[str] = []
    for module in pkgutil.iter_modules(folder.__path__):
        if not module.name.startswith("_"):
            layouts += importlib.import_module(
                f"{folder.__name__}.{module.name}"
            ).LAYOUTS
    for point in entry_points(group=GROUP):
        try:
            layouts += _plugin(point)
        except Exception as error:  # noqa: BLE001 - whatever a stranger's module does
            problems.append(f"plug-in {point.name}: {type(error).__name__}: {error}")
    return Found(tuple(layouts), tuple(problems))


def _plugin(point: EntryPoint) -> tuple[Layout, ...]:
    loaded = point.load()
    layouts = tuple(getattr(loaded, "LAYOUTS", loaded))
    for layout in layouts:
        if not isinstance(layout, Layout):
            raise LayoutError(f"expected Layouts, got {layout!r:.60}", "LAYOUTS")
    return layouts


def serves(layout: Layout, host: str | None) -> bool:
    """Say whether a layout names the host, or a domain it belongs to."""
    if host is None:
        return False
    return any(host == known or host.endswith("." + known) for known in layout.hosts)


def candidates(
    index: Index, host: str | None, layouts: Sequence[Layout]
) -> Iterator[Layout]:
    """Give the layouts whose signs are in the page, those of the host first."""
    own = [layout for layout in layouts if serves(layout, host)]
    for layout in (*own, *(layout for layout in layouts if layout not in own)):
        if not layout.signs or any(
            sign in index.names or sign in index.ids for sign in layout.signs
        ):
            yield layout


def matches(layout: Layout, root: Any, index: Index) -> bool:
    """Say whether the marker of a layout is in the page.

    Raises:
        LayoutError: The marker selects no elements.
    """
    return bool(layout.select("marker", root, index))
