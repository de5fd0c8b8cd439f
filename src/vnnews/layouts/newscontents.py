"""Báo Cần Thơ, Báo An Giang."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="newscontents",
        family="newscontents",
        version="2026",
        hosts=("baocantho.com.vn", "baoangiang.com.vn"),
        signs=("newscontents",),
        marker="//*[@id='newscontents']",
        body="//*[@id='newscontents']",
    ),
)
