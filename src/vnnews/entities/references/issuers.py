"""The issuing body as printed after «của», «do» or straight after the kind."""

from __future__ import annotations

import re

from vnnews.entities.references.party import COMMITTEE
from vnnews.entities.references.window import Window

_OF = re.compile(r" {0,2},? {0,2}(?:cua|do|giua)(?: cac)? {1,2}")
_WHOLE = re.compile(
    rf"(?:(?:thuong truc )?chinh phu(?! dien)|quoc hoi|thu tuong(?: chinh phu)?|bo chinh tri"
    rf"|ban bi thu(?: trung uong(?: dang)?)?|{COMMITTEE}|uy ban thuong vu quoc hoi"
    r"|ubtvqh|chu tich nuoc|trung uong(?: dang)?|hoi dong bo truong|bct|bbt|tw dang|tw)(?!\w)"
)
_HEADS = frozenset(
    "bộ ban ủy uỷ ubnd hđnd hội sở cục tổng thanh tỉnh thành huyện quận thị đảng đoàn liên"
    " mặt viện tòa toà kho ngân văn phòng trung trường chủ giám chánh bảo bhxh ubmttq btv"
    " bch bct bbt quân tiểu thủ phó công thường đại xã phường kiểm mttq ubkt chi nhnn"
    " chính quốc".split()
)
_STOPS = frozenset(
    "về ngày đã sẽ được có là cho trong tại đến từ để nhằm với vừa ký yêu nêu đưa thì mà"
    " cũng này trên hiện khi như phải cần đang bị theo vào làm gửi gồm nhưng hay không chưa"
    " lại do ra ở bằng qua mới đó ấy nếu vì nên rằng khiến khẳng giúp khóa khoá sau trước"
    " hoặc hôm sáng chiều còn vẫn đều rồi mang nhấn".split()
)
_PAIRS = re.compile(
    r"(?:ban hành|quy định|hướng dẫn|phê duyệt|đối với|chỉ (?:thị|rõ|ra)|thông báo|công bố"
    r"|kết luận|xử phạt|tặng|công nhận|triển khai|thực hiện|bổ sung|gắn với|đặt ra|mở ra"
    r"|giao (?:cho|nhiệm)|thông qua|tiếp tục|xác (?:định|nhận)|cấp cho|liên quan|sửa đổi"
    r"|nhiệm kỳ|giai đoạn|kỳ họp|vừa qua|nói trên)(?!\w)|(?:năm|tháng|số:?) \d|quý [IV\d]"
)
_WORD = re.compile(r"\w[\w&./-]*")
_SHORT = frozenset("tp p q h t tx x tt".split())
_AND = frozenset(
    "phát đào môi công đầu xã truyền du tôn dân thể thương kế ptnt pháp tài tổ kiểm nhà văn"
    " gia nông giáo kinh chống đô".split()
)
_AND_BODY = frozenset(
    "bộ tổng ủy uỷ chính ban thủ viện tòa toà ubnd đoàn tandtc vksndtc hội sở".split()
)
_AFTER_DASH = frozenset(
    "thương khen truyền kỹ xã tin du thể quân bộ tổng viện tòa".split()
)
_WORDS = 14


def read_issuer(
    window: Window, at: int, *, of: bool = True
) -> tuple[tuple[int, int], int] | None:
    """Read «của X», «do X» at ``at``, or with ``of=False`` a body straight there.

    Returns:
        Where the body's name stands in the window, and where the phrase ends.
    """
    start = at
    if of:
        found = _OF.match(window.key, at)
        if found is None:
            return None
        start = found.end()
    whole = _WHOLE.match(window.key, start)
    if whole:
        return (start, whole.end()), whole.end()
    end = _phrase(window.text, start)
    return ((start, end), end) if end > start else None


def _phrase(text: str, start: int) -> int:
    """Find where a body's name ends: at a stop word, a mark, or a new clause."""
    end = start
    first = ""
    for count, found in enumerate(_WORD.finditer(text, start, start + 160)):
        gap = text[end : found.start()]
        word, plain = found.group(), found.group().lower().rstrip(".")
        if not count:
            if gap or not (plain.split("-")[0] in _HEADS or word[0].isupper()):
                return start
            first = plain
        elif not _goes_on(text, found, gap, first, count):
            break
        end = found.end()
        if word.endswith(".") and plain not in _SHORT:
            end -= 1
            break
    return end


def _goes_on(text: str, found: re.Match[str], gap: str, first: str, count: int) -> bool:
    word = found.group()
    if count >= _WORDS or word in _STOPS or _PAIRS.match(text, found.start()):
        return False
    if gap.strip():
        return _inner_mark(text, found, gap, first)
    if word == "và":
        return _and(text, found.end(), first)
    return not word[0].isdigit() or (
        word.isdigit()
        and len(word) <= 3
        and first in ("ban", "phường", "quận", "ủy", "ubnd")
    )


def _inner_mark(text: str, found: re.Match[str], gap: str, first: str) -> bool:
    """«Văn hóa, Thể thao», «Lao động - Thương binh»: a mark inside a name."""
    if gap.strip() == ",":
        return first in ("bộ", "sở", "phòng", "trung") and text.startswith(
            ("Thể thao", "Thông tin", "Gia đình"), found.start()
        )
    return gap.strip() == "-" and found.group().lower() in _AFTER_DASH


def _and(text: str, at: int, first: str) -> bool:
    after = _WORD.search(text, at, at + 24)
    if after is None:
        return False
    word = after.group().lower()
    if word in _AND_BODY and after.group()[0].isupper():
        return True
    return (
        first in ("bộ", "sở", "phòng", "ban", "vụ", "cục", "ngân", "ủy", "uỷ")
        and word in _AND
        and (after.group()[0].isupper())
    )
