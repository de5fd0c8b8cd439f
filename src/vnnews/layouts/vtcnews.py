"""VTC News."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="vtcnews",
        family="VTC News",
        version="2022–2025",
        hosts=("vtcnews.vn", "vtc.vn"),
        signs=("edittor-content",),
        marker="//div[has(edittor-content)]",
        title="//header[has(mb5)]//h1 | //h1[has(font28)]",
        lead="//h2[has(font18)][has(bold)]",
        body="//div[has(edittor-content)]",
        published="//span[has(time-update)]",
        byline="//*[has(author-make)]//span",
    ),
)
