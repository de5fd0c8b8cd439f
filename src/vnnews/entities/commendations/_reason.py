"""What for, and on what occasion."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch, Voice
from vnnews.entities.commendations._recipients import Counts
from vnnews.entities.commendations._tables import Role, Sense, heads, senses, word_set
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_MERITS = frozenset({"tích", "góp", "lao"})
_LEADING = frozenset(
    {"có", "với", "ghi", "trước", "vì", "do", "nhờ", "sau", "từ", "để"}
) | {
    "nhằm",
    "bởi",
}
_WORTH: tuple[str, ...] = (
    "thành",
    "đóng",
    "hành",
    "chiến",
    "công",
    "kết",
    "nghĩa",
    "những",
    "nỗ",
)
_WORTH += (
    "cứu",
    "bại",
    "phá",
    "cống",
    "cố",
    "hy",
    "dũng",
    "tận",
    "giành",
    "thắng",
    "tấm",
    "tinh",
)
_QUOTES = frozenset('"“”‘’')
_FIELDS = frozenset({("công", "tác"), ("phong", "trào"), ("thực", "hiện")})
_WORK = frozenset(
    {AwardForm.PLAIN, AwardForm.CERTIFICATE, AwardForm.CERTIFICATE_OF_MERIT}
)
_CLOSED = frozenset({"có", "sau", "trước", "từ", "để"})  # these need a comma after them
_MAKES = frozenset({"tổ", "phát", "trao", "tặng", "ký", "đứng", "sản", "gây", "làm"})
_BY_WHOM = 7  # words after «do» in which such a verb makes it «by»
_FAR = 80  # words from an opening reason to the verb
_BARE = frozenset({"vì", "về", "với", "do", "ghi", "nhận", "nhờ", "trước", ":"}) | {
    "sau",
    "để",
    "nhằm",
    "từ",
    "bởi",
}
_OCCASIONS = frozenset({"nhân", "dịp", "tại", "cũng", "trong", "trước", "vừa"})


def reason_of(words: Words, act: Act, counts: Counts) -> Stretch | None:
    """Find the reason: right of award and counts, or opening the sentence."""
    start = max(act.mark.end, counts.end)
    right = _right(words, start, act.hi)
    return (
        right
        or _opening(words, act)
        or _inside(words, act, counts)
        or _field(words, act)
    )


def _inside(words: Words, act: Act, counts: Counts) -> Stretch | None:
    """«9 cá nhân có thành tích xuất sắc được tặng …»: between subject and verb."""
    group = act.group
    if group is None or group.voice is not Voice.PASSIVE:
        return None
    if not act.floor <= counts.start < counts.end < group.start:
        return None
    if not _QUOTES.isdisjoint(words.low[counts.end : group.start]):
        return None
    return _right(words, counts.end, group.start)


def _field(words: Words, act: Act) -> Stretch | None:
    """«khen thưởng 5 tập thể trong công tác dân số»: the field of the work."""
    if act.mark.form not in _WORK:
        return None
    for at in range(act.mark.end, act.hi - 2):
        pair = (words.low[at + 1], words.low[at + 2])
        if words.low[at] in {"trong", "về"} and pair in _FIELDS:
            return _trim(words, at + 1, act.hi)
    return None


def _right(words: Words, start: int, stop: int) -> Stretch | None:
    hits = words.hits(senses())
    at = start
    while at < stop:
        hit = hits.get(at)
        if hit is not None and _says_why(words, hit):
            return _trim(words, at, stop)
        at = hit[0] if hit else at + 1
    return None


def _says_why(words: Words, hit: tuple[int, Sense]) -> bool:
    """A word of reason with no figure after it; «do» before anything but a giver."""
    end, (role, _, _) = hit
    if role is Role.BY:
        giver = heads().at(words.low, end) or (end < len(words) and words.capital(end))
        return not giver and _MAKES.isdisjoint(words.low[end : end + _BY_WHOM])
    has = words.low[end - 1] in {"có", "đạt"}
    return role is Role.REASON and not (has and _number(words, end))


def _number(words: Words, at: int) -> bool:
    """«đã có gần 18.700 doanh nghiệp»: a figure, no merit."""
    rounded = words.low[at : at + 1] in (["gần"], ["hơn"])
    follows = words.low[at + rounded : at + rounded + 1]
    return follows != [] and follows[0][0].isdigit()


def _trim(words: Words, start: int, end: int) -> Stretch | None:
    while start < end and words.low[start] in _BARE and start < end - 1:
        start += 1
    while end > start and words.low[end - 1] in {".", ",", ";", "/", "…", "và", "!"}:
        end -= 1
    return (start, end) if end > start else None


def _opening(words: Words, act: Act) -> Stretch | None:
    """«Với những thành tích đạt được, …», «Ghi nhận đóng góp của …, …»."""
    stop = act.group.start if act.group else act.mark.start
    for at in range(max(0, stop - _FAR), stop):
        opener = at == 0 or words.low[at - 1] in {",", ";", "."}
        if opener and words.low[at] in _LEADING:
            end = at
            while end < stop and words.low[end] not in {",", ";"}:
                end += 1
            closed = end < stop or words.low[at] not in _CLOSED
            if words.low[at] == "có" and _MERITS.isdisjoint(words.low[at : at + 5]):
                continue
            if closed and any(
                _merit(words, k) for k in range(at + 1, min(end, at + 6))
            ):
                return _trim(words, at, end)
    return None


def _merit(words: Words, at: int) -> bool:
    pair = " ".join(words.low[at : at + 2])
    return words.low[at] in _WORTH and pair not in word_set("noun_pair")


def occasion_of(words: Words, act: Act) -> Stretch | None:
    """Find the phrase that opens the sentence with time, place or feast."""
    if not words.low or words.low[0] not in _OCCASIONS:
        return None
    end = 0
    while end < len(words) and words.low[end] not in {",", ";", ":"}:
        end += 1
    stop = act.group.start if act.group else act.mark.start
    return (0, end) if end <= stop else None
