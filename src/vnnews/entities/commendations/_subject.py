"""The awarder as the subject of an active verb."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._levels import STATE_FORMS, state_in, unknown_body
from vnnews.entities.commendations._phrases import (
    chunks_of,
    head_of,
    kind_at,
    np_end,
    subject_end,
)
from vnnews.entities.commendations._tables import word_set
from vnnews.entities.commendations._words import Words

_HEADLINE = 9  # words before the colon of a headline


def subject_of(words: Words, act: Act) -> Stretch | str | None:
    """Find the awarder before an active verb; ``"meeting"`` where only that is said."""
    group = act.group
    if group is None or "công bố" in " ".join(words.low[: group.start][-2:]):
        return None
    chunks = [c for c in chunks_of(words, act.floor, group.start) if c[1] > c[0]]
    if chunks and words.low[group.start - 1] == ":":
        return _headline(words, act, chunks)
    far = _far_subject(words, chunks, group.start)
    if far is not None:
        return _from_subject(words, act, chunks, *far)
    return _nearest(words, act, chunks)


def _nearest(words: Words, act: Act, chunks: list[Stretch]) -> Stretch | str | None:
    """The chunk next to the verb that can be its subject."""
    person = False
    for chunk in reversed(chunks):
        head = head_of(words, chunk)
        opens = words.low[chunk[0]] in word_set("adverbial")
        adverbial = opens and not _heads_np(words, chunk[0])
        if head is not None and (not adverbial or head[1] == "meeting"):
            return _from_subject(words, act, chunks, chunk, head)
        if adverbial and head is not None and chunk is chunks[-1]:
            return "meeting"
        if not adverbial and chunk is chunks[-1] and _acronym(words, chunk[0]):
            return unknown_body(words, chunk)
        person = person or _is_person(words, chunk)
    return None if person else "meeting"


def _acronym(words: Words, at: int) -> bool:
    """«VFF», «VTV»: a body by its letters, where not all is in capitals."""
    start, end = words.places[at]
    shouted = words.text[start : end + 30].isupper()
    return end - start > 1 and words.text[start:end].isupper() and not shouted


def headline_of(words: Words, act: Act) -> Stretch | None:
    """«Đảng bộ huyện X: 95 đồng chí được tặng …»: a body before the colon."""
    stop = act.group.start if act.group else act.mark.start
    if ":" not in words.low[1 : min(stop, _HEADLINE)]:
        return None
    colon = words.low.index(":")
    return (0, colon) if kind_at(words, 0) in {"body", "state"} else None


def _headline(words: Words, act: Act, chunks: list[Stretch]) -> Stretch | None:
    """«Đức Trọng: Tặng giấy khen cho …»: what stands before the colon."""
    headed = [(c, h) for c in chunks if (h := head_of(words, c))]
    if not headed:
        return unknown_body(words, chunks[-1]) if len(chunks) == 1 else None
    found = _from_subject(words, act, chunks, *headed[0])
    return found if isinstance(found, tuple) else None


def _far_subject(
    words: Words, chunks: list[Stretch], verb: int
) -> tuple[Stretch, tuple[int, str]] | None:
    """The clause's subject where other verbs stand between it and this one."""
    if not chunks or _adjacent(words, chunks[-1], verb):
        return None
    for chunk in chunks:
        head = head_of(words, chunk)
        if head is None or head[0] != chunk[0] or head[1] in {"meeting", "deputy"}:
            continue
        if subject_end(words, chunk[0], chunk[1]) < chunk[1]:
            return chunk, head
    return None


def _adjacent(words: Words, chunk: Stretch, verb: int) -> bool:
    """Whether the nearest chunk is nothing but a noun phrase before the verb."""
    head = head_of(words, chunk)
    if head is None:
        return _is_person(words, chunk) or words.capital(chunk[0])
    return subject_end(words, head[0], verb) >= min(chunk[1], verb)


def _heads_np(words: Words, at: int) -> bool:
    return kind_at(words, at) in {"body", "office", "state"}


def _is_person(words: Words, chunk: Stretch) -> bool:
    return kind_at(words, chunk[0]) == "person"


def _from_subject(
    words: Words, act: Act, chunks: list[Stretch], chunk: Stretch, head: tuple[int, str]
) -> Stretch | str | None:
    at, kind = head
    if kind == "meeting":
        return "meeting"
    state = act.mark.form in STATE_FORMS
    if state and kind != "state":
        near = [(c, h) for c in chunks if (h := head_of(words, c))]
        return state_in(words, near)
    if kind == "deputy" or _presenters(words, act, chunk):
        return None
    if (
        act.group is not None
        and act.group.weighed
        and np_end(words, at, chunk[1]) < chunk[1]
    ):
        return None
    end = subject_end(words, at, chunk[1])
    start = at
    place = chunks.index(chunk)
    while kind in {"body", "state"} and place > 0 and at == chunks[place][0]:
        place -= 1
        earlier = head_of(words, chunks[place])
        if earlier is None or earlier[0] != chunks[place][0] or earlier[1] != kind:
            break
        start = at = earlier[0]
    return start, end


def _presenters(words: Words, act: Act, chunk: Stretch) -> bool:
    """Two office-holders who hand over together: it is neither's own award."""
    verb = act.group.verb if act.group else None
    if verb is None or words.low[verb.start : verb.end] not in (
        ["trao"],
        ["trao", "tặng"],
    ):
        return False
    offices = ("office", "deputy")
    return (
        any(
            words.low[at] == "và" and kind_at(words, at + 1) in offices
            for at in range(chunk[0] + 1, chunk[1] - 1)
        )
        and kind_at(words, chunk[0]) in offices
    )
