"""Phụ nữ mới."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="phunumoi",
        family="Phụ nữ mới",
        version="2025",
        hosts=("phunumoi.net.vn",),
        signs=("articleTitle", "articleShortDesc"),
        marker="//h1[has(articleTitle)]/following::*[@itemprop='articleBody'][1]",
        title="//h1[has(articleTitle)]",
        lead="//div[has(articleShortDesc)]",
        body="//h1[has(articleTitle)]/following::*[@itemprop='articleBody'][1]",
        published="//time[has(articleTimePosted)]",
        byline="//p[has(author-news)]",
    ),
)
