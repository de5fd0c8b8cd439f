"""VnEconomy, Văn hóa, Kinh tế và Đô thị: ``detail__`` names, or ``data-field``."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_OLD = "//div[@itemprop='articleBody'][//span[has(detail__author)]]"

LAYOUTS = (
    Layout(
        key="detail-field",
        family="data-field",
        version="2025–2026",
        hosts=("vneconomy.vn", "baolaocai.vn"),
        signs=("block-detail-page", "news-sapo"),
        marker=(
            "//div[@data-field='body'][not(has(article__body) or has(ta-justify))]"
            "[not(//div[has(article__body)])]"
        ),
        title="//h1",
        lead="//div[@data-field='sapo']",
        body="//div[@data-field='body']",
    ),
    Layout(
        key="detail",
        family="detail__",
        version="2022–2025",
        hosts=("vneconomy.vn", "baovanhoa.vn", "kinhtedothi.vn"),
        signs=("detail__content", "detail__author"),
        marker=f"//div[has(detail__content)] | {_OLD}[not(//div[has(detail__content)])]",
        title="//h1[has(detail__title)]",
        lead="//h2[has(detail__summary)]",
        body=f"//div[has(detail__content)] | {_OLD}[not(//div[has(detail__content)])]",
        drop=(".//article[has(story)]", ".//section"),
        published=(
            "//header[has(detail__header)]//*[has(detail__meta)]"
            " | //h1[has(detail__title)]/following::time[1]"
        ),
        byline="//*[has(detail__author)]",
    ),
)
