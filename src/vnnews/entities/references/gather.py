"""Which mention joins which document: the rules, one pair at a time."""

from __future__ import annotations

from typing import Any

import attrs

from vnnews.entities.references.alike import alike, national, same_body
from vnnews.entities.references.canonical import body_of, is_bare, same_number
from vnnews.entities.references.urns import make_urn
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note
from vnnews.model.reference import DocumentReference

FACTS = (
    "number", "issued_on", "year", "issuer", "term", "plenum", "congress", "session", "subject",
)  # fmt: skip
_EVENTS = ("plenum", "congress", "session")


@attrs.define(eq=False)
class Group:
    """The mentions of one document so far, and what they say together."""

    mentions: list[DocumentReference] = attrs.field(factory=list)
    says: dict[str, object] = attrs.field(factory=dict)
    notes: list[Note] = attrs.field(factory=list)
    _made: CitedDocument | None = attrs.field(default=None, init=False)

    def take(self, reference: DocumentReference) -> None:
        """Add a mention; a fuller number replaces a bare one, a date a year."""
        self._made = None
        self.mentions.append(reference)
        for name in FACTS:
            value = getattr(reference, name, None)
            old = self.says.get(name)
            if value is not None and (old is None or _fuller(name, value, old)):
                self.says[name] = value
        if self.says.get("issued_on"):
            self.says.pop("year", None)

    def doubt(self, note: Note) -> None:
        """Add what is doubtful about the group."""
        self._made = None
        self.notes.append(note)

    def document(self) -> CitedDocument:
        """The document, without what the table knows of it."""
        if self._made is None:
            mentions = sorted(self.mentions, key=lambda mention: mention.span)
            facts: dict[str, Any] = dict.fromkeys(FACTS) | self.says
            facts["kind"] = mentions[0].kind
            number = facts["number"]
            self._made = CitedDocument(
                mentions=tuple(mentions),
                notes=tuple(self.notes),
                urn=make_urn(facts, body_of(number)) if number else None,
                **facts,
            )
        return self._made

    @property
    def start(self) -> int:
        """Where the first mention stands."""
        return min(mention.span.start for mention in self.mentions)


def _fuller(name: str, new: object, old: object) -> bool:
    return name == "number" and is_bare(str(old)) and not is_bare(str(new))


def says_nothing(reference: DocumentReference) -> bool:
    """Whether it only points back («Nghị quyết này»)."""
    return not any(getattr(reference, name, None) for name in FACTS)


def agree(ours: dict[str, object], theirs: dict[str, object]) -> bool:
    """Whether no fact of one side is against the other."""
    for name in ("issued_on", "term", *_EVENTS):
        if (
            None not in (ours.get(name), theirs.get(name))
            and ours[name] != theirs[name]
        ):
            return False
    return _same_years(ours, theirs) and _same_bodies(ours, theirs)


def _year(says: dict[str, object]) -> object:
    day = says.get("issued_on")
    return day.year if day is not None else says.get("year")  # type: ignore[attr-defined]


def _same_years(ours: dict[str, object], theirs: dict[str, object]) -> bool:
    first, second = _year(ours), _year(theirs)
    return first is None or second is None or first == second


def _same_bodies(ours: dict[str, object], theirs: dict[str, object]) -> bool:
    first, second = ours.get("issuer"), theirs.get("issuer")
    if ours.get("congress") and theirs.get("congress"):
        return national(_text(first)) == national(_text(second))
    if not same_body(_text(first), _text(second)):
        return False
    return _body_allows(ours, theirs) and _body_allows(theirs, ours)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _body_allows(numbered: dict[str, object], named: dict[str, object]) -> bool:
    """Whether the body inside one side's number can be the issuer the other prints."""
    number, issuer = _text(numbered.get("number")), _text(named.get("issuer"))
    body = body_of(number) if number and issuer else None
    if body is None or body.level != "central" or body.system not in ("state", "party"):
        return True
    return same_body(issuer, "Trung ương" if body.code == "TW" else body.name)


def joins(ours: dict[str, object], theirs: dict[str, object]) -> bool:
    """Whether two mentions of one kind that agree are of one document."""
    first, second = _text(ours.get("number")), _text(theirs.get("number"))
    if first and second:
        return same_number(first, second)
    if first or second:
        return False
    about = _text(ours.get("subject")), _text(theirs.get("subject"))
    for name in _EVENTS:
        if theirs.get(name) is not None:
            same = ours.get(name) == theirs[name]
            return same and not (
                about[0] and about[1] and not alike(about[0], about[1])
            )
    if about[0] and about[1]:
        return alike(about[0], about[1])
    return bool(theirs.get("issued_on") or theirs.get("term")) and _same_facts(
        ours, theirs
    )


def _same_facts(ours: dict[str, object], theirs: dict[str, object]) -> bool:
    names = ("issued_on", "year", "term", "issuer")
    return all(ours.get(name) == theirs.get(name) for name in names)
