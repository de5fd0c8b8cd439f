"""Tuổi Trẻ before 2022; today's pages are VCCorp IMS like the others."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

_NOW = "[not(//div[@data-role='content'])]"

LAYOUTS = (
    Layout(
        key="tuoitre",
        family="Tuổi Trẻ",
        version="2017–2021",
        hosts=("tuoitre.vn",),
        signs=("main-content-body", "fck"),
        marker=(
            f"//h1[has(article-title)]{_NOW}"
            "[//div[has(main-content-body)] or //div[has(content)][has(fck)]]"
        ),
        title="//h1[has(article-title)]",
        lead="//h2[has(sapo)] | //p[has(sapo)]",
        body=(
            "//div[has(content)][has(fck)]"
            " | //div[has(main-content-body)][not(.//div[has(fck)])]"
        ),
        drop=(*BOXES, ".//h2[has(sapo)] | .//p[has(sapo)]"),
        published="//div[has(date-time)]",
        figure=PHOTO,
        caption=CAPTION,
    ),
    Layout(
        key="tuoitre",
        family="Tuổi Trẻ",
        version="2014–2016",
        hosts=("tuoitre.vn",),
        signs=("title-2", "txt-head"),
        marker="//h1[has(title-2)]/ancestor::div[has(detail-content)]//div[has(fck)]",
        title="//h1[has(title-2)]",
        section="//ul[has(breadcrumb)]//a",
        lead="//p[has(txt-head)]",
        body="//h1[has(title-2)]/ancestor::div[has(detail-content)]//div[has(fck)]",
        drop=(".//div[has(wrapper-qt) or starts-with(@id,'tt-wrapper')]",),
        published="//div[has(tool-bar)]/span[has(date)]",
        byline="//div[has(wrapper-qt)]/strong",
        tags="//ul[has(block-key)]//a",
    ),
)
