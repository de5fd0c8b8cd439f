"""Công an nhân dân, and Nhân Dân in 2021–22."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="cand",
        family="Công an nhân dân",
        version="2021–2025",
        hosts=("cand.com.vn", "cand.vn", "nhandan.vn"),
        signs=("detail-content-body",),
        marker="//*[has(detail-content-body)]",
        title="//*[has(box-title-detail)]",
        lead="//*[has(box-des-detail)]",
        body="//*[has(detail-content-body)]",
        published="//*[has(box-date)]",
        byline="//*[has(box-author)]//strong",
    ),
)
