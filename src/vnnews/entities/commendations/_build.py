"""A commendation out of its act and parts."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import islice, takewhile

import attrs

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._awarder import awarder_of
from vnnews.entities.commendations._context import giver_in, holder_in
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._reason import occasion_of, reason_of
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import (
    AwardForm,
    AwardStatus,
    Commendation,
    Recipients,
)
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import DocumentReference
from vnnews.model.span import Span
from vnnews.text.view import View

_MEETING = frozenset({"hội", "lễ", "buổi", "dịp"})


@attrs.define
class Sentence:
    """A sentence with what its commendations need from around it.

    Attributes:
        before: The two sentences before it.
        header: The line above the list that it is an item of.
    """

    view: View
    words: Words
    before: list[Stretch]
    header: Stretch | None
    references: tuple[DocumentReference, ...]

    @cached_property
    def holder(self) -> str | None:
        """Who gives by the line above the list, or holds the meeting."""
        if self.header is not None:
            return giver_in(Words(self.view.text, *self.header))
        return holder_in([Words(self.view.text, *place) for place in self.before])

    def holder_before(self, act: Act) -> str | None:
        """Who holds the meeting by the same sentence («X tổng kết …, tại hội nghị …»)."""
        stop = act.group.start if act.group else act.mark.start
        before = self.words.low[:stop]
        if not _MEETING.intersection(before):
            return None
        start, end = self.words.places[0][0], self.words.places[stop - 1][1]
        return holder_in([Words(self.view.text, start, end)])


def build(sentence: Sentence, act: Act, parts: Parts) -> Commendation:
    """Make the commendation."""
    words = sentence.words
    reason = reason_of(words, act, parts.counts)
    span = _span(sentence, act, parts, reason)
    proposed = act.group is not None and act.group.proposed
    return Commendation(
        form=act.mark.form or AwardForm.PLAIN,
        name=words.cut(act.mark.start, act.mark.end),
        rank=act.mark.rank,
        awarder=_awarder(sentence, act),
        recipients=_recipients(parts),
        status=AwardStatus.PROPOSED if proposed else AwardStatus.AWARDED,
        reason=_cut(words, reason),
        occasion=_cut(words, occasion_of(words, act)),
        references=_within(sentence.references, span),
        notes=_notes(parts),
        raw=span.cut(sentence.view.source),
        span=span,
    )


def _cut(words: Words, stretch: Stretch | None) -> str | None:
    return words.cut(*stretch) if stretch else None


def _awarder(sentence: Sentence, act: Act) -> str | None:
    found = awarder_of(sentence.words, act)
    if isinstance(found, tuple):
        return sentence.words.cut(*found) or None
    if found != "meeting":
        return None
    return sentence.holder_before(act) or sentence.holder


def _within(
    references: tuple[DocumentReference, ...], span: Span
) -> tuple[DocumentReference, ...]:
    first = bisect_left(references, span.start, key=lambda r: r.span.start)
    behind = islice(references, first, None)
    inside = takewhile(lambda r: r.span.start < span.end, behind)
    return tuple(r for r in inside if r.span.end <= span.end)


def _recipients(parts: Parts) -> Recipients:
    numbers = {} if parts.counts.mixed else parts.counts.numbers
    return Recipients(
        collectives=numbers.get("collectives"),
        individuals=numbers.get("individuals"),
        households=numbers.get("households"),
        named=tuple(parts.names),
    )


def _span(sentence: Sentence, act: Act, parts: Parts, reason: Stretch | None) -> Span:
    """Verb, award, counts and reason, as far as they lie in the act's own share."""
    lo, hi = act.mark.start, act.mark.end
    if act.group is not None and act.shared is None:
        lo, hi = min(lo, act.group.start), max(hi, act.group.end if act.after else hi)
    if parts.counts.start >= act.lo and parts.counts.end <= act.hi:
        lo, hi = min(lo, parts.counts.start), max(hi, parts.counts.end)
    if reason is not None and act.lo <= reason[0]:
        lo, hi = min(lo, reason[0]), max(hi, min(reason[1], act.hi))
    places = sentence.words.places
    start, end = sentence.view.original(places[lo][0], places[hi - 1][1])
    return Span(start=start, end=end)


def _notes(parts: Parts) -> tuple[Note, ...]:
    counts = parts.counts
    said = (
        (
            counts.mixed,
            NoteKind.AMBIGUOUS,
            "The number counts people and bodies alike.",
        ),
        (counts.invalid, NoteKind.INVALID, "A printed number makes no sense."),
        (
            counts.rounded,
            NoteKind.APPROXIMATE,
            "The number is printed as a rounded one.",
        ),
    )
    return tuple(
        Note(kind=kind, field="recipients", message=message)
        for holds, kind, message in said
        if holds
    )
