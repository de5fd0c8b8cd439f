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
        marker="//div[has(detail-content-body)]",
        title="//h1[has(box-title-detail)] | //div[has(box-title-detail)]",
        lead="//div[has(box-des-detail)]",
        body="//div[has(detail-content-body)]",
        published="//div[has(box-date)] | //span[has(box-date)]",
        byline="//div[has(box-author)]//strong",
    ),
)
