"""CafeBiz before its body had a role.

It prints a 12-hour clock; its JSON-LD writes +08:00 after local times.
"""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

LAYOUTS = (
    Layout(
        key="vccorp-cafebiz",
        family="VCCorp IMS (CafeBiz)",
        version="2019–2022",
        hosts=("cafebiz.vn",),
        signs=("w640right",),
        marker="//div[has(w640right)]//div[has(detail-content)][not(@data-role)]",
        title="//h1[has(title)]",
        section="//div[has(timeandcatdetail)]/span[has(cat)]/a",
        lead="//h2[has(sapo)]",
        body="//div[has(w640right)]//div[has(detail-content)]",
        drop=(
            *BOXES,
            ".//div[has(p-source)] | .//p[has(p-author)] | .//span[@id='hdExclusive']",
            ".//video",
        ),
        published="//div[has(timeandcatdetail)]/span[has(time)]",
        clock="12h",
        byline="//p[has(p-author)]",
        source="//div[has(p-source)]",
        tags="//span[has(tags-item)]/a",
        figure=PHOTO,
        caption=CAPTION,
        distrust={"json-ld"},
    ),
)
