"""The same act told again: a headline and the body, a total and «trong đó …»."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._words import spell
from vnnews.model.commendation import Commendation


@attrs.define(slots=True)
class Told:
    """A commendation with what only the whole text can judge.

    Attributes:
        commendation: As its own sentence has it.
        sentence: The number of its sentence.
        part: Its sentence opens with «Trong đó»: a breakdown of what stands before.
        total: What a number of people and bodies together said.
    """

    commendation: Commendation
    sentence: int
    part: bool
    total: int | None


def once(told: list[Told]) -> list[Commendation]:
    """Keep each act once, by its fuller telling."""
    kept: list[Told] = []
    for item in told:
        if item.part and _total_before(kept, item):
            continue
        earlier = _same(kept, item)
        if earlier is None:
            kept.append(item)
        elif _fullness(item) >= _fullness(kept[earlier]):
            kept[earlier] = item
    return sorted((t.commendation for t in kept), key=lambda c: c.span)


def _total_before(kept: list[Told], part: Told) -> bool:
    return any(
        other.sentence == part.sentence - 1
        and other.commendation.form is part.commendation.form
        for other in kept[-4:]
    )


def _same(kept: list[Told], item: Told) -> int | None:
    for at in range(len(kept) - 1, max(-1, len(kept) - 30), -1):
        if kept[at].sentence != item.sentence and _one_act(kept[at], item):
            return at
    return None


def _one_act(one: Told, two: Told) -> bool:
    a, b = one.commendation, two.commendation
    if (a.form, a.rank, a.status) != (b.form, b.rank, b.status):
        return False
    return _same_recipients(one, two) and _like(a.awarder, b.awarder)


def _same_recipients(one: Told, two: Told) -> bool:
    a, b = one.commendation, two.commendation
    if _vague(a) or _vague(b):
        return True
    first, second = _sum(a), _sum(b)
    if first and second:
        return _counts(a) == _counts(b)
    if one.total or two.total:
        return (one.total or first) == (two.total or second)
    named = a.recipients.named
    return not (first or second) and bool(named) and named == b.recipients.named


def _vague(c: Commendation) -> bool:
    """It says nothing but that the award was given."""
    return not (c.awarder or c.reason or c.recipients.named or c.notes or _sum(c))


def _like(one: str | None, two: str | None) -> bool:
    """Whether two awarders may be one; one that is not said may be any."""
    if one is None or two is None or one == two:
        return True
    one, two = spell(one), spell(two)
    return one in two or two in one


def _counts(c: Commendation) -> tuple[int | None, int | None, int | None]:
    who = c.recipients
    return who.collectives, who.individuals, who.households


def _sum(c: Commendation) -> int:
    return sum(n or 0 for n in _counts(c))


def _fullness(told: Told) -> int:
    c = told.commendation
    said = (c.awarder, c.reason, *_counts(c))
    return sum(part is not None for part in said) + len(c.recipients.named)
