"""What looks like a commendation and is none: rules, wishes, boards, praise, things."""

from __future__ import annotations

from vnnews.entities.commendations._acts import Act
from vnnews.entities.commendations._groups import Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._tables import Role, heads, units, verb_words
from vnnews.entities.commendations._words import Words

_NOUNS = frozenset(
    {
        "công tác",
        "luật",
        "ban",
        "hội đồng",
        "hồ sơ",
        "quỹ",
        "mức",
        "hình thức",
        "quy chế",
    }
    | {
        "quy định",
        "tiêu chí",
        "tiêu chuẩn",
        "chế độ",
        "chính sách",
        "kinh phí",
        "nguồn",
    }
    | {
        "nội dung",
        "biên bản",
        "danh sách",
        "buổi",
        "việc",
        "về",
        "nghị định",
        "cấp",
        "vụ",
    }
    | {"lễ", "buổi lễ", "mục", "khoản", "tiền", "cơ quan", "phòng", "bộ phận", "sự"}
)
_DEEDS = frozenset(
    {"những", "các", "sự", "nỗ", "kết", "thành", "tinh", "công", "hành", "việc", "đóng"}
    | {"cố", "quyết", "vai", "phong", "gương", "ý", "tấm", "truyền", "số", "chủ"}
)
_WISH_REACH = 14


def is_none(words: Words, act: Act, parts: Parts) -> bool:
    """Whether the act is no commendation after all."""
    if _negated(words, act):
        return True
    definite = parts.definite
    if act.mark.role is Role.PLAIN:
        return _plain_none(words, act, parts, definite=definite)
    if act.group is None:
        return False
    if act.group.verb.role is Role.RECEIVE and not definite and _wished(words, act):
        return True
    if not definite and _wished(words, act):
        return True
    if act.group.voice is Voice.ACTIVE and not parts.someone:
        return not _reported(words, act)
    if _anybody(words, act, parts):
        return True
    return _title_goal(words, act, definite=definite)


def _negated(words: Words, act: Act) -> bool:
    group = act.group
    lexicon = verb_words("negative")
    start = group.start if group else act.mark.start
    near = range(max(act.lo, start - 2), act.mark.start)
    far = range(act.floor, act.mark.start)
    return any(lexicon.at(words.low, at) for at in near) or any(
        words.low[at] in {"không", "chưa"} and words.low[at + 1] == "có" for at in far
    )


def _wished(words: Words, act: Act) -> bool:
    """A wish, a rule, a plan: «cần», «phấn đấu», «nếu», «theo quy định»."""
    lexicon = verb_words("wish")
    start = act.group.start if act.group else act.mark.start
    low = max(act.lo, start - _WISH_REACH)
    if _DONE.intersection(words.low[start : act.mark.start]):
        return False
    for at in range(low, act.mark.start):
        if lexicon.at(words.low, at) and not _is_decision(words, at):
            return True
    tail = words.low[act.mark.end : min(act.hi, act.mark.end + 12)]
    return any(tail[k : k + 3] == ["theo", "quy", "định"] for k in range(len(tail)))


def _is_decision(words: Words, at: int) -> bool:
    """«Quyết định về việc tặng …», «là dịp để …»."""
    before = words.low[max(0, at - 3) : at]
    return (
        "dịp" in before or "định" in before or words.low[at : at + 2] == ["về", "việc"]
    )


_DONE = frozenset({"đã", "vừa"})
_TIMES = frozenset({"sáng", "chiều", "tối", "ngày"})


def _reported(words: Words, act: Act) -> bool:
    """An event without recipients: «đã», «vừa», or the day it happened."""
    if act.group is None:
        return False
    if act.group.proposed:
        return act.group.petition and act.group.agent is not None
    if _DONE.intersection(words.low[act.group.start : act.mark.start]) or act.follows:
        return True
    low = words.low
    return any(
        low[at] in _TIMES and low[at + 1][:1].isdigit()
        for at in range(min(act.mark.start, len(words) - 1))
    )


def _anybody(words: Words, act: Act, parts: Parts) -> bool:
    """Whoever does it will get it: a rule, no act."""
    group = act.group
    if parts.definite or group is None or not group.proposed or group.petition:
        return False
    if group.voice is Voice.PASSIVE and not group.weighed:
        return True
    if parts.given is None:
        return False
    return words.low[parts.given[0]] in {"người", "ai", "những", "các", "mọi", "cá"}


def _title_goal(words: Words, act: Act, *, definite: bool) -> bool:
    verb = act.group.verb if act.group else None
    if verb is None or words.low[verb.start] not in {"đạt", "giành"}:
        return False
    lexicon = verb_words("wish")
    goal = any(lexicon.at(words.low, at) for at in range(act.floor, verb.start))
    return goal or not definite


def _plain_none(words: Words, act: Act, parts: Parts, *, definite: bool) -> bool:
    mark = act.mark
    before = words.low[max(0, mark.start - 2) : mark.start]
    after = words.low[mark.end : mark.end + 2]
    word = words.low[mark.start : mark.end]
    paid = act.group is not None and act.group.agent is not None
    if word == ["thưởng"] and not (
        (definite or paid or _paid_out(words, act)) and _money_or_for(words, act)
    ):
        return True
    if (
        word[-1] == "dương"
        and words.capital(mark.end - 1)
        and not words.capital(mark.start)
    ):
        return True
    if _noun(before) and not parts.counts.numbers:
        return not (before[-1:] in (["lễ"], ["việc"]) and parts.names)
    group = act.group
    passive = group is not None and group.voice is Voice.PASSIVE
    if not definite and _wished(words, act):
        return True
    if _anybody(words, act, parts):
        return True
    if passive or group is not None and group.voice is Voice.RECEIVE:
        return not (parts.someone or parts.subject)
    if "biểu" in word or "tuyên" in word:
        return _praise(words, act, parts, after)
    return not (definite or parts.group or _rewarded(words, act, parts))


def _rewarded(words: Words, act: Act, parts: Parts) -> bool:
    """It was done, to somebody no table knows: «đã khen thưởng ê kíp trực»."""
    at = act.mark.end
    if at < act.hi and words.low[at] in {"các", "những"}:
        at += 1
    if not _reported(words, act) or at >= act.hi:
        return False
    return parts.given is not None or not (
        words.low[at] in _NOT_REWARDED or words.low[at] in _DEEDS
    )


_NOT_REWARDED = frozenset(
    {
        ",",
        ".",
        ";",
        ":",
        "và",
        "vào",
        "trong",
        "theo",
        "của",
        "năm",
        "tại",
        "là",
        "được",
        ")",
    }
    | {"cuối", "đột", "thường", "nhân", "kịp", "để", "từ", "cũng", "đã", "về", "hơn"}
)


def _paid_out(words: Words, act: Act) -> bool:
    """«được thưởng 1 tỉ đồng»: a sum, but no bonus of wages."""
    passive = act.group is not None and act.group.voice is Voice.PASSIVE
    tail = words.low[act.mark.end : act.mark.end + 4]
    wages = {"tết", "lương"}.intersection(words.low)
    return passive and bool({"tỉ", "tỷ", "triệu"}.intersection(tail)) and not wages


def _noun(before: list[str]) -> bool:
    return (
        " ".join(before) in _NOUNS
        or before[-1:] == ["-"]
        or (bool(before) and before[-1] in _NOUNS)
    )


def _money_or_for(words: Words, act: Act) -> bool:
    tail = words.low[act.mark.end : act.mark.end + 6]
    return bool({"triệu", "tỉ", "tỷ", "đồng", "cho", "nghìn"}.intersection(tail))


def _praise(words: Words, act: Act, parts: Parts, after: list[str]) -> bool:
    """Praise of deeds is no award; of counted or grouped people it is."""
    if parts.counts.numbers or parts.counts.mixed:
        return False
    if not after or after[0] in {",", ".", ";"}:
        return True
    at = act.mark.end
    if words.low[at] in {"các", "những", "cho", "đối", "tới"}:
        at += 1
    if words.low[at : at + 1] == ["với"]:
        at += 1
    unit = units().at(words.low, at) if at < len(words) else None
    if unit is not None:
        return _speech(words, act)
    person = heads().at(words.low, at) if at < len(words) else None
    return not (person and parts.names) or _speech(words, act)


def _speech(words: Words, act: Act) -> bool:
    """Praise in somebody's speech."""
    before = words.low[act.lo : act.mark.start]
    speaking = {"phát", "ghi", "đánh", "hâm", "nhấn", "chúc"}
    return bool(speaking.intersection(before[-12:]))
