"""The people and bodies named among the recipients, without their titles."""

from __future__ import annotations

from vnnews.entities.commendations._tables import (
    Role,
    heads,
    senses,
    surnames,
    units,
    verb_words,
    word_set,
)
from vnnews.entities.commendations._words import Words

_BREAKS = frozenset({",", ";", "và", ":", "cùng", '"', "“", "”", "?", "!"})
_SKIPPED = frozenset(
    {
        "các",
        "những",
        "cho",
        "gồm",
        "là",
        "có",
        "-",
        "cả",
        "đó",
        "tấm",
        "gương",
        "với",
        "hai",
    }
    | {"của", "tặng", "để", "sau"}
)
_ADVERBS = frozenset({"biệt", "ra", "thời", "dịp", "đó", "cạnh", "quả", "thúc", "qua"})
_QUOTES = frozenset({'"', "“", "”"})
_LONGEST = 14  # words of a body's name
_INNER = frozenset({Role.OF, Role.NOISE, Role.AWARD})

Item = tuple[int, int]


def names_in(words: Words, lo: int, hi: int, *, chain: bool = True) -> list[str]:
    """The names in a stretch.

    Args:
        words: The sentence.
        lo: First word.
        hi: One past the last.
        chain: A thing that is no name ends the row (after «cho»); before a verb,
            where adverbials come first, it does not.
    """
    found: list[str] = []
    for item in _items(words, lo, hi):
        name = None if _adverbial(words, item) else _name(words, *item)
        if name is not None:
            found.append(name)
        elif chain and found:
            break
    return found


def _items(words: Words, lo: int, hi: int) -> list[Item]:
    """Cut at commas, «và» and the like; what stands in brackets goes."""
    items: list[Item] = []
    start, depth, quoted = lo, 0, False
    for at in range(lo, hi + 1):
        low = words.low[at] if at < hi else ","
        if low in _QUOTES:
            if not quoted and at > start and depth == 0:
                items.append((start, at))
            quoted, start = not quoted, at + 1
            continue
        if quoted and at < hi:
            continue
        if low in {"(", "["}:
            if depth == 0 and at > start:
                items.append((start, at))
            depth += 1
        elif low in {")", "]"}:
            depth, start = max(0, depth - 1), at + 1
        elif depth == 0 and low in _BREAKS:
            if at > start:
                items.append((start, at))
            start = at + 1
    return items


def _adverbial(words: Words, item: Item) -> bool:
    first = words.low[item[0]]
    second = words.low[item[0] + 1] if item[0] + 1 < item[1] else ""
    if (first, second) == ("đồng", "thời"):
        return True
    if first not in word_set("adverbial"):
        return False
    return not words.capital(item[0]) or item[0] == 0 or second in _ADVERBS


def _name(words: Words, lo: int, hi: int) -> str | None:
    """One name: a body from its head on, or the capitalised words of a person."""
    at, titled = _past_titles(words, lo, hi)
    if at >= hi or words.low[lo] in {"các", "những"}:
        return None
    head = heads().at(words.low, at)
    if head is not None and head[1] in {"body", "state"}:
        end = _body_end(words, at, hi)
        bare = not any(words.capital(k) for k in range(head[0], end))
        if (bare or end <= head[0]) and not words.text[
            slice(*words.places[at])
        ].isupper():
            return None
        return words.cut(at, end)
    unit = units().at(words.low, at)
    if unit and unit[1] == "collectives" and unit[0] < hi and words.capital(unit[0]):
        return words.cut(at, _body_end(words, at, hi))
    if head is not None and head[1] in {"office", "deputy"}:
        return _after_office(words, at, hi)
    return _run(words, at, hi, titled=titled)


def _run(words: Words, at: int, hi: int, *, titled: bool) -> str | None:
    """Capitalised words: two or more, or one after a title or before a verb."""
    end = at
    while end < hi and words.capital(end):
        end += 1
    if end == at or end - at > 6:
        return None
    if end - at == 1 and not titled and not _verb_follows(words, end):
        return None
    return words.cut(at, end)


def _verb_follows(words: Words, at: int) -> bool:
    if at >= len(words):
        return True
    hit = senses().at(words.low, at)
    verbal = hit is not None and hit[1][0] in {
        Role.PASSIVE,
        Role.RECEIVE,
        Role.CONSIDER,
    }
    return verbal or verb_words("aux").at(words.low, at) is not None


def _past_titles(words: Words, lo: int, hi: int) -> tuple[int, bool]:
    at, titled = lo, False
    while at < hi:
        hit = heads().at(words.low, at)
        if hit is not None and hit[1] == "person" and hit[0] <= hi:
            at, titled = hit[0], True
        elif words.low[at] in _SKIPPED and not words.capital(at):
            at += 1
        else:
            break
    return at, titled


def _after_office(words: Words, lo: int, hi: int) -> str | None:
    """«Đại sứ Việt Nam tại Nga Nguyễn Thanh Sơn»: the name from the surname on."""
    for at in range(lo + 1, hi - 1):
        if words.capital(at) and words.low[at] in surnames() and words.capital(at + 1):
            if words.capital(at - 1) and words.low[at - 1] in surnames():
                continue
            end = at
            while end < hi and words.capital(end) and end - at < 5:
                end += 1
            if end - at >= 2 and not _still_body(words, at):
                return words.cut(at, end)
    end = hi
    start = end
    while start > lo + 1 and words.capital(start - 1):
        start -= 1
    return words.cut(start, end) if 2 <= end - start <= 4 else None


def _still_body(words: Words, at: int) -> bool:
    return words.low[at - 1] in {"tỉnh", "huyện", "xã", "quận", "phường", "phố", "thị"}


def _body_end(words: Words, lo: int, hi: int) -> int:
    """A body's name runs on to a verb, a reason, an adverb."""
    end = lo
    lexicon = senses()
    while end < min(hi, lo + _LONGEST):
        hit = lexicon.at(words.low, end)
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
