"""Znews, formerly Zing News."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="znews",
        family="Znews",
        version="2019–2026",
        hosts=("znews.vn", "zingnews.vn", "news.zing.vn"),
        signs=("the-article-body",),
        marker="//div[has(the-article-body)]",
        title="//h1[has(the-article-title)]",
        section="//a[has(parent_cate)] | //*[has(parent_cate)]/a",
        lead="//p[has(the-article-summary)]",
        body="//div[has(the-article-body)]",
        drop=(
            ".//div[@id='innerarticle' or has(inner-article) or has(notebox)"
            " or has(interview)]",
            ".//figure[has(video)]",
        ),
        published="//li[has(the-article-publish)]",
        byline="//li[has(the-article-author)] | //div[has(the-article-credit)]//p[has(author)]",
        tags="//p[has(the-article-tags)]/a",
        caption=".//td[has(pCaption) or has(caption)]",
    ),
)
