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
            "/following::*[has(article-content) or has(text-long)][1]"
        ),
        title="//*[has(article-title)]",
        lead="//*[has(article-summary)]",
        body=(
            "//*[has(text-long)] | //*[has(article-content)][not(.//*[has(text-long)])]"
        ),
        drop=(".//div[has(article-author) or has(relate-container)]",),
        published="(//*[has(col-md-4)][has(mb-2)][contains(.,'/')])[1]",
        byline="//*[has(article-author)]//a",
    ),
    Layout(
        key="vov",
        family="VOV",
        version="2019",
        hosts=("vov.vn",),
        signs=("main-contents",),
        marker="//*[has(main-contents)][has(article__body)]",
        lead="//*[has(article__sapo)]",
        body="//*[has(main-contents)][has(article__body)]",
        drop=(".//div[has(relate-container)]",),
        published="//*[has(article__meta)]",
        caption="self::table[has(contentimg)]//tr[2]/td",
    ),
)
