"""Tạp chí Công Thương."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="tapchicongthuong",
        family="Tạp chí Công Thương",
        version="2020–2025",
        hosts=("tapchicongthuong.vn",),
        signs=("post_content", "left-bodydetail"),
        marker=(
            "//h1[has(post-title)]/following::*[@id='post_content'][1]"
            " | //div[has(left-bodydetail)]"
        ),
        title="//h1[has(post-title)]",
        lead="//div[has(sapo)]",
        body=(
            "//*[@id='post_content']"
            " | //div[has(left-bodydetail)][not(.//*[@id='post_content'])]"
        ),
        drop=(".//*[has(tukhoa)]",),
        published="//*[has(post-meta)]//span | //span[has(date-detail)]",
        byline="//*[has(meta-info)]//*[has(source)]//strong",
    ),
)
