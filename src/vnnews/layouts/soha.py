"""Soha before its body had a role."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="vccorp-soha",
        family="VCCorp IMS (Soha)",
        version="2019–2023",
        hosts=("soha.vn",),
        signs=("news-content",),
        marker=(
            "//*[has(news-content)][has(clearfix)][//h1[has(news-title)]]"
            "[not(//*[@data-role='content' or has(afcbc-body)])]"
        ),
        title="//h1[has(news-title)]",
        lead="//h2[has(news-sapo)]",
        body="//*[has(news-content)][has(clearfix)]",
        drop=BOXES,
        published="//h1[has(news-title)]/following::time[1]",
        figure=PHOTO,
        caption=CAPTION,
    ),
)
