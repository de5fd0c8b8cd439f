"""The state of reading one line: what was found so far, and what a phrase adds to it."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from vnnews.entities.bylines import bodies, people
from vnnews.entities.bylines.names import (
    is_full_person,
    is_likely_name,
    is_pen_letters,
    is_surely_name,
)
from vnnews.entities.bylines.parting import part
from vnnews.entities.bylines.syllables import keys
from vnnews.entities.bylines.tables import keyed

Grow = Callable[[str, bool], str]
"""From the beginning of a body (``True``: an agency) to all that is printed of it."""

_OF_ONE = ("photo", "video", "graphics")  # «A - B (ảnh)»: the role of B alone


@attrs.define
class Author:
    """A person found, before the line is known to be a byline."""

    name: str
    role: str
    sure: bool
    email: str | None = None


@attrs.define
class Findings:
    """What a line said so far.

    Attributes:
        trusted: The line comes from a field of authors: names need no more proof.
        expected: A label, a role word, an agency or a body says that names are due.
        role: The role of the next names.
        separator: The mark before the phrase at hand.
        bracket: The phrase at hand stands in brackets.
    """

    trusted: bool = False
    authors: list[Author] = attrs.field(factory=list)
    organization: str | None = None
    agency: str | None = None
    expected: bool = False
    labelled: bool = False
    role: str = "text"
    separator: str = ""
    bracket: bool = False

    def add(self, phrase: str, grow: Grow) -> bool:
        """Take a phrase in.

        Args:
            phrase: What stands between two marks of the line.
            grow: Gives a body that the phrase ends with its further parts.

        Returns:
            ``False`` when the phrase says nothing that a byline says.
        """
        if people.begins_with("offices", phrase) and not is_surely_name(phrase):
            return self.labelled or self.separator == "\n" or self.trusted
        return (
            self._add_beside_name(phrase)
            or self._add_credit(phrase)
            or self._add_body(phrase, grow)
            or self._add_source_in_place(phrase, grow)
            or self._add_name(phrase)
            or self._add_parts(phrase, grow)
        )

    def _add_beside_name(self, phrase: str) -> bool:
        """Role words, occupations, places, notes: they stand beside a name."""
        if self._add_role(phrase):
            return True
        if keys(phrase) in keyed("roles", "notes", "words"):
            return bool(self.authors)
        if not self.authors:
            return False
        if people.begins_with("occupations", phrase) and self._is_occupation(phrase):
            self.organization = self.organization or people.body_of(phrase)
            return True
        return bodies.is_place(phrase)

    def _is_occupation(self, phrase: str) -> bool:
        """«PV» after a name is one, «PV Thu Hà» is another name."""
        return not is_likely_name(people.without_titles(phrase)) or len(phrase.split()) == 1

    def _add_role(self, phrase: str) -> bool:
        role = people.suffix_role(phrase)
        if role is None:
            return False
        if "." in phrase or "/" in phrase or phrase in ("TH", "ST", "BT", "GT"):
            if not self.bracket:
                return False
        if not self.authors:
            self.role = role
            return True
        self.expected = True
        for author in self.authors[-1:] if role in _OF_ONE else self.authors:
            author.role = role
        return True

    def _add_credit(self, phrase: str) -> bool:
        """An agency after «Ảnh:» is the pictures' and says nothing of the text."""
        if self.role != "photo" or not self.labelled:
            return False
        known = bodies.is_known_agency(phrase) or phrase.isupper() and phrase.isalpha()
        return bool(self.authors) and known and not is_surely_name(phrase)

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

    def _add_body(self, phrase: str, grow: Grow) -> bool:
        if bodies.is_agency(phrase):
            return self.set_agency(grow(phrase, True))
        if bodies.is_organization(phrase):
            return self.set_organization(grow(phrase, False))
        return False

    def _add_source_in_place(self, phrase: str, grow: Grow) -> bool:
        """A paper that no table knows, where papers stand: after «/» or in brackets."""
        if not self.authors or self.agency or not (self.bracket or self.separator == "/"):
            return False
        if is_full_person(phrase):
            return self.bracket
        if not self.bracket and " " in phrase and is_surely_name(phrase):
            return False
        if not self.bracket and "." in phrase and is_pen_letters(phrase):
            return False
        if not bodies.is_brand(phrase):
            return False
        return self.set_agency(grow(phrase, True))

    def _add_name(self, phrase: str) -> bool:
        if people.is_unnamed(phrase) and part(phrase) is None:
            return self._append(phrase, sure=True)
        if (led := people.leading_role(phrase)) is not None and not is_surely_name(phrase):
            self.role, phrase = led
            self.labelled = True
        name = people.without_titles(phrase, courtesy=self.labelled or self.trusted)
        if part(name) is not None or not is_likely_name(name):
            return False
        return self._append(name, sure=is_surely_name(name))

    def _append(self, name: str, *, sure: bool) -> bool:
        same = [author for author in self.authors if keys(author.name) == keys(name)]
        if not same:
            self.authors.append(Author(name, self.role, sure))
        elif self.role == "text":
            same[0].role = "text"
        return True

    def _add_parts(self, phrase: str, grow: Grow) -> bool:
        parts = part(people.without_titles(phrase))
        if parts is None or not self._add_name(parts[0]):
            return False
        self.separator = " "
        rest = parts[1]
        if rest[:5].lower() == "theo ":
            rest = rest[5:]
        if self.add(rest, grow):
            return True
        if self.agency is None and bodies.is_brand(rest):
            return self.set_agency(grow(rest, True))
        return False
