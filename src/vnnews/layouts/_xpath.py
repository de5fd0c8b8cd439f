"""XPath selectors with the shorthand ``has(token)``, and a quick way to run them.

Running ``//*[has(x)]`` over a whole page costs as much as a third of parsing it. Nearly
all selectors begin with such a step, so they are planned: the elements come from the
page's `Index`, and only what follows runs as XPath, inside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

import attrs
from lxml import etree

from vnnews.errors import LayoutError
from vnnews.layouts._index import Index

_HAS = re.compile(r"\bhas\(\s*([^\s()'\"]+)\s*\)")
_CLASS_HAS = (
    "(contains(@class,'{0}') and "
    "contains(concat(' ',normalize-space(@class),' '),' {0} '))"
)
_STEP = re.compile(r"\.?//(\*|[a-z][a-z0-9]*)(?=\[)")
_SEED = re.compile(
    r"has\(\s*([^\s()'\"]+)\s*\)|@(id|data-role|data-field|itemprop)\s*=\s*(?:'([^']*)'|\"([^\"]*)\")"
)
_POSITIONAL = re.compile(r"\s*\d+\s*$|position\(|last\(")
_PAIRS = {"(": ")", "[": "]"}


def expand(selector: str) -> str:
    """Write the shorthand ``has(name)`` out as XPath 1.0."""
    return _HAS.sub(lambda found: _CLASS_HAS.format(found[1]), selector)


def compile_xpath(source: str) -> Callable[[Any], Any]:
    """Compile an XPath with the shorthand; it gives elements or plain texts."""
    return etree.XPath(expand(source), smart_strings=False)


def split(text: str, separator: str) -> list[str]:
    """Split at ``separator`` where it stands outside of brackets and quotes."""
    parts, depth, quote, start = [], 0, "", 0
    for place, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif depth == 0 and text.startswith(separator, place) and place >= start:
            parts.append(text[start:place].strip())
            start = place + len(separator)
    return [*parts, text[start:].strip()]


def closing(text: str, start: int) -> int:
    """Find the bracket that closes the one at ``start``; -1: none does."""
    wanted: list[str] = []
    quote = ""
    for place in range(start, len(text)):
        char = text[place]
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in _PAIRS:
            wanted.append(_PAIRS[char])
        elif char in ")]":
            if not wanted or wanted.pop() != char:
                return -1
            if not wanted:
                return place
    return -1


def _bare(text: str) -> str:
    text = text.strip()
    while text.startswith("(") and closing(text, 0) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def _seeds(predicate: str) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Read ``has(a) or @id='b'`` out of a predicate; whether it says nothing more."""
    conjuncts = split(_bare(predicate), " and ")
    for conjunct in conjuncts:
        found = [
            _SEED.fullmatch(_bare(choice)) for choice in split(_bare(conjunct), " or ")
        ]
        if all(found):
            return tuple(
                ("class", seed[1]) if seed[1] else (seed[2], seed[3] or seed[4] or "")
                for seed in found
                if seed
            ), len(conjuncts) == 1
    return (), False


@attrs.define
class Step:
    """A planned selector: elements of the index, checked, then what follows."""

    part: str
    tag: str
    seeds: tuple[tuple[str, str], ...]
    check: str
    rest: str
    first: bool = False
    inside: Step | None = None

    def run(self, index: Index, within: Any = None) -> list[Any]:
        """Give what the selector selects, below ``within`` when that is given."""
        if not any(index.has(kind, key) for kind, key in self.seeds):
            return []
        if self.tag != "*" or within is not None:
            found: list[Any] = self._plain(index.root if within is None else within)
            return found
        found = self._elements(index)
        if self.check:
            found = [element for element in found if self._passes(element)]
        if self.first:
            found = found[:1]
        return self._follow(found, index) if self.rest else list(found)

    @cached_property
    def _plain(self) -> Callable[[Any], Any]:
        return compile_xpath(self.part)

    def _elements(self, index: Index) -> list[Any]:
        found: list[Any] = []
        for kind, key in self.seeds:
            found = found + (
                index.with_class(key)
                if kind == "class"
                else index.with_attribute(kind, key)
            )
        return found if len(self.seeds) == 1 else index.in_order(found)

    def _follow(self, starts: list[Any], index: Index) -> list[Any]:
        found: list[Any] = []
        for start in starts:
            found += self.inside.run(index, start) if self.inside else self._rest(start)
        return found if len(starts) < 2 else list(dict.fromkeys(found))

    @cached_property
    def _passes(self) -> Callable[[Any], Any]:
        return compile_xpath(f"self::{self.tag}{self.check}")

    @cached_property
    def _rest(self) -> Callable[[Any], Any]:
        return compile_xpath(f".{self.rest}")


def plan_step(part: str, *, relative: bool = False) -> Step | None:
    """Plan one path; ``None``: it has to run as it is."""
    if part.startswith("("):
        end = closing(part, 0)
        if end < 0 or not part.startswith("[1]", end + 1):
            return None
        rest = part[end + 4 :].strip()
        step = plan_step(part[1:end].strip(), relative=relative)
        if step is None or step.rest or (rest and not rest.startswith("/")):
            return None
        return attrs.evolve(
            step, part=part, first=True, rest=rest, inside=_inside(rest)
        )
    head = _STEP.match(part)
    if head is None or part.startswith(".") is not relative:
        return None
    place = head.end()
    predicates = []
    while part.startswith("[", place):
        end = closing(part, place)
        predicates.append(part[place + 1 : end])
        place = end + 1
    rest = part[place:].strip()
    seeds, alone = _seeds(predicates[0])
    if (
        not seeds
        or any(map(_POSITIONAL.search, predicates))
        or (rest and not rest.startswith("/"))
        or len(split(part, "|")) > 1
    ):
        return None
    exact = alone and len(predicates) == 1
    check = "" if exact else "".join(f"[{predicate}]" for predicate in predicates)
    return Step(part, head[1], seeds, check, rest, inside=_inside(rest))


def _inside(rest: str) -> Step | None:
    return plan_step(f".{rest}", relative=True) if rest.startswith("//") else None


@attrs.frozen
class Selector:
    """A compiled XPath; equal when its text is.

    Attributes:
        source: The XPath as written.
        run: Call it with an element; it gives a list of elements or of texts.
        steps: How to find the same through an index; empty: only ``run`` will do.
    """

    source: str
    run: Callable[[Any], Any] = attrs.field(eq=False, repr=False)
    steps: tuple[Step, ...] = attrs.field(default=(), eq=False, repr=False)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Pickle as text: compiled selectors do not travel between processes."""
        return compile_selector, (self.source,)

    def find(self, index: Index, within: Any) -> Any:
        """Give what ``run(within)`` gives, the quick way where there is one."""
        if not self.steps:
            return self.run(within)
        relative = within if self.source.startswith(("./", "(./")) else None
        found = [hits for step in self.steps if (hits := step.run(index, relative))]
        if len(found) < 2:
            return found[0] if found else []
        merged = [hit for hits in found for hit in hits]
        if any(isinstance(hit, str) for hit in merged):
            return merged
        return index.in_order(merged)


def compile_selector(source: str, field: str = "selector") -> Selector:
    """Compile one selector.

    Raises:
        LayoutError: It is no XPath, or calls what does not exist; ``.field`` is ``field``.
    """
    if not isinstance(source, str) or not source.strip():
        raise LayoutError(f"expected an XPath, got {source!r}", field)
    try:
        run = compile_xpath(source)
        run(etree.Element("html"))
    except etree.XPathError as error:
        raise LayoutError(f"{error} in {source!r}", field) from error
    parts = split(source.strip(), "|")
    relative = source.strip().startswith(("./", "(./"))
    steps = [plan_step(part, relative=relative) for part in parts]
    planned = tuple(step for step in steps if step is not None)
    return Selector(source, run, planned if len(planned) == len(parts) else ())
