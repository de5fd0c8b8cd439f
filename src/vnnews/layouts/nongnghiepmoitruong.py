"""Nông nghiệp và Môi trường."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="nongnghiepmoitruong",
        family="Nông nghiệp và Môi trường",
        version="2025",
        hosts=("nongnghiepmoitruong.vn",),
        signs=("main-intro", "detail-intro"),
        marker="//h2[has(main-intro)]/following::div[@itemprop='articleBody'][1]",
        title="//h1[has(main-title)]",
        lead="//h2[has(main-intro)]",
        body="//div[@itemprop='articleBody']",
        published="//span[has(time-detail)]",
        byline="//p[has(content-author)]",
    ),
)
