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
    r"has\(\s*([^\s()'\"]+)\s*\)"
    r"|@(id|data-role|data-field|itemprop)\s*=\s*('[^']*'|\"[^\"]*\")"
    r"|contains\(\s*@(class|id)\s*,\s*('[^']*'|\"[^\"]*\")\s*\)"
)
_RARE = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "article",
        "main",
        "header",
        "time",
        "figure",
        "form",
        "html",
    ]
)
_POSITIONAL = re.compile(r"\d\s*$|position\(|last\(")
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


def _seed(text: str) -> tuple[str, str] | None:
    """Read ``has(a)``, ``@id='b'`` or ``contains(@class,'c')``: what has to occur."""
    found = _SEED.fullmatch(_bare(text))
    if found is None:
        return None
    token, attribute, value, holder, part = found.groups()
    if token:
        return "class", token
    return (f"in {holder}", part[1:-1]) if holder else (attribute, value[1:-1])


def _seeds(predicate: str) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Read ``has(a) or @id='b'`` out of a predicate; whether it says nothing more."""
    conjuncts = split(_bare(predicate), " and ")
    for conjunct in conjuncts:
        found = [_seed(choice) for choice in split(_bare(conjunct), " or ")]
        if None not in found:
            return tuple(filter(None, found)), len(conjuncts) == 1
    return (), False


@attrs.define
class Step:
    """One path of a selector: what has to occur in the page, and how to be quick.

    A path of which nothing occurs selects nothing. One whose elements the index gives is
    checked and followed from there; any other runs as it is written.
    """

    part: str
    seeds: tuple[tuple[str, str], ...] = ()
    tag: str = ""
    check: str = ""
    rest: str = ""
    first: bool = False
    inside: Step | None = None

    def run(self, index: Index, within: Any) -> list[Any]:
        """Give what the path selects, started from ``within``."""
        if self.seeds and not any(index.has(kind, key) for kind, key in self.seeds):
            return []
        found = self._elements(index) if self.tag and within is index.root else None
        if found is None:
            plain: Any = self._plain(within)
            return plain  # type: ignore[no-any-return]
        if self.tag != "*":
            found = [element for element in found if element.tag == self.tag]
        if self.check:
            found = [element for element in found if self._passes(element)]
        if self.first:
            found = found[:1]
        return self._follow(found, index) if self.rest else found

    @cached_property
    def _plain(self) -> Callable[[Any], Any]:
        return compile_xpath(self.part)

    def _elements(self, index: Index) -> list[Any] | None:
        """The elements with one of the seeds; ``None``: the index does not give them."""
        if any(kind.startswith("in ") for kind, _ in self.seeds):
            return None
        tokens = [key for kind, key in self.seeds if kind == "class"]
        others = [seed for seed in self.seeds if seed[0] != "class"]
        found = index.with_class(*tokens) if tokens else []
        for seed in others:
            found = found + index.with_attribute(*seed)
        return index.in_order(found) if others and len(found) > 1 else found

    def _follow(self, starts: list[Any], index: Index) -> list[Any]:
        if len(starts) == 1:
            return self._after(starts[0], index)
        return list(
            dict.fromkeys(hit for start in starts for hit in self._after(start, index))
        )

    def _after(self, start: Any, index: Index) -> list[Any]:
        if self.inside is not None:
            return self.inside.run(index, start)
        found: Any = self._rest(start)
        return found  # type: ignore[no-any-return]

    @cached_property
    def _passes(self) -> Callable[[Any], Any]:
        return compile_xpath(f"self::*{self.check}")

    @cached_property
    def _rest(self) -> Callable[[Any], Any]:
        return compile_xpath(f".{self.rest}")


def plan_step(part: str) -> Step:
    """Plan one path; the worst plan is to run it as it is."""
    if part.startswith("("):
        return _plan_first(part)
    head = _STEP.match(part)
    if head is None:
        return Step(part)
    place = head.end()
    predicates = []
    while part.startswith("[", place):
        end = closing(part, place)
        predicates.append(part[place + 1 : end])
        place = end + 1
    rest = part[place:].strip()
    if rest and not rest.startswith("/"):
        return Step(part)
    seeds, alone = _seeds(predicates[0])
    rare = head[1] in _RARE and any(kind != "class" for kind, _ in seeds)
    if (
        rare
        or part.startswith(".")
        or not seeds
        or any(map(_POSITIONAL.search, predicates))
    ):
        return Step(part, seeds)
    exact = alone and len(predicates) == 1
    check = "" if exact else "".join(f"[{predicate}]" for predicate in predicates)
    return Step(part, seeds, head[1], check, rest, inside=_inside(rest))


def _plan_first(part: str) -> Step:
    """Plan ``(path)[1]``, or ``(path)[1]/more``."""
    end = closing(part, 0)
    inner = part[1:end].strip()
    rest = part[end + 4 :].strip()
    if end < 0 or len(split(inner, "|")) > 1:
        return Step(part)
    if not part.startswith("[1]", end + 1) or (rest and not rest.startswith("/")):
        return Step(part)
    step = plan_step(inner)
    if not step.tag or step.rest:
        return Step(part, step.seeds)
    return attrs.evolve(step, part=part, first=True, rest=rest, inside=_inside(rest))


def _inside(rest: str) -> Step | None:
    return plan_step(f".{rest}") if rest.startswith("//") else None


@attrs.frozen
class Selector:
    """A compiled XPath; equal when its text is.

    Attributes:
        source: The XPath as written.
        run: Call it with an element; it gives a list of elements or of texts.
        steps: Its paths, each with a quick way.
    """

    source: str
    run: Callable[[Any], Any] = attrs.field(eq=False, repr=False)
    steps: tuple[Step, ...] = attrs.field(default=(), eq=False, repr=False)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Pickle as text: compiled selectors do not travel between processes."""
        return compile_selector, (self.source,)

    def find(self, index: Index, within: Any) -> Any:
        """Give what ``run(within)`` gives, the quick way where there is one."""
        if within is not index.root:
            return self._find(index, within)
        if self.source not in index.answers:
            index.answers[self.source] = self._find(index, within)
        return index.answers[self.source]

    def _find(self, index: Index, within: Any) -> Any:
        if len(self.steps) == 1:
            return self.steps[0].run(index, within)
        found = [hits for step in self.steps if (hits := step.run(index, within))]
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
    return Selector(source, run, tuple(map(plan_step, split(source.strip(), "|"))))
