"""NukeViet: module news in its default, eGovernment, mobile and 3.4 themes."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DISTRUST = frozenset({"microdata", "meta:article:published_time", "json-ld"})
_SECTION = "//ul[has(temp-breadcrumbs)]//*[@itemprop='name']"
_FOUR = "(//*[@id='news-bodyhtml'])[1]"
_RIGHT = "//p[has(text-right)]"
_TAGS = "//*[has(fa-tags)]/..//a | //div[has(keywords)]//a"
_DROP = (
    ".//*[@id='imgpreview' or @id='form3B' or @id='stringrating']",
    ".//*[has(news-detail-player) or has(socialbutton) or has(socialicon)]",
    ".//*[has(alert)]",
)

LAYOUTS = (
    Layout(
        key="nukeviet-egov",
        family="NukeViet (eGovernment)",
        version="2020–",
        hosts=("sotttt.tayninh.gov.vn",),
        signs=("newsdetailmetatop", "newsdetail"),
        marker="//*[has(newsdetailmetatop)] | //*[has(newsdetail)]//*[has(bodytext)]",
        title="//h1[@itemprop='headline'] | //*[has(newsdetail)]//h1",
        section=_SECTION,
        lead="//div[has(hometext)] | //*[@id='hometext']",
        body="//figure[has(article)] | //*[@id='news-bodyhtml'] | //*[has(newsdetail)]//div[has(bodytext)]",
        body_all=True,
        drop=_DROP,
        published=(
            "//*[has(newsdetailmetatop)]//span[has(h5)]"
            "[.//*[has(fa-clock-o) or has(fa-clock)] or not(.//em)][1]"
        ),
        modified="//*[@itemprop='dateModified']",
        views="//*[has(newsdetailmetatop)]//span[has(h5)][.//*[has(fa-eye)]]",
        byline=f"{_RIGHT}[contains(.,'Tác giả')]",
        source=f"{_RIGHT}[contains(.,'Nguồn')]",
        tags=_TAGS,
        image="//figure[has(article)]//img/@src",
        distrust=_DISTRUST,
    ),
    Layout(
        key="nukeviet",
        family="NukeViet",
        version="4.3–5",
        hosts=("syt.gialai.gov.vn", "vqh.hanoi.gov.vn"),
        signs=("news-bodyhtml",),
        marker=f"{_FOUR}/self::*[not(ancestor::*[has(newsdetail)])][not(//*[has(newsdetailmetatop)])]",
        title="//h1[@itemprop='headline'] | //*[has(news_column)]//h1[has(title)]",
        section=_SECTION,
        lead="//div[has(hometext)]",
        body="//figure[has(article)] | //*[@id='news-bodyhtml']",
        body_all=True,
        drop=_DROP,
        published=f"{_FOUR}/ancestor::*[has(news_column)][1]//span[has(h5)]",
        modified="//*[@itemprop='dateModified']",
        views=f"{_FOUR}/preceding::*[has(fa-eye)][1]/..",
        byline=f"{_RIGHT}[contains(.,'Tác giả')]",
        source=f"{_RIGHT}[contains(.,'Nguồn')]",
        tags=_TAGS,
        image="//figure[has(article)]//img/@src",
        distrust=_DISTRUST,
    ),
    Layout(
        key="nukeviet-mobile",
        family="NukeViet (mobile_default)",
        version="4.3–5",
        signs=("bodytext",),
        marker=(
            "(//div[has(bodytext)])[1]/self::*[not(@id)][not(ancestor::*[@id='news_detail'])]"
            "[not(ancestor::*[has(newsdetail)])]"
            "[preceding::h1[@itemprop='headline'] or preceding::em[has(time)]]"
        ),
        title="//h1[@itemprop='headline']",
        section=_SECTION,
        lead="//*[@id='hometext']//*[@itemprop='description']",
        body="//*[@id='hometext']//*[has(imghome)] | //div[has(bodytext)]",
        body_all=True,
        drop=_DROP,
        published="//em[has(time)]",
        modified="//*[@itemprop='dateModified']",
        byline=f"{_RIGHT}[contains(.,'Tác giả')]",
        source=f"{_RIGHT}[contains(.,'Nguồn')]",
        tags=_TAGS,
        image="//*[has(imghome)]//img/@src | //img[has(imghome)]/@src",
        distrust=_DISTRUST,
    ),
    Layout(
        key="nukeviet-3",
        family="NukeViet",
        version="3.4",
        signs=("news_detail",),
        marker="//*[@id='news_detail'][.//div[has(bodytext)]]",
        title="//*[@id='news_detail']/h1",
        lead=(
            "//*[@id='hometext'][not(.//img)]"
            " | //*[@id='hometext'][.//img]/*[not(self::div or self::em or .//img)]"
        ),
        body="//*[@id='hometext']//*[em][.//img] | //*[@id='news_detail']//div[has(bodytext)]",
        body_all=True,
        drop=_DROP,
        figure="self::*[em][.//img]",
        published="//*[@id='news_detail']//span[has(time)]",
        byline="//*[@id='news_detail']/p[strong][contains(.,'Tác giả')]",
        source="//*[@id='news_detail']/p[strong][contains(.,'Nguồn')]",
        tags="//div[has(keywords)]//a",
        image="//*[@id='hometext']//img/@src",
        distrust=_DISTRUST,
    ),
    Layout(
        key="nukeviet-3-modern",
        family="NukeViet (modern)",
        version="3.4",
        signs=("header-details", "details-content"),
        marker="//*[@id='bodytext' or has(details-content)][not(@id='news-bodyhtml')]",
        title="//*[has(header-details)]//h1",
        lead="//*[@id='hometext' or has(short-desc)]",
        body="//*[@id='bodytext' or has(details-content)]",
        drop=_DROP,
        published="//*[has(header-details)]//span[has(small)]",
        byline="//*[has(aright)][contains(.,'Tác giả')]",
        source="//*[has(source)][not(contains(.,'Tác giả'))]",
        tags="//div[has(keywords)]//a",
        image="//*[@id='hometext']//img/@src",
        distrust=_DISTRUST,
    ),
)
