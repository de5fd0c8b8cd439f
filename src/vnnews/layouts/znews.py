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
        marker="//*[has(the-article-body)]",
        title="//h1[has(the-article-title)]",
        section=(
            "//a[has(parent_cate)] | //*[has(parent_cate)]//a"
            " | //*[has(the-article-category)]/a"
        ),
        lead="//*[has(the-article-summary)]",
        body="//*[has(the-article-body)]",
        drop=(
            (
                ".//div[@id='innerarticle' or has(inner-article) or has(notebox)"
                " or has(interview)]"
            ),
            ".//figure[has(video)]",
        ),
        published="//*[has(the-article-publish)]",
        byline=(
            "//*[has(the-article-author)]"
            " | //*[has(the-article-credit)]//*[has(author)]"
        ),
        tags="//*[has(the-article-tags)]//a",
        caption=".//td[has(pCaption) or has(caption)]",
    ),
)
