"""Cut a line into phrases, separators, labels and brackets."""

from __future__ import annotations

import enum
import re
from functools import cache

import attrs

from vnnews.entities.bylines.syllables import is_acronym, keys
from vnnews.entities.bylines.tables import agency_names, keyed, roles, table

_URL = re.compile(
    r"(?:https?://(?:www\.)?|(?<![\w.@])www\.)([\w.-]{1,80})(?:[/?#]\S*)?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\(?\bGMT\s?[+-]\s?\d{1,2}(?::00)?\)?"
    r"|\b\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?[AP]M)?\b"
    r"|(?:\bngày\s)?\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b",
    re.IGNORECASE,
)
_WORD_AFTER = re.compile(r"\w+")
_LONGEST_PART = 3  # words of a paper's name behind «&»
_JUNK = " \t*|.,;-_•·~=/\\"


class Kind(enum.Enum):
    """What a piece of a line is."""

    PHRASE = enum.auto()
    SEPARATOR = enum.auto()
    LABEL = enum.auto()
    FROM = enum.auto()  # «theo»
    TAKEN = enum.auto()  # «dịch từ»
    SOURCE = enum.auto()  # «nguồn»
    OPEN = enum.auto()
    CLOSE = enum.auto()
    EMAIL = enum.auto()


@attrs.frozen
class Piece:
    """A piece of a line and its place; ``text`` is what was printed."""

    kind: Kind
    text: str
    start: int
    end: int


def tidy(line: str) -> str:
    """Take off what surrounds a byline: stars, bars, dates, one pair of brackets."""
    text = _run_in().sub(" ", _URL.sub(r"\1", line))
    if _DATE.search(text):
        text = _DATE.sub(" | ", text).strip(_JUNK)
        if " " not in text:  # «Đăng 12/03/2021»
            return ""
    text = text.strip(_JUNK)
    if text[:1] + text[-1:] in ("()", "[]") and not set("()[]") & set(text[1:-1]):
        text = text[1:-1].strip(_JUNK)
    return text


@cache
def _run_in() -> re.Pattern[str]:
    """Where a word of its own was run into the one before: «Thu Hà|Theo …»."""
    words = "|".join(table("roles")["run_in"]["words"])
    return re.compile(rf"(?<=[^\W\d_])(?=(?:{words})\b)")


_JOINT = r"(?:\s?[,;/&+-]\s?|\s(?:và\s)?)"


@cache
def _label_word() -> str:
    words = {word for listed in table("roles")["labels"].values() for word in listed}
    words |= {word.replace("ọa", "oạ") for word in words}
    word = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return rf"(?:{word})(?!\w)"


@cache
def _open_label() -> re.Pattern[str]:
    """Two labels or more open a line without a colon: «Bài và ảnh Minh Đức»."""
    word = _label_word()
    return re.compile(rf"{word}(?:{_JOINT}{word}){{1,5}}\s(?=\w)", re.IGNORECASE)


@cache
def _grammar() -> re.Pattern[str]:
    word, joint = _label_word(), _JOINT
    return re.compile(
        r"(?P<EMAIL>(?:e-?mail\s?:?\s?)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
        rf"|(?P<LABEL>(?<!\w){word}(?:{joint}{word}){{0,5}}\s?:)"
        r"|(?P<SOURCE>(?<!\w)nguồn(?:\s(?:tin|bài))?(?:\s?:|\s))"
        r"|(?P<FROM>(?<!\w)(?:(?:tổng hợp|lược|dẫn|dịch)\s){0,2}theo(?:\s?:|\s))"
        r"|(?P<TAKEN>(?<!\w)(?:(?:biên|lược|phỏng)\s)?(?:dịch|tổng hợp|trích|dẫn)\stừ\s)"
        r"|(?P<OPEN>[(\[])|(?P<CLOSE>[)\]])"
        r"|(?P<SEPARATOR>\s?[,;|/&·•\n]\s?|\s_\s|\s?\+\s?(?=\w)|\s-\s?|-\s?|\s(?:và|cùng)\s|(?<=[^\W\d_]{2})\.\s)",
        re.IGNORECASE,
    )


def scan(text: str) -> list[Piece]:
    """The pieces of a tidied line, in order; phrases are what is between the marks."""
    pieces: list[Piece] = []
    last = 0
    opened = _open_label().match(text)
    if opened is not None and text[opened.end()].isupper():
        last = opened.end()
        pieces.append(Piece(Kind.LABEL, opened.group().strip(), 0, last))
    for found in _grammar().finditer(text, last):
        kind = Kind[found.lastgroup or ""]
        if kind is Kind.SEPARATOR and _is_part_of_name(text, last, found):
            continue
        _add_phrase(pieces, text, last, found.start())
        pieces.append(Piece(kind, found.group().strip(), found.start(), found.end()))
        last = found.end()
    _add_phrase(pieces, text, last, len(text))
    return pieces


def _is_part_of_name(text: str, last: int, found: re.Match[str]) -> bool:
    """A mark that separates nothing: the stop of «BS. Hà», «Ng. Quang», «t/h»."""
    before = text[last : found.start()].rpartition(" ")[2]
    following = _WORD_AFTER.match(text, found.end())
    after = following.group() if following is not None else ""
    if found.group() == "/":
        return len(before) == len(after) == 1
    if found.group() == "&":
        return is_acronym(before) and is_acronym(after)
    if found.group() == " & ":
        return _names_paper(text[last : found.start()], text[found.end() :])
    if found.group() == "-":
        follows_word = " " in text[last : found.start()].strip()  # «Đài PT-TH»
        return follows_word and is_acronym(before) and is_acronym(after)
    if found.group() != ". ":
        return False
    word = before.rpartition(".")[2]
    return len(word) <= 2 or keys(word) in keyed("roles", "people", "titles")


def _names_paper(before: str, after: str) -> bool:
    """«Kinh tế & Đô thị»: a known paper has the mark in its name."""
    words = after.split()[:_LONGEST_PART]
    return any(
        keys(f"{before} & {' '.join(words[:size])}") in agency_names()
        for size in range(1, len(words) + 1)
    )


def _add_phrase(pieces: list[Piece], text: str, start: int, end: int) -> None:
    phrase = text[start:end]
    start += len(phrase) - len(phrase.lstrip())
    phrase = phrase.strip().rstrip(".")
    if phrase:
        pieces.append(Piece(Kind.PHRASE, phrase, start, start + len(phrase)))


def label_roles(label: str) -> set[str]:
    """The roles that a label names: «Bài và ảnh:» → text and photo."""
    known = roles("labels")
    words = re.split(r"\s?[,;/&+-]\s?|\s(?:và\s)?", label.rstrip(" :"))
    whole = keys(label.rstrip(" :"))
    if whole in known:
        return {known[whole]}
    return _greedy(words, known)


def _greedy(words: list[str], known: dict[str, str]) -> set[str]:
    found: set[str] = set()
    at = 0
    while at < len(words):
        ahead = {size: keys(" ".join(words[at : at + size])) for size in (4, 3, 2, 1)}
        size = next((size for size, label in ahead.items() if label in known), 1)
        found.add(known.get(ahead[size], "text"))
        at += size
    return found
