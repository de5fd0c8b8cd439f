"""Liferay as the city of Hanoi runs it: departments, districts, communes."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_LIGHTBOX = ".//div[a[has(detail-img-lightbox)]][not(has(detail__avatar))]"
_BELOW = "following-sibling::*[1][self::p][not(@style)]"  # the text's own are justified

LAYOUTS = (
    Layout(
        key="liferay-hanoi",
        family="Liferay (Hanoi)",
        version="2012–2023",
        hosts=(
            "bactuliem.hanoi.gov.vn",
            "sotttt.hanoi.gov.vn",
            "soyte.hanoi.gov.vn",
            "thanhtri.hanoi.gov.vn",
        ),
        signs=("asset-full-content-title", "assetPublishDate", "sapo-wrapper"),
        marker=(
            "//*[has(asset-full-content-title)]"
            " | //*[has(assetPublishDate)]/following-sibling::*[has(asset-full-content)]"
            " | //div[has(asset-full-content)]//*[has(assetPublishDate)"
            " or has(sapo-wrapper)]"
        ),
        title="//*[has(asset-full-content-title)]",
        section="//*[has(dd_chuyenmuc)]/*[not(has(trangchu))]",
        lead="//div[has(asset-full-content)]//*[has(sapo)]",
        body=(
            "//div[has(asset-full-content)]//*[has(journal-content-article)]"
            " | //div[has(asset-full-content)]"
            "[not(.//*[has(journal-content-article)])]//*[has(asset-content)]"
        ),
        drop=(
            ".//*[has(view-content-author)]",
            ".//*[has(sapo-wrapper)]",
            ".//*[has(related_asset) or has(asset-control-detail)]",
            f"{_LIGHTBOX}/{_BELOW}",
        ),
        published="//*[has(assetPublishDate)][not(ancestor::*[has(asset-abstract)])]",
        clock="12h",
        views="//*[has(assetPublishDate)][not(ancestor::*[has(asset-abstract)])]",
        byline="//div[has(asset-full-content)]//*[has(AuthorArticle)]",
        image="//*[has(sapo-wrapper)]//img/@src",
        figure=f".//*[has(detail__avatar)] | {_LIGHTBOX}",
        caption=f".//*[has(avatar-desc)] | ./{_BELOW}",
    ),
)
