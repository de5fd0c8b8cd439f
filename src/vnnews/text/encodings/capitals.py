"""Capitals of TCVN3 texts: toned ones are typed as small letters (chữ hoa có dấu).

«C¸N Bé N÷» prints as «CáN Bộ Nữ» unless its font is all capitals; the other letters of
the word tell, and those of its neighbours where it has at most one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_QUIET, _OPEN, _LOUD, _PLAIN = range(4)


def in_capitals(words: Sequence[str], joined: Sequence[bool]) -> list[bool]:
    """Say for each word of a run, as typed, whether it is meant in capitals.

    Args:
        words: The words in order.
        joined: For each word, whether only spaces part it from the word before.
    """
    states = [_state(word) for word in words]
    for at in range(1, len(states)):
        if joined[at] and states[at] == _OPEN and states[at - 1] == _LOUD:
            states[at] = _LOUD
    for at in range(len(states) - 2, -1, -1):
        if joined[at + 1] and states[at] == _OPEN and states[at + 1] == _LOUD:
            states[at] = _LOUD
    return [state == _LOUD for state in states]


@lru_cache(maxsize=8192)
def _state(word: str) -> int:
    letters = [char for char in word if char.isascii() and char.isalpha()]
    if any(char.islower() for char in letters):
        return _QUIET
    if len(letters) < 2:
        return _OPEN
    return _PLAIN if word.isascii() else _LOUD
