"""Tài nguyên và Môi trường."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="tainguyenmoitruong",
        family="Tài nguyên và Môi trường",
        version="2025",
        hosts=("tainguyenvamoitruong.vn",),
        signs=("headingDetail",),
        marker="//h2[has(headingDetail)][//div[has(html-content)]]",
        title="//h2[has(headingDetail)]",
        lead="//p[has(descDetail)]",
        body="//div[has(html-content)]",
        published="//span[has(time)][has(icon-time)]",
    ),
)
