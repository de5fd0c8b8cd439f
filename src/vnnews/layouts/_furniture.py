"""Texts of a page that are no article: headings of boxes, buttons, counters.

Seen on portals and papers; compared without accents and case. They end or interrupt an
article when a line is one of them, or begins with one that is marked so.
"""

from __future__ import annotations

import re

from vnnews.text.view import View

ENDS = """
Thông tin thời tiết|Thời tiết|Dự báo thời tiết
Tin liên quan|Bài liên quan|Bài viết liên quan|Tin tức liên quan|Tin bài liên quan
Tin khác|Các tin khác|Tin bài khác|Bài viết khác|Các bài viết khác|Các bài khác
Các tin đã đưa|Tin đã đưa|Tin cũ hơn|Các tin cũ hơn|Tin mới hơn|Các tin mới hơn
Những tin mới hơn|Những tin cũ hơn|Tin mới nhất|Tin mới|Bài viết mới nhất|Tin nổi bật
Tin cùng chuyên mục|Cùng chuyên mục|Bài viết cùng chuyên mục|Tin cùng loại
Tin đọc nhiều|Đọc nhiều|Xem nhiều|Tin xem nhiều|Đọc nhiều nhất|Xem nhiều nhất
Theo dòng sự kiện|Có thể bạn quan tâm|Có thể bạn thích|Tham khảo thêm
Thăm dò ý kiến|Liên kết website|Liên kết web|Sơ đồ cổng|Văn bản mới|Thủ tục hành chính
Bình luận|Ý kiến bạn đọc|Gửi bình luận|Ý kiến của bạn|Gửi ý kiến|Mã bảo mật
Từ khóa|Từ khoá|Tags|Tag|Xem thêm về|Chủ đề|Thông tin bạn đọc|Thông báo|Bạn đọc quan tâm
Thống kê truy cập|Lượt truy cập|Tổng truy cập|Đang truy cập|Số người truy cập
"""
"""Lines that close the article: what follows is not of it. ``|`` parts the texts."""

REMARKS = """
Bình luận|Ý kiến bạn đọc|Gửi bình luận|Ý kiến của bạn|Gửi ý kiến|Phản hồi|Trả lời|Để lại một bình luận
Bình luận của bạn|Gửi bình luận của bạn|Ý kiến bình luận|Bình luận bài viết|Viết bình luận|Gửi phản hồi|Ý kiến
"""
"""Headings of readers' remarks, which are always below the article."""

DROPS = """
In bài viết|In trang|In ra|Bản in|In bài này|In|Gửi email|Gửi bài này|Gửi bài viết qua email
Giới thiệu bài viết cho bạn bè|Lưu bài viết|Lưu bài viết này|Chia sẻ|Chia sẻ bài viết
Cỡ chữ|- aA +|A-|A+|A|Tăng/giảm cỡ chữ|Đọc bài viết|Nghe bài viết|Nghe đọc bài|Quay lại
Về đầu trang|Về trang trước|Thích|Theo dõi|Facebook|Twitter|Zalo|Google|Copy link|Email
Đánh giá|Click để đánh giá bài viết|Xem cỡ chữ|Phóng to|Thu nhỏ|Tương phản|Print|Share|Like
"""
"""Lines to pass over inside an article: buttons and tools."""

ENDS_BEGIN = """
Tổng số điểm của bài viết là|Xếp hạng:|Tổng lượt truy cập|Lượt truy cập:|Đang online
Đang truy cập:|Bản quyền thuộc|Bản quyền ©|Copyright ©|Các tin khác:|Tin liên quan:
Từ khóa:|Từ khoá:|Tags:|Tag:
"""
"""Beginnings of lines that close the article."""

DROPS_BEGIN = """
Cỡ chữ|Chia sẻ:|Chia sẻ bài viết|In bài|Xem với cỡ chữ|Nghe nội dung|Đánh giá bài viết|Số lượt bình luận
"""
"""Beginnings of short lines to pass over."""

_EDGE = re.compile(r"^[\s:•»›>\-–.…*|\[\]]+|[\s:•»›<\-–.…*|\[\]]+$")


def _keys(table: str) -> frozenset[str]:
    texts = (text.strip() for line in table.splitlines() for text in line.split("|"))
    return frozenset(_bare(text) for text in texts if text)


def _bare(text: str) -> str:
    return _EDGE.sub("", " ".join(View(text).key.split()))


_REMARKS = _keys(REMARKS)
_ENDS = _keys(ENDS) | _REMARKS
_DROPS = _keys(DROPS)
_ENDS_BEGIN = tuple(_keys(ENDS_BEGIN))
_BUTTONS = frozenset(
    re.findall(
        "[a-z]+",
        "thich like chia se share tweet facebook twitter zalo email binh luan comment luu in",
    )
)
_DROPS_BEGIN = tuple(_keys(DROPS_BEGIN))
_PLUG = re.compile(
    r"zalo|facebook|fanpage|google|youtube|tik ?tok|telegram|viber|chuyên mục|chuyên trang|tại đây"
    r"|(?:chương trình|bản tin)[^.]{0,60}phát sóng|vtvgo|tv online|đón (?:đọc|xem)|ứng dụng",
    re.IGNORECASE,
)
_COUNT = re.compile(r" ?\(\d{1,5}\)?:?$")
_LONGEST = 60  # characters; a longer line is text


def ends_article(line: str) -> bool:
    """Say whether a line closes the article («Tin liên quan», a visitor counter)."""
    if len(line) > 2 * _LONGEST:
        return False
    bare = _COUNT.sub("", _bare(line))
    return bare in _ENDS or bare.startswith(_ENDS_BEGIN)


def heads_remarks(line: str) -> bool:
    """Say whether a line stands above what readers wrote («Ý kiến bạn đọc (2)»)."""
    return len(line) <= _LONGEST and _COUNT.sub("", _bare(line)) in _REMARKS


def is_plug(line: str) -> bool:
    """Say whether a line asks readers to follow the paper elsewhere."""
    return (
        len(line) <= 3 * _LONGEST
        and line.lstrip("*>- ")[:8]
        .casefold()
        .startswith(("theo dõi", "mời bạn", "mời quý", "mời độc", "quý độc", "kết nối"))
        and _PLUG.search(line) is not None
    )


def is_tool(line: str) -> bool:
    """Say whether a line is a button or a tool («In bài viết», «Chia sẻ»)."""
    if len(line) > _LONGEST:
        return False
    bare = _bare(line)
    if not bare or bare in _DROPS or bare.startswith(_DROPS_BEGIN):
        return True
    words = bare.split()
    return words[0] in _BUTTONS and all(w in _BUTTONS or w.isdecimal() for w in words)
