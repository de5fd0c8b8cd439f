"""From text to commendations."""

from __future__ import annotations

from vnnews.entities.commendations._acts import Act, acts_of
from vnnews.entities.commendations._awarder import awarder_of
from vnnews.entities.commendations._context import holder_in
from vnnews.entities.commendations._filter import is_none
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._marks import marks_of
from vnnews.entities.commendations._merge import Read, merged
from vnnews.entities.commendations._parts import Parts, parts_of
from vnnews.entities.commendations._reason import occasion_of, reason_of
from vnnews.entities.commendations._retold import Told, once
from vnnews.entities.commendations._sentences import has_trigger, may_commend, sentences
from vnnews.entities.commendations._words import Words, spell
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


def read_commendations(
    text: str, references: tuple[DocumentReference, ...] = ()
) -> tuple[Commendation, ...]:
    """Read the commendations of a text whose references are known.

    Args:
        text: A sentence or a whole article, a block a line.
        references: The references found in that text.

    Returns:
        In order of appearance; each takes the references within its span.
    """
    if not may_commend(text):
        return ()
    view = View(text)
    found: list[Told] = []
    before: list[Stretch] = []
    for start, end in sentences(view.text):
        before.append((start, end))
        if has_trigger(spell(view.text[start:end])):
            found += _of_sentence(view, before, references)
    return tuple(once(found))


def _of_sentence(
    view: View,
    before: list[Stretch],
    references: tuple[DocumentReference, ...],
) -> list[Told]:
    """Read the last sentence of ``before``; the two before it are its context."""
    words = Words(view.text, *before[-1])
    acts = acts_of(words, marks_of(words))
    read: list[Read] = []
    for k, act in enumerate(acts):
        parts = parts_of(words, act, acts[k + 1] if k + 1 < len(acts) else None)
        if not is_none(words, act, parts) and not _orphan(act, parts, read):
            read.append((act, parts))
    context = [Words(view.text, a, b) for a, b in before[-3:-1]] if read else []
    part = words.low[:2] in (["trong", "đó"], ["cụ", "thể"])
    return [
        Told(
            commendation=_build(view, words, act, parts, context, references),
            sentence=len(before),
            part=part,
            total=parts.counts.total,
        )
        for act, parts in merged(words, read)
    ]


def _orphan(act: Act, parts: Parts, read: list[Read]) -> bool:
    """An item of a list whose first item is no commendation, with nobody of its own."""
    if act.shared is None or parts.definite:
        return False
    return all(kept is not act.shared for kept, _ in read)


def _build(
    view: View,
    words: Words,
    act: Act,
    parts: Parts,
    context: list[Words],
    references: tuple[DocumentReference, ...],
) -> Commendation:
    awarder = awarder_of(words, act)
    who = words.cut(*awarder) if isinstance(awarder, tuple) else None
    if awarder == "meeting":
        who = holder_in(context, act)
    reason = reason_of(words, act, _after_counts(act, parts))
    occasion = occasion_of(words, act)
    span = _span(view, words, act, parts, reason)
    return Commendation(
        form=act.mark.form or AwardForm.PLAIN,
        name=words.cut(act.mark.start, act.mark.end),
        rank=act.mark.rank,
        awarder=who,
        recipients=_recipients(parts),
        status=_status(act),
        reason=words.cut(*reason) if reason else None,
        occasion=words.cut(*occasion) if occasion else None,
        references=tuple(
            r
            for r in references
            if span.start <= r.span.start and r.span.end <= span.end
        ),
        notes=_notes(parts),
        raw=span.cut(view.source),
        span=span,
    )


def _after_counts(act: Act, parts: Parts) -> int:
    return max(act.mark.end, parts.counts.end)


def _status(act: Act) -> AwardStatus:
    proposed = act.group is not None and act.group.proposed
    return AwardStatus.PROPOSED if proposed else AwardStatus.AWARDED


def _recipients(parts: Parts) -> Recipients:
    numbers = {} if parts.counts.mixed else parts.counts.numbers
    return Recipients(
        collectives=numbers.get("collectives"),
        individuals=numbers.get("individuals"),
        households=numbers.get("households"),
        named=tuple(parts.names),
    )


def _span(
    view: View, words: Words, act: Act, parts: Parts, reason: Stretch | None
) -> Span:
    lo, hi = act.mark.start, act.mark.end
    if act.group is not None and act.shared is None:
        lo, hi = min(lo, act.group.start), max(hi, act.group.end if act.after else hi)
    if parts.counts.start >= act.lo and parts.counts.end <= act.hi:
        lo, hi = min(lo, parts.counts.start), max(hi, parts.counts.end)
    if reason is not None and act.lo <= reason[0]:
        lo, hi = min(lo, reason[0]), max(hi, min(reason[1], act.hi))
    start, end = view.original(words.places[lo][0], words.places[hi - 1][1])
    return Span(start=start, end=end)


def _notes(parts: Parts) -> tuple[Note, ...]:
    notes = []
    if parts.counts.mixed:
        notes.append(
            Note(
                kind=NoteKind.AMBIGUOUS,
                field="recipients",
                message="The number counts people and bodies together.",
            )
        )
    if parts.counts.invalid:
        notes.append(
            Note(
                kind=NoteKind.INVALID,
                field="recipients",
                message="The printed number of recipients makes no sense.",
            )
        )
    if parts.counts.rounded:
        notes.append(
            Note(
                kind=NoteKind.APPROXIMATE,
                field="recipients",
                message="The number of recipients is printed as a rounded one.",
            )
        )
    return tuple(notes)
