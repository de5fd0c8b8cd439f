"""Lines of text copied from a page: what each of them is there for."""

from __future__ import annotations

import re

from vnnews.entities.bylines import parse_byline
from vnnews.layouts._furniture import ends_article, is_tool
from vnnews.layouts._names import HOME
from vnnews.text.counters import parse_views
from vnnews.text.dates import find_page_times
from vnnews.text.view import View

LONG = 160
"""Characters; a longer line is a paragraph, no date line and no headline."""

MAX_SECTION = 60
"""Characters of a step of the section path."""

_PROSE = 60  # characters of the shortest sentence that opens a text
_SENTENCE = 6  # words
_WORDS_LEFT = 5  # words beside time, label and counter that a date line may hold
_ANCHOR = re.compile(r"[a-z]+")
_STEP = re.compile(r"[>»›/|]|\s→\s")
_TWELVE_HOURS = re.compile(r"view count", re.IGNORECASE)
"""The label beside which the city portals of Hanoi print a clock of twelve hours."""
_LABELLED = re.compile(r"^[^\W\d][\w ]{1,24}:\s")
_SKIPS = re.compile(
    r"^(?:(?:được )?viết bởi|đăng bởi|trở lại|quay lại|về trang|bỏ qua|nhảy đến|truy cập nội dung|skip to|chuyển đến nội dung)",
    re.IGNORECASE,
)
_ENDS = (".", "…", "!", "?", ":", '"', "”", ")")
_LABEL_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        """ngay dang luc thu hai ba tu nam sau bay chu nhat cap phat hanh dua gio gmt am pm
        sa ch t cn duoc gui boi vao nguoi by submitted view count views luot xem so lan da doc tin bai moi post posted on date updated""",
    )
)
"""Folded words of date lines and counters; beside them a few others may stand."""

_PRINTED = frozenset(
    re.findall(
        r"\w+",
        """ngày đăng lúc thứ hai ba tư năm sáu bảy chủ nhật cập phát hành đưa giờ sáng chiều lượt
        xem số lần đã đọc tin bài mới được gửi bởi vào người gmt am pm sa ch view count views post
        posted on date updated by submitted""",
    )
)
"""The same words as they are printed; names such as «Hải Đăng» are none of them."""

_WORD = re.compile(r"[^\W\d_]+")


def is_prose(line: str) -> bool:
    """Say whether a line is a sentence or more of a text."""
    return len(line) >= _PROSE and line.endswith(_ENDS) and not is_date_line(line)


def is_sentence(line: str) -> bool:
    """Say whether a line is a short sentence, the least that a text can be."""
    return line.endswith(".") and len(line.split()) >= _SENTENCE


def is_date_line(line: str) -> bool:
    """Say whether a line is there to print a time: little else stands in it."""
    if len(line) > LONG:
        return False
    times = find_page_times(line)
    if not times:
        return False
    rest = line
    for time in reversed(times):
        rest = rest[: time.span[0]] + " " + rest[time.span[1] :]
    words = _ANCHOR.findall(View(rest).key)
    return sum(
        word not in _LABEL_WORDS for word in words
    ) <= _WORDS_LEFT and not rest.rstrip().endswith(".")


def is_label(text: str) -> bool:
    """Say whether a text has only words of date lines («Thứ Ba», «Ngày đăng»)."""
    return all(word in _PRINTED for word in _WORD.findall(text.casefold()))


def clock_of(line: str) -> str:
    """The clock of a date line, told by the label of the counter beside it."""
    return "12h" if _TWELVE_HOURS.search(line) else "24h"


def path_steps(line: str) -> list[str]:
    """Part a line «Trang chủ > Tin tức» into its steps; another line is one step."""
    steps = [step.strip() for step in _STEP.split(line) if step.strip()]
    short = all(len(step) <= MAX_SECTION for step in steps[:-1])
    home = bool(steps) and View(steps[0]).key in HOME
    arrows = any(arrow in line for arrow in ">»›→")
    return steps if short and (home or arrows) else [line]


def may_be_title(line: str) -> bool:
    """Say whether a line can be a headline: some words, no label, no path, no time."""
    words = len(line.split())
    return (
        3 <= words <= 40
        and not ends_article(line)
        and not is_tool(line)
        and not is_date_line(line)
        and not _SKIPS.match(line)
        and not (_LABELLED.match(line) and words < 8)
        and len(path_steps(line)) < 2
    )


def is_byline(line: str) -> bool:
    """Say whether a line signs."""
    return parse_byline(line) is not None


def is_counter(line: str) -> bool:
    """Say whether a line prints the article's counter and little else."""
    if len(line) > LONG or parse_views(line) is None:
        return False
    words = _ANCHOR.findall(View(line).key)
    return sum(word not in _LABEL_WORDS for word in words) <= _WORDS_LEFT
