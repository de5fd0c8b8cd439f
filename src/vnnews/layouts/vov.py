"""Đài Tiếng nói Việt Nam (VOV)."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="vov",
        family="VOV (Drupal)",
        version="2022–2025",
        hosts=("vov.vn",),
        signs=("article-summary",),
        marker=(
            "//*[has(article-summary)]"
            "/following::div[has(article-content) or has(text-long)][1]"
        ),
        title="//h1[has(article-title)] | //div[has(article-title)]//h1",
        lead="//*[has(article-summary)]//h2 | //h2[has(article-summary)]",
        body=(
            "//div[has(text-long)]"
            " | //div[has(article-content)][not(.//div[has(text-long)])]"
        ),
        drop=(".//div[has(article-author) or has(relate-container)]",),
        published="//*[has(article-title)]/following::div[has(col-md-4)][has(mb-2)][1]",
        byline="//div[has(article-author)]//a",
    ),
    Layout(
        key="vov",
        family="VOV",
        version="2019",
        hosts=("vov.vn",),
        signs=("main-contents",),
        marker="//div[has(main-contents)][has(article__body)]",
        lead="//*[has(article__sapo)]",
        body="//div[has(main-contents)][has(article__body)]",
        drop=(".//div[has(relate-container)]",),
        published="//*[has(article__meta)]",
        caption="self::table[has(contentimg)]//tr[2]/td",
    ),
)
