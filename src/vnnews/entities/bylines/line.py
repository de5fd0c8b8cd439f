"""Read one line: its pieces one after another into what they say together."""

from __future__ import annotations

from vnnews.entities.bylines import agencies, people
from vnnews.entities.bylines.bodies import spaced_dashes
from vnnews.entities.bylines.findings import Findings
from vnnews.entities.bylines.heads import words_of_head
from vnnews.entities.bylines.phrases import add
from vnnews.entities.bylines.scan import Kind, Piece, label_roles, scan, tidy
from vnnews.entities.bylines.sources import ends_source, goes_on, names_source
from vnnews.entities.bylines.syllables import keys
from vnnews.entities.bylines.tables import keyed
from vnnews.entities.bylines.verdict import is_byline, is_signed_document

_ROLES = ("text", "translation", "compilation", "video", "graphics", "photo")


def read(line: str, *, trusted: bool = False) -> Findings | None:
    """What a line says, or ``None`` where it is no byline.

    Args:
        line: Normalised text, line feeds kept.
        trusted: The line comes from a field that holds authors and nothing else.
    """
    if line.endswith((",", ":")) and not trusted:
        return None  # the line goes on
    text = tidy(line)
    if not text or is_signed_document(text):
        return None
    found = Findings(trusted=trusted)
    if not _Reading(text, found).run():
        return None
    if "://" in line and not found.sourced:
        return None
    return found if is_byline(found) else None


class _Reading:
    """One pass over the pieces of a line."""

    def __init__(self, text: str, found: Findings) -> None:
        self.text = text
        self.found = found
        self.pieces = scan(text)
        self.at = 0

    def run(self) -> bool:
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            self.at += 1
            if not self._take(piece):
                return False
        return True

    def _take(self, piece: Piece) -> bool:
        found = self.found
        match piece.kind:
            case Kind.PHRASE:
                return self._phrase(piece)
            case Kind.LABEL:
                return self._label(piece)
            case Kind.FROM | Kind.TAKEN | Kind.SOURCE:
                return self._source(piece)
            case Kind.SEPARATOR:
                found.separator = piece.text or "\n"
            case Kind.OPEN | Kind.CLOSE:
                found.bracket = piece.kind is Kind.OPEN
                found.bracket_roles = []
            case _:
                self._email(piece)
        return True

    def _label(self, piece: Piece) -> bool:
        found = self.found
        roles = label_roles(piece.text)
        if roles == {"photo", "graphics"}:  # «Ảnh minh họa:»
            return bool(found.authors)
        found.role = next((role for role in _ROLES if role in roles), "text")
        if found.role == "photo" and not (found.authors or self._has_more(piece)):
            return found.trusted
        found.bracket, found.separator = False, ""
        found.labelled = True
        found.expected = found.expected or not roles <= {"photo", "video"}
        return True

    def _has_more(self, piece: Piece) -> bool:
        """Another label follows: «Ảnh: … Video: …»."""
        return any(p.kind is Kind.LABEL for p in self.pieces if p.start > piece.start)

    def _email(self, piece: Piece) -> None:
        if self.found.authors:
            self.found.authors[-1].email = piece.text.split()[-1].rpartition(":")[2]

    def _phrase(self, piece: Piece) -> bool:
        def grow(body: str, *, agency: bool) -> str:
            return self._whole(body, piece, agency=agency)

        following = self.pieces[self.at : self.at + 1]
        self.found.following = following[0].text if following else ""
        self.found.role_follows = self._role_follows()
        return add(self.found, piece.text, grow)

    def _role_follows(self) -> bool:
        following = self.pieces[self.at + 1 : self.at + 2]
        return bool(following) and people.suffix_role(following[0].text) is not None

    def _whole(self, body: str, piece: Piece, *, agency: bool) -> str:
        """The name of a body with the parts that separators cut from it."""
        end = piece.end
        while self.at + 1 < len(self.pieces):
            separator, following = self.pieces[self.at : self.at + 2]
            if not goes_on(separator, following, agency=agency):
                break
            end = following.end
            self.at += 2
        return spaced_dashes(body + self.text[piece.end : end])

    def _source(self, piece: Piece) -> bool:
        """«Theo …», «Nguồn: …»: a paper, or a name and a paper."""
        if self.found.nested:
            return False
        end = next(
            (p.start for p in self.pieces[self.at :] if ends_source(p, self.found)),
            len(self.text),
        )
        rest = self.text[piece.end : end].strip(" -,;.")
        while self.at < len(self.pieces) and self.pieces[self.at].start < end:
            self.at += 1
        role = people.suffix_role(piece.text.rpartition(" ")[0])
        if role is not None:
            self.found.set_role(role)
        return _add_source(self.found, rest, strict=piece.kind is Kind.SOURCE)


def _add_source(found: Findings, rest: str, *, strict: bool) -> bool:
    """Take in what stands after «Theo», or, with less freedom, after «Nguồn»."""
    found.sourced = True
    name, _, host = rest.partition(":")
    if agencies.is_host(host.strip()):  # «Nguồn NLĐ: http://nld.com.vn»
        rest = name
    if not rest or words_of_head("agencies", "no_sources", rest):
        return False
    if agencies.is_known_agency(rest) or (
        "," not in rest and agencies.is_agency_in_place(rest)
    ):
        return found.set_agency(rest)
    inner = Findings(labelled=True, nested=True)
    if not found.authors and _Reading(rest, inner).run() and names_source(inner):
        found.authors, found.agency = inner.authors, found.agency or inner.agency
        found.expected = True
        return True
    if keys(rest) in keyed("roles", "notes", "credits"):
        return bool(found.authors)
    if strict and not agencies.mentions_agency(rest):
        return False
    return agencies.are_brands(rest) and found.set_agency(rest.partition(",")[0])
