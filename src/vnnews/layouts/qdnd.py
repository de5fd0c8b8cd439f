"""Quân đội nhân dân."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_BODY = (
    "//div[has(post-content)]/descendant-or-self::*"
    "[@itemprop='articleBody'][not(has(__MASTERCMS_CONTENT))]"
)

LAYOUTS = (
    Layout(
        key="qdnd",
        family="Quân đội nhân dân",
        version="2022–2025",
        hosts=("qdnd.vn",),
        signs=("post-summary", "post-subinfo"),
        marker=f"{_BODY}[//h1[has(post-title)]]",
        title="//h1[has(post-title)]",
        lead="//*[has(post-summary)]",
        body=_BODY,
        published="//*[has(post-subinfo)]/span",
    ),
)
