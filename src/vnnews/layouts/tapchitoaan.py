"""Tạp chí Tòa án nhân dân."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="tapchitoaan",
        family="Tạp chí Tòa án nhân dân",
        version="2025",
        hosts=("tapchitoaan.vn",),
        signs=("post-entry", "short-desc"),
        marker="//h5[has(short-desc)][//div[has(post-entry)]]",
        title="//h1",
        lead="//h5[has(short-desc)]",
        body="//div[has(post-entry)]",
        published="//div[has(post-meta)]//span[contains(.,'/')]",
        byline="//span[has(author)]",
    ),
)
