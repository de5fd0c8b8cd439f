"""A page in a legacy encoding, rewritten in Unicode: text only, markup untouched."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnnews.text.encodings.capitals import in_capitals
from vnnews.text.encodings.families import Family
from vnnews.text.encodings.judge import may_be_legacy, weigh
from vnnews.text.encodings.markup import Run
from vnnews.text.encodings.words import LETTERS, VIETNAMESE, WORD, read

_WESTERN_NAME = re.compile(
    r"&(?:[A-Za-z]{3,6}[0-9]{0,2}|#1[6-9][0-9]|#2[0-5][0-9]|#[xX][A-Fa-f][0-9A-Fa-f]);"
)
_PIECE = re.compile(f"(&(?:[A-Za-z]{{2,8}}|#[xX]?[0-9A-Fa-f]{{1,6}});)|([{LETTERS}]+)")


def unescape_western(text: str) -> str:
    """Resolve the character references of U+00A1–U+00FF («nh&copy;n»), no others."""
    return _WESTERN_NAME.sub(_western, text) if "&" in text else text


def _western(found: re.Match[str]) -> str:
    from html import unescape

    char = unescape(found.group())
    return char if len(char) == 1 and "\xa1" <= char <= "\xff" else found.group()


def convert_runs(page: str, runs: Sequence[Run], family: Family) -> str:
    """Rewrite the runs of a page that are in ``family``.

    Where some runs hold Vietnamese letters of Unicode, the page is mixed, and a run is
    converted only when its own words speak for it.
    """
    texts = [unescape_western(page[run.start : run.end]) for run in runs]
    mixed = any(VIETNAMESE.search(text) for text in texts)
    out: list[str] = []
    place = 0
    for run, text in zip(runs, texts, strict=True):
        if not (may_be_legacy(text) or run.capitals) or VIETNAMESE.search(text):
            continue
        if mixed and not run.capitals and not _speaks_for(family, text):
            continue
        out += page[place : run.start], _rewrite(text, family, capitals=run.capitals)
        place = run.end
    out.append(page[place:])
    return "".join(out)


def _speaks_for(family: Family, text: str) -> bool:
    weight = weigh(family, set(WORD.findall(text)))
    return weight.gain > 4 * weight.loss


_DONG = re.compile("(?<=[0-9])\xae(?![A-Za-z])")  # «5.000®»: the currency, đồng


def _rewrite(text: str, family: Family, *, capitals: bool) -> str:
    """Rewrite one run; character references in it stay."""
    if family.key == "tcvn3":
        text = _DONG.sub("đ", text)
    found = [piece for piece in _PIECE.finditer(text) if piece[2]]
    words = [piece[2] for piece in found]
    loud = [capitals] * len(words)
    if family.key == "tcvn3" and not capitals:
        ends = [0, *(piece.end() for piece in found)]
        joined = [
            text[end : at.start()].isspace()
            for end, at in zip(ends, found, strict=False)
        ]
        loud = in_capitals(words, joined)
    said = iter(
        _say(family, word).upper() if big else _say(family, word)
        for word, big in zip(words, loud, strict=True)
    )
    return _PIECE.sub(lambda piece: piece[1] or next(said), text)


def _say(family: Family, word: str) -> str:
    plain = word.isascii() and word.isprintable()
    return word if plain else read(family, word)[0]
