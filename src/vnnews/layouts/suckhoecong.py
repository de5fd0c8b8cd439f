"""Sức khỏe cộng đồng (suckhoecong.vn)."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="suckhoecong",
        family="Sức khỏe cộng đồng",
        version="2025",
        hosts=("suckhoecong.vn",),
        signs=("box-author",),
        marker="//section[has(box-author)][//div[has(detail)][has(text-justify)]]",
        title="//section[has(box-author)]//h1",
        lead="//*[has(info-author)]",
        body="//div[has(detail)][has(text-justify)]",
        published="//section[has(box-author)]//ul/li[contains(.,'/')]",
        byline="//*[has(author-detail)]",
    ),
)
