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

    Attributes:
        root: The page's root element.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self._found: dict[str, list[Any]] = {}
        self._attributes: dict[str, dict[str, list[Any]]] = {}
        alike: dict[str, list[Any]] = {}
        for element, value in zip(_WITH_CLASS(root), _CLASSES(root), strict=True):
            if value in alike:
                alike[value].append(element)
            else:
                alike[value] = [element]
        self._alike = alike

    @cached_property
    def classes(self) -> dict[str, list[str]]:
        """Class token → the class values of the page that hold it."""
        found: dict[str, list[str]] = {}
        for value in self._alike:
            for token in value.split():
                if token not in found:
                    found[token] = [value]
                elif found[token][-1] is not value:
                    found[token].append(value)
        return found

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id of the page."""
        return frozenset(_IDS(self.root))

    @cached_property
    def _order(self) -> dict[Any, int]:
        return {element: n for n, element in enumerate(self.root.iter())}

    def with_class(self, token: str) -> list[Any]:
        """Elements whose class has the token, in document order."""
        if token not in self._found:
            values = self.classes.get(token, ())
            found = [element for value in values for element in self._alike[value]]
            self._found[token] = self.in_order(found) if len(values) > 1 else found
        return self._found[token]

    def with_attribute(self, name: str, value: str) -> list[Any]:
        """Elements whose attribute ``name`` equals ``value``, in document order."""
        if name not in self._attributes:
            found: dict[str, list[Any]] = {}
            for element in _with_attribute(name)(self.root):
                found.setdefault(element.get(name), []).append(element)
            self._attributes[name] = found
        return self._attributes[name].get(value, [])

    def in_order(self, elements: list[Any]) -> list[Any]:
        """Sort elements by their place in the page, each once."""
        if len(elements) < 2:
            return elements
        return sorted(set(elements), key=self._order.__getitem__)
