"""The elements of a page by class token, gathered in one pass."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any

from lxml import etree

_WITH_CLASS = etree.XPath("/descendant::*[@class]", smart_strings=False)
_CLASSES = etree.XPath("/descendant::*/@class", smart_strings=False)
_IDS = etree.XPath("/descendant::*/@id", smart_strings=False)


@cache
def _with_attribute(name: str) -> etree.XPath:
    return etree.XPath(f"/descendant::*[@{name}]", smart_strings=False)


class Index:
    """Looks elements up by class token or attribute; made once a page.

    The names that occur are cheap to gather and answer most questions («no»); the
    elements are gathered when a name that occurs is asked for.

    Attributes:
        root: The page's root element.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self._found: dict[str, list[Any]] = {}
        self._attributes: dict[str, dict[str, list[Any]]] = {}

    @cached_property
    def _values(self) -> list[str]:
        values: Any = _CLASSES(self.root)
        return list(values)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every class token of the page."""
        return frozenset(" ".join(self._values).split())

    @cached_property
    def _alike(self) -> dict[str, list[Any]]:
        """Elements by the whole value of their class, in document order."""
        alike: dict[str, list[Any]] = {}
        elements: Any = _WITH_CLASS(self.root)
        for element, value in zip(elements, self._values, strict=True):
            if value in alike:
                alike[value].append(element)
            else:
                alike[value] = [element]
        return alike

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id of the page."""
        values: Any = _IDS(self.root)
        return frozenset(values)

    @cached_property
    def _order(self) -> dict[Any, int]:
        return {element: n for n, element in enumerate(self.root.iter())}

    def with_class(self, token: str) -> list[Any]:
        """Elements whose class has the token, in document order."""
        if token not in self.names:
            return []
        if token not in self._found:
            values = [v for v in self._alike if token in v and token in v.split()]
            found = [element for value in values for element in self._alike[value]]
            self._found[token] = self.in_order(found) if len(values) > 1 else found
        return self._found[token]

    def has(self, kind: str, key: str) -> bool:
        """Say whether a class token or id occurs; other attributes may."""
        if kind == "class":
            return key in self.names
        return key in self.ids if kind == "id" else True

    def with_attribute(self, name: str, value: str) -> list[Any]:
        """Elements whose attribute ``name`` equals ``value``, in document order."""
        if name not in self._attributes:
            found: dict[str, list[Any]] = {}
            elements: Any = _with_attribute(name)(self.root)
            for element in elements:
                found.setdefault(element.get(name), []).append(element)
            self._attributes[name] = found
        return self._attributes[name].get(value, [])

    def in_order(self, elements: list[Any]) -> list[Any]:
        """Sort elements by their place in the page, each once."""
        if len(elements) < 2:
            return elements
        return sorted(set(elements), key=self._order.__getitem__)
