"""The tables behind the reader: kinds of documents and codes of issuing bodies."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

import attrs

from vnnews.model.reference import DocumentKind
from vnnews.text.view import fold


def read_table(name: str) -> dict[str, Any]:
    """Read ``entities/data/<name>.toml``."""
    file = resources.files("vnnews.entities") / "data" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def word_lists() -> dict[str, Any]:
    """``reference_words.toml``: words that show where the parts of a mention end."""
    return dict(read_table("reference_words"))


@attrs.frozen(kw_only=True)
class Kind:
    """A row of ``kinds.toml``; see the head of that file for what the columns do."""

    kind: DocumentKind
    term: str
    use: str
    system: str = "any"
    named: bool = False
    loose_marks: bool = False
    figures: bool = False
    abbreviations: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    wordings: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    spoken: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    bare: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    names: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    openers: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    not_after: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    not_before: tuple[str, ...] = attrs.field(default=(), converter=tuple)

    @property
    def terms(self) -> tuple[str, ...]:
        """The word itself and its longer wordings."""
        return (self.term, *self.wordings)


@attrs.frozen(kw_only=True)
class Body:
    """A row of ``issuers.toml``: a code inside numbers."""

    code: str
    system: str
    level: str
    name: str
    loose_marks: bool = False


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds that can be cited."""
    fields = {a.name for a in attrs.fields(Kind)}
    rows = []
    for row in read_table("kinds")["kind"]:
        if row["use"] == "never":
            continue
        slug = row.get("cited_as", row["slug"])
        values = {k: v for k, v in row.items() if k in fields}
        rows.append(Kind(kind=DocumentKind(slug), **values))
    return tuple(rows)


@cache
def kinds_by_letters() -> dict[str, tuple[Kind, ...]]:
    """Folded letters inside a number → the kinds they may mean."""
    found: dict[str, tuple[Kind, ...]] = {}
    for kind in kinds():
        for letters in kind.abbreviations:
            found[fold(letters)] = (*found.get(fold(letters), ()), kind)
    return found


@cache
def bodies() -> dict[str, Body]:
    """Folded code, or variant of it, → the body."""
    found = {}
    fields = [attribute.name for attribute in attrs.fields(Body)]
    for row in read_table("issuers")["issuer"]:
        body = Body(**{key: row[key] for key in fields if key in row})
        for code in (row["code"], *row["variants"]):
            found[fold(code)] = body
    return found


@cache
def letters_of(kind: DocumentKind) -> frozenset[str]:
    """The folded letters that stand for ``kind`` inside a number."""
    rows = [row for row in kinds() if row.kind is kind]
    return frozenset(fold(a) for row in rows for a in row.abbreviations)
