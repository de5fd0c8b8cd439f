"""MasterCMS: Đầu tư, Công Thương, Thế giới và Việt Nam, Thời báo Tài chính and others."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    ".//table[has(__MB_ARTICLE_A)]",
    ".//div[has(__MB_ARTICLE_A) or has(article-detail-source)]",
    ".//span[starts-with(@id,'boxcauhoi')] | .//div[starts-with(@id,'boxcauhoi')]",
)
_CAPTION = ".//td[has(media-caption)]"

LAYOUTS = (
    Layout(
        key="mastercms-baodautu",
        family="MasterCMS (Đầu tư)",
        version="2022–2026",
        hosts=("baodautu.vn",),
        signs=("content_detail_news",),
        marker="//*[@id='content_detail_news']",
        title="//*[has(title-detail)]",
        section="//*[has(text-uppercase)][has(fs16)]/a",
        lead="//*[has(sapo_detail)]",
        body="//*[@id='content_detail_news']",
        drop=_DROP,
        published="//*[has(post-time)]",
        byline="//*[has(author-share-top)]//*[has(author)] | //a[has(author)]",
        tags="//*[has(tag_detail)]//a",
        caption=_CAPTION,
    ),
    Layout(
        key="mastercms",
        family="MasterCMS",
        version="2021–2026",
        hosts=(
            "congthuong.vn",
            "baoquocte.vn",
            "thoibaotaichinhvietnam.vn",
            "qltt.vn",
            "thoidai.com.vn",
            "thoibaonganhang.vn",
            "suckhoeviet.org.vn",
        ),
        signs=("__MASTERCMS_CONTENT", "article-detail-title", "article-detail-desc"),
        marker=(
            "//*[has(__MASTERCMS_CONTENT)]"
            " | //h1[has(article-detail-title)]"
            "[not(//*[has(__MASTERCMS_CONTENT)])]"
            "[id('articleBody') or id('__MB_MASTERCMS_EL_3')]"
        ),
        title="//h1[has(article-detail-title) or has(post-title)]",
        section="//li[has(menu-alias)]//a",
        lead="//*[has(article-detail-desc) or has(post-desc)]",
        body=(
            "//*[has(__MASTERCMS_CONTENT)]"
            " | //*[@id='articleBody' or @id='__MB_MASTERCMS_EL_3']"
            "[not(//*[has(__MASTERCMS_CONTENT)])]"
        ),
        drop=_DROP,
        published=(
            "//*[has(article-publish-time) or has(article-detail-date) or has(article-date)]"
            " | //*[has(format_time)]"
            "[not(ancestor::*[has(article-publish-time) or has(article-date)])]"
        ),
        byline=(
            "//*[has(article-detail-author) or has(article-member) or has(cms-author)"
            " or has(article-author)]"
            " | //h2[has(author-title)] | //span[has(article-publisher)]"
            " | //*[has(post-author)][not(.//h2[has(author-title)])]"
        ),
        caption=_CAPTION,
    ),
    Layout(
        key="mastercms-noidung",
        family="MasterCMS (noidung)",
        version="2025",
        hosts=("taichinhdoanhnghiep.net.vn",),
        signs=("noidung",),
        marker="//*[@id='noidung'][//article[has(article)] or //span[has(bx-time)]]",
        title="//article[has(article)]//h1",
        lead="//*[@id='noidung']//h2[1]",
        body="//*[@id='noidung'][//article[has(article)] or //span[has(bx-time)]]",
        drop=(*_DROP, "./h2[1]", ".//blockquote[has(blockquote-reverse)]"),
        published="//span[has(bx-time)]",
        byline="//blockquote[has(blockquote-reverse)]//cite",
        caption=_CAPTION,
    ),
)
