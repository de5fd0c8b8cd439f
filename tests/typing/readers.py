"""What a checker knows of mentions, documents, commendations and bylines."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

import vnnews
from vnnews import Commendation, DocumentReference, KnownDocument, ResolutionReference

mentions = vnnews.find_references("Nghị quyết số 22-NQ/TW")
assert_type(mentions, tuple[DocumentReference, ...])
for mention in mentions:
    assert_type(mention.kind, vnnews.DocumentKind)
    assert_type(mention.number, str | None)
    assert_type(mention.issued_on, dt.date | None)
    assert_type(mention.year, int | None)
    assert_type(mention.span, vnnews.Span)
    assert_type(mention.raw, str)
    assert_type(vnnews.resolve(mention), tuple[KnownDocument, ...])
    assert_type(
        vnnews.resolve(mention, near=dt.date(2010, 5, 1)), tuple[KnownDocument, ...]
    )
    if isinstance(mention, ResolutionReference):  # only these come from a congress
        assert_type(mention, ResolutionReference)
        assert_type(mention.congress, int | None)
        assert_type(mention.session, int | None)
    if mention.issued_on is not None:
        assert_type(mention.issued_on.year, int)

awards = vnnews.find_commendations("Huyện khen thưởng 3 tập thể")
assert_type(awards, tuple[Commendation, ...])
for award in awards:
    assert_type(award.form, vnnews.AwardForm)
    assert_type(award.status, vnnews.AwardStatus)
    assert_type(award.awarder, str | None)
    assert_type(award.recipients.collectives, int | None)
    assert_type(award.recipients.named, tuple[str, ...])
    assert_type(award.references, tuple[DocumentReference, ...])

assert_type(vnnews.parse_byline("Minh Anh"), vnnews.Byline | None)
assert_type(vnnews.slugify("Xã Bình Minh", max_length=20), str)
assert_type(vnnews.normalize("Nghị quyết"), str)


def numbers(documents: tuple[vnnews.CitedDocument, ...]) -> list[str]:
    """List the numbers that are known."""
    return [document.number for document in documents if document.number]
