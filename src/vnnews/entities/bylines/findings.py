"""What a line said so far."""

from __future__ import annotations

from typing import Protocol

import attrs

from vnnews.entities.bylines.syllables import keys

OF_ONE = ("photo", "video", "graphics")
"""Roles that a word in brackets gives to the last name alone: «A - B (ảnh)»."""

_WEIGHT = {"text": 0, "compilation": 1, "translation": 2, **dict.fromkeys(OF_ONE, 3)}


@attrs.define
class Author:
    """A person found, before the line is known to be a byline."""

    name: str
    role: str
    sure: bool
    email: str | None = None


class Grow(Protocol):
    """From the beginning of a body to all that is printed of it."""

    def __call__(self, body: str, *, agency: bool) -> str:
        """Give the body with the parts that separators cut from it."""


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
        bracket_roles: The role words of the brackets at hand.
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
    bracket_roles: list[str] = attrs.field(factory=list)
    following: str = ""
    role_follows: bool = False

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
        for author in self.authors[-1:] if role in OF_ONE else self.authors:
            if _WEIGHT[role] >= _WEIGHT[author.role]:
                author.role = role

    def add_author(self, name: str, *, sure: bool) -> bool:
        """Take a person in, once."""
        same = [author for author in self.authors if keys(author.name) == keys(name)]
        if not same:
            self.authors.append(Author(name, self.role, sure))
        elif self.role == "text":
            same[0].role = "text"
        return True
