"""Tuổi Trẻ before 2022; today's pages are VCCorp IMS like the others."""

from __future__ import annotations

from vnnews.layouts._layout import Layout
from vnnews.layouts.vccorp import BOXES, CAPTION, PHOTO

_NOW = "[not(//*[@data-role='content' or has(afcbc-body)])]"

LAYOUTS = (
    Layout(
        key="tuoitre",
        family="Tuổi Trẻ",
        version="2017–2021",
        hosts=("tuoitre.vn",),
        signs=("main-content-body", "fck"),
        marker=(
            f"//h1[has(article-title)]{_NOW}"
            "[//*[has(main-content-body)] or //*[has(content)][has(fck)]]"
        ),
        title="//h1[has(article-title)]",
        section="//*[has(bread-crumbs)]//a",
        lead="//*[has(sapo)]",
        body=(
            "//*[has(fck)][has(content)]"
            " | //*[has(main-content-body)][not(.//*[has(fck)])]"
        ),
        drop=(*BOXES, ".//*[has(sapo)]"),
        published="//*[has(date-time)]",
        byline=(
            "//*[has(fck)]/following-sibling::*[has(author)]"
            " | //*[has(fck)]/*[has(author)]"
        ),
        tags="//*[has(tags-item)]//a",
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
        published="//*[has(tool-bar)]/span[has(date)]",
        byline="//div[has(wrapper-qt)]/strong",
        tags="//ul[has(block-key)]//a",
    ),
)
