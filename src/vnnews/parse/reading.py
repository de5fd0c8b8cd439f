"""The order of reading: what a layout names first, then the general method."""

from __future__ import annotations

from typing import Any

from lxml import etree

from vnnews.errors import NoArticleError
from vnnews.layouts._furniture import ends_article
from vnnews.layouts._names import TITLE_CLASSES
from vnnews.model.blocks import Heading
from vnnews.model.note import NoteKind
from vnnews.parse import general
from vnnews.parse.blocks import read_blocks
from vnnews.parse.cutoff import cut_off, is_for_subscribers
from vnnews.parse.density import find_body, ignored
from vnnews.parse.draft import Draft
from vnnews.parse.fields import Reader, outermost
from vnnews.parse.filling import State, fill_bylines, fill_rest, fill_times
from vnnews.parse.headline import Headline, find_headline, headline_of_title
from vnnews.parse.lead import find_lead, leads_of, part_prefix, same_text
from vnnews.parse.lines import is_date_line
from vnnews.parse.lists import refuse_lists, refuse_states, refuse_teaser
from vnnews.parse.opening import opening_figures
from vnnews.parse.page import Page
from vnnews.parse.pieces import Piece, Rules, text_of
from vnnews.parse.shaping import is_bold, promote_headings
from vnnews.parse.trim import cut_furniture, cut_repeated, cut_signature

_LEAST = 100  # characters of prose that an article has when no layout vouches for it
_NEAR = 10  # pieces above the prose among which the headline is looked for
_string: Any = etree.XPath("string()", smart_strings=False)
_PROSE = 60  # characters; shorter blocks are labels
_NAMED = ("title", "lead", "published", "views", "byline", "source", "tags")


def read_by_layout(reader: Reader) -> bool:
    """Fill the draft by a layout; ``False``: its body is empty, nothing was filled."""
    draft, page, source = reader.draft, reader.page, reader.source
    body, pieces = _layout_body(reader)
    if not any(text_of(piece) for piece in pieces):
        return False
    title, headline = reader.first("title")
    draft.set("title", title, source)
    draft.set("section", reader.section(title), source)
    draft.set("tags", reader.tags(), source)
    draft.set("image", reader.image(), source)
    draft.set_views(reader.views(), source)
    draft.bylines += [*reader.lines("byline"), *reader.lines("source")]
    leads = leads_of(body, outermost(reader.elements("lead")))
    lead = " ".join(dict.fromkeys(filter(None, map(_without(reader), leads))))
    if lead:
        _set_lead(draft, lead, source)
    draft.provenance["body"] = source
    reader.note_misses()
    _finish(State(page, draft, body, pieces, reader, headline))
    return True


def _without(reader: Reader) -> Any:
    """The text of a lead without what the layout drops in it."""

    def text(lead: Any) -> str:
        drop = set(reader.elements("drop", lead)) if reader.layout.drop else set()
        if not drop:
            return general.text_of(lead)
        return " ".join(text_of(piece) for piece in read_blocks(lead, Rules(drop=drop)))

    return text


def _layout_body(reader: Reader) -> tuple[Any, list[Piece]]:
    outer = outermost(reader.elements("body"))
    if not reader.layout.body_all:
        texts = {e: _string(e) for e in outer}
        outer = [e for e in outer if texts[e].strip()]
    if not outer:
        return None, []
    bodies = (
        outer if reader.layout.body_all else [max(outer, key=lambda e: len(texts[e]))]
    )
    named = {
        n for field in _NAMED for n in reader.nodes(field) if not isinstance(n, str)
    }
    pieces: list[Piece] = []
    for body in bodies:
        drop = (named | set(reader.elements("drop", body))) - {
            body,
            *body.iterancestors(),
        }
        figures = set(reader.elements("figure", body))
        rules = Rules(
            drop=drop, figures=figures, caption=reader.caption(), base=reader.page.url
        )
        pieces += read_blocks(body, rules)
    return bodies[-1], pieces


def read_without(page: Page, draft: Draft) -> None:
    """Fill the draft by the general method.

    Raises:
        NoArticleError: There is no headline, or too little prose for an article.
    """
    body = find_body(page)
    furniture = _furniture(page, body) - {body}
    pieces = read_blocks(body, Rules(drop=furniture, base=page.url))
    refuse_lists(body, pieces)
    found = (
        find_headline(page)
        or _bold_headline(page, body, pieces)
        or headline_of_title(page)
    )
    if found is None:
        raise NoArticleError("the page has no headline")
    draft.set("title", found.text, found.source)
    refuse_teaser(found.element, body, pieces)
    above, pieces = _parted(pieces, found)
    _check(pieces)
    _refuse_states(page, found, pieces)
    draft.provenance["body"] = "html:density"
    _finish(State(page, draft, body, pieces, None, found.element, above))


def _furniture(page: Page, root: Any) -> set[Any]:
    """What is no article inside an element, by its name or by what it says."""
    named = {e for e in root.iter() if isinstance(e.tag, str) and ignored(e)}
    return named | page.imprints


def _bold_headline(page: Page, body: Any, pieces: list[Piece]) -> Headline | None:
    """The heading or bold line next above the prose, where the title tells nothing."""
    above = _above_prose(pieces)
    if not above and pieces:
        root = next(page.root.iter("body"), page.root)
        drop = _furniture(page, root) - {root, *body.iterancestors()}
        everything = read_blocks(root, Rules(drop=drop))
        first = next((text_of(p) for p in pieces if text_of(p)), "")
        place = next((n for n, p in enumerate(everything) if text_of(p) == first), 0)
        above = everything[max(0, place - _NEAR) : place]
    for piece in reversed(above):
        text = text_of(piece)
        named = TITLE_CLASSES.search(piece.element.get("class") or "")
        heading = named or isinstance(piece.block, Heading) or is_bold(piece)
        if heading and _may_be_headline(piece):
            return Headline(text, "html:heading", piece.element)
    for piece, below in zip(reversed(above[:-1]), reversed(above), strict=False):
        told = is_date_line(text_of(below)) or text_of(below).endswith(":")
        if told and _may_be_headline(piece):
            return Headline(text_of(piece), "html:text", piece.element)
    return None


def _may_be_headline(piece: Piece) -> bool:
    """Whether a line above the prose has the length and the end of a headline."""
    text = text_of(piece)
    return (
        4 <= len(text.split()) <= 40
        and not text.endswith((".", ":"))
        and piece.linked < 0.5
        and not is_date_line(text)
        and not ends_article(text)
    )


def _above_prose(pieces: list[Piece]) -> list[Piece]:
    for number, piece in enumerate(pieces):
        text = text_of(piece)
        if len(text) >= _PROSE and text.endswith((".", ":", "…")):
            return pieces[:number]
    return []


def _parted(pieces: list[Piece], headline: Headline) -> tuple[list[Piece], list[Piece]]:
    """What stands above and behind the headline, when the body holds it too."""
    for number, piece in enumerate(pieces):
        text = text_of(piece)
        if text and same_text(text, headline.text):
            return pieces[:number], pieces[number + 1 :]
    return [], pieces


def _check(pieces: list[Piece]) -> None:
    """Refuse shells: an article has prose."""
    prose = [p for p in pieces if len(text_of(p)) >= _PROSE and p.linked < 0.5]
    if sum(len(text_of(p)) for p in prose) < _LEAST:
        raise NoArticleError("the page has no text of an article")


def _refuse_states(page: Page, headline: Headline, pieces: list[Piece]) -> None:
    """Refuse pages that tell of themselves."""
    text = sum(len(text_of(p)) for p in pieces if p.linked < 0.5)
    refuse_states([headline.text, page.title, page.meta("og:title") or ""], text)


def _finish(state: State) -> None:
    """Fill what is still open, and trim the body."""
    draft, page = state.draft, state.page
    if not draft.title:
        found = find_headline(page) or headline_of_title(page)
        if found is None:
            raise NoArticleError("the page has no headline")
        state.headline = found.element
        draft.set("title", found.text, found.source)
    title = draft.title or ""
    pieces = cut_repeated(state.pieces, title, None)
    if state.reader is None:
        pieces = [*opening_figures(state.body, state.headline, page.url), *pieces]
    if draft.lead is None and (state.reader is None or not state.reader.nodes("lead")):
        between = _between(state)
        lead = find_lead(state.body, state.headline, pieces, between)
        if lead is not None:
            _set_lead(draft, *lead)
    pieces = cut_furniture(cut_repeated(pieces, title, draft.lead))
    pieces, lost = cut_off(pieces)
    if lost is None and is_for_subscribers(page.article):
        lost = "The page says that its text is not free to all; some may be missing."
    if lost is not None:
        draft.note(NoteKind.INCOMPLETE, lost, "body")
    signed = cut_signature(pieces, draft.bylines)
    draft.body = [piece.block for piece in promote_headings(signed.pieces)]
    fill_bylines(state, signed.lines)
    fill_times(state)
    fill_rest(state)


def _between(state: State) -> list[str]:
    """The lines between headline and body; none where the body holds the headline."""
    headline = state.headline
    if headline is not None and state.body in headline.iterancestors():
        return []
    return [chunk.text for chunk in state.chunks if chunk.where == "head"]


def _set_lead(draft: Draft, lead: str, source: str) -> None:
    prefix, text = part_prefix(lead)
    draft.set("lead", text, source)
    draft.set("lead_prefix", prefix, source)
