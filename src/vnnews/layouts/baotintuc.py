"""Báo Tin tức of the Vietnam News Agency."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_BODY = "//div[has(boxdetail)]//div[has(contents) or has(detail-content)]"

LAYOUTS = (
    Layout(
        key="baotintuc",
        family="Báo Tin tức",
        version="2023–2025",
        hosts=("baotintuc.vn",),
        signs=("boxdetail",),
        marker=_BODY,
        title="//h1[has(detail-title)]",
        lead="//h2[has(sapo)]",
        body=_BODY,
        drop=(".//div[has(share)]", ".//div[has(author)]"),
        published="//div[has(date)]/span[has(txt)]",
        byline="//div[has(author)]",
    ),
)
