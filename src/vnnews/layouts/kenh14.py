"""Kênh 14 and GenK: VCCorp's ``knc`` pages."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

_BODY = "//*[has(knc-content) or @id='ContentDetail']"

LAYOUTS = (
    Layout(
        key="vccorp-kenh14",
        family="VCCorp IMS (Kênh 14)",
        version="2019–2025",
        hosts=("kenh14.vn", "genk.vn"),
        signs=("knc-content", "ContentDetail", "kbwc-title"),
        marker=(
            f"{_BODY}[//h1[has(kbwc-title)] or //h2[has(knc-sapo)]]"
            "[not(//*[@data-role='content' or has(afcbc-body)])]"
            " | //h1[has(kbwc-title)]/following::*[has(detail-content)][not(@data-role or has(afcbc-body))]"
            f"[not({_BODY})][not(//*[@data-role='content' or has(afcbc-body)])]"
        ),
        title="//h1[has(kbwc-title)]",
        lead="//h2[has(knc-sapo)]",
        body=(
            f"{_BODY} | //h1[has(kbwc-title)]/following::*[has(detail-content)]"
            f"[not({_BODY})]"
        ),
        drop=BOXES,
        published="//*[has(kbwcm-time)]",
        section="//*[@data-role='cate-name']",
        byline="//*[has(kbwcm-author)]",
        source="//*[has(kbwcm-source)]",
        figure=PHOTO,
        caption=CAPTION,
    ),
)
