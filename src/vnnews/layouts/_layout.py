"""What a layout is: a family of pages, recognised by a marker, with a selector a field.

Selectors are XPath 1.0 with one shorthand: ``has(name)`` stands for "the class attribute
has this token", so ``//h1[has(title-detail)]``. They are compiled when the layout is
made; one that is wrong is a `LayoutError` with the field's name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
from lxml import etree

from vnnews.errors import LayoutError

_HAS = re.compile(r"\bhas\(\s*([^\s()'\"]+)\s*\)")
_TOKEN = "contains(concat(' ',normalize-space(@class),' '),' {} ')"


def expand(selector: str) -> str:
    """Write the shorthand ``has(name)`` out as XPath 1.0."""
    return _HAS.sub(lambda found: _TOKEN.format(found[1]), selector)


@attrs.frozen
class Selector:
    """A compiled XPath; equal when its text is.

    Attributes:
        source: The XPath as written.
        run: Call it with an element; it gives a list of elements or texts.
    """

    source: str
    run: Callable[[Any], Any] = attrs.field(eq=False, repr=False)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Pickle as text: compiled selectors do not travel between processes."""
        return compile_selector, (self.source,)


def compile_selector(source: str, field: str = "selector") -> Selector:
    """Compile one selector.

    Raises:
        LayoutError: It is no XPath; ``.field`` is ``field``.
    """
    if not isinstance(source, str) or not source.strip():
        raise LayoutError(f"expected an XPath, got {source!r}", field)
    try:
        return Selector(source, etree.XPath(expand(source), smart_strings=False))
    except etree.XPathError as error:
        raise LayoutError(f"{error} in {source!r}", field) from error


def _one(value: str | Selector | None, _: Any, field: Any) -> Selector | None:
    if value is None or isinstance(value, Selector):
        return value
    return compile_selector(value, field.name)


def _many(value: str | tuple[str, ...], _: Any, field: Any) -> tuple[Selector, ...]:
    values = (value,) if isinstance(value, str) else tuple(value)
    return tuple(
        v if isinstance(v, Selector) else compile_selector(v, field.name)
        for v in values
    )


_selector = attrs.Converter(_one, takes_self=True, takes_field=True)  # type: ignore[misc]
_selectors = attrs.Converter(_many, takes_self=True, takes_field=True)  # type: ignore[misc]


def _optional(**options: Any) -> Any:
    return attrs.field(default=None, converter=_selector, **options)


def _several(**options: Any) -> Any:
    return attrs.field(default=(), converter=_selectors, **options)


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

    marker: Selector = attrs.field(converter=_selector)
    """Selects something in an article of this layout, and nothing in lists or elsewhere."""

    title: Selector | None = _optional()
    """The headline's element."""

    section: Selector | None = _optional()
    """One element a step of the section path, outermost first."""

    lead: Selector | None = _optional()
    """The lead's element or elements."""

    body: Selector = attrs.field(converter=_selector)
    """The element or elements that hold the body; the first with text counts unless
    ``body_all``."""

    body_all: bool = False
    """Whether all elements that ``body`` selects are the body, in order."""

    drop: tuple[Selector, ...] = _several()
    """Elements that are no body though they stand in it (related boxes, adverts), as
    selectors relative to the body: ``.//div[has(related)]``."""

    published: Selector | None = _optional()
    """The element, or attribute, that prints the time of publication."""

    modified: Selector | None = _optional()
    """The element, or attribute, that prints the time of the last change."""

    clock: str = "24h"
    """How the site prints hours: ``24h`` (an AM/PM beside it is decoration), or ``12h``
    (AM/PM counts; without it the hour is ambiguous, 12:00 AM means no time)."""

    views: Selector | None = _optional()
    """The element that prints the article's own counter, with or without its label."""

    byline: Selector | None = _optional()
    """The elements that print authors; each is read as a line of its own."""

    source: Selector | None = _optional()
    """The element that prints the agency or paper the text is from."""

    tags: Selector | None = _optional()
    """One element a tag, or an attribute with commas."""

    image: Selector | None = _optional()
    """The attribute or element of the main picture; else Open Graph's is taken."""

    figure: Selector | None = _optional()
    """Elements, relative to the body, that hold one picture and its caption, beside
    ``figure`` and tables with one picture, which are always known."""

    caption: Selector | None = _optional()
    """The caption inside a figure, relative to it, beside ``figcaption``."""

    distrust: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)
    """Machine-readable sources that lie on these sites: ``json-ld``, ``microdata``,
    ``meta:article:published_time`` … Their dates are not taken."""

    def __attrs_post_init__(self) -> None:
        """Refuse options that mean nothing."""
        if self.clock not in ("12h", "24h"):
            raise LayoutError(f"expected 12h or 24h, got {self.clock!r}", "clock")
        if not self.key:
            raise LayoutError("expected a name", "key")
