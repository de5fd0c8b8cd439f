"""Đồ uống Việt Nam."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="kinhtedouong",
        family="Đồ uống Việt Nam",
        version="2025",
        hosts=("kinhtedouong.vn",),
        signs=("title-post", "sum-main"),
        marker="//h2[has(sum-main)][//*[has(title-post)]][//div[has(news-content)]]",
        title="//*[has(title-post)]//h1",
        lead="//h2[has(sum-main)]",
        body="//div[has(news-content)]",
        published="//*[has(title-post)]//time",
        byline="//p[has(alignright)]/strong | //p[has(alignright)]/em",
    ),
)
