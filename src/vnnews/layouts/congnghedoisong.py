"""Công nghệ và Đời sống."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="congnghedoisong",
        family="Công nghệ và Đời sống",
        version="2025",
        hosts=("congnghevadoisong.vn",),
        signs=("postRickText",),
        marker="//div[has(postRickText)]",
        title="//h1[has(postTitle)]",
        body="//div[has(postRickText)]",
        published="//span[has(newsDate)]",
        source="//span[has(link-source-text-name)]",
    ),
)
