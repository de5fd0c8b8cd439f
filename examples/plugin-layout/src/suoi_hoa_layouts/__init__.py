"""Layouts for the portals of the Suối Hoa communes (a made-up family)."""

from __future__ import annotations

from vnnews import Layout

LAYOUTS = (
    Layout(
        key="suoi-hoa",
        family="Suối Hoa communes",
        version="2024",
        hosts=("suoihoa.example.gov.vn",),
        signs=("sh-article",),
        marker="//div[has(sh-article)]",
        title="//div[has(sh-title)]",
        section="//div[has(sh-path)]//a",
        body="//div[has(sh-article)]",
        drop=(".//div[has(sh-more)]",),
        published="//span[has(sh-day)]",
        views="//span[has(sh-views)]",
    ),
)
