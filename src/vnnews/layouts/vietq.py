"""VietQ, Chất lượng Việt Nam."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="vietq",
        family="VietQ",
        version="2025",
        hosts=("vietq.vn",),
        signs=("main-detail",),
        marker="//*[@id='main-detail'][//div[has(datetimeup)]]",
        title="//h1[has(detail-title)]",
        lead="//*[has(detail-intro)]//*[has(caption)]",
        body="//*[@id='main-detail']",
        published="//div[has(datetimeup)]",
        byline=(
            "//*[@id='main-detail']//p"
            "[contains(translate(@style,' ',''),'text-align:right')]/strong"
        ),
    ),
)
