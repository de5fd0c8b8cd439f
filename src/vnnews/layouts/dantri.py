"""Dân trí: utility classes of 2026, ``singular-*``, ``dt-news__*``, ``fon*`` before."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    ".//aside",
    ".//div[has(dantri-widget) or has(article-related)]",
)

LAYOUTS = (
    Layout(
        key="dantri",
        family="Dân trí",
        version="2026",
        hosts=("dantri.com.vn",),
        signs=("desktop-in-article",),
        marker="//*[@id='desktop-in-article']",
        title="//h1[@data-slot='title' or ancestor::article]",
        lead="//h2[@data-slot='sapo' or parent::article]",
        body="//*[@id='desktop-in-article']",
        drop=_DROP,
        published="//h1/following::time[1]/@datetime",
        byline="//h1/ancestor::article[1]//a[contains(@href,'/tac-gia/')]",
        tags="//li/a[@data-content-name='article-tags']",
    ),
    Layout(
        key="dantri",
        family="Dân trí",
        version="2021–2025",
        hosts=("dantri.com.vn",),
        signs=("singular-content", "e-magazine__body"),
        marker="//div[has(singular-content) or has(e-magazine__body)]",
        title="//h1[has(title-page) or has(e-magazine__title)]",
        lead=("//*[has(singular-sapo) or has(e-magazine__sapo)]"),
        body="//div[has(singular-content) or has(e-magazine__body)]",
        drop=_DROP,
        published="//time[has(author-time)]/@datetime",
        byline="//div[has(author-name)]",
    ),
    Layout(
        key="dantri",
        family="Dân trí",
        version="2020–2021",
        hosts=("dantri.com.vn",),
        signs=("dt-news__content",),
        marker="//div[has(dt-news__content)]",
        title="//h1[has(dt-news__title)]",
        lead="//*[has(dt-news__sapo)]",
        body="//div[has(dt-news__content)]",
        drop=_DROP,
        published="//span[has(dt-news__time)]",
    ),
    Layout(
        key="dantri",
        family="Dân trí",
        version="2013–2019",
        hosts=("dantri.com.vn",),
        signs=("divNewsContent",),
        marker="//*[@id='divNewsContent']",
        title="//h1[has(fon31)]",
        section=(
            "//a[has(breadcrumbitem1) or has(breadcrumbitem2) or has(breadcrumbitem)]"
        ),
        lead="//h2[has(sapo) or has(fon33)]",
        body="//*[@id='divNewsContent']",
        drop=(*_DROP, "self::h2/span", ".//div[has(news-tag) or has(news-tag-list)]"),
        published="//span[has(tt-capitalize)] | //span[has(fr)][has(fon7)]",
        tags="//*[has(news-tag) or has(news-tag-list)]//a",
    ),
)
