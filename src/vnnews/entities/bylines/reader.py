"""The state of reading one line: what was found so far, and what a phrase adds to it."""

from __future__ import annotations

import attrs

from vnnews.entities.bylines import bodies, people
from vnnews.entities.bylines.author import Author, Grow
from vnnews.entities.bylines.names import (
    is_capitalised_name,
    is_careless_name,
    is_full_person,
    is_likely_name,
    is_surely_name,
)
from vnnews.entities.bylines.parting import part
from vnnews.entities.bylines.syllables import keys
from vnnews.entities.bylines.tables import keyed

_OF_ONE = ("photo", "video", "graphics")  # «A - B (ảnh)»: the role of B alone


@attrs.define
class Findings:
    """What a line said so far.

    Attributes:
        trusted: The line comes from a field of authors: names need no more proof.
        expected: A label, a role word, an agency or a body says that names are due.
        labelled: A label stood in the line.
        nested: What is read stands after «Theo» or «Nguồn».
        sourced: «Theo» or «Nguồn» stood in the line.
        role: The role of the next names.
        separator: The mark before the phrase at hand.
        bracket: The phrase at hand stands in brackets, without a label.
        following: The mark after the phrase at hand.
        role_follows: A role word stands after the phrase at hand.
    """

    trusted: bool = False
    authors: list[Author] = attrs.field(factory=list)
    organization: str | None = None
    agency: str | None = None
    expected: bool = False
    labelled: bool = False
    sourced: bool = False
    nested: bool = False
    role: str = "text"
    separator: str = ""
    bracket: bool = False
    following: str = ""
    role_follows: bool = False

    def add(self, phrase: str, grow: Grow) -> bool:
        """Take a phrase in.

        Args:
            phrase: What stands between two marks of the line.
            grow: Gives a body that the phrase ends with its further parts.

        Returns:
            ``False`` when the phrase says nothing that a byline says.
        """
        if self._is_office(phrase):
            return self.labelled or self.separator == "\n" or self.trusted
        return (
            self._add_beside_name(phrase, grow)
            or self._add_credit(phrase)
            or self._add_body(phrase, grow)
            or self._add_with_role(phrase, grow)
            or self._add_source_in_place(phrase, grow)
            or self._add_name(phrase)
            or self._add_parts(phrase, grow)
        )

    def set_agency(self, name: str) -> bool:
        """Take an agency in; the first one counts."""
        self.agency = self.agency or name
        self.expected = True
        return True

    def set_organization(self, name: str) -> bool:
        """Take an organisation in; the first one counts."""
        self.organization = self.organization or name
        self.expected = True
        return True

    def set_role(self, role: str) -> None:
        """Give the authors so far a role, or the next ones when there are none yet."""
        if not self.authors:
            self.role = role
            return
        self.expected = True
        for author in self.authors[-1:] if role in _OF_ONE else self.authors:
            if (author.role, role) != ("translation", "compilation"):
                author.role = role

    def _is_office(self, phrase: str) -> bool:
        if not people.begins_with("offices", phrase):
            return False
        trailing = people.trailing_role(phrase)
        name = phrase if trailing is None else trailing[0]
        return not (bodies.is_agency(phrase) or is_surely_name(name))

    def _add_beside_name(self, phrase: str, grow: Grow) -> bool:
        """Role words, occupations, places, notes: they stand beside a name."""
        if self._add_role(phrase):
            return True
        if self._is_first_title(phrase):
            return True
        if not self.authors:
            return False
        if keys(phrase) in keyed("roles", "notes", "words") or bodies.is_place(phrase):
            return True
        return self._add_occupation(phrase, grow)

    def _is_first_title(self, phrase: str) -> bool:
        """«PGS» in «PGS, TS. Lê Na»; «TS - Lê Na» may be somebody's initials."""
        if not people.is_title(phrase) or people.is_unnamed(phrase):
            return False
        return self.following == "," or (self.labelled and bool(self.following))

    def _add_occupation(self, phrase: str, grow: Grow) -> bool:
        """«PV» after a name is an occupation, «PV Thu Hà» is another name."""
        if not (self.separator or self.bracket):
            return False  # «Ảnh: CTV»
        if not people.begins_with("occupations", phrase):
            return False
        rest = people.rest_after_occupation(phrase)
        if rest is not None:
            return self._add_body(rest, grow)
        name = people.without_titles(phrase)
        return " " not in phrase or not is_likely_name(name)

    def _add_role(self, phrase: str) -> bool:
        role = people.suffix_role(phrase)
        if role is None or (_is_short(phrase) and not self.bracket):
            return False
        self.set_role(role)
        return True

    def _add_credit(self, phrase: str) -> bool:
        """An agency after «Ảnh:» or «Video:» says nothing of the text."""
        if self.role not in _OF_ONE or not self.labelled or not self.authors:
            return False
        if keys(phrase) in keyed("roles", "notes", "credits"):
            return True
        return bodies.is_agency_in_place(phrase)

    def _add_body(self, phrase: str, grow: Grow) -> bool:
        if bodies.is_agency(phrase) or (self.authors and bodies.is_host(phrase)):
            return self.set_agency(_without_place(grow(phrase, agency=True)))
        if bodies.is_organization(phrase):
            return self.set_organization(grow(phrase, agency=False))
        return False

    def _add_source_in_place(self, phrase: str, grow: Grow) -> bool:
        """A paper that no table knows, where papers stand: after «/» or in brackets."""
        if not self.authors or not (self.bracket or self.separator == "/"):
            return False
        if is_full_person(phrase):
            return self.bracket
        if not bodies.is_agency_in_place(phrase) and self._may_be_author(phrase):
            return False
        return bodies.is_brand(phrase) and self.set_agency(grow(phrase, agency=True))

    def _may_be_author(self, phrase: str) -> bool:
        if self.bracket:
            return False
        return (" " in phrase or "." in phrase) and is_surely_name(phrase)

    def _add_name(self, phrase: str) -> bool:
        if people.is_unnamed(phrase):
            return self._append(phrase, sure=True)
        if part(phrase) is not None:
            return False
        if people.is_group(phrase):
            return self._append(phrase, sure=True)
        led = people.leading_role(phrase)
        if led is not None and not is_surely_name(phrase):
            self.role, phrase = led
            self.labelled = self.expected = True
        name = people.without_titles(phrase)
        if self.labelled or self.trusted:
            name = people.without_courtesy(name)
        if is_likely_name(name):
            return self._append(name, sure=is_surely_name(name))
        due = self.labelled or self.trusted or self.role_follows
        typed = is_careless_name(name) or is_capitalised_name(name)
        return due and typed and self._append(name, sure=False)

    def _append(self, name: str, *, sure: bool) -> bool:
        same = [author for author in self.authors if keys(author.name) == keys(name)]
        if not same:
            self.authors.append(Author(name, self.role, sure))
        elif self.role == "text":
            same[0].role = "text"
        return True

    def _add_with_role(self, phrase: str, grow: Grow) -> bool:
        trailing = people.trailing_role(phrase)
        if trailing is None or not self.add(trailing[0], grow):
            return False
        self.set_role(trailing[1])
        return True

    def _add_parts(self, phrase: str, grow: Grow) -> bool:
        """A name and what was printed after it without a mark."""
        parts = part(phrase)
        if parts is None or not self._add_name(parts[0]):
            return False
        self.separator = " "
        rest = parts[1].removeprefix("Theo ")
        if self.add(rest, grow):
            return True
        return bodies.is_brand(rest) and self.set_agency(grow(rest, agency=True))


def _is_short(phrase: str) -> bool:
    """«T.H», «TH», «st»: a role in brackets, elsewhere somebody's initials."""
    return len(phrase) <= 3 and (phrase.isupper() or "." in phrase or "/" in phrase)


def _without_place(agency: str) -> str:
    """«TTXVN tại Paris» → «TTXVN»."""
    return agency.partition(" tại ")[0]
