"""WordPress: classic and block themes, Newspaper (tagDiv), Elementor."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DROP = (
    ".//*[@id='ez-toc-container']",
    ".//*[has(sharedaddy) or has(jp-relatedposts) or has(yarpp-related)]",
    ".//*[has(post-navigation) or has(post-views) or has(kk-star-ratings)]",
    ".//*[has(td-a-rec) or has(td_block_related_posts)]",
    ".//*[contains(@class,'related-post')]",
    ".//*[has(post-bottom-meta) or has(post-shortlink) or has(post-tags)]",
)
_TD = "(//*[has(td-post-content) or has(tdb_single_content)])[1]"
_THEME_POST = "(//*[has(elementor-widget-theme-post-content)])[1]"
_SINGLE = "//body[has(single) or has(single-post)]"
_TITLE = (
    "//h1[has(entry-title) or has(wp-block-post-title) or has(post-title)]"
    " | //h2[has(entry-title)][not(.//a)] | //h3[has(entry-title)][not(.//a)]"
)
_CONTENT = (
    "has(entry-content) or has(wp-block-post-content)"
    " or (has(post-content) and not(.//*[has(entry-content)]))"
)
_CRUMBS = (
    "//*[@id='breadcrumbs' or has(rank-math-breadcrumb) or has(entry-crumbs)"
    " or has(taxonomy-category)]//a"
)
_CATEGORY = (
    "(//article//*[has(entry-category) or has(cat-links) or has(post-cat-wrap)]//a)[1]"
)
_SECTION = f"{_CRUMBS} | {_CATEGORY}/self::*[not({_CRUMBS})]"

LAYOUTS = (
    Layout(
        key="wordpress-td",
        family="WordPress (Newspaper theme)",
        version="2015–",
        signs=("td-post-content", "tdb_single_content"),
        marker=_TD,
        title="//h1[has(entry-title) or has(tdb-title-text)]",
        section=_CRUMBS,
        lead="//*[has(td-post-sub-title) or has(tdb_single_subtitle)]",
        body=_TD,
        drop=_DROP,
        published="//*[has(td-post-title) or has(tdb_single_date)]//time",
        modified="//*[has(tdb_single_modified_date)]//time",
        views="//*[has(td-post-views)] | //*[has(tdb_single_post_views)]",
        byline="//*[has(td-post-author-name)]//a | //a[has(tdb-author-name)]",
        tags="//ul[has(td-tags) or has(tdb-tags)]//a",
        image="//*[has(td-post-featured-image)]//img/@src",
    ),
    Layout(
        key="wordpress-elementor",
        family="WordPress (Elementor)",
        version="2018–",
        signs=("elementor-widget-theme-post-content",),
        marker=f"{_THEME_POST}/self::*[not(//*[has(td-post-content)])]",
        title=(
            "//*[has(elementor-widget-theme-post-title)]//*[has(elementor-heading-title)]"
            f" | {_TITLE}"
        ),
        section=_CRUMBS,
        lead="//*[has(elementor-widget-theme-post-excerpt)]",
        body=_THEME_POST,
        drop=_DROP,
        published="//*[has(elementor-post-info__item--type-date)]",
        byline="//*[has(elementor-post-info__item--type-author)]",
        image="//*[has(elementor-widget-theme-post-featured-image)]//img/@src",
    ),
    Layout(
        key="wordpress-elementor-widgets",
        family="WordPress (Elementor, free widgets)",
        version="2018–",
        hosts=("hoilhpn.angiang.gov.vn",),
        signs=("elementor-widget-container",),
        marker=(
            "(//*[has(elementor-widget-container)][p])[1]"
            "/self::*[count(//*[has(entry-title)]) = 1]"
            f"[not(//*[has(elementor-widget-theme-post-content) or {_CONTENT}"
            " or has(td-post-content) or has(tdb_single_content)])]"
        ),
        title=_TITLE,
        section=_CRUMBS,
        body="//*[has(elementor-widget-container)][p]",
        drop=_DROP,
    ),
    Layout(
        key="wordpress",
        family="WordPress",
        version="2010–",
        hosts=(
            "benhvienquynhon.gov.vn",
            "dinhdoclap.gov.vn",
            "hoaninh.danang.gov.vn",
            "nic.gov.vn",
            "nso.gov.vn",
            "sovhtt.hanoi.gov.vn",
        ),
        signs=("entry-content", "post-content", "wp-block-post-content"),
        marker=(
            f"({_SINGLE}//*[{_CONTENT}]"
            " | //article[starts-with(@id,'post-')]//*[has(entry-content)]"
            "[ancestor::article[1]//h1[has(entry-title)]])[1]"
            "/self::*[not(//*[has(td-post-content) or has(tdb_single_content)"
            " or has(elementor-widget-theme-post-content)])]"
        ),
        title=_TITLE,
        section=_SECTION,
        lead="//*[has(entry-summary) or has(entry-excerpt)][not(ancestor::aside)]",
        body=f"//*[{_CONTENT}]",
        drop=_DROP,
        published=(
            "//time[has(published) or has(entry-date)][not(ancestor::aside)]"
            " | //*[has(wp-block-post-date)]//time"
            " | //*[has(posted-on)][not(.//time)]"
        ),
        modified="//time[has(updated)][not(has(published) or has(entry-date))]",
        views="//*[has(post-views) or has(entry-views) or has(meta-views)]",
        byline=(
            "//*[has(entry-meta) or has(byline) or has(entry-header)]"
            "//*[has(author)][not(ancestor::*[has(author)])]"
            " | //*[has(wp-block-post-author-name)]"
            " | //*[has(post-meta) or has(entry-meta)]//*[has(meta-author)]"
        ),
        tags=(
            "//*[has(tags-links) or has(tag-links) or has(entry-tags)"
            " or has(post-bottom-tags)]//a"
            " | //*[has(taxonomy-post_tag)]//a"
        ),
        image="//*[has(post-thumbnail) or has(entry-image)]//img/@src",
    ),
)
