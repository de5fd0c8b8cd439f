"""Whose award it is (thẩm quyền khen thưởng), not who hands it over."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch, Voice
from vnnews.entities.commendations._levels import STATE_FORMS, entitled
from vnnews.entities.commendations._phrases import kind_at, np_end, verbal
from vnnews.entities.commendations._subject import headline_of, subject_of
from vnnews.entities.commendations._tables import Role, delegations
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_AFTER_AWARD = 10  # words between an award and its «của»
_DECISION = 20  # words from «Quyết định của» to the verb
_GIVERS = frozenset({"body", "office", "state"})
_BEFORE_VERB = 60  # words between «thay mặt» and the verb


def awarder_of(words: Words, act: Act) -> Stretch | str | None:
    """Find the awarder: a stretch of the sentence, ``"meeting"``, or nothing."""
    printed = _of(words, act)
    if printed is not None:
        return printed
    agent = act.group.agent if act.group else None
    said = _delegated(words, act) or _by(words, act) or agent or _decided(words, act)
    if said is not None:
        return entitled(words, said, act)
    if act.parent is not None:
        return awarder_of(words, act.parent)
    return _by_voice(words, act)


def _by_voice(words: Words, act: Act) -> Stretch | str | None:
    group = act.group
    if group is None or group.petition:
        return None
    if group.voice is Voice.ACTIVE:
        return subject_of(words, act)
    said = _from(words, act) if group.voice is Voice.RECEIVE else None
    if said or not _given_by_body(act):
        return said
    return headline_of(words, act) or ("meeting" if _at_meeting(words) else None)


def _at_meeting(words: Words) -> bool:
    """«Tại hội nghị, 5 tập thể đã được khen thưởng»: by who holds it."""
    return words.low[:1] == ["tại"] and kind_at(words, 1) == "meeting"


def _given_by_body(act: Act) -> bool:
    return act.mark.form not in STATE_FORMS


def _of(words: Words, act: Act) -> Stretch | None:
    """«Bằng khen của X», «Bằng khen Bộ Tài chính»."""
    at = act.mark.end
    if at >= act.hi or (act.mark.role is Role.PLAIN and words.low[at] != "của"):
        return None
    named = words.capital(at) and kind_at(words, at) in {"body", "office", "state"}
    asked = act.group is not None and act.group.agent is not None
    if named and not asked and act.mark.form not in STATE_FORMS | {AwardForm.LETTER}:
        return at, np_end(words, at, act.hi)
    for place in range(at, min(act.hi, at + _AFTER_AWARD)):
        low = words.low[place]
        if low == "của" and place + 1 < act.hi:
            if kind_at(words, place + 1) in {"person", "meeting"}:
                return None
            return place + 1, np_end(words, place + 1, act.hi)
        if low in {",", ";", "("} or verbal(words, place):
            return None
    return None


def _delegated(words: Words, act: Act) -> Stretch | None:
    stop = act.group.end if act.group else act.mark.start
    for at in range(max(0, stop - _BEFORE_VERB), stop):
        hit = delegations().at(words.low, at)
        if hit is not None and hit[0] < stop:
            end = np_end(words, hit[0], stop)
            while (
                end + 1 < stop
                and words.low[end] == ","
                and kind_at(words, end + 1) == "state"
                and words.low[end + 1 : end + 3] != ["chủ", "tịch"]
            ):
                end = np_end(words, end + 1, stop)
            return hit[0], end
    return None


def _decided(words: Words, act: Act) -> Stretch | None:
    """«công bố Quyết định số 12 của X về việc tặng …»."""
    stop = act.group.start if act.group else act.mark.start
    for at in range(stop - 1, max(act.floor, stop - _DECISION), -1):
        if words.low[at] == "của" and kind_at(words, at + 1) in _GIVERS:
            if "định" not in words.low[max(act.floor, at - 10) : at]:
                return None
            return at + 1, np_end(words, at + 1, stop)
        if words.low[at] in {",", ";"}:
            return None
    return None


def _by(words: Words, act: Act) -> Stretch | None:
    for at in range(act.mark.end, min(act.hi, act.mark.end + 6)):
        if words.low[at] == "do" and at + 1 < act.hi and kind_at(words, at + 1):
            stop = at + 1
            while stop < act.hi and words.low[stop] not in {
                "ký",
                "tặng",
                "trao",
                ";",
                ".",
            }:
                stop += 1
            return at + 1, stop
    return None


def _from(words: Words, act: Act) -> Stretch | None:
    for at in range(act.mark.end, act.hi - 1):
        if words.low[at] == "từ" and words.capital(at + 1):
            end = np_end(words, at + 1, act.hi)
            if end + 2 < act.hi and words.low[end] == "(" and words.low[end + 2] == ")":
                end += 3
            return at + 1, end
    return None
