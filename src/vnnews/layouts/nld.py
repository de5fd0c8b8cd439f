"""Người Lao Động before 2022; today's pages are VCCorp IMS like the others."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="nld",
        family="Người Lao Động",
        version="2021",
        hosts=("nld.com.vn",),
        signs=("content-news-detail",),
        marker="//div[has(content-news-detail)]",
        title="//h1[has(title-content)]",
        lead="//h2[has(sapo-detail)]",
        body="//div[has(content-news-detail)]",
        drop=BOXES,
        figure=PHOTO,
        caption=CAPTION,
    ),
)
