"""VietnamNet: ``content-detail`` since 2022, ``ArticleContent`` before."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="vietnamnet",
        family="VietnamNet",
        version="2022–2026",
        hosts=("vietnamnet.vn",),
        signs=("content-detail-title",),
        marker="//*[has(content-detail-title)][//*[has(maincontent)]]",
        title="//h1[has(content-detail-title)]",
        lead="//*[has(content-detail-sapo)]",
        body="//*[has(maincontent)]",
        drop=(
            (
                ".//div[has(ck-cms-insert-neww-group) or has(articles-edit)"
                " or has(inner-article)]"
            ),
        ),
        published=("//*[has(bread-crumb-detail__time) or has(publish-date)]"),
        byline=(
            "//*[has(article-detail-author__info)]//*[has(name)]"
            " | //*[has(article-detail-author__info)][not(.//*[has(name)])]"
            " | //span[has(name)][not(ancestor::*[contains(@class,'comment')])]"
        ),
        tags="//*[has(tag-cotnent)]//a",
    ),
    Layout(
        key="vietnamnet",
        family="VietnamNet",
        version="2014–2021",
        hosts=("vietnamnet.vn",),
        signs=("ArticleContent", "ArticleLead"),
        marker="//*[has(ArticleContent) or @id='ArticleContent']",
        title="//*[has(ArticleDetail)]/h1",
        section="//*[has(top-cate-head-title) or has(top-cate-head-subcate)]//a",
        lead="//*[has(ArticleLead)]",
        body="//*[has(ArticleContent) or @id='ArticleContent']",
        drop=(
            ".//div[has(article-relate) or has(inner-article)]",
            ".//*[has(ArticleLead)]",
        ),
        published="//span[has(ArticleDate)]",
        tags="//*[has(tagBoxContent)]//a",
        caption="self::table[has(image)]//tr[2]/td",
    ),
)
