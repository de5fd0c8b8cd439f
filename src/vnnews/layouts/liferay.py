"""Liferay with its stock asset publisher and journal, and sites close to it."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ASSET = "(//*[has(asset-full-content)])[1]"
_JOURNAL = (
    "(//h1[@itemprop='name'] | //*[has(header-title)])[1]"
    "/following::*[has(journal-content-article)][1]"
)

LAYOUTS = (
    Layout(
        key="liferay",
        family="Liferay (stock asset publisher)",
        version="6–7",
        hosts=("hust.edu.vn", "thuanthanh.bacninh.gov.vn"),
        signs=("asset-full-content",),
        marker=(
            f"{_ASSET}/self::*[not(../*[has(asset-full-content-title) or has(assetPublishDate)])]"
            "[not(.//*[has(asset-full-content-title) or has(assetPublishDate)"
            " or has(sapo-wrapper)])]"
        ),
        title=(
            "//*[has(header-title)]"
            f" | {_ASSET}//*[has(asset-title) or has(component-title)]"
        ),
        section="//ul[has(breadcrumb)]/li | //ol[has(breadcrumb)]/li",
        lead=f"{_ASSET}//*[has(asset-summary) or has(sapo)]",
        body=(
            f"{_ASSET}//*[has(journal-content-article)]"
            f" | {_ASSET}/self::*[not(.//*[has(journal-content-article)])]"
            "//*[has(asset-content)]"
        ),
        drop=(
            ".//*[has(asset-user-actions) or has(asset-metadata)]",
            ".//*[has(asset-ratings) or has(asset-links) or has(asset-discussion)]",
        ),
        published=(
            "//*[has(metadata-publish-date) or has(date-info)]"
            "[not(ancestor::*[has(asset-abstract)])]"
        ),
        modified=(
            "//*[has(metadata-modified-date)][not(ancestor::*[has(asset-abstract)])]"
        ),
        views="//*[has(metadata-view-count)][not(ancestor::*[has(asset-abstract)])]",
        byline=(
            "//*[has(metadata-author) or has(user-info)]"
            "[not(ancestor::*[has(asset-abstract)])]"
        ),
        tags=f"{_ASSET}//*[has(taglib-asset-tags-summary) or has(metadata-tags)]//a",
    ),
    Layout(
        key="liferay-moh",
        family="Liferay (Ministry of Health)",
        version="2020–2021",
        hosts=("moh.gov.vn",),
        signs=("contentDetail",),
        marker="//*[has(contentDetail)]//*[has(journal-content-article)]",
        title="//*[has(contentDetail)]/div[1]//h3",
        lead="//*[has(contentDetail)]//*[has(sapo)]",
        body="//*[has(contentDetail)]//*[has(journal-content-article)]",
        drop=(".//*[has(sapo)]",),
        published="//*[has(contentDetail)]/div[2]/div/p",
        clock="12h",
    ),
    Layout(
        key="liferay-journal",
        family="Liferay (journal article alone)",
        version="6–7",
        hosts=("vnreview.vn",),
        signs=("journal-content-article",),
        marker=(
            f"({_JOURNAL})[not(ancestor::*[has(asset-full-content)])]"
            "[not(ancestor::*[has(contentDetail)])]"
        ),
        title=("//h1[@itemprop='name'] | //*[has(header-title)]"),
        body=_JOURNAL,
        published="//*[has(metadata-publish-date)][not(ancestor::*[has(asset-abstract)])]",
        views="//*[has(metadata-view-count)][not(ancestor::*[has(asset-abstract)])]",
    ),
)
