"""Pages to run over: short, of our own, some without an article."""

from __future__ import annotations

from pathlib import Path

import pytest

PAGE = """<!DOCTYPE html><html lang="vi"><head><title>Tin số {n}</title></head><body>
<div class="asset-full-content-title">Xã Bình Minh khánh thành cây cầu thứ {n}</div>
<div class="assetPublishDate block_timer">Ngày đăng 07/06/2018 | 02:57 PM &nbsp;|&nbsp; View count: {n}</div>
<div class="asset-full-content show-asset-title"><div class="asset-content">
<div class="journal-content-article">
<p>Sáng 7/6, xã Bình Minh khánh thành cây cầu bắc qua kênh chính, dài hơn ba mươi mét.</p>
<p>Dịp này, Chủ tịch UBND huyện tặng giấy khen cho 3 tập thể đã góp công xây cầu.</p>
</div></div></div></body></html>"""


def page(number: int) -> str:
    """A page in a portal's markup; the number stands in its title."""
    return PAGE.format(n=number)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty pages, the eighth of which is no article."""
    place = tmp_path / "pages"
    place.mkdir()
    for number in range(20):
        text = (
            "<html><body><p>Trang trống</p></body></html>"
            if number == 7
            else page(number)
        )
        (place / f"{number:03}.html").write_text(text, encoding="utf-8")
    return place
