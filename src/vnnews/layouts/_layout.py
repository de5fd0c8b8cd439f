"""What a layout is: a family of pages, recognised by a marker, with a selector a field.

Selectors are XPath 1.0 with one shorthand: ``has(name)`` stands for "the class attribute
has this token", so ``//h1[has(title-detail)]``. They are compiled when the layout is
made; one that is wrong is a `LayoutError` with the field's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import attrs

from vnnews.errors import LayoutError

if TYPE_CHECKING:
    from vnnews.layouts._index import Index
    from vnnews.layouts._xpath import Selector


OWN = "vnnews"
"""The origin of the layouts of this package."""


def _names(items: Iterable[str]) -> frozenset[str]:
    return frozenset(items)


@attrs.frozen(kw_only=True)
class Layout:
    """How one version of one content system marks up its articles.

    Every selector but ``body`` and ``marker`` may be left out: the general method then
    reads that field. A selector that names several elements gives them in document order;
    fields of one value take the first with text.
    """

    key: str
    """Short name of the family and, after a dash, of the variant: ``liferay-hanoi``."""

    family: str
    """The content system's name for people: «Liferay (Hanoi)»."""

    version: str = ""
    """Years in which this markup was seen, ``2022–2026``; newest versions come first."""

    hosts: tuple[str, ...] = ()
    """Hosts that are known to be served, without ``www.``. A host helps to choose, but
    the marker decides; hosts of other layouts may use the same markup."""

    signs: tuple[str, ...] = ()
    """Class tokens or ids of which at least one is in every page of this layout. They
    make choosing cheap: the marker runs only where a sign occurs."""

    marker: str
    """Selects something in an article of this layout, and nothing in lists or elsewhere."""

    title: str | None = None
    """The headline's element."""

    section: str | None = None
    """One element a step of the section path, outermost first."""

    lead: str | None = None
    """The lead's element or elements."""

    body: str
    """The element or elements that hold the body; the first with text counts unless
    ``body_all``."""

    body_all: bool = False
    """Whether all elements that ``body`` selects are the body, in order."""

    drop: tuple[str, ...] = ()
    """Elements that are no body though they stand in it (related boxes, adverts), as
    selectors relative to the body: ``.//div[has(related)]``."""

    published: str | None = None
    """The element, or attribute, that prints the time of publication."""

    modified: str | None = None
    """The element, or attribute, that prints the time of the last change."""

    clock: str = "24h"
    """How the site prints hours: ``24h`` (an AM/PM beside it is decoration), or ``12h``
    (AM/PM counts; without it the hour is ambiguous, 12:00 AM means no time)."""

    views: str | None = None
    """The element that prints the article's own counter, with or without its label."""

    byline: str | None = None
    """The elements that print authors; each is read as a line of its own."""

    source: str | None = None
    """The element that prints the agency or paper the text is from."""

    tags: str | None = None
    """One element a tag, or an attribute with commas."""

    image: str | None = None
    """The attribute or element of the main picture; else Open Graph's is taken."""

    figure: str | None = None
    """Elements, relative to the body, that hold one picture and its caption, beside
    ``figure`` and tables with one picture, which are always known."""

    caption: str | None = None
    """The caption inside a figure, relative to it, beside ``figcaption``."""

    distrust: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    """Machine-readable sources that lie on these sites: ``json-ld``, ``microdata``,
    ``meta:article:published_time`` … Their dates are not taken."""

    optional: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    """Fields that articles of this markup may lack, such as ``tags``. Where a selector of
    another field finds nothing, the article says so in a note: for layouts of plug-ins and
    those given by the caller every field that is named, for those of vnnews ``title`` and
    ``published``."""

    origin: str = attrs.field(init=False, default="", eq=False, repr=False)
    """Who brought the layout: ``vnnews``, or a plug-in's name; empty: the caller. It is
    set when layouts are found."""

    _compiled: dict[str, tuple[Selector, ...]] = attrs.field(
        init=False, eq=False, repr=False, hash=False
    )

    def __attrs_post_init__(self) -> None:
        """Compile every selector; refuse what cannot work."""
        from vnnews.layouts._xpath import compile_selector

        if not self.key:
            raise LayoutError("expected a name", "key")
        if self.clock not in ("12h", "24h"):
            raise LayoutError(f"expected 12h or 24h, got {self.clock!r}", "clock")
        compiled: dict[str, tuple[Selector, ...]] = {}
        for field in SELECTORS:
            value = getattr(self, field)
            sources = (
                value
                if isinstance(value, tuple)
                else (value,)
                if value is not None
                else ()
            )
            compiled[field] = tuple(
                compile_selector(source, field) for source in sources
            )
        object.__setattr__(self, "_compiled", compiled)

    def come_from(self, origin: str) -> Layout:
        """Remember who brought the layout, and return it."""
        object.__setattr__(self, "origin", origin)
        return self

    @property
    def name(self) -> str:
        """How notes name the layout: «plug-in acme, layout acme-news»."""
        plugin = f"plug-in {self.origin}, " if self.origin not in ("", OWN) else ""
        return f"{plugin}layout {self.key}"

    def select(self, field: str, element: Any, index: Index | None = None) -> list[Any]:
        """Run the selectors of ``field`` on ``element``: elements or texts, in order.

        Args:
            field: The name of a field that holds a selector, such as ``title``.
            element: The page's root; the body for ``drop`` and ``figure``, a figure for
                ``caption``.
            index: The page's index, which makes it quick.

        Raises:
            LayoutError: A selector gives a number or a truth value.
        """
        found: list[Any] = []
        for selector in self._compiled[field]:
            result = (
                selector.run(element)
                if index is None
                else selector.find(index, element)
            )
            if not isinstance(result, list):
                raise LayoutError(f"{selector.source!r} selects no elements", field)
            found += result
        return found


SELECTORS = (
    "marker",
    "title",
    "section",
    "lead",
    "body",
    "drop",
    "published",
    "modified",
    "views",
    "byline",
    "source",
    "tags",
    "image",
    "figure",
    "caption",
)
"""The fields of a `Layout` that hold selectors."""
