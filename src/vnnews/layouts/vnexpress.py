"""VnExpress: all sections, 2019 to today, and the special pages of 2020."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    (
        ".//div[has(box-tin-lien-quan) or has(list_link) or has(box_comment)"
        " or has(wrap-caption-zoom)]"
    ),
    ".//div[@data-component-type or starts-with(@id,'wrap-adv')]",
    ".//ul[has(list-news)]",
    ".//span[has(location-stamp)]",
)
_RIGHT = "contains(translate(@style,' ',''),'text-align:right')"

LAYOUTS = (
    Layout(
        key="vnexpress",
        family="VnExpress",
        version="2020–2026",
        hosts=("vnexpress.net",),
        signs=("title-detail", "fck_detail"),
        marker="//article[has(fck_detail)][not(has(content_detail))]",
        title="//h1[has(title-detail)] | //*[has(special-column)]//h1",
        section="//ul[has(breadcrumb)]//a",
        lead=(
            "//h1[has(title-detail)]/following::*[has(description)][1]"
            " | //*[has(special-column)]//h2"
        ),
        body="//article[has(fck_detail)]",
        drop=_DROP,
        published=("//*[has(header-content) or has(wrap-date-cat)]//span[has(date)]"),
        byline=(
            f"//article[has(fck_detail)]/p[{_RIGHT} or has(author_mail)]"
            " | //article[has(fck_detail)]/following-sibling::p[has(author_mail)]"
        ),
        tags=("/html/head/meta[@name='its_tag' or @property='its_tag']/@content"),
    ),
    Layout(
        key="vnexpress-special",
        family="VnExpress (special pages)",
        version="2020",
        hosts=("vnexpress.net",),
        signs=("inset-column",),
        marker="//*[has(section-inner)][has(inset-column)][not(//article[has(fck_detail)])]",
        title="//*[has(inset-column)][has(special-column)]//h1",
        lead="//*[has(inset-column)][has(special-column)]//h2",
        body="//*[has(section-inner)][has(inset-column)]",
        body_all=True,
        drop=(*_DROP, "self::*[has(special-column)]//*[self::h1 or self::h2]"),
        published="//*[has(wrap-date-cat)]//span[has(date)]",
        byline=f"//*[has(inset-column)]/p[{_RIGHT}]",
    ),
    Layout(
        key="vnexpress",
        family="VnExpress",
        version="2016–2019",
        hosts=("vnexpress.net",),
        signs=("title_news_detail", "title_post", "content_detail"),
        marker="//article[has(content_detail)]",
        title="//*[has(title_news_detail) or has(title_post)]",
        section="//ul[has(breadcrumb)]//a",
        lead=(
            "//*[has(title_news_detail) or has(title_post)]"
            "/following::*[has(description) or has(lead_post_detail)][1]"
        ),
        body="//article[has(content_detail)]",
        drop=_DROP,
        published="//span[has(time)][has(left) or parent::header]",
        modified="/html/head/meta[@name='article_updatetime']/@content",
        byline=f"//article[has(content_detail)]/p[{_RIGHT} or has(author_mail)]",
        tags="//div[has(block_tag)]//a",
        caption=".//p[has(Image)]",
        distrust={
            "json-ld",
            "meta:pubdate",
            "meta:lastmod",
            "meta:dateCreated",
        },
    ),
    Layout(
        key="vnexpress",
        family="VnExpress",
        version="2013–2016",
        hosts=("vnexpress.net",),
        signs=("short_intro", "block_timer"),
        marker="//div[has(fck_detail)][//*[has(title_news)]]",
        title="//*[has(title_news)]/h1",
        section="//ul[@id='breakumb_web']//a",
        lead="//*[has(short_intro)]",
        body="//div[has(fck_detail)]",
        drop=_DROP,
        published="//*[has(block_timer)]",
        byline=f"//div[has(fck_detail)]/p[{_RIGHT}]",
        tags="//div[has(block_tag)]//a",
        caption=".//*[has(Image)]",
    ),
)
