"""The elements of a page by class, id and other attributes, gathered when asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any

from lxml import etree

_WITH_CLASS = etree.XPath("/descendant::*[@class]", smart_strings=False)
_CLASSES = etree.XPath("/descendant::*/@class", smart_strings=False)
_IDS = etree.XPath("/descendant::*/@id", smart_strings=False)
_BY_ID = etree.XPath("id($key)", smart_strings=False)
_SORT = etree.XPath("$found", smart_strings=False)
_FEW = 50  # elements that libxml2 sorts quickly; it compares each with each


@cache
def _with_attribute(name: str) -> etree.XPath:
    return etree.XPath(f"/descendant::*/@{name}")  # values that know their element


class Index:
    """Looks elements up by class token or attribute; made once a page.

    The names that occur are cheap to gather and answer most questions («no»); the
    elements are gathered when a name that occurs is asked for.

    Attributes:
        root: The page's root element.
        answers: What selectors found in the whole page, by their source.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self.answers: dict[str, list[Any]] = {}
        self._attributes: dict[str, dict[str, list[Any]]] = {}

    @cached_property
    def _values(self) -> list[str]:
        values: Any = _CLASSES(self.root)
        return list(values)

    @cached_property
    def _ids(self) -> list[str]:
        values: Any = _IDS(self.root)
        return list(values)

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {"class": "\n".join(self._values), "id": "\n".join(self._ids)}

    @cached_property
    def names(self) -> frozenset[str]:
        """Every class token of the page."""
        return frozenset(" ".join(self._places).split())

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id of the page."""
        return frozenset(self._ids)

    @cached_property
    def _elements(self) -> list[Any]:
        elements: Any = _WITH_CLASS(self.root)
        return list(elements)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Places among ``_elements`` by the whole value of the class."""
        places: dict[str, list[int]] = {}
        for place, value in enumerate(self._values):
            places.setdefault(value, []).append(place)
        return places

    @cached_property
    def _order(self) -> dict[Any, int]:
        return {element: n for n, element in enumerate(self.root.iter())}

    def with_class(self, *tokens: str) -> list[Any]:
        """Elements whose class has one of the tokens, in document order."""
        values = [
            value
            for token in tokens
            if token in self.names
            for value in self._places
            if token in value and token in value.split()
        ]
        places = [place for value in values for place in self._places[value]]
        if len(values) > 1:
            places = sorted(set(places))
        return [self._elements[place] for place in places]

    def has(self, kind: str, key: str) -> bool:
        """Say whether a class, an id, or a part of one may occur; other names may."""
        if kind == "class":
            return key in self.names
        if kind == "id":
            return key in self.ids
        return key in self._texts[kind[3:]] if kind.startswith("in ") else True

    def with_attribute(self, name: str, value: str) -> list[Any]:
        """Elements whose attribute ``name`` equals ``value``, in document order."""
        if name == "id" and self._ids.count(value) < 2:
            return self._with_id(value) if value in self.ids else []
        if name not in self._attributes:
            found: dict[str, list[Any]] = {}
            values: Any = _with_attribute(name)(self.root)
            for one in values:
                found.setdefault(str(one), []).append(one.getparent())
            self._attributes[name] = found
        return self._attributes[name].get(value, [])

    def _with_id(self, key: str) -> list[Any]:
        """The element of an id; `id()` takes the name of a link for an id too."""
        found: Any = _BY_ID(self.root, key=key)
        if len(found) == 1 and found[0].get("id") == key:
            return list(found)
        return [element for element in self.root.iter() if element.get("id") == key]

    def in_order(self, elements: Iterable[Any]) -> list[Any]:
        """Sort elements by their place in the page, each once."""
        found = list(dict.fromkeys(elements))
        if len(found) < 2:
            return found
        if len(found) <= _FEW:
            ordered: Any = _SORT(self.root, found=found)
            return list(ordered)
        return sorted(found, key=self._order.__getitem__)
