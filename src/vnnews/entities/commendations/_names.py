"""The people and bodies named among the recipients, without their titles."""

from __future__ import annotations

from vnnews.entities.commendations._full_names import (
    AT,
    full_name,
    of_a_body,
    tail_name,
)
from vnnews.entities.commendations._items import SKIPPED, Item, items_of
from vnnews.entities.commendations._peoples import numbered, people_of_body
from vnnews.entities.commendations._tables import (
    Role,
    heads,
    senses,
    surnames,
    units,
    verb_words,
    word_set,
)
from vnnews.entities.commendations._words import Words, spell, words_of

_ADVERBS = frozenset({"biệt", "ra", "thời", "dịp", "đó", "cạnh", "quả", "thúc", "qua"})
_RANKS = frozenset({"trưởng", "phó", "chủ", "bí", "giám", "hiệu", "tổ", "ủy"})
_LEVELS = (["tỉnh"], ["huyện"], ["quận"], ["xã"], ["phường"], ["thành", "phố"])
_PLACES = frozenset({"phường", "xã", "huyện", "quận", "tỉnh"})
_NEAR = 4  # words from «Đội» to its proper name
_SYLLABLE = 7  # letters of the longest Vietnamese syllable
_LONGEST = 14  # words of a body's name
_INNER = frozenset({Role.OF, Role.NOISE, Role.AWARD})


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
    for item in items_of(words, lo, hi):
        if found and _whose(words, found[-1], item):
            continue
        name = None if _adverbial(words, item) else _name(words, *item)
        if name is None and not chain:
            name = _late(words, *item)
        if name is not None and found and _describes(words, found[-1], item, name):
            continue
        if name is not None:
            found.append(name)
        elif chain and found:
            break
    return found


def _whose(words: Words, last: str, item: Item) -> bool:
    """«em Lê Văn A, Trường THPT B»: the body that the person before belongs to."""
    at = item[0]
    if words.low[at - 1] != "," or spell(last.split(maxsplit=1)[0]) not in surnames():
        return False
    head = heads().at(words.low, at)
    unit = units().at(words.low, at)
    body = head is not None and head[1] == "body"
    return body or (unit is not None and unit[1] == "collectives")


def _describes(words: Words, last: str, item: Item, name: str) -> bool:
    """«em A, học sinh lớp 8A»: who the person before is, no further name."""
    at = item[0]
    if words.capital(at) or spell(last.split(maxsplit=1)[0]) not in surnames():
        return False
    head, unit = heads().at(words.low, at), units().at(words.low, at)
    person = (head and head[1] == "person") or (unit and unit[1] == "individuals")
    low = list(words_of(name))
    body, group = heads().at(low, 0), units().at(low, 0)
    of_a_group = (body and body[1] == "body") or (group and group[1] == "collectives")
    return bool(person and of_a_group)


def _adverbial(words: Words, item: Item) -> bool:
    first = words.low[item[0]]
    second = words.low[item[0] + 1] if item[0] + 1 < item[1] else ""
    if (first, second) in {("đồng", "thời"), ("nhân", "dân")}:
        return first == "đồng"
    if first not in word_set("adverbial"):
        return False
    return not words.capital(item[0]) or item[0] == 0 or second in _ADVERBS


def _name(words: Words, lo: int, hi: int) -> str | None:
    """One name: a body from its head on, or the capitalised words of a person."""
    at, titled = _past_titles(words, lo, hi)
    if at >= hi or (words.low[lo] in {"các", "những"} and not titled):
        return None
    inner = people_of_body(words, at, hi)
    if inner is not None:
        return words.cut(at, _body_end(words, inner, hi))
    if _just_people(words, at):
        return tail_name(words, at, hi)
    head = heads().at(words.low, at)
    if head is not None and head[1] in _READERS:
        return _READERS[head[1]](words, at, head[0], hi)
    unit = units().at(words.low, at)
    if unit and unit[1] == "collectives" and _goes_on(words, at, unit[0], hi):
        return words.cut(at, _body_end(words, at, hi))
    return _run(words, at, hi, titled=titled)


def _body(words: Words, at: int, inner: int, hi: int) -> str | None:
    """A body's name; its head alone is one only in capitals («VFF»)."""
    end = _body_end(words, at, hi)
    named = any(words.capital(k) or numbered(words, k, end) for k in range(inner, end))
    levels = (words.low[inner:end], words.low[max(at + 1, end - 1) : end])
    if words.capital(at) and any(level in _LEVELS for level in levels):
        named = True  # «Công an tỉnh»
    shouted = words.text[slice(*words.places[at])].isupper()
    return words.cut(at, end) if shouted or named else None


def _goes_on(words: Words, start: int, at: int, hi: int) -> bool:
    """A unit's name: «thôn 1», «xã Hòa Bình»; «Đội hiệp sĩ Phú Hòa»."""
    if at < hi and (words.capital(at) or numbered(words, at, hi)):
        return True
    if words.low[at : at + 1] == ["số"] and numbered(words, at + 1, hi):
        return True  # «Tổ dân phố số 7»
    near = range(at, min(hi - 1, at + _NEAR))
    if any(words.low[k] in _PLACES and words.capital(k + 1) for k in near):
        return True  # «tổ trật tự đô thị phường Linh Trung»
    return start > 0 and words.capital(start) and any(words.capital(k) for k in near)


def _just_people(words: Words, at: int) -> bool:
    """«đảng viên Chi bộ khu phố 5»: no name, though «đảng» alone begins one."""
    unit = units().at(words.low, at)
    return unit is not None and unit[1] == "individuals" and not words.capital(at)


def _late(words: Words, lo: int, hi: int) -> str | None:
    """«nhiều năm liền chị Sâm», «năm 2016 Chi hội 5»: a name that ends the stretch."""
    deed = words.low[lo] in word_set("merit")  # «Hành động của em Nhật»
    for at in range(lo + 1, hi - 1):
        if words.low[at - 1] == "là":
            return None
        if words.low[at - 1] in AT or (
            words.low[at - 1] in word_set("rescue") and not deed
        ):
            continue
        hit = heads().at(words.low, at)
        body = words.capital(at) and not words.capital(at - 1)
        person = hit is not None and hit[1] == "person" and hit[0] < hi
        if not person and not (body and (hit or units().at(words.low, at))):
            continue
        name = _name(words, at, hi)
        if name and _ends(words, name, hi):
            return name
    return None if deed else full_name(words, lo, hi)


def _ends(words: Words, name: str, hi: int) -> bool:
    """Whether the stretch ends with the name."""
    start, end = words.places[0][0], words.places[hi - 1][1]
    return words.text[start:end].endswith(name)


def _run(words: Words, at: int, hi: int, *, titled: bool) -> str | None:
    """Capitalised words: two or more, or one after a title or before a verb."""
    if titled and not words.capital(at):
        return tail_name(words, at, hi)
    end = at
    while end < hi and words.capital(end) and not _run_in(words, at, end):
        end += 1
    if end == at or end - at > 6:
        return None
    start, stop = words.places[at]
    if end - at == 1 and stop - start > 1 and words.text[start:stop].isupper():
        return None  # «CSGT»
    foreign = len(words.low[at]) > _SYLLABLE
    opens = at == 0 and not foreign  # «Có được …»
    if end - at == 1 and not titled and (opens or not _verb_follows(words, end)):
        return None
    return words.cut(at, end)


def _run_in(words: Words, start: int, at: int) -> bool:
    """«… cho Lê Văn Tùng Theo danh sách …»: a new sentence without a full stop."""
    return at - start > 1 and words.low[at] in word_set("adverbial") - {"năm", "tối"}


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
        elif (unit := _person_noun(words, at, hi)) is not None:
            at, titled = unit, True
        elif words.low[at] in SKIPPED and not words.capital(at):
            at += 1
        else:
            break
    return at, titled


def _person_noun(words: Words, at: int, hi: int) -> int | None:
    """«lái xe Nguyễn Duy Hưng»: a noun of people right before a name is a title."""
    hit = units().at(words.low, at)
    if hit is None or hit[1] != "individuals" or hit[0] >= hi or words.capital(at):
        return None
    head = heads().at(words.low, hit[0])
    body = head is not None and head[1] != "person"
    if body or words.low[at] in _RANKS or units().at(words.low, hit[0]):
        return None  # «cán bộ Đồn …», «trưởng bản X»: who somebody is
    start, end = words.places[hit[0]]
    letters = end - start > 1 and words.text[start:end].isupper()  # «CSGT»
    return hit[0] if words.capital(hit[0]) and not letters else None


def _after_office(words: Words, lo: int, _: int, hi: int) -> str | None:
    """«Đại sứ Việt Nam tại Nga Nguyễn Thanh Sơn»: the name from the surname on."""
    for at in range(lo + 1, hi - 1):
        office = (hit := heads().at(words.low, at)) and hit[1] in _READERS
        surname = words.low[at] in surnames() and not office  # «Phó» is one too
        if surname and words.capital(at) and words.capital(at + 1):
            if words.capital(at - 1) and words.low[at - 1] in surnames():
                continue
            end = at
            while end < hi and words.capital(end) and end - at < 5:
                end += 1
            if end - at >= 2 and not of_a_body(words, at):
                return words.cut(at, end)
    end = hi
    while end > lo + 1 and words.low[end - 1] in {".", "…"}:
        end -= 1
    start = end
    while start > lo + 1 and words.capital(start - 1):
        start -= 1
    if words.low[start : start + 2] == ["việt", "nam"] and end - start > 3:
        start += 2
    if of_a_body(words, start):
        return None
    return words.cut(start, end) if 2 <= end - start <= 4 else None


def _body_end(words: Words, lo: int, hi: int) -> int:
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


_READERS = {
    "body": _body,
    "state": _body,
    "office": _after_office,
    "deputy": _after_office,
}
