"""A page in a legacy encoding, rewritten in Unicode: text only, markup untouched."""

from __future__ import annotations

from collections.abc import Sequence

from vnnews.text.encodings.capitals import in_capitals
from vnnews.text.encodings.families import Family
from vnnews.text.encodings.judge import may_be_legacy, weigh
from vnnews.text.encodings.markup import Run
from vnnews.text.encodings.references import unescape_western
from vnnews.text.encodings.words import LETTERS, VIETNAMESE, WORD, read
from vnnews.text.lazy import lazy_pattern

_PIECE = lazy_pattern(
    f"(&(?:[A-Za-z]{{2,8}}|#[xX]?[0-9A-Fa-f]{{1,6}});)|([{LETTERS}]+)"
)


def convert_runs(
    page: str, runs: Sequence[Run], family: Family, *, references: bool
) -> str:
    """Rewrite the runs of a page that are in ``family``.

    ``references`` says whether its character references stand for legacy letters. Where some runs hold Vietnamese letters of Unicode, the page is mixed, and a run is
    converted only when its own words speak for it.
    """
    texts = [page[run.start : run.end] for run in runs]
    if references:
        texts = list(map(unescape_western, texts))
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


_DONG = lazy_pattern("(?<=[0-9])\xae(?![A-Za-z])")  # «5.000®»: the currency, đồng

_CAPITAL = lazy_pattern("\xa7(?=&)")  # «§&igrave;nh»: Đình


def _rewrite(text: str, family: Family, *, capitals: bool) -> str:
    """Rewrite one run; character references in it stay."""
    if family.key == "tcvn3":
        text = _CAPITAL.sub("Đ", _DONG.sub("đ", text))
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
        said.upper() if big else said
        for said, big in zip((_say(family, word) for word in words), loud, strict=True)
    )
    return _PIECE.sub(lambda piece: piece[1] or next(said), text)


def _say(family: Family, word: str) -> str:
    return word if word.isascii() and word.isalpha() else read(family, word)[0]
