"""Báo Thanh tra."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="thanhtra",
        family="Báo Thanh tra",
        version="2025",
        hosts=("thanhtra.com.vn",),
        signs=("editor-detail",),
        marker="//*[@id='editor-detail']",
        title="//h1",
        lead="//p[has(text-lg)][has(font-semibold)]",
        body="//*[@id='editor-detail']",
        published=("(//p[contains(@class,'text-[#707070]')][contains(.,'/')])[1]"),
    ),
)
