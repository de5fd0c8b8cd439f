"""Bodies that are cut off: what stands in the place of the text goes, with a note."""

from __future__ import annotations

import pytest

import vnnews

PROSE = (
    "Sáng nay, Ủy ban nhân dân xã Hòa Bình khai trương điểm đọc sách cho thiếu nhi tại nhà "
    "văn hóa thôn Trung, với hơn hai nghìn đầu sách do các gia đình trong thôn góp lại. "
    "Điểm đọc mở cửa từ thứ Hai đến thứ Bảy, buổi chiều có thanh niên tình nguyện trông nom."
)


def read(*lines: str) -> vnnews.Article:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><article><h1>Thôn Trung có điểm đọc sách</h1>{paragraphs}</article>"
    return vnnews.parse_html(page, layouts=())


@pytest.mark.parametrize(
    "gate",
    [
        "Đăng nhập để đọc tiếp bài viết",
        "Mua gói hội viên để mở khóa toàn bộ nội dung",
        "Nội dung chỉ dành cho thuê bao",
    ],
)
def test_a_line_that_asks_to_subscribe_is_no_text(gate: str) -> None:
    """It goes, and the note says that the rest is missing."""
    article = read(PROSE, PROSE + " Ba.", gate)
    assert gate not in article.text
    assert any("subscribers" in note.message for note in article.notes)


@pytest.mark.parametrize(
    "step",
    [
        "Bước 2: Đăng nhập để xem kết quả giải quyết hồ sơ.",
        "Người dân đăng ký để đọc sách tại chỗ, không mất tiền.",
    ],
)
def test_an_article_that_speaks_of_logging_in_keeps_its_text(step: str) -> None:
    """Text goes on behind it: nothing is cut."""
    article = read(PROSE, step, PROSE + " Ba.", PROSE + " Bốn.")
    assert article.text.endswith("Bốn.")
    assert step in article.text
    assert not any("subscribers" in note.message for note in article.notes)
