"""Bảo vệ pháp luật."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_BODY = "//div[has(post-content)]/descendant-or-self::div[has(noidung)]"

LAYOUTS = (
    Layout(
        key="baovephapluat",
        family="Bảo vệ pháp luật",
        version="2025",
        hosts=("baovephapluat.vn",),
        signs=("lbPublishedDate", "post-summary"),
        marker=_BODY,
        title="//h1[has(post-title)]",
        lead="//*[has(post-summary)]",
        body=_BODY,
        published="//div[has(lbPublishedDate)]",
        byline="//div[has(tacgia)]",
    ),
)
