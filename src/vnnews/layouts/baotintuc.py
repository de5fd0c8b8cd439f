"""Báo Tin tức of the Vietnam News Agency."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_BODY = (
    "//*[has(boxdetail)]//*[has(contents) or has(detail-content)]"
    " | //div[has(detail-content)][//div[has(date)]/span[has(txt)]]"
    "[not(@data-role or ancestor::*[has(boxdetail)])]"
)

LAYOUTS = (
    Layout(
        key="baotintuc",
        family="Báo Tin tức",
        version="2023–2025",
        hosts=("baotintuc.vn",),
        signs=("boxdetail", "txt"),
        marker=_BODY,
        title="//h1[has(detail-title)]",
        lead="//h2[has(sapo)]",
        body=_BODY,
        drop=(".//div[has(share)]", ".//div[has(author)]"),
        published="//div[has(date)]//span[has(txt)]",
        byline="//div[has(author)]",
    ),
)
