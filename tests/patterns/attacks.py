"""Texts on which a regular expression may be slow, made from the expression itself.

Such a text is a beginning that matches, a piece repeated over and over, and an end that
does not match. The pieces are examples of every part of the expression that repeats, of
neighbours together, and of the whole.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from tests.patterns.collect import Expression

_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_CLASSES = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_NOT_WORD: " ",
}
_PROBES = " a1-A.,;/ạĐ|\n"
_MOST = 24  # pieces of one expression
_ENDS = ("", "\x01")


def _one_of(items: list[tuple[Any, Any]]) -> str:
    """A character of a class."""
    if items[0][0] is codes.NEGATE:
        shut = re.compile("[" + "".join(map(_class, items[1:])) + "]")
        return next((c for c in _PROBES if not shut.match(c)), "x")
    code, value = items[0]
    if code is codes.LITERAL:
        return chr(value)
    return chr(value[0]) if code is codes.RANGE else _CLASSES[value]


_CHARACTERS = {
    codes.LITERAL: chr,
    codes.NOT_LITERAL: lambda value: "a" if value != ord("a") else "b",
    codes.ANY: lambda _: "a",
    codes.IN: _one_of,
}


def _class(item: tuple[Any, Any]) -> str:
    code, value = item
    if code is codes.LITERAL:
        return re.escape(chr(value))
    if code is codes.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {"1": r"\d", " ": r"\s", "a": r"\w"}[_CLASSES[value]]


def example(parsed: Any, repeats: int = 1, branch: int = 0) -> str:
    """A text that most of a parsed expression matches."""
    return "".join(_example(code, value, repeats, branch) for code, value in parsed)


def _example(code: Any, value: Any, repeats: int, branch: int) -> str:
    if code in _CHARACTERS:
        return _CHARACTERS[code](value)
    if code is codes.BRANCH:
        return example(value[1][branch % len(value[1])], repeats, branch)
    if code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
        return example(_inner(code, value)[0], repeats, branch)
    if code in _REPEATS:
        return example(value[2], repeats, branch) * min(
            max(value[0], repeats), value[1]
        )
    return ""


def _inner(code: Any, value: Any) -> list[Any]:
    if code is codes.BRANCH:
        return list(value[1])
    if code is codes.SUBPATTERN:
        return [value[3]]
    if code is codes.ATOMIC_GROUP:
        return [value]
    if code in _REPEATS:
        return [value[2]]
    return [value[1]] if code in (codes.ASSERT, codes.ASSERT_NOT) else []


def pieces(parsed: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """A beginning and what to repeat behind it, for every part that repeats."""
    for number, (code, value) in enumerate(parsed):
        start = before + example(parsed[:number])
        if code in _REPEATS and value[1] > 1:
            for branch in (0, 1):
                yield start, example(value[2], 1, branch)
                yield start, example(value[2], 2, branch)
        for inner in _inner(code, value)[:6]:
            yield from pieces(inner, start)


def attacks(pattern: re.Pattern[Any], size: int) -> Iterator[Any]:
    """Texts of about ``size`` characters, bytes for an expression over bytes."""
    source = pattern.pattern
    parsed = _parser.parse(source, pattern.flags & ~re.DEBUG)
    whole = [
        ("", example(parsed, repeats, branch))
        for repeats in (0, 1, 2, 5)
        for branch in (0, 1, 2)
    ]
    tried = dict.fromkeys([*whole, *pieces(parsed)])
    short = [one for one in tried if one[1]][:_MOST]
    for start, piece in short:
        for end in _ENDS:
            text = start + piece * (size // len(piece)) + end
            yield (
                text.encode("latin-1", "replace") if isinstance(source, bytes) else text
            )


def seconds(expression: Expression, text: Any) -> float:
    """Processor time to look for the pattern where the package looks for it."""
    started = time.process_time()
    if expression.begins:
        expression.pattern.match(text)
    else:
        for _ in expression.pattern.finditer(text):
            pass
    return time.process_time() - started


def slowest(expression: Expression, size: int, enough: float) -> tuple[float, Any]:
    """The slowest attack; those after one that took ``enough`` seconds are left out."""
    worst: tuple[float, Any] = (0.0, "")
    for text in attacks(expression.pattern, size):
        took = seconds(expression, text)
        if took > worst[0]:
            worst = (took, text)
        if took > enough:
            break
    return worst
