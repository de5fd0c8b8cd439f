"""Where the article stands in a page that no layout knows."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from vnnews.layouts._names import BODY_CLASSES, BODY_IDS, IGNORED
from vnnews.parse.page import Page
from vnnews.parse.tags import SKIP

ENOUGH = 0.8
"""A child that holds this share of the text is where the article is."""

MOST = 0.6
"""A child that holds this share is, too, when nearly all the rest stands before it."""

FEW = 0.12
"""The share of the text that may stand behind it then."""

NAMED_ENOUGH = 0.5
"""An element of a body's name is taken when it holds this share of the densest."""

INLINE = frozenset(("a", "b", "strong", "em", "i", "span", "font", "u", "sup", "sub"))
"""Elements inside a line of text; their links count against the line."""

NAMED_MORE = 1.3
"""An element of a body's name around the densest is taken when it holds so much more."""

_LINK_COST = 2  # a character in a link counts so many times against the text
_BODIES = 3  # elements of a body's name that an article may have
_HIDDEN = ("hidden", "d-none", "visually-hidden")
_MOST_HIDDEN = 200  # characters; more is text that a script shows
_SHORT = 25  # characters; shorter bits are labels and menus


class Density:
    """How much prose each element of a page holds: characters, less those in links."""

    def __init__(self, root: Any, without: Collection[Any] = ()) -> None:
        self.scores: dict[Any, float] = {}
        self.root = root
        self.without = without
        self._measure(root)

    def _measure(self, root: Any) -> None:
        """One pass down to find what counts, one pass up to add it together."""
        order: list[Any] = []
        waiting = [root]
        while waiting:
            element = waiting.pop()
            if not isinstance(element.tag, str) or ignored(element):
                continue
            if element in self.without:
                continue
            order.append(element)
            waiting.extend(element)
        scores = self.scores
        for element in reversed(order):
            score = scores.get(element, 0.0) + _own(element)
            if element.tag == "a":
                score = -_LINK_COST * abs(score)
            scores[element] = score
            parent = element.getparent()
            if (
                parent is not None
                and element is not root
                and (score > 0 or element.tag in INLINE)
            ):
                scores[parent] = scores.get(parent, 0.0) + score

    def best(self, start: Any = None) -> Any:
        """The smallest element that holds nearly all the prose below ``start``."""
        element = self.root if start is None else start
        while True:
            limit = ENOUGH * self.scores.get(element, 0.0)
            heavy = [c for c in element if self.scores.get(c, 0.0) >= max(limit, 1.0)]
            if not heavy:
                heavy = self._below_head(element)
            if not heavy or heavy[0].tag in (
                "p",
                "span",
                "b",
                "strong",
                "font",
                "em",
                "i",
                "a",
            ):
                return element
            element = max(heavy, key=lambda child: self.scores[child])

    def _below_head(self, element: Any) -> list[Any]:
        """The child with most prose, when what is beside it stands before it."""
        whole = self.scores.get(element, 0.0)
        child = max(element, key=lambda e: self.scores.get(e, 0.0), default=None)
        if child is None or self.scores.get(child, 0.0) < max(MOST * whole, 1.0):
            return []
        behind = sum(max(0.0, self.scores.get(e, 0.0)) for e in child.itersiblings())
        return [child] if behind <= FEW * whole else []


def _own(element: Any) -> float:
    """Characters that stand directly in an element: its text and its children's tails."""
    total = len(element.text.strip()) if element.text else 0
    for child in element:
        if child.tail:
            total += len(child.tail.strip())
    if element.tag in (
        "a",
        "b",
        "strong",
        "em",
        "i",
        "span",
        "font",
        "u",
        "sup",
        "sub",
    ):
        return float(total)
    return float(total) if total >= _SHORT else 0.0


def ignored(element: Any) -> bool:
    """Say whether an element is furniture by its tag, class or id."""
    tag = element.tag
    if tag in SKIP or (element.get("type") or "").startswith("Related"):
        return True
    if (
        tag in ("header", "footer", "form")
        and next(element.iter("h1", "article", "p", "table"), None) is None
        and not _holds_the_page(element)
    ):
        return True
    for name in (element.get("class"), element.get("id")):
        if name and IGNORED.search(name) and not _is_wrapper(element):
            return True
    return is_hidden(element)


def is_hidden(element: Any) -> bool:
    """Say whether a short element is not shown: by attribute, class or style."""
    names, style = element.get("class") or "", element.get("style") or ""
    if "hidden" not in names and "d-none" not in names and "none" not in style:
        return False
    tokens = set(names.split())
    shown = any(
        ":" in t or t.startswith(("d-sm", "d-md", "d-lg", "d-xl")) for t in tokens
    )
    hides = not shown and not tokens.isdisjoint(_HIDDEN)
    if not hides and "display:none" not in style.replace(" ", ""):
        return False
    return len("".join(element.itertext()).strip()) <= _MOST_HIDDEN


def _is_wrapper(element: Any) -> bool:
    """An element around most of the page, whatever it is called («no-sidebar»)."""
    return (
        element.tag in ("html", "body", "main", "form")
        or next(element.iter("h1"), None) is not None
    )


def _holds_the_page(element: Any) -> bool:
    """The form that ASP.NET lays around all of a page."""
    around = element.getparent()
    return element.tag == "form" and around is not None and around.tag == "body"


def find_body(page: Page) -> Any:
    """Find the element that holds the article's text."""
    body = next(page.root.iter("body"), page.root)
    density = Density(body, page.imprints)
    best = density.best()
    scores = density.scores
    limit = max(NAMED_ENOUGH * scores.get(best, 0.0), 1.0)
    named = [e for e in _named(page) if scores.get(e, 0.0) >= limit]
    inside = [e for e in named if best in e.iterancestors()]
    if inside:
        return max(inside, key=lambda e: scores[e])
    wider = [e for e in named if scores[e] >= NAMED_MORE * scores[best]]
    return min(wider, key=lambda e: scores[e]) if wider else best


def _named(page: Page) -> list[Any]:
    index = page.index
    found = [
        e
        for e in page.root.iter("div", "article", "section", "td", "span")
        if e.get("itemprop") == "articleBody"
    ]
    for name in BODY_CLASSES:
        bodies = index.with_class(name)
        if len(bodies) <= _BODIES:  # more are the teasers of a list
            found += bodies
    if not found:
        wanted = {i for i in BODY_IDS if i in index.ids}
        found = [e for i in sorted(wanted) for e in index.with_attribute("id", i)]
    return found
