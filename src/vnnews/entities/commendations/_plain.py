"""«khen thưởng», «tuyên dương», «biểu dương», «thưởng»: when they are awards."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._evidence import anybody, reported, wished
from vnnews.entities.commendations._groups import Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._tables import Role, units, word_set
from vnnews.entities.commendations._words import Words

_GIVEN = frozenset({"triệu", "tỉ", "tỷ", "đồng", "cho", "nghìn", "usd", "trình"})
_SUMS = frozenset({"tỉ", "tỷ", "triệu", "usd", "đô", "euro"})
_ANYBODY = frozenset({"mỗi", "người", "ai", "các", "những", "công", "từng", "bất"})
_WAGES = frozenset({"tết", "lương"})
_SPEAKING = frozenset({"phát", "ghi", "đánh", "hâm", "nhấn", "chúc"})
_PEOPLE = frozenset({"các", "những", "gương", "tấm"})


def plain_none(words: Words, act: Act, parts: Parts) -> bool:
    """Whether a plain word of reward reports no act."""
    word = words.low[act.mark.start : act.mark.end]
    if (
        _money_only(words, act, parts, word)
        or _surname(words, act, word)
        or _field(words, act, parts)
        or _conditional(words, act)
        or (not parts.definite and wished(words, act))
        or anybody(words, act, parts)
    ):
        return True
    if act.group is not None and act.group.voice is not Voice.ACTIVE:
        return not parts.someone
    if "biểu" in word and not {"khen", "thưởng"}.intersection(word):
        return _praise(words, act, parts)
    if "tuyên" in word and _deed(words, act.mark.end):
        return True
    known = parts.definite or parts.group or _to_somebody(words, act, parts)
    return not (known or _rewarded(words, act, parts))


def _money_only(words: Words, act: Act, parts: Parts, word: list[str]) -> bool:
    """«thưởng», «tiền thưởng» of wages, of rules, with nobody who gets it."""
    group = act.group
    if word[:2] == ["tiền", "thưởng"]:
        return group is None or group.verb is act.mark or not parts.definite
    if word != ["thưởng"]:
        return False
    tail = words.low[act.mark.end : act.mark.end + 6]
    by_somebody = group is not None and group.agent is not None
    given = (
        parts.given is not None
        and tail[0][:1].isdigit()
        and not _indefinite(words, parts.given[0])
    )
    known = parts.definite or by_somebody or given or _paid_out(words, act)
    known = known or _to_somebody(words, act, parts)
    return not (known and _GIVEN.intersection(tail))


def _to_somebody(words: Words, act: Act, parts: Parts) -> bool:
    """«thưởng cho kình ngư trẻ 50 triệu đồng»: a sum for somebody in particular."""
    at = act.mark.end
    near = words.low[at + 1 : at + 9]
    one = parts.given is not None and near != [] and near[0] not in _ANYBODY
    return one and words.low[at] == "cho" and bool(_SUMS.intersection(near))


def _indefinite(words: Words, at: int) -> bool:
    return words.low[at] in word_set("indefinite")


def _paid_out(words: Words, act: Act) -> bool:
    """«được thưởng 1 tỉ đồng»: a sum, but no bonus of wages."""
    received = act.group is not None and act.group.voice is not Voice.ACTIVE
    tail = words.low[act.mark.end : act.mark.end + 4]
    return (
        received
        and bool(_SUMS.intersection(tail))
        and not _WAGES.intersection(words.low)
    )


def _surname(words: Words, act: Act, word: list[str]) -> bool:
    """«Tiêu biểu Dương Văn …»: a person called Dương."""
    last = act.mark.end - 1
    return (
        word[-1] == "dương"
        and words.capital(last)
        and not words.capital(act.mark.start)
    )


def _conditional(words: Words, act: Act) -> bool:
    """«thưởng 1 tỷ đồng nếu vô địch»: promised, not given."""
    tail = words.low[act.mark.end : min(act.hi, act.mark.end + 16)]
    return "nếu" in tail and tail[tail.index("nếu") - 1] not in {",", ";"}


def mere_topic(words: Words, act: Act) -> bool:
    """«công tác khen thưởng» in a sentence that counts nobody."""
    if act.mark.role is not Role.PLAIN or words.numbers:
        return False
    return bool(_topics(words, act) - word_set("soft_topic"))


def _topics(words: Words, act: Act) -> set[str]:
    """What stands before the word and makes it a field: «Quỹ», «công tác», a dash."""
    if act.group is not None and act.group.verb is not act.mark:
        return set()
    before = words.low[max(0, act.mark.start - 2) : act.mark.start]
    said = {*before[-1:], " ".join(before)}
    return said & (word_set("topic") | {"-"})


def _field(words: Words, act: Act, parts: Parts) -> bool:
    """«công tác khen thưởng», «Quỹ khen thưởng», «buổi lễ tuyên dương»."""
    topics = _topics(words, act)
    if not topics or parts.counts.numbers:
        return False
    if words.low[act.mark.start - 1] == "lễ":
        return not (parts.group or parts.definite)
    return not (topics & word_set("soft_topic") and parts.definite)


def _deed(words: Words, at: int) -> bool:
    if at >= len(words) or units().at(words.low, at):
        return False
    return words.low[at] in word_set("deed") - _PEOPLE


def _rewarded(words: Words, act: Act, parts: Parts) -> bool:
    """It was done, to somebody no table knows: «đã khen thưởng ê kíp trực»."""
    at = act.mark.end
    if at < act.hi and words.low[at] in {"các", "những"}:
        at += 1
    if at >= act.hi:
        return False
    printed = " ".join(words.low[act.mark.start : act.mark.end])
    if printed in word_set("strong") or printed == "tặng thưởng":
        return parts.given is not None or words.low[at][:1].isdigit()
    if not reported(words, act):
        return False
    unlikely = word_set("not_object") | word_set("deed")
    return parts.given is not None or words.low[at] not in unlikely


def _praise(words: Words, act: Act, parts: Parts) -> bool:
    """Praise of deeds is no award; of counted or grouped people it is."""
    at = act.mark.end
    if parts.counts.numbers or parts.counts.mixed:
        return False
    if at >= act.hi or words.low[at] in {",", ".", ";"}:
        return True
    if words.low[at] in {"các", "những"} and words.low[at + 1 : at + 2] != ["gương"]:
        at += 1
        if at < act.hi and words.low[at] in word_set("deed"):
            return True
    while at < act.hi and words.low[at] in {"cho", "đối", "tới", "với"}:
        at += 1
    known = parts.names or units().at(words.low, at) is not None
    return not known or _speech(words, act)


def _speech(words: Words, act: Act) -> bool:
    """Praise in somebody's speech."""
    before = words.low[act.lo : act.mark.start]
    return bool(_SPEAKING.intersection(before[-12:]))
