"""One name: a person's without titles, or a body's."""

from __future__ import annotations

from vnnews.entities.commendations._body_names import body_end, body_name, goes_on
from vnnews.entities.commendations._full_names import (
    AT,
    full_name,
    of_a_body,
    tail_name,
)
from vnnews.entities.commendations._items import SKIPPED
from vnnews.entities.commendations._peoples import people_of_body
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

_RANKS = frozenset({"trưởng", "phó", "chủ", "bí", "giám", "hiệu", "tổ", "ủy"})
_SYLLABLE = 7  # letters of the longest Vietnamese syllable


def one_name(words: Words, lo: int, hi: int) -> str | None:
    """One name: a body from its head on, or the capitalised words of a person."""
    at, titled = _past_titles(words, lo, hi)
    if at >= hi or (words.low[lo] in {"các", "những"} and not titled):
        return None
    inner = people_of_body(words, at, hi)
    if inner is not None:
        return words.cut(at, body_end(words, inner, hi))
    if _just_people(words, at):
        return tail_name(words, at, hi)
    head = heads().at(words.low, at)
    if head is not None and head[1] in _READERS:
        return _READERS[head[1]](words, at, head[0], hi)
    unit = units().at(words.low, at)
    if unit and unit[1] == "collectives" and goes_on(words, at, unit[0], hi):
        return words.cut(at, body_end(words, at, hi))
    return _run(words, at, hi, titled=titled)


def _just_people(words: Words, at: int) -> bool:
    """«đảng viên Chi bộ khu phố 5»: no name, though «đảng» alone begins one."""
    unit = units().at(words.low, at)
    return unit is not None and unit[1] == "individuals" and not words.capital(at)


def late_name(words: Words, lo: int, hi: int) -> str | None:
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
        name = one_name(words, at, hi)
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


_READERS = {
    "body": body_name,
    "state": body_name,
    "office": _after_office,
    "deputy": _after_office,
}
