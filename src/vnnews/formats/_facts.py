"""What was understood of a mention, an award or a document, as Vietnamese terms."""

from __future__ import annotations

from collections.abc import Iterable

from vnnews.formats._text import label, line, vietnamese_date
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument
from vnnews.model.known import KnownDocument
from vnnews.model.reference import DocumentReference

Facts = list[tuple[str, str]]
"""Pairs of a term and its value, both plain text."""


def _kept(pairs: Iterable[tuple[str, object]]) -> Facts:
    """Leave out what is not known."""
    texts = ((term, line(str(v))) for term, v in pairs if v not in (None, ""))
    return [(term, text) for term, text in texts if text]


def reference_facts(cited: DocumentReference | CitedDocument) -> Facts:
    """Tell what is known of a mention, or of a document."""
    day = cited.issued_on
    return _kept(
        (
            ("Loại", label("kind", cited.kind)),
            ("Số, ký hiệu", cited.number),
            ("Ngày ban hành", None if day is None else vietnamese_date(day)),
            ("Năm", cited.year),
            ("Nơi ban hành", cited.issuer),
            ("Khóa", cited.term),
            ("Hội nghị TW", cited.plenum),
            ("Đại hội", getattr(cited, "congress", None)),
            ("Kỳ họp", getattr(cited, "session", None)),
            ("Trích yếu", cited.subject),
            ("Tên URN", cited.urn),
            *(("Ghi chú", note.message) for note in cited.notes),
        )
    )


def known_facts(known: KnownDocument) -> str:
    """Tell in one line which well-known document it is."""
    day = None if known.issued_on is None else vietnamese_date(known.issued_on)
    named = " ".join(filter(None, (label("kind", known.kind), known.number)))
    dated = f"{named} ngày {day}" if day else named
    return line(f"{dated} của {known.issuer}: {known.subject}")


def commendation_facts(award: Commendation) -> Facts:
    """Tell who got what from whom."""
    given = award.recipients
    return _kept(
        (
            ("Hình thức", label("form", award.form)),
            ("Tên", award.name),
            ("Hạng", award.rank),
            ("Của", award.awarder),
            ("Tập thể", given.collectives),
            ("Cá nhân", given.individuals),
            ("Hộ gia đình", given.households),
            ("Được khen", "; ".join(filter(None, map(line, given.named)))),
            ("Tình trạng", label("status", award.status)),
            ("Lý do", award.reason),
            ("Dịp", award.occasion),
            *(("Ghi chú", note.message) for note in award.notes),
        )
    )


def document_name(document: DocumentReference | CitedDocument) -> str:
    """Name a document shortly: its kind and number, or its plenum, term and congress."""
    name = label("kind", document.kind)
    if number := line(document.number):
        return f"{name} {number}"
    said = (
        ("Trung ương", document.plenum),
        ("khóa", document.term),
        ("Đại hội", getattr(document, "congress", None)),
    )
    parts = [f"{word} {value}" for word, value in said if value is not None]
    return " ".join((name, *parts))
