"""Báo Thanh Hóa, Báo Phú Thọ: part of the body may arrive encrypted."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="dcontent",
        family="dcontent",
        version="2026",
        hosts=("baothanhhoa.vn", "baophutho.vn"),
        signs=("dcontent",),
        marker="//*[@id='dcontent']",
        body="//*[@id='dcontent']",
    ),
)
