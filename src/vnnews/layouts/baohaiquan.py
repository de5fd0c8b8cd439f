"""Hải quân Việt Nam."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_RIGHT = "contains(translate(@style,' ',''),'text-align:right')"

LAYOUTS = (
    Layout(
        key="baohaiquan",
        family="Hải quân Việt Nam",
        version="2025",
        hosts=("baohaiquanvietnam.vn",),
        signs=("content_news",),
        marker="//h1[has(title-news-detail-left)][//div[has(content_news)]]",
        title="//h1[has(title-news-detail-left)]",
        section="//ol[has(breadcrumb)]//a[not(contains(.,':'))]",
        lead="//*[has(que_news)]//p/strong",
        body="//div[has(content_news)]",
        published="//ol[has(breadcrumb)]//a[contains(.,':') and contains(.,'/')]",
        byline=f"//div[has(content_news)]//p[{_RIGHT}]",
    ),
)
