"""Kênh 14 and GenK: VCCorp's ``knc`` pages."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="vccorp-kenh14",
        family="VCCorp IMS (Kênh 14)",
        version="2019–2025",
        hosts=("kenh14.vn", "genk.vn"),
        signs=("knc-content", "ContentDetail"),
        marker=(
            "//div[has(knc-content) or @id='ContentDetail']"
            "[//h1[has(kbwc-title)] or //h2[has(knc-sapo)]]"
            "[not(//div[@data-role='content'])]"
        ),
        title="//h1[has(kbwc-title)]",
        lead="//h2[has(knc-sapo)]",
        body="//div[has(knc-content) or @id='ContentDetail']",
        drop=BOXES,
        published="//span[has(kbwcm-time)]",
        byline="//span[has(kbwcm-author)]",
        figure=PHOTO,
        caption=CAPTION,
    ),
)
