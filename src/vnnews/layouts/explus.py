"""Pages of the Explus editor: Dân Việt, VietnamFinance, Gia đình Việt Nam."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="explus",
        family="Explus editor",
        version="2025–2026",
        hosts=("danviet.vn", "vietnamfinance.vn", "giadinhonline.vn"),
        signs=("explus-editor",),
        marker="//*[@id='explus-editor']",
        title="//h1",
        lead="//h2[has(intro) or @data-role='sapo'] | //*[@data-role='sapo']",
        body="//*[@id='explus-editor']",
        drop=(
            ".//div[has(type-6) or starts-with(@type,'Related')]",
            ".//div[has(d-2xl-flex)][has(article)]",
        ),
        published=(
            "//span[@data-role='publishdate'] | //*[has(detail-time-public)]//span"
        ),
        byline="//span[has(anots)] | //*[has(detail-time-public)]//strong",
        caption=".//*[has(PhotoCMS_Caption)]",
    ),
)
