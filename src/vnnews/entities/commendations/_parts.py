"""The parts of an act: who gives, who receives, why."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch, Voice
from vnnews.entities.commendations._listed import listed, subject_names
from vnnews.entities.commendations._names import names_in
from vnnews.entities.commendations._recipients import (
    Counts,
    counted_at,
    counts_in,
    subject_counts,
)
from vnnews.entities.commendations._tables import Role, senses, units
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_STEPS = frozenset(
    {"kèm", "và", '"', "”", "gửi", "tặng", "tận", "tay", "gặp", "mặt", "kịp", "thời"}
)
_GIVEN_BY = frozenset({"phong", "trao", "truy"})
_MARKS = frozenset({".", ",", ";", ")", "…"})
_FOR = frozenset({"cho", "đối", "tới", "đến"})


@attrs.define(slots=True)
class Parts:
    """Who receives, as stretches and readings.

    Attributes:
        given: The recipients after «cho», or as the object of the verb.
        subject: The recipients before a passive verb.
        group: Recipients are said in general («các tập thể, cá nhân có thành tích»).
    """

    counts: Counts
    names: list[str]
    given: Stretch | None
    subject: Stretch | None
    group: bool

    @property
    def definite(self) -> bool:
        """Whether it is said how many or who."""
        return bool(
            self.counts.numbers
            or self.counts.mixed
            or self.counts.invalid
            or self.names
        )

    @property
    def someone(self) -> bool:
        """Whether any recipient is said."""
        return self.definite or self.given is not None or self.subject is not None


def parts_of(words: Words, act: Act, following: Act | None) -> Parts:
    """Read the recipients of an act; ``following`` may share its own with it."""
    given = _given(words, act)
    if given is None and following is not None and _one_recipient(act, following):
        given = _given(words, following)
    if given is None and following is not None and following.parent is act:
        given = _given(words, following)
    subject = _subject(words, act)
    if subject is None and given is None:
        subject = _inherited(words, act)
    counts, names = Counts(), []
    if given is not None:
        stop = _reason_start(words, *given)
        counts = counts_in(words, *given, lead=True)
        opens = counts.start == given[0]
        names = names_in(words, given[0], stop) if not opens else []
    if subject is not None and not (counts.numbers or counts.mixed or names):
        counts = subject_counts(words, *subject)
        names = subject_names(words, subject, counts)
    names += listed(words, act, counts, subject)
    return Parts(
        counts=counts,
        names=list(dict.fromkeys(names)),
        given=given,
        subject=subject,
        group=given is not None and _grouped(words, given[0]),
    )


def _inherited(words: Words, act: Act) -> Stretch | None:
    """The subject of the clause before; counted candidates who are considered."""
    if act.parent is not None:
        return _subject(words, act.parent)
    group = act.group
    if group is not None and group.weighed and act.floor < group.start:
        counts = counts_in(words, act.floor, group.start)
        if counts.numbers:
            return act.floor, group.start
    return None


def _grouped(words: Words, at: int) -> bool:
    while at < len(words) and words.low[at] in {"các", "những", "nhiều", "một", "số"}:
        at += 1
    return at < len(words) and units().at(words.low, at) is not None


def _reason_start(words: Words, lo: int, hi: int) -> int:
    hits = words.hits(senses())
    for at in range(lo, hi):
        hit = hits.get(at)
        if hit is not None and hit[1][0] in {Role.REASON, Role.BY}:
            return at
    return hi


def _given(words: Words, act: Act) -> Stretch | None:
    """After «cho»; as the object of a plain verb; between the verb and the award."""
    between = _between(words, act)
    start = act.group.end if act.after and act.group else act.mark.end
    counted = start < act.hi and counted_at(words, start)
    if act.mark.role is Role.PLAIN and counted:
        return start, act.hi
    praise = words.low[act.mark.end - 1] == "dương"
    for at in range(start, act.hi):
        low = words.low[at]
        if praise and at > start:
            break
        if low == "tặng" and at == start and not act.after:
            return _nonempty(at + 1, act.hi)
        if low == "tặng" and at > start and _handed(words, act, at):
            return _nonempty(at + 1, act.hi)
        if low in _FOR and senses().at(words.low, at):
            skip = 2 if words.low[at : at + 2] == ["đối", "với"] else 1
            if at + skip < act.hi and words.low[at + skip] not in _MARKS:
                return _nonempty(at + skip, act.hi)
        if low in {";", "."}:
            break
    if between is not None:
        return between
    return _object(words, act, start)


def _handed(words: Words, act: Act, at: int) -> bool:
    """«trao Bằng khen của X tặng 3 đoàn viên»: «tặng» stands for «cho»."""
    if words.low[at - 1] in _GIVEN_BY:
        return True
    verb = act.group.verb if act.group and not act.after else None
    trao = verb is not None and words.low[verb.start : verb.end] == ["trao"]
    return trao and at + 1 < act.hi and counted_at(words, at + 1)


def _nonempty(lo: int, hi: int) -> Stretch | None:
    return (lo, hi) if lo < hi else None


def _between(words: Words, act: Act) -> Stretch | None:
    group = act.group
    if group is None or act.after or act.shared or act.mark.role is Role.PLAIN:
        return None
    lo, hi = group.end, act.mark.start
    if lo >= hi:
        return None
    if words.low[lo] == "cho":
        lo += 1
    counts = counts_in(words, lo, hi)
    if counts.start >= 0 or names_in(words, lo, hi) or units().at(words.low, lo):
        return lo, hi
    return None


def _object(words: Words, act: Act, start: int) -> Stretch | None:
    """«tặng giấy khen 2 tập thể», «khen thưởng 04 tập thể», «biểu dương sinh viên»."""
    at = start
    while at < act.hi and words.low[at] in _STEPS:
        at += 1
    if at >= act.hi or words.low[at] in {",", ";", ".", "của", ")"}:
        return None
    counts = counts_in(words, at, min(act.hi, at + 3))
    if counts.start >= 0:
        return at, act.hi
    if not (act.after or _takes_object(act)):
        return None
    known = _grouped(words, at) or names_in(words, at, min(act.hi, at + 12))
    return (at, act.hi) if known else None


def _takes_object(act: Act) -> bool:
    """«khen thưởng X», «gửi thư khen X»."""
    bare = act.mark.role is Role.PLAIN or act.mark.form is AwardForm.LETTER
    return bare and act.group is not None and act.group.voice is Voice.ACTIVE


def _one_recipient(act: Act, following: Act) -> bool:
    """Whether two awards stand side by side before one «cho»."""
    return following.shared is not None and following.mark.start - act.mark.end < 12


def _subject(words: Words, act: Act) -> Stretch | None:
    group = act.group
    if group is None or group.voice is Voice.ACTIVE:
        return None
    lo, hi = act.floor, group.start
    while lo < hi and ";" in words.low[lo:hi]:
        lo = words.low.index(";", lo) + 1
    return (lo, hi) if lo < hi else None
