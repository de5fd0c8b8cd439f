"""Báo Dân tộc và Phát triển."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="baodantoc",
        family="Dân tộc và Phát triển",
        version="2025",
        hosts=("baodantoc.vn",),
        signs=("news-body-content",),
        marker="//div[has(news-body-content)]",
        title="//h1[has(news-title)]",
        lead="//h2[has(news-sapo)]",
        body="//div[has(news-body-content)]",
        drop=(".//*[has(news-in-timeline)]",),
        published="//span[has(distribution-date)]",
        byline="//span[has(author-name)]",
    ),
)
