"""The subject (trích yếu): a quoted title or a «về …» phrase, and where it ends."""

from __future__ import annotations

import re

_REACH = 420
_OPEN = "“\"«‘'„‟"
_CLOSE = {"“": "”“", "„": "”“", "‟": "”", "«": "»", '"': '"”', "‘": "’", "'": "'’"}
_QUOTED = re.compile(rf" {{0,2}}\)?[:,]? {{0,2}}(?:về (?:việc )?)?(?=[{_OPEN}])")
_ABOUT = re.compile(
    r" {0,2}\)?[,:(]? {0,2}(?:v/v|(?:(?:quy định|hướng dẫn|quy định chi tiết [^,.;\n]{1,60}?) )?(?:Về|về|VỀ)) {1,2}:? ?(?=\S)"
)
_DETAIL = re.compile(
    r" {0,2},? {0,2}(?:quy định|hướng dẫn)[^,.;:\n“\"]{1,60}? về {1,2}(?=\S)"
)
_ENDS = re.compile(
    r"[;“”\"\n]|\.(?=\s|$)|\.\.\.|…|(?<!\w)\(|(?<=\w)\)|: "
    r"|,? (?:và|cùng|,) (?=(?:các )?(?:Nghị|Quyết định|Chỉ thị|Thông|Kết luận|Quy định|Kế hoạch|Chương trình|Hướng dẫn|văn bản|Công văn|Luật))"
    r"|,? (?:đã|gắn với|nhằm|phấn đấu|(?<!không )được|cũng|phải|sẽ|vừa|đang|là(?! một)|nêu rõ|cho thấy|cho biết|chỉ rõ|có hiệu lực|ban hành ngày|trong đó|đến nay|đồng thời|đặc biệt|nhất là khi|với số lượng|thì) "
    r"|, (?=(?:trong|đã|do|các|những|tại|theo|từ|sau|nhiều|đến|ngày|sáng|chiều|khi|để|với|việc|ông|bà|đồng chí|đ/c|huyện|tỉnh|thành phố|xã|phường|[A-ZĐ]\w* (?:ủy|uỷ)|UBND|HĐND|Đảng|Ban|Bộ|Sở|Cục|Ủy|Chính phủ|Thủ tướng|Hội|ngành|chúng ta|cơ quan|đơn vị|địa phương) )"
)


_ASIDE = re.compile(
    r" ?\((?:sau đây|gọi|viết|NQ|NĐ|QĐ|CT|TT|Nghị|Quyết|Chỉ|Thông|Quy|thay|sửa|đã)[^()]{0,90}\)"
)


def after_aside(text: str, at: int) -> int:
    """Skip an alias in brackets: «(sau đây gọi tắt là Nghị quyết 18)»."""
    found = _ASIDE.match(text, at)
    return found.end() if found else at


def read_quoted(text: str, at: int) -> tuple[int, int] | None:
    """Read a title in quotes at ``at``: where it stands, quotes not counted."""
    found = _QUOTED.match(text, at)
    if found is None:
        return None
    start = found.end() + 1
    closers = _CLOSE[text[found.end()]]
    end = min(
        (i for c in closers if (i := text.find(c, start, start + _REACH)) > 0),
        default=-1,
    )
    return (start, end) if end > start else None


def read_about(text: str, at: int) -> tuple[int, int] | None:
    """Read «về …» at ``at``: where the subject stands, «về» not counted."""
    found = _ABOUT.match(text, at) or _DETAIL.match(text, at)
    if found is None:
        return None
    start = found.end()
    end = _ENDS.search(text, start, start + _REACH)
    stop = end.start() if end else min(len(text), start + _REACH)
    stop = start + len(text[start:stop].rstrip(" ,-"))
    return (start, stop) if stop > start else None
