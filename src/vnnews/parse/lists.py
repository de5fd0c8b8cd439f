"""Lists, home pages and search results: told apart from articles, and refused."""

from __future__ import annotations

from itertools import islice
from typing import Any

from vnnews.errors import NoArticleError
from vnnews.layouts._furniture import ends_article, is_tool
from vnnews.layouts._names import HOME, STATES
from vnnews.model.blocks import Heading, ListBlock, Paragraph, Table
from vnnews.parse.pieces import Piece, text_of
from vnnews.text.clean import one_line
from vnnews.text.view import View

MANY = 4
"""Teasers that make a list: links of a headline's length."""

PROSE_PER_TEASER = 400
"""Characters of text a teaser in a list, at most; articles have more between links."""

_WORDS = 4  # of a link that is a headline
_MOST = 0.6  # share of the text in lists of headlines from which a page is one
_OPENS = 2  # paragraphs at most that introduce a list
_LOOSE = 150  # characters of text a teaser in a list without a heading, at most
_CARD = 1000  # characters of a link that holds headline and summary
_STATE = 1000  # characters of prose that a page about itself has at most
_PROSE = 60  # characters; shorter blocks are labels


def refuse_lists(body: Any, pieces: list[Piece]) -> None:
    """Refuse a page whose text is a list of other articles.

    It has many links of a headline's length, little text for each, and the first of them
    stands above the first paragraph; in an article related links stand below it.

    Raises:
        NoArticleError: It is a list.
    """
    if _one_of_many(body):
        raise NoArticleError("the page is a list of articles")
    order = {element: number for number, element in enumerate(body.iter())}
    top = order.get(_headline(body), 0)
    teasers = [order[a] for a in body.iter("a") if order[a] > top and is_teaser(a)]
    if len(teasers) < MANY:
        return
    prose = [p for p in pieces if len(text_of(p)) >= _PROSE and p.linked < 0.5]
    text = sum(len(text_of(p)) for p in prose)
    starts = [
        order.get(p.element, 0)
        for p in prose
        if isinstance(p.block, Paragraph | Heading)
    ]
    first = min(starts, default=len(order))
    places = [order.get(p.element, 0) for p in prose]
    short = text < PROSE_PER_TEASER * len(teasers)
    if short and all(text_of(p).endswith(("...", "…")) for p in prose):
        raise NoArticleError("the page is a list of articles")
    if short and (teasers[0] < first or _alternate(teasers, places)):
        raise NoArticleError("the page is a list of articles")
    loose = _loose(teasers, pieces, order)
    opens = sum(start < teasers[0] for start in starts) <= _OPENS
    if opens and loose >= MANY and text < _LOOSE * loose:
        raise NoArticleError("the page is a list of articles")
    listed = sum(len(text_of(p)) for p in prose if _is_list_of_teasers(p))
    if (listed and not starts) or listed > _MOST * text:
        raise NoArticleError("the page is a list of articles")


def _loose(teasers: list[int], pieces: list[Piece], order: dict[Any, int]) -> int:
    """How many teasers stand under no heading of a box («Tin liên quan»)."""
    boxed = [
        order.get(p.element, len(order))
        for p in pieces
        if len(text_of(p)) <= _PROSE and ends_article(text_of(p))
    ]
    end = min(boxed, default=len(order))
    return sum(place < end for place in teasers)


def refuse_teaser(headline: Any, body: Any, pieces: list[Piece]) -> None:
    """Refuse a short body that is one of the teasers below the name of a section.

    Another article's headline stands between the page's and the text, and more follow.

    Raises:
        NoArticleError: It is a list.
    """
    prose = [p for p in pieces if len(text_of(p)) >= _PROSE and p.linked < 0.5]
    short = sum(len(text_of(p)) for p in prose) < PROSE_PER_TEASER
    if not short or not prose:
        return
    head = body if headline is None else headline
    above = {head.getparent(), *head.iterancestors()}
    container = next((e for e in body.iterancestors() if e in above), None)
    if container is None:
        return
    order = {element: number for number, element in enumerate(container.iter())}
    links = [
        order[a]
        for a in container.iter("a")
        if is_teaser(a) and not is_tool(one_line("".join(a.itertext())))
    ]
    first = order.get(prose[0].element, 0)
    between = [n for n in links if order.get(head, 0) < n < first]
    if between and len(links) > MANY:
        raise NoArticleError("the page is a list of articles")


def _is_list_of_teasers(piece: Piece) -> bool:
    listed = isinstance(piece.block, ListBlock | Table)
    links = piece.element.iter("a") if listed else ()
    return sum(map(is_teaser, links)) >= MANY


def _alternate(teasers: list[int], places: list[int]) -> bool:
    """Whether headlines and their summaries take turns, from near the top on."""
    turns = sorted([(n, "teaser") for n in teasers] + [(n, "prose") for n in places])
    kinds = [kind for _, kind in turns]
    changes = sum(kinds[n : n + 2] == ["teaser", "prose"] for n in range(len(kinds)))
    return changes >= MANY - 1 and "teaser" in kinds[:2]


def refuse_states(titles: list[str], text: int) -> None:
    """Refuse a page that tells of itself: not found, log in, results of a search.

    Args:
        titles: The headline, and what the page's head says it is.
        text: Characters of prose.

    Raises:
        NoArticleError: It is such a page.
    """
    if text < _STATE and any(STATES.search(View(t).key) for t in titles if t):
        raise NoArticleError("the page tells of itself, it holds no article")


def _headline(body: Any) -> Any:
    """The heading of an article, above which links name its section."""
    headings = (h for h in body.iter("h1") if next(h.iter("a"), None) is None)
    return next(
        (h for h in headings if len("".join(h.itertext()).split()) >= _WORDS), None
    )


def _one_of_many(body: Any) -> bool:
    """Say whether a short body is one teaser of several that are marked up alike."""
    name = body.get("class")
    if not name or len("".join(body.itertext())) > PROSE_PER_TEASER:
        return False
    everything = body.getroottree().iter()
    alike = [e for e in everything if e.tag == body.tag and e.get("class") == name]
    prosaic = (element for element in alike if _has_prose(element))
    return len(list(islice(prosaic, MANY + 1))) > MANY


def _has_prose(element: Any) -> bool:
    """Whether an element has a sentence or two; no more of it is read than that."""
    length = 0
    for text in element.itertext():
        length += len(text.strip())
        if length >= _PROSE:
            return True
    return False


def _beside_home(link: Any) -> bool:
    """Whether a menu or a path that begins with the home page holds a link."""
    for place in islice(link.iterancestors(), 2):
        first = next(place.iter("a"), None)
        if first is not None and first is not link:
            return View(_text(first, _PROSE)).key in HOME
    return False


def _text(element: Any, most: int) -> str:
    """The text of an element on one line; of a longer one just more than ``most``."""
    words: list[str] = []
    length = 0
    for text in element.itertext():
        words += text.split()
        length += len(text.strip())
        if length > 2 * most:
            break
    return " ".join(words)


def is_teaser(link: Any) -> bool:
    """Say whether a link is a headline: long enough, and alone in its block."""
    text = _text(link, _CARD)
    if len(text) > _CARD:
        return False
    href = (link.get("href") or "").strip()
    within = href.startswith("#") and len(href) > 1  # of a table of contents
    if len(text.split(" ")) < _WORDS or within:
        return False
    around = link.getparent()
    if _beside_home(link):
        return False
    return (
        around is None
        or len(_text(around, 2 * len(text))) <= 2 * len(text)
        or around.tag in ("article", "div", "li", "td")
    )
