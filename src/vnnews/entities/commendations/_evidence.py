"""Signs around an award: was it done, wished, refused, promised to anybody."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch, Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._tables import verb_words, word_set
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_TITLES = frozenset({AwardForm.EMULATION_TITLE, AwardForm.STATE_TITLE})
_REACH = 14  # words from a wish to its verb
_TAIL = 12  # words from an award to «theo quy định»
_NOT_ONLY = (["không", "chỉ"], ["không", "những"])
_NEVER = frozenset({"có", "tổ", "một", "bao", "lần", "hề"})
_THESE = frozenset({"này", "trên", "đó", "kia"})
_SOME = frozenset({"nhiều", "các", "những", "một", "số"})
_AIMS = ("phấn đấu", "mục tiêu", "chỉ tiêu")
_HOPES = frozenset({"mong", "muốn", "xin", "mơ"})
_DONE = frozenset({"đã", "vừa"})
_TIMES = frozenset({"sáng", "chiều", "tối", "ngày"})


def negated(words: Words, act: Act) -> bool:
    """«chưa được khen thưởng», «thu hồi bằng khen», «không có nhà giáo nào …»."""
    lexicon = verb_words("negative")
    start = act.group.start if act.group else act.mark.start
    if words.low[start - 1] in _HOPES and start > act.floor:
        return True
    near = [
        at
        for at in range(max(act.lo, min(start, act.mark.start) - 2), act.mark.start)
        if words.low[at : at + 2] not in _NOT_ONLY and words.low[at - 1] != "hàng"
    ]
    far = range(act.floor, act.mark.start)
    return any(lexicon.at(words.low, at) for at in near) or any(
        words.low[at] in {"không", "chưa"}
        and (
            words.low[at + 1] in _NEVER or words.low[at + 1 : at + 3] == ["phải", "ai"]
        )
        for at in far
    )


def wished(words: Words, act: Act) -> bool:
    """A wish, a rule, a plan: «cần», «phấn đấu», «nếu», «theo quy định»."""
    lexicon = verb_words("wish")
    start = act.group.start if act.group else act.mark.start
    petition = act.group is not None and act.group.petition
    low = max(act.lo, start if petition else start - _REACH)
    if _DONE.intersection(words.low[start : act.mark.start]):
        return False
    for at in range(low, act.mark.start):
        if lexicon.at(words.low, at) and not _is_decision(words, at):
            return True
    if any(aim in " ".join(words.low[act.floor : start]) for aim in _AIMS):
        return True
    tail = words.low[act.mark.end : min(act.hi, act.mark.end + _TAIL)]
    talked = not petition and _talked_of(words, low, act)
    return talked or "theo quy định" in " ".join(tail)


def _talked_of(words: Words, low: int, act: Act) -> bool:
    """Rewarding as a subject of talk: «việc», «để», «công tác» beside the verb."""
    lexicon = verb_words("talk")
    for at in range(act.mark.start - 1, low - 1, -1):
        if words.low[at] in {",", ";"} and act.mark.form not in _TITLES:
            return False
        if lexicon.at(words.low, at) and not _is_decision(words, at):
            return True
    return False


def _is_decision(words: Words, at: int) -> bool:
    """«Quyết định về việc tặng …», «là dịp để …»."""
    before = words.low[max(0, at - 3) : at]
    about = ["về", "việc"] in (
        words.low[at : at + 2],
        words.low[max(0, at - 1) : at + 1],
    )
    return about or "dịp" in before or "định" in before


def reported(words: Words, act: Act) -> bool:
    """An event: «đã», «vừa», the day it happened, or one more act of a sentence."""
    if act.group is None:
        return False
    if act.group.proposed:
        return act.group.petition and act.group.agent is not None
    if act.follows or _DONE.intersection(words.low[act.group.start : act.mark.start]):
        return True
    low = words.low
    return any(
        low[at] in _TIMES and low[at + 1][:1].isdigit()
        for at in range(min(act.mark.start, len(words) - 1))
    )


def anybody(words: Words, act: Act, parts: Parts) -> bool:
    """Whoever does it will get it: a rule, no act."""
    group = act.group
    if parts.definite or group is None or group.petition:
        return False
    if not group.proposed:
        return _unnamed(words, act, parts)
    promised = "sẽ" in words.low[group.start : act.mark.start]
    if group.voice is Voice.PASSIVE and (promised or not group.weighed):
        return words.low[group.start - 1] not in _THESE
    if group.voice is Voice.PASSIVE and parts.subject is not None:
        return words.low[_clause(words, parts.subject)] in word_set("unnamed")
    return parts.given is not None and words.low[parts.given[0]] in word_set(
        "indefinite"
    )


def _unnamed(words: Words, act: Act, parts: Parts) -> bool:
    """«Cá nhân có thành tích được khen thưởng»: no «đã», nobody in particular."""
    if parts.subject is None or act.group is None:
        return False
    if _DONE.intersection(words.low[act.group.start : act.mark.start]):
        return False
    if _SOME.intersection(words.low[slice(*parts.subject)]):
        return False
    return words.low[_clause(words, parts.subject)] in word_set("unnamed")


def _clause(words: Words, subject: Stretch) -> int:
    """Where the clause next to the verb begins."""
    start = subject[1]
    while start > subject[0] and words.low[start - 1] not in {",", ";", ":"}:
        start -= 1
    return start


def goal(words: Words, act: Act, *, definite: bool) -> bool:
    """«phấn đấu có 10 đơn vị đạt danh hiệu …»: a title to be reached."""
    verb = act.group.verb if act.group else None
    if verb is None or words.low[verb.start] not in {"đạt", "giành"}:
        return False
    lexicon = verb_words("wish")
    aimed = any(lexicon.at(words.low, at) for at in range(act.floor, verb.start))
    before = " ".join(words.low[: verb.start])
    return aimed or not definite or any(aim in before for aim in _AIMS)
