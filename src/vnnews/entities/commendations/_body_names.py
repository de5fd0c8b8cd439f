"""The name of a body: where its head stands, and how far it runs."""

from __future__ import annotations

from vnnews.entities.commendations._peoples import numbered
from vnnews.entities.commendations._tables import Role, senses, word_set
from vnnews.entities.commendations._words import Words

_LEVELS = (["tỉnh"], ["huyện"], ["quận"], ["xã"], ["phường"], ["thành", "phố"])
_PLACES = frozenset({"phường", "xã", "huyện", "quận", "tỉnh"})
_NEAR = 4  # words from «Đội» to its proper name
_LONGEST = 14  # words of a body's name
_INNER = frozenset({Role.OF, Role.NOISE, Role.AWARD})


def body_name(words: Words, at: int, inner: int, hi: int) -> str | None:
    """A body's name; its head alone is one only in capitals («VFF»)."""
    end = body_end(words, at, hi)
    named = any(words.capital(k) or numbered(words, k, end) for k in range(inner, end))
    levels = (words.low[inner:end], words.low[max(at + 1, end - 1) : end])
    if words.capital(at) and any(level in _LEVELS for level in levels):
        named = True  # «Công an tỉnh»
    shouted = words.text[slice(*words.places[at])].isupper()
    return words.cut(at, end) if shouted or named else None


def goes_on(words: Words, start: int, at: int, hi: int) -> bool:
    """A unit's name: «thôn 1», «xã Hòa Bình»; «Đội hiệp sĩ Phú Hòa»."""
    if at < hi and (words.capital(at) or numbered(words, at, hi)):
        return True
    if words.low[at : at + 1] == ["số"] and numbered(words, at + 1, hi):
        return True  # «Tổ dân phố số 7»
    near = range(at, min(hi - 1, at + _NEAR))
    if any(words.low[k] in _PLACES and words.capital(k + 1) for k in near):
        return True  # «tổ trật tự đô thị phường Linh Trung»
    return start > 0 and words.capital(start) and any(words.capital(k) for k in near)


def body_end(words: Words, lo: int, hi: int) -> int:
    """A body's name runs on to a verb, a reason, an adverb."""
    end = lo
    hits = words.hits(senses())
    while end < min(hi, lo + _LONGEST):
        hit = hits.get(end)
        if end > lo and hit is not None and hit[1][0] not in _INNER:
            break
        if (
            end > lo
            and not words.capital(end)
            and words.low[end] in word_set("name_end")
        ):
            break
        end = max(end + 1, hit[0] if hit and hit[1][0] is Role.NOISE else end + 1)
    while end > lo + 1 and words.low[end - 1] in {"-", ".", "/", "của"}:
        end -= 1
    return min(end, hi)
