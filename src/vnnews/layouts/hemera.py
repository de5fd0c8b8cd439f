"""Hemera (ePi): Nhân Dân, VietnamPlus, Tiền Phong, SGGP … and its older shapes."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    ".//section",
    ".//zone",
    (
        ".//div[has(article-relate) or has(article-relate-b) or has(cms-relate)"
        " or has(article__related) or has(article__box--related) or has(inner-article)"
        " or contains(@class,'tin-lien')]"
    ),
    (
        ".//div[has(article-social) or has(article-pin-social) or has(social-box)"
        " or has(article__tag)]"
    ),
    ".//article[has(story) or has(article-related)]",
    ".//table[has(video)]",
    ".//p[has(item-photo)]",
)
_CRUMBS = (
    "//*[has(breadcrumbs)]//*[has(text)]"
    " | //*[has(breadcrumbs) or has(breadcrumb)]//a"
    "[not(ancestor-or-self::*[has(text)] or .//*[has(text)])]"
)
_CAPTION = ".//td[has(caption)]"
_CMS_BODY = (
    "//*[has(cms-body)][not(has(article__body) or has(article-body) or has(detail))]"
    "[not(@id='abody' or //*[has(article__body)] or //*[@id='abody'])]"
)
_ABODY = "//*[@id='abody'][not(has(article__body))]"
_DETAIL = "//*[has(cms-body)][has(detail)][not(@id='abody' or .//*[@id='abody'])]"

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
        signs=("article__body", "cms-body"),
        marker=f"//*[has(article__body)][not(has(main-contents))] | {_CMS_BODY}",
        title="//h1[has(article__title) or has(cms-title) or has(main-title)]",
        section=_CRUMBS,
        lead=("//*[has(article__sapo) or has(cms-desc) or @id='chapeau']"),
        body=(
            "//*[has(article__body)]//div[has(article__content)]"
            " | //*[has(article__body)][not(.//div[has(article__content)])]"
            f" | {_CMS_BODY}"
        ),
        drop=_DROP,
        published=(
            "//*[has(cms-date)] | //*[has(article__meta)]//*[has(time)]"
            " | //h1[has(article__title) or has(cms-title)]/following::time[1]"
            " | //h1[has(article__title) or has(cms-title)]/following::span[has(time)][1]"
        ),
        byline=(
            "//*[has(cms-author)] | //a[has(name)][not(ancestor::*[has(cms-author)])]"
            " | //p[has(name)]"
        ),
        tags="//*[has(article__tag)]//a | //*[has(tags)]//li/a",
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
        lead="//*[has(cms-desc)]",
        body="//div[has(sda_middle)] | //div[has(main-col)][not(.//div[has(sda_middle)])]",
        drop=_DROP,
        published="//*[has(article__meta)]//*[has(time)]",
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
        signs=("abody", "cms-body"),
        marker=f"{_ABODY} | {_DETAIL}",
        title="//h1[has(cms-title) or has(details__headline) or has(main-title)]",
        section="//ul[has(breadcrumb)]//a",
        lead=("//*[has(cms-desc) or @id='chapeau']"),
        body=f"{_ABODY} | {_DETAIL}",
        drop=_DROP,
        published=(
            "//*[has(cms-date)]"
            " | //*[has(details__meta)] | //*[has(meta)]//time"
            " | //*[has(details-heading)][not(.//*[has(details__meta)])]"
            " | //h1[has(cms-title)]/following::time[1]"
        ),
        byline=(
            "(//span[has(name)])[1] | //*[has(author)]//*[has(name)]"
            " | //*[has(details__author__name)]"
        ),
        tags="//*[has(tags)]//li/a",
        caption=_CAPTION,
    ),
    Layout(
        key="hemera-details",
        family="Hemera (details)",
        version="2020–2022",
        hosts=("vietnamplus.vn",),
        signs=("details__content", "details__summary"),
        marker=(
            "//*[has(article-body)][has(cms-body) or ancestor::*[has(details__content)]"
            " or //*[has(details__summary)]]"
        ),
        title="//h1",
        section="//div[has(direction)]//a",
        lead="//*[has(details__summary)]",
        body="//*[has(article-body)]",
        drop=_DROP,
        published="//h1/following::time[1]",
        figure=".//div[has(article-photo)]",
        caption="self::div/span | .//td[has(caption)]",
    ),
    Layout(
        key="hemera-tienphong",
        family="Hemera (Tiền Phong)",
        version="2020",
        hosts=("tienphong.vn",),
        signs=("article-body",),
        marker="//*[has(article-col-b)]//*[@id='article-body']",
        lead="//*[has(article-sapo)]",
        body="//*[has(article-col-b)]//*[@id='article-body']",
        drop=_DROP,
        published="//*[has(byline-dateline)]",
        caption=_CAPTION,
    ),
)
