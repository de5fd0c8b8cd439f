"""Which document a mention means: the shipped table of well-known documents."""

from __future__ import annotations

import datetime as dt
from functools import cache

from vnnews.entities.references.alike import alike, same_body
from vnnews.entities.references.canonical import same_number, serial_of
from vnnews.entities.references.tables import read_table
from vnnews.model.document import CitedDocument
from vnnews.model.kind import DocumentKind
from vnnews.model.known import KnownDocument
from vnnews.model.reference import DocumentReference
from vnnews.text.view import fold

Mention = DocumentReference | CitedDocument
Index = dict[tuple[DocumentKind, object], tuple[KnownDocument, ...]]


@cache
def known_documents() -> tuple[KnownDocument, ...]:
    """All rows of ``known_documents.toml``."""
    rows = []
    for row in read_table("known_documents")["document"]:
        values = {key: value for key, value in row.items() if key != "note"}
        rows.append(KnownDocument(**{**values, "kind": DocumentKind(row["kind"])}))
    return tuple(rows)


@cache
def _index() -> Index:
    """Rows by serial (a text), by plenum (a number) and by date."""
    index: Index = {}
    for row in known_documents():
        serial = serial_of(row.number) if row.number else None
        for key in (serial, row.plenum, row.issued_on):
            if key is not None:
                index[row.kind, key] = (*index.get((row.kind, key), ()), row)
    return index


def look_up(mention: Mention, near: dt.date | None = None) -> tuple[KnownDocument, ...]:
    """Give the rows that fit ``mention``; `vnnews.resolve` explains the order."""
    rows = tuple(row for row in _candidates(mention) if _fits(mention, row))
    rows = _by_subject(rows, mention.subject)
    return rows if near is None else _by_article(rows, near)


def names_one(mention: Mention) -> bool:
    """Whether plenum, term and subject can be enough to tell one document.

    Many plenums adopted several resolutions, and not all of them are in the table.
    """
    if not mention.plenum or not mention.term:
        return False
    if mention.subject and any(
        row.subject and alike(mention.subject, row.subject) for row in look_up(mention)
    ):
        return True
    return (mention.term, mention.plenum) not in _several()


@cache
def _several() -> frozenset[tuple[int, int]]:
    return frozenset(tuple(pair) for pair in read_table("plenums")["several"])


def _candidates(mention: Mention) -> tuple[KnownDocument, ...]:
    kind, index = mention.kind, _index()
    if mention.number:
        rows = index.get((kind, serial_of(mention.number)), ())
        return tuple(r for r in rows if same_number(mention.number, r.number or ""))
    if mention.plenum:
        local = mention.issuer is not None and not _central(mention.issuer)
        return () if local else index.get((kind, mention.plenum), ())
    if mention.issued_on and mention.issuer:
        return index.get((kind, mention.issued_on), ())
    return ()


def _central(issuer: str) -> bool:
    key = fold(issuer).replace(".", "")
    return "trung uong" in key or "tw" in key.split() or "tu" in key.split()


def _fits(mention: Mention, row: KnownDocument) -> bool:
    """Whether nothing the mention says is against the row."""
    day, year = row.issued_on, row.issued_on and row.issued_on.year
    said_year = mention.year or (mention.issued_on and mention.issued_on.year)
    pairs = (
        (mention.issued_on, day),
        (said_year, year),
        (mention.term, row.term),
        (mention.plenum, row.plenum),
    )
    if any(said and known and said != known for said, known in pairs):
        return False
    return same_body(mention.issuer, row.issuer)


def _by_subject(
    rows: tuple[KnownDocument, ...], subject: str | None
) -> tuple[KnownDocument, ...]:
    """Let the subject choose among several, when it picks some of them."""
    if len(rows) < 2 or subject is None:
        return rows
    picked = tuple(row for row in rows if row.subject and alike(subject, row.subject))
    return picked or rows


def _by_article(
    rows: tuple[KnownDocument, ...], near: dt.date
) -> tuple[KnownDocument, ...]:
    """Keep the newest issued by the day of the article; all of one plenum stay."""
    days = [row.issued_on for row in rows if row.issued_on and row.issued_on <= near]
    if not days:
        return tuple(row for row in rows if row.issued_on is None)
    newest = next(row for row in rows if row.issued_on == max(days))
    return tuple(
        row
        for row in rows
        if row.issued_on == newest.issued_on
        or (row.plenum and (row.term, row.plenum) == (newest.term, newest.plenum))
    )
