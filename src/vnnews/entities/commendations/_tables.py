"""The tables in ``entities/data`` as lexicons, read when first needed."""

from __future__ import annotations

import enum
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from vnnews.entities.commendations._words import Lexicon, spell, words_of
from vnnews.model.commendation import AwardForm


class Role(enum.Enum):
    """What a marked word does in a sentence about an award."""

    AWARD = enum.auto()
    PLAIN = enum.auto()
    GIVE = enum.auto()
    RECEIVE = enum.auto()
    PASSIVE = enum.auto()
    PROPOSE = enum.auto()
    CONSIDER = enum.auto()
    FOR = enum.auto()
    OF = enum.auto()
    BY = enum.auto()
    REASON = enum.auto()
    NOISE = enum.auto()


@cache
def table(name: str) -> dict[str, Any]:
    """Read one table of the package's data."""
    path = files("vnnews.entities") / "data" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


Sense = tuple[Role, AwardForm | None, str]
"""A role, for an award its form, and what a loose award word needs beside it."""


@cache
def senses() -> Lexicon[Sense]:
    """The words that hold such a sentence together."""
    entries: list[tuple[str, Sense]] = []
    verbs = table("award_verbs")
    for role in (r for r in Role if r is not Role.AWARD):
        entries += [(w, (role, None, "")) for w in verbs[role.name.lower()]]
    for row in table("awards")["print"]:
        form = AwardForm(row["form"])
        entries += [(w, (Role.AWARD, form, row["needs"])) for w in row["words"]]
    for row in table("awards")["award"]:
        if row["form"].startswith(("danh-hieu", "giai")):
            entries.append((row["name"], (Role.AWARD, AwardForm(row["form"]), "")))
    return Lexicon(entries)


@cache
def verb_words(name: str) -> Lexicon[bool]:
    """A list of ``award_verbs.toml`` by its name: aux, filler, wish, negative."""
    return Lexicon((w, True) for w in table("award_verbs")[name])


@cache
def word_set(name: str) -> frozenset[str]:
    """A list of ``award_verbs.toml`` whose entries are looked up one by one."""
    return frozenset(spell(word) for word in table("award_verbs")[name])


@cache
def award_names() -> Lexicon[bool]:
    """What may follow «Huân chương» or «Huy chương»."""
    names = [*table("awards")["names"]["order"], *table("awards")["names"]["medal"]]
    for row in table("awards")["award"]:
        words = words_of(row["name"])
        if words[:2] in {("huân", "chương"), ("huy", "chương")}:
            names.append(" ".join(words[2:]))
    return Lexicon((n, True) for n in names)


@cache
def contest_words() -> Lexicon[bool]:
    """What makes a medal or a title a contest's."""
    return Lexicon((w, True) for w in table("awards")["contest"]["after"])


def emulates(title: str) -> bool:
    """Whether an unknown «danh hiệu …» is an emulation title."""
    titles = table("awards")["titles"]
    return any(spell(mark) in title for mark in titles["marks"]) and not any(
        spell(other) in title for other in titles["others"]
    )


@cache
def units() -> Lexicon[str]:
    """Nouns that count recipients, and what they count."""
    kinds = ("collectives", "individuals", "households", "unsplit", "things")
    rows = table("units")
    return Lexicon((w, kind) for kind in kinds for w in rows[kind]["words"])


@cache
def between_number_and_unit() -> frozenset[str]:
    """Words that may stand between a number and its noun."""
    return frozenset(table("units")["before"]["words"])


@cache
def heads() -> Lexicon[str]:
    """The words that an awarder's name begins with, and what sort of awarder it is."""
    rows = table("awarders")
    kinds = ("body", "office", "person", "deputy", "state", "meeting")
    return Lexicon((w, kind) for kind in kinds for w in rows[kind])


@cache
def surnames() -> frozenset[str]:
    """Vietnamese family names, lower case."""
    rows = table("surnames")["surnames"]
    return frozenset(spell(row["name"]) for row in rows)


@cache
def peoples() -> Lexicon[int]:
    """Nouns for the people of a body; «tập thể cán bộ» weighs two by itself."""
    rows = table("units")["peoples"]
    weighed = [(w, 1) for w in rows["words"]] + [(w, 2) for w in rows["whole"]]
    return Lexicon(weighed)


@cache
def delegations() -> Lexicon[bool]:
    """«thừa ủy quyền của», «thay mặt»."""
    return Lexicon((w, True) for w in table("awarders")["delegation"]["words"])
