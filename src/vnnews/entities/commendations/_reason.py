"""What for, and on what occasion."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._tables import Role, senses
from vnnews.entities.commendations._words import Words

_LEADING = frozenset({"với", "ghi", "trước", "vì", "do", "nhờ", "sau"})
_WORTH = ("thành", "đóng", "hành", "chiến", "công", "kết", "nghĩa", "những", "nỗ")
_FAR = 80  # words from an opening reason to the verb
_BARE = frozenset({"vì", "về", "với", "do", "ghi", "nhận", "nhờ", "trước", ":"})
_OCCASIONS = frozenset({"nhân", "dịp", "tại", "cũng", "trong", "trước", "vừa"})


def reason_of(words: Words, act: Act, start: int) -> Stretch | None:
    """Find the reason: right of the award from ``start`` on, or opening the sentence."""
    return _right(words, act, start) or _opening(words, act)


def _right(words: Words, act: Act, start: int) -> Stretch | None:
    lexicon = senses()
    at = start
    while at < act.hi:
        hit = lexicon.at(words.low, at)
        if hit is not None and hit[1][0] is Role.REASON:
            return _trim(words, at, act.hi)
        at = hit[0] if hit else at + 1
    return None


def _trim(words: Words, start: int, end: int) -> Stretch | None:
    while start < end and words.low[start] in _BARE and start < end - 1:
        start += 1
    while end > start and words.low[end - 1] in {".", ",", ";", "/", "…", "và", "!"}:
        end -= 1
    return (start, end) if end > start else None


def _opening(words: Words, act: Act) -> Stretch | None:
    """«Với những thành tích đạt được, …», «Ghi nhận đóng góp của …, …»."""
    stop = act.group.start if act.group else act.mark.start
    for at in range(max(0, stop - _FAR), stop):
        opener = at == 0 or words.low[at - 1] in {",", ";", "."}
        if opener and words.low[at] in _LEADING:
            end = at
            while end < stop and words.low[end] not in {",", ";"}:
                end += 1
            if any(w in _WORTH for w in words.low[at + 1 : min(end, at + 6)]):
                return _trim(words, at, end)
    return None


def occasion_of(words: Words, act: Act) -> Stretch | None:
    """Find the phrase that opens the sentence with time, place or feast."""
    if not words.low or words.low[0] not in _OCCASIONS:
        return None
    end = 0
    while end < len(words) and words.low[end] not in {",", ";", ":"}:
        end += 1
    stop = act.group.start if act.group else act.mark.start
    return (0, end) if end <= stop else None
