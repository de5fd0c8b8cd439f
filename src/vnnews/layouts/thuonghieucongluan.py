"""Thương hiệu và Công luận."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="thuonghieucongluan",
        family="Thương hiệu và Công luận",
        version="2025",
        hosts=("thuonghieucongluan.com.vn",),
        signs=("content_detail",),
        marker="//*[@id='content_detail'][has(article-body)]",
        title="//h1[has(page-title)]",
        lead="//div[has(article-sapo)]",
        body="//*[@id='content_detail'][has(article-body)]",
        published="//h1[has(page-title)]/following::span[has(item)][contains(.,'/')][1]",
        byline=(
            "//*[@id='content_detail']//p"
            "[contains(translate(@style,' ',''),'text-align:right')]"
        ),
    ),
)
