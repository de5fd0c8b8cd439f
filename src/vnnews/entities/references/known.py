"""Which document a mention means: the shipped table of well-known documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache

from vnnews.entities.references.numbers import same_number, serial_of
from vnnews.entities.references.tables import read_table
from vnnews.model.document import CitedDocument
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    KnownDocument,
)
from vnnews.text.view import fold

Mention = DocumentReference | CitedDocument


@cache
def known_documents() -> tuple[KnownDocument, ...]:
    """All rows of ``known_documents.toml``."""
    rows = []
    for row in read_table("known_documents")["document"]:
        values = {key: value for key, value in row.items() if key != "note"}
        rows.append(KnownDocument(**{**values, "kind": DocumentKind(row["kind"])}))
    return tuple(rows)


@cache
def _by_serial() -> dict[tuple[DocumentKind, str], tuple[KnownDocument, ...]]:
    found: dict[tuple[DocumentKind, str], tuple[KnownDocument, ...]] = {}
    for row in known_documents():
        if row.number:
            key = row.kind, serial_of(row.number)
            found[key] = (*found.get(key, ()), row)
    return found


@cache
def _by_plenum() -> dict[tuple[DocumentKind, int], tuple[KnownDocument, ...]]:
    found: dict[tuple[DocumentKind, int], tuple[KnownDocument, ...]] = {}
    for row in known_documents():
        if row.plenum:
            key = row.kind, row.plenum
            found[key] = (*found.get(key, ()), row)
    return found


def look_up(mention: Mention, near: dt.date | None = None) -> tuple[KnownDocument, ...]:
    """Give the rows that fit ``mention``; `vnnews.resolve` explains the order."""
    rows = [row for row in _candidates(mention) if _fits(mention, row)]
    rows = _narrow(rows, mention)
    if near is not None:
        rows = _not_after(rows, near)
    return tuple(rows)


def _candidates(mention: Mention) -> Iterable[KnownDocument]:
    if mention.number:
        rows = _by_serial().get((mention.kind, serial_of(mention.number)), ())
        return [row for row in rows if same_number(mention.number, row.number or "")]
    if mention.plenum and not _local(mention.issuer):
        return _by_plenum().get((mention.kind, mention.plenum), ())
    if mention.issued_on:
        return [
            r for r in known_documents() if r.kind is mention.kind and mention.issuer
        ]
    return ()


def _local(issuer: str | None) -> bool:
    """Whether a plenum is not the Central Committee's."""
    return (
        issuer is not None
        and "trung uong" not in fold(issuer)
        and "tw" not in fold(issuer)
    )


def _fits(mention: Mention, row: KnownDocument) -> bool:
    """Whether nothing the mention says is against the row."""
    if mention.issued_on and row.issued_on and mention.issued_on != row.issued_on:
        return False
    if mention.year and row.issued_on and mention.year != row.issued_on.year:
        return False
    if mention.term and row.term and mention.term != row.term:
        return False
    if mention.plenum and row.plenum and mention.plenum != row.plenum:
        return False
    return _same_issuer(mention.issuer, row.issuer, bare=mention.number)


_CENTRAL = ("ban chap hanh trung uong", "bo chinh tri", "ban bi thu")


def _same_issuer(printed: str | None, known: str | None, *, bare: str | None) -> bool:
    """Whether two names of a body can be one: «Trung ương» stands for three."""
    if printed is None or known is None:
        return True
    ours, theirs = _plain(printed), _plain(known)
    if ours in theirs or theirs in ours:
        return True
    if ours in ("trung uong", "trung uong dang", "dang") and theirs in _CENTRAL:
        return True
    return bool(bare and "tw" in fold(bare)) and ours.startswith(
        "ban chap hanh trung uong"
    )


def _plain(name: str) -> str:
    key = " ".join(fold(name).replace(".", "").split())
    for short, full in (
        ("bch", "ban chap hanh"), ("tw", "trung uong"), ("bct", "bo chinh tri"),
        ("bbt", "ban bi thu"), ("hdnd", "hoi dong nhan dan"), ("btv", "ban thuong vu"),
        ("ubtvqh", "uy ban thuong vu quoc hoi"), ("ttg", "thu tuong chinh phu"),
    ):  # fmt: skip
        key = " ".join(full if word == short else word for word in key.split())
    return key.removesuffix(" dang")


def _narrow(rows: list[KnownDocument], mention: Mention) -> list[KnownDocument]:
    """Let the subject choose, when it clearly picks some of several."""
    if len(rows) < 2 or not mention.subject:
        return rows
    picked = [
        row for row in rows if row.subject and alike(mention.subject, row.subject)
    ]
    return picked or rows


def alike(first: str, second: str) -> bool:
    """Whether two wordings of a subject share most of the shorter one's words."""
    ours, theirs = set(words_of(first)), set(words_of(second))
    shorter, longer = sorted((ours, theirs), key=len)
    return len(shorter) >= 2 and len(shorter & longer) >= 0.75 * len(shorter)


def words_of(text: str) -> list[str]:
    """Folded words, marks off."""
    plain = "".join(c if c.isalnum() else " " for c in fold(text))
    return [
        word for word in plain.split() if word not in ("ve", "viec", "mot", "so", "cac")
    ]


def _not_after(rows: list[KnownDocument], near: dt.date) -> list[KnownDocument]:
    """Keep the newest that was issued when the article appeared; undated ones stay."""
    dated = [row for row in rows if row.issued_on and row.issued_on <= near]
    undated = [row for row in rows if row.issued_on is None]
    if not dated:
        return undated
    newest = max(row.issued_on for row in dated if row.issued_on)
    same = [row for row in dated if row.term == _term_of(dated, newest)]
    return (
        same
        if dated[0].plenum and _one_plenum(same)
        else [row for row in dated if row.issued_on == newest]
    )


def _term_of(rows: list[KnownDocument], day: dt.date) -> int | None:
    return next(row.term for row in rows if row.issued_on == day)


def _one_plenum(rows: list[KnownDocument]) -> bool:
    return len({(row.term, row.plenum) for row in rows}) == 1
