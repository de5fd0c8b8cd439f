"""Tạp chí Giáo dục."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="tapchigiaoduc",
        family="Tạp chí Giáo dục",
        version="2025",
        hosts=("tapchigiaoduc.edu.vn",),
        signs=("news-detail", "news-heading"),
        marker="//*[@id='news-detail'][has(news-content)]",
        title="//h1[has(page-title)]",
        lead="(//div[has(news-sapo)])[1]",
        body="//*[@id='news-detail'][has(news-content)]",
        drop=(".//div[has(news-sapo)]",),
        published="//*[has(news-heading)]//li[has(list-inline-item)][contains(.,'/')]",
        byline="//*[@id='news-detail']//p[@align='right']",
    ),
)
