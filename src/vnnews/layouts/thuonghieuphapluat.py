"""Thương hiệu và Pháp luật."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="thuonghieuphapluat",
        family="Thương hiệu và Pháp luật",
        version="2025",
        hosts=("thuonghieuvaphapluat.vn",),
        signs=("cotent_detail",),
        marker="//*[@id='cotent_detail']",
        title="//h1[has(title_detail_news)]",
        lead="//h2[has(sapo_detail)]",
        body="//*[@id='cotent_detail']",
        published="//span[has(time_detail_news)]",
        byline=(
            "//*[@id='cotent_detail']//p"
            "[contains(translate(@style,' ',''),'float:right')]"
        ),
    ),
)
