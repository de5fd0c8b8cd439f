"""The body that holds the meeting, named in the sentence before."""

from __future__ import annotations

from vnnews.entities.commendations._phrases import np_end, subject_end
from vnnews.entities.commendations._tables import heads
from vnnews.entities.commendations._words import Words

_HOLDS = frozenset({("tổ", "chức"), ("tổng", "kết"), ("sơ", "kết"), ("long", "trọng")})
_HOLDS |= frozenset({("phối", "hợp"), ("đã", "tổ"), ("khai", "mạc"), ("họp", "mặt")})


def holder_in(context: list[Words]) -> str | None:
    """Find «UBND phường X» in «UBND phường X tổ chức hội nghị …», nearest first."""
    for words in reversed(context):
        for at, (_, kind) in words.hits(heads()).items():
            if kind != "body" or not words.capital(at):
                continue
            end = _before_verb(words, at)
            if end is not None:
                return words.cut(at, end)
    return None


def giver_in(header: Words) -> str | None:
    """Find who decides in a line that opens a list: «Chủ tịch UBND xã quyết định:»."""
    for at, (_, kind) in header.hits(heads()).items():
        if header.capital(at):
            if kind not in {"body", "office", "state"}:
                return None
            return header.cut(at, subject_end(header, at, len(header))) or None
    return None


def _before_verb(words: Words, at: int) -> int | None:
    stop = np_end(words, at, len(words))
    for place in range(at + 1, min(len(words) - 1, stop + 2)):
        if (words.low[place], words.low[place + 1]) in _HOLDS:
            end = place
            while end > at + 1 and words.low[end - 1] in {"đã", "vừa"}:
                end -= 1
            return end
    return None
