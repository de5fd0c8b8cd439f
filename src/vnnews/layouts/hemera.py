"""Hemera (ePi): Nhân Dân, VietnamPlus, Tiền Phong, SGGP … and its older shapes."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    ".//section",
    ".//zone",
    ".//div[has(article-relate) or has(article-relate-b) or has(cms-relate)"
    " or has(article__related) or has(article__box--related)"
    " or contains(@class,'tin-lien')]",
    ".//div[has(article-social) or has(article-pin-social) or has(social-box)"
    " or has(article__tag)]",
    ".//article[has(story) or has(article-related)]",
    ".//table[has(video)]",
)
_CRUMBS = (
    "//ul[has(breadcrumbs) or has(breadcrumb)]//a"
    " | //div[has(breadcrumbs) or has(breadcrumb)]//a"
)
_CAPTION = ".//td[has(caption)] | .//div[has(article-photo)]/span"
_ABODY = "//div[@id='abody']"

LAYOUTS = (
    Layout(
        key="hemera",
        family="Hemera",
        version="2021–2026",
        hosts=(
            "nhandan.vn",
            "vietnamplus.vn",
            "tienphong.vn",
            "sggp.org.vn",
            "giaoducthoidai.vn",
            "baophapluat.vn",
            "anninhthudo.vn",
            "baolaocai.vn",
            "suckhoecongdongonline.vn",
            "bnews.vn",
            "plo.vn",
        ),
        signs=("article__body",),
        marker="//div[has(article__body)][not(has(main-contents))]",
        title="//h1[has(article__title) or has(cms-title)]",
        section=_CRUMBS,
        lead=(
            "//h2[has(article__sapo) or has(cms-desc)]"
            " | //div[has(article__sapo) or has(cms-desc)]"
            " | //p[has(article__sapo) or has(cms-desc)]"
        ),
        body=(
            "//div[has(article__body)]//div[has(article__content)]"
            " | //div[has(article__body)][not(.//div[has(article__content)])]"
        ),
        drop=_DROP,
        published=(
            "//div[has(article__meta)]//*[has(time)]"
            " | //h1[has(article__title) or has(cms-title)]/following::time[1]"
            " | //h1[has(article__title) or has(cms-title)]/following::span[has(time)][1]"
        ),
        byline=(
            "//span[has(cms-author)] | //a[has(cms-author) or has(name)]"
            " | //p[has(name) or has(cms-author)]"
        ),
        tags="//div[has(article__tag)]//a | //ul[has(article__tag)]//a",
        caption=_CAPTION,
    ),
    Layout(
        key="hemera-stories",
        family="Hemera (wide stories)",
        version="2022–2025",
        hosts=("nhandan.vn",),
        signs=("sda_middle", "main-col"),
        marker=(
            "//div[has(sda_middle) or has(main-col)]"
            "[//h1[has(article__title) or has(cms-title)]]"
            "[not(//div[has(article__body)])]"
        ),
        title="//h1[has(article__title) or has(cms-title)]",
        lead="//div[has(cms-desc)] | //h2[has(cms-desc)] | //p[has(cms-desc)]",
        body="//div[has(sda_middle)] | //div[has(main-col)][not(.//div[has(sda_middle)])]",
        drop=_DROP,
        byline="//p[has(name)]",
        caption=_CAPTION,
    ),
    Layout(
        key="hemera-abody",
        family="Hemera (abody)",
        version="2019–2025",
        hosts=(
            "kienthuc.net.vn",
            "vietnamdaily.kienthuc.net.vn",
            "thanhnien.vn",
            "plo.vn",
        ),
        signs=("abody",),
        marker=f"{_ABODY}[not(has(article__body))]",
        title="//h1[has(cms-title) or has(details__headline) or has(main-title)]",
        section="//ul[has(breadcrumb)]//a",
        lead=(
            "//h2[has(cms-desc) or @id='chapeau'] | //p[has(cms-desc) or @id='chapeau']"
            " | //div[has(cms-desc) or @id='chapeau']"
        ),
        body=_ABODY,
        drop=_DROP,
        published=(
            "//*[has(cms-date)]/@content"
            " | //div[has(details__meta) or has(meta)]//time"
            " | //header[has(details-heading)]//time"
            " | //h1[has(cms-title)]/following::time[1]"
        ),
        byline="//h1/following::span[has(name)][1]",
        tags="//*[has(tags)]//li/a",
        caption=_CAPTION,
    ),
    Layout(
        key="hemera-details",
        family="Hemera (details)",
        version="2020–2022",
        hosts=("vietnamplus.vn",),
        signs=("details__content", "details__summary"),
        marker="//div[has(article-body)][has(cms-body) or ancestor::div[has(details__content)]]",
        title="//h1",
        section="//div[has(direction)]//a",
        lead="//div[has(details__summary)] | //h2[has(details__summary)]",
        body="//div[has(article-body)]",
        drop=_DROP,
        published="//h1/following::time[1]",
        caption=_CAPTION,
    ),
    Layout(
        key="hemera-tienphong",
        family="Hemera (Tiền Phong)",
        version="2020",
        hosts=("tienphong.vn",),
        signs=("article-body",),
        marker="//div[has(article-col-b)]//div[@id='article-body']",
        lead="//*[has(article-sapo)]",
        body="//div[has(article-col-b)]//div[@id='article-body']",
        drop=_DROP,
        published="//*[has(byline-dateline)]",
        caption=_CAPTION,
    ),
)
