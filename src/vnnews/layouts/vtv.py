"""VTV's paper before its rebuild of 2025."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="vtv",
        family="VTV",
        version="2019–2025",
        hosts=("vtv.vn",),
        signs=("title_detail", "ta-justify"),
        marker="//h1[has(title_detail)][//*[has(ta-justify) or has(noidung)]]",
        title="//h1[has(title_detail)]",
        lead="//h2[has(sapo)]",
        body=("//*[has(ta-justify)] | //*[has(noidung)][not(.//*[has(ta-justify)])]"),
        drop=(
            *BOXES,
            ".//div[has(tinlienquan) or has(chiase) or has(news_keyword)]",
            ".//img[contains(@src,'like-fanpage')]",
        ),
        published="//p[has(author)]//*[has(time)]",
        byline=(
            "//p[has(author)]/text()[normalize-space()]"
            " | //p[has(author)]/*[not(has(time))]"
        ),
        tags="//*[has(news_keyword)]//a",
        figure=PHOTO,
        caption=CAPTION,
    ),
)
