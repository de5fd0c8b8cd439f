"""One page, harmed in fourteen ways: what vnnews makes of each.

Usage: ``python -m benchmarks.hostile_table``

The page is a portal's article with a headline, a printed time, three marker paragraphs
and a link. A cell is right when the headline, the time and the three markers are what the
page prints, and whatever the row asks for besides; else it says what is wrong.
"""

from __future__ import annotations

import datetime as dt
import re
import time
import unicodedata
from collections.abc import Callable

from lxml import etree
from tests.text.legacy_codes import write

import vnnews
from vnnews import Article, NoteKind

TITLE = "Xã Bình An tổng kết phong trào trồng rừng"
WHEN = dt.datetime.fromisoformat("2018-06-07T14:57:00+07:00")
MARKERS = (
    "Sáng nay, xã Bình An tổng kết mười năm trồng rừng ở hai thôn ven suối.",
    "Căn cứ Nghị quyết số 22-NQ/TW ngày 02/02/2008, xã lập thêm ba tổ giữ rừng.",
    "Dịp này, ủy ban nhân dân huyện tặng giấy khen cho 30 tập thể và 36 cá nhân.",
)
BODY = "".join(f"<p>{marker}</p>" for marker in MARKERS)
MORE = "<p>Mùa mưa tới, mỗi hộ dân trong xã nhận trồng thêm một trăm cây keo.</p>\n"


def page(body: str = BODY, charset: str | None = "utf-8") -> str:
    """Write the page, as a content system of the 2010s did."""
    meta = f'<meta charset="{charset}">' if charset else ""
    return (
        f"<!DOCTYPE html><html><head>{meta}<title>{TITLE}</title></head><body>"
        f'<ul class="nav"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul>'
        f'<div class="news_column"><h1 class="title">{TITLE}</h1>'
        f'<span class="time">Thứ năm, 07/06/2018 | 14:57 GMT+7</span>'
        f'<div id="news-bodyhtml" class="bodytext">{body}</div></div>'
        f'<div class="footer">Bản quyền thuộc về xã Bình An</div></body></html>'
    )


def wrong(article: Article, *, markers: tuple[str, ...] = MARKERS) -> str:
    """Say what is wrong with an article; ``""``: nothing."""
    faults = [] if article.title == TITLE else [f"title {article.title!r}"]
    if article.published_at != WHEN:
        faults.append(f"time {article.published_at}")
    faults += [f"lost {one[:20]!r}" for one in markers if one not in article.text]
    return "; ".join(faults)


def read(given: bytes | str, right: str, **options: str) -> str:
    """Read the page and name the cell."""
    return wrong(vnnews.parse_html(given, **options)) or right  # type: ignore[arg-type]


def nested(count: int) -> str:
    """Put the body into so many elements."""
    given = page("<div>" * count + BODY + "</div>" * count).encode()
    article = vnnews.parse_html(given)
    deep = NoteKind.TOO_DEEP in {note.kind for note in article.notes}
    return wrong(article) or ("ok, with a note" if deep else "ok")


def scripts() -> str:
    """Link to scripts in three spellings."""
    links = (
        '<p><a href="javascript:alert(1)">tại đây</a>, <a href=" JaVa&#9;Script:alert(2)">'
        'và đây</a>, <a href="data:text/html,x" onclick="alert(3)">nữa</a></p>'
    )
    article = vnnews.parse_html(page(BODY + links).encode())
    for out in (vnnews.to_html(article), vnnews.to_markdown(article)):
        if re.search(r"script:|onclick|data:text", out, re.IGNORECASE):
            return "kept"
    return wrong(article) or "removed, its text stays"


def empty() -> str:
    """Give nothing at all."""
    try:
        vnnews.parse_html(b"")
    except vnnews.VnnewsError as error:
        return f"`{type(error).__name__}`"
    return "an article of nothing"


def ratio(size: int) -> tuple[float, str]:
    """Read a page of so many bytes: how many bare lxml parses it took, and what is wrong."""
    given = page(MORE * (size // len(MORE.encode())) + BODY).encode()
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    bare = seconds(lambda: etree.fromstring(given, parser))
    return seconds(lambda: vnnews.parse_html(given)) / bare, wrong(
        vnnews.parse_html(given)
    )


def seconds(call: Callable[[], object]) -> float:
    """Processor time of a call, the best of some."""
    times = []
    for _ in range(3):
        started = time.process_time()
        call()
        times.append(time.process_time() - started)
    return min(times)


def large() -> str:
    """Give 5.7 MB, and compare with a bare lxml parse, and with a hundredth of it."""
    (many, fault), (few, _) = ratio(5_700_000), ratio(57_000)
    return fault or f"ok, {many:.0f} (57 kB of the same: {few:.0f})"


def dumped() -> str:
    """Give the page as text copied from a browser."""
    lines = [
        "Trang chủ",
        "Tin tức",
        TITLE,
        "Thứ năm, 07/06/2018 | 14:57 GMT+7",
        *MARKERS,
    ]
    return wrong(vnnews.parse_text("\n".join(lines))) or "text and fields"


def tcvn3() -> str:
    """Write the page in a font of the 1990s, as windows-1252."""
    given = write(page(charset="windows-1252"), "tcvn3")
    return read(given, "converted")


ROWS: dict[str, Callable[[], str]] = {
    "NFD text": lambda: read(unicodedata.normalize("NFD", page()).encode(), "composed"),
    "`javascript:` href": scripts,
    "300 nested divs": lambda: nested(300),
    "1,000 nested divs": lambda: nested(1000),
    "20,000 nested divs": lambda: nested(20_000),
    "empty bytes": empty,
    "5.7 MB page, × lxml parse": large,
    "UTF-8 declared windows-1252": lambda: read(
        page(charset="windows-1252").encode(), "ok"
    ),
    "no charset declared": lambda: read(page(charset=None).encode(), "ok"),
    "UTF-16": lambda: read(page(charset=None).encode("utf-16"), "ok"),
    "windows-1258, declared": lambda: read(
        write(page(charset="windows-1258"), "cp1258"), "composed"
    ),
    "TCVN3 font text": tcvn3,
    "NUL in a word": lambda: read(page().replace("rừng", "rừ\0ng").encode(), "dropped"),
    "plain-text dump of the page": dumped,
}
"""By name: what makes the cell."""


def main() -> None:
    """Print the table."""
    print("| input | vnnews |\n| --- | --- |")
    for name, cell in ROWS.items():
        print(f"| {name} | {cell()} |")


if __name__ == "__main__":
    main()
