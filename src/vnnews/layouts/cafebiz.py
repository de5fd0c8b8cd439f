"""CafeBiz.

It prints a 12-hour clock; its JSON-LD writes +08:00 after local times.
"""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="vccorp-cafebiz",
        family="VCCorp IMS (CafeBiz)",
        version="2019–2026",
        hosts=("cafebiz.vn",),
        signs=("w640right",),
        marker="//*[has(w640right)]//div[has(detail-content)]",
        title="//h1[has(title)]",
        section="//*[has(timeandcatdetail)]//*[has(cat)]//a",
        lead="//h2[has(sapo)]",
        body="//*[has(w640right)]//div[has(detail-content)]",
        drop=(
            *BOXES,
            ".//div[has(p-source)] | .//p[has(p-author)] | .//span[starts-with(@id,'hdExclusive')]",
            ".//video",
        ),
        published="//*[has(timeandcatdetail)]//*[has(time)]",
        clock="12h",
        byline="//p[has(p-author)]",
        source="//div[has(p-source)]",
        tags="//span[has(tags-item)]/a",
        figure=PHOTO,
        caption=CAPTION,
        distrust={"json-ld"},
    ),
)
