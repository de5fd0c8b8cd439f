"""Whose award it is."""

from __future__ import annotations

from vnnews.entities.commendations._acts import Act
from vnnews.entities.commendations._groups import Stretch, Voice
from vnnews.entities.commendations._tables import (
    Role,
    delegations,
    heads,
    senses,
    verb_words,
)
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_STATE_FORMS = frozenset(
    {AwardForm.ORDER, AwardForm.MEDAL, AwardForm.STATE_TITLE, AwardForm.STATE_PRIZE}
)
_ENDS = frozenset(
    {
        ",",
        ";",
        ":",
        ".",
        "(",
        ")",
        '"',
        "“",
        "vì",
        "năm",
        "để",
        "là",
        "trong",
        "tại",
        "nhân",
    }
    | {
        "vào",
        "ngày",
        "khi",
        "sau",
        "kèm",
        "này",
        "gồm",
        "trị",
        "đến",
        "từ",
        "theo",
        "mà",
    }
    | {"ký", "?", "!", "có", "không", "cùng", "dành", "chủ_trì"}
)
_VERB_ROLES = frozenset(
    {
        Role.FOR,
        Role.GIVE,
        Role.RECEIVE,
        Role.PLAIN,
        Role.AWARD,
        Role.REASON,
        Role.PASSIVE,
    }
    | {Role.BY, Role.PROPOSE, Role.CONSIDER}
)
_AFTER_AWARD = 10  # words between an award and its «của»
_ADVERBIAL = frozenset(
    {
        "sáng",
        "chiều",
        "tối",
        "ngày",
        "tại",
        "trong",
        "nhân",
        "sau",
        "theo",
        "với",
        "bên",
    }
    | {
        "ngoài",
        "vừa",
        "dịp",
        "trước",
        "cũng",
        "hôm",
        "năm",
        "kết",
        "qua",
        "đặc",
        "từ",
    }
)
_PREDICATES = frozenset(
    {"tổ", "phối", "cho", "tham", "đến", "gặp", "ôm", "chúc", "phát", "công", "thông"}
    | {"yêu", "giao", "ban", "ra", "họp", "ghi", "đánh", "tổng", "sơ", "chủ", "thăm"}
)


def awarder_of(words: Words, act: Act) -> Stretch | str | None:
    """Find the awarder: a stretch of the sentence, ``"meeting"``, or nothing."""
    printed = _of(words, act)
    if printed is not None:
        return printed
    for stretch in (_delegated(words, act), _by(words, act), _agent(words, act)):
        if stretch is not None:
            return _entitled(words, stretch, act)
    group = act.group
    if group is None or group.petition:
        return None
    if act.parent is not None:
        return awarder_of(words, act.parent)
    if group.voice is Voice.ACTIVE:
        return _subject(words, act)
    if group.voice is Voice.RECEIVE:
        return _from(words, act)
    return None


def np_end(words: Words, start: int, hi: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    lexicon, aux = senses(), verb_words("aux")
    at = start
    while at < hi:
        low = words.low[at]
        hit = lexicon.at(words.low, at)
        if at > start and (
            low in _ENDS - {"."}
            or (
                low == "."
                and words.places[at][1] < words.places[min(at + 1, hi - 1)][0]
            )
            or (hit is not None and hit[1][0] in _VERB_ROLES and hit[1][2] != "give")
            or (low != "và" and not words.capital(at) and aux.at(words.low, at))
        ):
            break
        if low == "và" and not _goes_on(words, at + 1, hi):
            break
        at += 1
    while at > start and words.low[at - 1] in {"và", "-", "của"}:
        at -= 1
    return at


def _goes_on(words: Words, at: int, hi: int) -> bool:
    if at >= hi or senses().at(words.low, at) is not None:
        return False
    return words.capital(at) or heads().at(words.low, at) is not None


def _kind(words: Words, at: int) -> str | None:
    hit = heads().at(words.low, at)
    return hit[1] if hit else None


def _of(words: Words, act: Act) -> Stretch | None:
    """«Bằng khen của X», «Bằng khen Bộ Tài chính»."""
    at = act.mark.end
    if act.mark.role is not Role.AWARD or at >= act.hi:
        return None
    named = words.capital(at) and _kind(words, at) in {"body", "office", "state"}
    if named and act.mark.form not in _STATE_FORMS | {AwardForm.LETTER}:
        return at, np_end(words, at, act.hi)
    for place in range(at, min(act.hi, at + _AFTER_AWARD)):
        low = words.low[place]
        if low == "của" and place + 1 < act.hi:
            if _kind(words, place + 1) in {"person", "meeting"}:
                return None
            return place + 1, np_end(words, place + 1, act.hi)
        hit = senses().at(words.low, place)
        if low in {",", ";", "("} or (hit and hit[1][0] in _VERB_ROLES):
            return None
    return None


def _delegated(words: Words, act: Act) -> Stretch | None:
    stop = act.group.end if act.group else act.mark.start
    for at in range(max(0, stop - 60), stop):
        hit = delegations().at(words.low, at)
        if hit is not None and hit[0] < stop:
            end = np_end(words, hit[0], stop)
            while (
                end + 1 < stop
                and words.low[end] == ","
                and _kind(words, end + 1) == "state"
                and words.low[end + 1 : end + 3] != ["chủ", "tịch"]
            ):
                end = np_end(words, end + 1, stop)
            return hit[0], end
    return None


def _by(words: Words, act: Act) -> Stretch | None:
    for at in range(act.mark.end, min(act.hi, act.mark.end + 6)):
        if words.low[at] == "do" and at + 1 < act.hi:
            stop = at + 1
            while stop < act.hi and words.low[stop] not in {
                "ký",
                "tặng",
                "trao",
                ";",
                ".",
            }:
                stop += 1
            return at + 1, stop
    return None


def _agent(words: Words, act: Act) -> Stretch | None:
    return act.group.agent if act.group else None


def _from(words: Words, act: Act) -> Stretch | None:
    for at in range(act.mark.end, act.hi - 1):
        if words.low[at] == "từ" and words.capital(at + 1):
            end = np_end(words, at + 1, act.hi)
            if end + 2 < act.hi and words.low[end] == "(" and words.low[end + 2] == ")":
                end += 3
            return at + 1, end
    return None


def _chunks(words: Words, lo: int, hi: int) -> list[Stretch]:
    found: list[Stretch] = []
    start = lo
    for at in range(lo, hi + 1):
        low = words.low[at] if at < hi else ","
        dash = low == "-" and 0 < at < hi - 1 and _spaced(words, at)
        if low in {",", ";", ":", "(", ")"} or dash:
            if at > start:
                found.append((start, at))
            start = at + 1
    return found


def _spaced(words: Words, at: int) -> bool:
    return (
        words.places[at][0] > words.places[at - 1][1]
        or words.places[at + 1][0] > words.places[at][1]
    ) and _kind(words, at + 1) in {"office", "body", "deputy", "state"}


def _head(words: Words, chunk: Stretch) -> tuple[int, str] | None:
    """The first head of an awarder in a chunk."""
    for at in range(*chunk):
        hit = heads().at(words.low, at)
        if hit is None or hit[0] > chunk[1] or _in_number(words, at):
            continue
        kind = hit[1]
        if kind == "person":
            continue
        if words.low[at : hit[0]] == ["ban", "tổ", "chức"] and _head_follows(
            words, hit[0]
        ):
            kind = "body"
        if words.capital(at) or hit[0] - at > 1 or at == chunk[0] or kind == "deputy":
            return at, kind
    return None


def _head_follows(words: Words, at: int) -> bool:
    """«Ban Tổ chức Tỉnh ủy» is a Party body, «Ban tổ chức» runs an event."""
    return at < len(words) and words.capital(at) and _kind(words, at) == "body"


def _in_number(words: Words, at: int) -> bool:
    """«1034/QĐ-UBND» names no UBND."""
    return (
        at > 0
        and words.low[at - 1] in {"-", "/"}
        and words.places[at - 1][1] == words.places[at][0]
        and at > 1
        and words.places[at - 2][1] == words.places[at - 1][0]
    )


def _entitled(words: Words, stretch: Stretch, act: Act) -> Stretch | None:
    """The awarder in a stretch that names him: office before name, level checked."""
    chunks = _chunks(words, *stretch)
    state = act.mark.form in _STATE_FORMS
    headed = [(c, h) for c in chunks if (h := _head(words, c))]
    if not headed:
        return _unknown(words, stretch) if not state else None
    if state:
        return _state_in(words, headed)
    chunk, (at, kind) = headed[0]
    if kind in {"deputy", "meeting"} and len(headed) > 1:
        chunk, (at, kind) = headed[1]
    if kind in {"deputy", "meeting"}:
        return None
    end = chunk[1]
    if kind in {"body", "state"}:
        last = headed[-1]
        end = last[0][1] if last[1][1] == kind else end
    return at, _trimmed(words, at, end)


def _unknown(words: Words, stretch: Stretch) -> Stretch | None:
    """A body that no table knows: capitals, but no person's title."""
    start, end = stretch
    if not words.capital(start) or _kind(words, start) == "person":
        return None
    return start, _trimmed(words, start, np_end(words, start, end))


def _trimmed(words: Words, start: int, end: int) -> int:
    aux = verb_words("aux")
    while end > start + 1 and (
        words.low[end - 1] in {"này", "đó", "và", ","}
        or (aux.at(words.low, end - 1) is not None and not words.capital(end - 1))
    ):
        end -= 1
    return end


def _state_in(
    words: Words, headed: list[tuple[Stretch, tuple[int, str]]]
) -> Stretch | None:
    found: Stretch | None = None
    for chunk, (at, kind) in headed:
        if kind == "state":
            found = (found[0] if found else at, _trimmed(words, at, chunk[1]))
    return found


def _subject(words: Words, act: Act) -> Stretch | str | None:
    group = act.group
    if group is None or words.low[max(0, group.start - 2) : group.start] == [
        "công",
        "bố",
    ]:
        return None
    chunks = [c for c in _chunks(words, act.floor, group.start) if c[1] > c[0]]
    if chunks and words.low[group.start - 1] == ":":
        return _headline(words, act, chunks)
    far = _far_subject(words, chunks, group.start)
    if far is not None:
        return _from_subject(words, act, chunks, *far)
    for chunk in reversed(chunks):
        head = _head(words, chunk)
        adverbial = words.low[chunk[0]] in _ADVERBIAL and not _heads_np(words, chunk[0])
        if head is None or (adverbial and head[1] != "meeting"):
            if head is None and not adverbial and _is_person(words, chunk):
                continue
            if adverbial and chunk is chunks[-1] and head is not None:
                return "meeting"
            continue
        return _from_subject(words, act, chunks, chunk, head)
    return "meeting"


def _headline(words: Words, act: Act, chunks: list[Stretch]) -> Stretch | None:
    """«Đức Trọng: Tặng giấy khen cho …»: what stands before the colon."""
    headed = [(c, h) for c in chunks if (h := _head(words, c))]
    if not headed:
        return _unknown(words, chunks[-1]) if len(chunks) == 1 else None
    found = _from_subject(words, act, chunks, *headed[0])
    return found if isinstance(found, tuple) else None


def _far_subject(
    words: Words, chunks: list[Stretch], verb: int
) -> tuple[Stretch, tuple[int, str]] | None:
    """The clause's subject where other verbs stand between it and this one."""
    if not chunks or _adjacent(words, chunks[-1], verb):
        return None
    for chunk in chunks:
        head = _head(words, chunk)
        if head is None or head[0] != chunk[0] or head[1] in {"meeting", "deputy"}:
            continue
        if _np_of_subject(words, chunk[0], chunk[1]) < chunk[1]:
            return chunk, head
    return None


def _adjacent(words: Words, chunk: Stretch, verb: int) -> bool:
    """Whether the nearest chunk is nothing but a noun phrase before the verb."""
    head = _head(words, chunk)
    if head is None:
        return _is_person(words, chunk) or words.capital(chunk[0])
    return _np_of_subject(words, head[0], verb) >= min(chunk[1], verb)


def _heads_np(words: Words, at: int) -> bool:
    return _kind(words, at) in {"body", "office", "state"}


def _is_person(words: Words, chunk: Stretch) -> bool:
    return _kind(words, chunk[0]) == "person"


def _from_subject(
    words: Words, act: Act, chunks: list[Stretch], chunk: Stretch, head: tuple[int, str]
) -> Stretch | str | None:
    at, kind = head
    if kind == "meeting":
        return "meeting"
    state = act.mark.form in _STATE_FORMS
    if state and kind != "state":
        near = [(c, h) for c in chunks if (h := _head(words, c))]
        return _state_in(words, near)
    if kind == "deputy" or _presenters(words, act, chunk):
        return None
    if group_weighed(act) and np_end(words, at, chunk[1]) < chunk[1]:
        return None
    end = _np_of_subject(words, at, chunk[1])
    start = at
    place = chunks.index(chunk)
    while kind in {"body", "state"} and place > 0 and at == chunks[place][0]:
        place -= 1
        earlier = _head(words, chunks[place])
        if earlier is None or earlier[0] != chunks[place][0] or earlier[1] != kind:
            break
        start = at = earlier[0]
    return start, end


def group_weighed(act: Act) -> bool:
    """Whether the award is only under consideration."""
    return act.group is not None and act.group.weighed


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
            words.low[at] == "và" and _kind(words, at + 1) in offices
            for at in range(chunk[0] + 1, chunk[1] - 1)
        )
        and _kind(words, chunk[0]) in offices
    )


def _np_of_subject(words: Words, at: int, hi: int) -> int:
    end = np_end(words, at, hi)
    for place in range(at + 1, end):
        if words.low[place] in _PREDICATES and not words.capital(place):
            if _phrase_inside(words, place):
                continue
            return place
    return end


def _phrase_inside(words: Words, at: int) -> bool:
    """«ban chấp hành», «công an», «thông tin», «chủ tịch» are no predicates."""
    pair = tuple(words.low[at : at + 2])
    return pair in {
        ("ban", "chấp"),
        ("ban", "thường"),
        ("công", "an"),
        ("thông", "tin"),
        ("chủ", "tịch"),
        ("chủ", "nhiệm"),
        ("tổng", "công"),
        ("tổng", "cục"),
        ("công", "đoàn"),
        ("công", "thương"),
        ("tổ", "quốc"),
        ("ban", "nhân"),
        ("giao", "thông"),
        ("công", "nghệ"),
        ("công", "nghiệp"),
        ("tổng", "hợp"),
        ("phát", "triển"),
        ("phát", "thanh"),
        ("công", "ty"),
        ("tổng", "liên"),
        ("ban", "quản"),
        ("công", "chức"),
        ("ban", "chỉ"),
        ("ban", "giám"),
        ("tổ", "chức"),
        ("ban", "dân"),
    } and pair != ("tổ", "chức")
