"""The people and bodies named among the recipients, without their titles."""

from __future__ import annotations

from vnnews.entities.commendations._items import Item, items_of
from vnnews.entities.commendations._one_name import late_name, one_name
from vnnews.entities.commendations._tables import heads, surnames, units, word_set
from vnnews.entities.commendations._words import Words, spell, words_of

_ADVERBS = frozenset({"biệt", "ra", "thời", "dịp", "đó", "cạnh", "quả", "thúc", "qua"})


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
        name = None if _adverbial(words, item) else one_name(words, *item)
        if name is None and not chain:
            name = late_name(words, *item)
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
