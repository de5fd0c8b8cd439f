"""Đài Tiếng nói nhân dân TP.HCM: Next.js, the class names end in a hash."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="voh",
        family="VOH",
        version="2022–2023",
        hosts=("voh.com.vn",),
        marker="//div[contains(@class,'detail-content_detail-content')]",
        title="//h1",
        lead="//div[contains(@class,'detail-intro')]",
        body="//div[contains(@class,'detail-content_detail-content')]",
        published="//h1/following::time[1]/@datetime",
    ),
)
