"""Which layouts there are, and which one a page has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

import vnnews.layouts as folder
from vnnews.errors import LayoutError
from vnnews.layouts._layout import OWN, Layout

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from vnnews.layouts._index import Index

GROUP = "vnnews.layouts"
"""The entry-point group of plug-ins; each point is a module with ``LAYOUTS``, or the
tuple itself."""

_LABELS = 10  # parts of a host that are looked at, from its end


class Chooser:
    """Chooses among layouts: by the page's host first, then by the signs in the page.

    Args:
        layouts: The layouts to choose among; earlier ones are tried first.

    Raises:
        TypeError: Something is no `Layout`.
    """

    def __init__(self, layouts: Iterable[Layout]) -> None:
        self.layouts = checked(layouts)
        self._by_host: dict[str, list[int]] = {}
        self._by_sign: dict[str, list[int]] = {}
        self._without_sign: list[int] = []
        for place, layout in enumerate(self.layouts):
            for host in layout.hosts:
                self._by_host.setdefault(host, []).append(place)
            for sign in layout.signs:
                self._by_sign.setdefault(sign, []).append(place)
            if not layout.signs:
                self._without_sign.append(place)

    def candidates(self, index: Index, host: str | None) -> list[Layout]:
        """Give the layouts whose signs are in the page, the likeliest first.

        Those of the host, then those with more signs; versions of a key in their order.
        """
        hits = dict.fromkeys(self._without_sign, 0)
        signs = self._by_sign.keys()
        for sign in (signs & index.names) | (signs & index.ids):
            for place in self._by_sign[sign]:
                hits[place] = hits.get(place, 0) + 1
        most: dict[str, int] = {}
        for place, count in hits.items():
            key = self.layouts[place].key
            most[key] = max(count, most.get(key, 0))
        own = self._of_host(host)
        return [
            self.layouts[place]
            for place in sorted(
                hits, key=lambda n: (n not in own, -most[self.layouts[n].key], n)
            )
        ]

    def _of_host(self, host: str | None) -> set[int]:
        """Places of layouts that name the host or a domain it belongs to."""
        own: set[int] = set()
        labels = host.split(".")[-_LABELS:] if host else []
        for start in range(len(labels)):
            own.update(self._by_host.get(".".join(labels[start:]), ()))
        return own


@attrs.frozen
class Found:
    """All layouts, and what went wrong with plug-ins."""

    chooser: Chooser
    """The layouts, to choose among."""

    problems: tuple[str, ...] = ()
    """One sentence a plug-in that could not be loaded."""

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """The layouts; newest first within a key."""
        return self.chooser.layouts


def known_layouts() -> tuple[Layout, ...]:
    """Return every layout: those of vnnews, then those of plug-ins.

    A plug-in that cannot be loaded is left out; articles say so in a note.
    """
    return found_layouts().layouts


@cache
def found_layouts() -> Found:
    """Scan the folder and the entry points, once a process."""
    import importlib
    import pkgutil
    from importlib.metadata import entry_points

    layouts: list[Layout] = []
    problems: list[str] = []
    for module in pkgutil.iter_modules(folder.__path__):
        if not module.name.startswith("_"):
            found = importlib.import_module(f"{folder.__name__}.{module.name}").LAYOUTS
            layouts += (layout.come_from(OWN) for layout in found)
    for point in entry_points(group=GROUP):
        try:
            layouts += (layout.come_from(point.name) for layout in _plugin(point))
        except Exception as error:  # noqa: BLE001 - whatever a stranger's module does
            problems.append(f"plug-in {point.name}: {type(error).__name__}: {error}")
    return Found(Chooser(layouts), tuple(problems))


def _plugin(point: EntryPoint) -> tuple[Layout, ...]:
    loaded = point.load()
    try:
        return checked(getattr(loaded, "LAYOUTS", loaded))
    except TypeError as error:
        raise LayoutError(str(error), "LAYOUTS") from error


def serves(layout: Layout, host: str | None) -> bool:
    """Say whether a layout names the host, or a domain it belongs to."""
    if host is None:
        return False
    return any(host == known or host.endswith("." + known) for known in layout.hosts)


def checked(layouts: Iterable[Layout]) -> tuple[Layout, ...]:
    """Make a tuple of layouts.

    Raises:
        TypeError: It is no collection, or something in it is no `Layout`.
    """
    if isinstance(layouts, Layout | str | bytes) or not isinstance(layouts, Iterable):
        raise TypeError(f"layouts: expected Layouts in a tuple, got {layouts!r:.60}")
    found = tuple(layouts)
    for layout in found:
        if not isinstance(layout, Layout):
            raise TypeError(f"layouts: expected Layouts, got {layout!r:.60}")
    return found


def matches(layout: Layout, root: Any, index: Index) -> bool:
    """Say whether the marker of a layout is in the page.

    Raises:
        LayoutError: The marker selects attributes or texts, no elements.
    """
    found = layout.select("marker", root, index)
    if any(isinstance(node, str) for node in found):
        raise LayoutError("selects texts where elements are wanted", "marker")
    return bool(found)
