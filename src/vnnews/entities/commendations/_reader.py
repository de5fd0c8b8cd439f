"""From text to commendations."""

from __future__ import annotations

from itertools import zip_longest

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._acts import acts_of
from vnnews.entities.commendations._build import Sentence, build
from vnnews.entities.commendations._elliptic import elliptic
from vnnews.entities.commendations._evidence import negated
from vnnews.entities.commendations._filter import is_none
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._marks import marks_of
from vnnews.entities.commendations._merge import Read, merged
from vnnews.entities.commendations._parts import Parts, parts_of
from vnnews.entities.commendations._plain import mere_topic
from vnnews.entities.commendations._retold import Told, once
from vnnews.entities.commendations._sentences import sentences
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import Commendation
from vnnews.model.reference import DocumentReference
from vnnews.text.view import View

_BULLETS = ("-", "+", "*", "•", "●", "▪")
_ITEMS = 12  # of a list under one header


def read(
    text: str, references: tuple[DocumentReference, ...]
) -> tuple[Commendation, ...]:
    """Read a text that passed the cheap test, sentence by sentence."""
    view = View(text)
    found: list[Told] = []
    before: list[Stretch] = []
    for start, end, hit in sentences(view.text):
        before.append((start, end))
        if hit:
            found += _of_sentence(view, before, references)
    return tuple(once(found))


def _of_sentence(
    view: View, before: list[Stretch], references: tuple[DocumentReference, ...]
) -> list[Told]:
    """Read the last sentence of ``before``; the two before it are its context."""
    words = Words(view.text, *before[-1])
    kept = _kept(words)
    if not kept:
        return []
    header = _header(view.text, before)
    sentence = Sentence(
        view=view,
        words=words,
        before=before[-3:-1],
        header=header,
        references=references,
    )
    return [
        Told(
            commendation=build(sentence, act, parts),
            sentence=len(before),
            part=words.low[:2] in (["trong", "đó"], ["cụ", "thể"]),
            total=parts.counts.total,
        )
        for act, parts in merged(words, kept)
    ]


def _header(text: str, before: list[Stretch]) -> Stretch | None:
    """The line with a colon above the list that the last sentence is an item of."""
    for start, end in reversed(before[-_ITEMS:]):
        printed = text[start:end].strip()
        if printed.endswith(":"):
            return start, end
        if not printed.startswith(_BULLETS):
            return None
    return None


def _kept(words: Words) -> list[Read]:
    acts = acts_of(words, marks_of(words))
    kept: list[Read] = []
    for act, following in zip_longest(acts, acts[1:]):
        if negated(words, act) or mere_topic(words, act):
            continue
        parts = parts_of(words, act, following)
        if kept and elliptic(words, kept[-1][0], act, parts):
            parts.names, parts.counts = kept[-1][1].names, kept[-1][1].counts
        if not is_none(words, act, parts) and not _orphan(act, parts, kept):
            kept.append((act, parts))
    return kept


def _orphan(act: Act, parts: Parts, kept: list[Read]) -> bool:
    """An item of a list whose first item is no commendation, with nobody of its own."""
    if act.shared is None or parts.definite:
        return False
    return all(other is not act.shared for other, _ in kept)
