"""Where a body's name ends, and what stands after «Theo» and «Nguồn»."""

from __future__ import annotations

from vnnews.entities.bylines import agencies, people
from vnnews.entities.bylines.findings import Findings
from vnnews.entities.bylines.initials import is_pen_letters
from vnnews.entities.bylines.names import is_full_person, is_surely_name
from vnnews.entities.bylines.scan import Kind, Piece


def goes_on(separator: Piece, following: Piece, *, agency: bool) -> bool:
    """Whether a body's name goes on after a separator."""
    if separator.kind is not Kind.SEPARATOR or following.kind is not Kind.PHRASE:
        return False
    mark, text = separator.text, following.text
    if mark in ("", "|", ";", "•", "·") or people.is_unnamed(text):
        return False
    if agency and mark in ("/", "-") and separator.end - separator.start == 1:
        return agencies.is_agency_office(text) or not is_surely_name(text)
    if agency and mark == "và" and text[0].islower():
        return False
    return _belongs_to_body(mark, text)


def _belongs_to_body(mark: str, text: str) -> bool:
    if mark == ",":
        agency = agencies.is_agency(text) or agencies.is_known_agency(text)
        return not (agency or is_full_person(text))
    if mark == "&" or is_pen_letters(text):
        return True
    return not (agencies.is_known_agency(text) or is_surely_name(text))


def ends_source(piece: Piece, found: Findings) -> bool:
    """Whether a piece ends what began with «Theo» or «Nguồn»."""
    return piece.kind is Kind.LABEL or (found.bracket and piece.kind is Kind.CLOSE)


def names_source(inner: Findings) -> bool:
    """What stands after «Theo» names a paper, or people and not a paper."""
    if inner.agency or any(author.role != "text" for author in inner.authors):
        return True
    names = [author.name for author in inner.authors]
    return bool(names) and all(people.is_unnamed(n) or is_full_person(n) for n in names)
