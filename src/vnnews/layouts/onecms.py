"""OneCMS: Công lý, Đại biểu Nhân dân, Đại đoàn kết and provincial papers."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ENTRY = "[has(entry)][has(entry-no-padding)]"

LAYOUTS = (
    Layout(
        key="onecms",
        family="OneCMS",
        version="2022–2026",
        hosts=(
            "congly.vn",
            "daibieunhandan.vn",
            "daidoanket.vn",
            "nguoiquansat.vn",
            "baokiemtoan.vn",
            "diendandoanhnghiep.vn",
            "hanoimoi.vn",
            "baonghean.vn",
            "baohaiphong.vn",
            "baodanang.vn",
        ),
        signs=("b-maincontent", "entry-no-padding"),
        marker=f"//div[has(b-maincontent)] | //article{_ENTRY} | //div{_ENTRY}",
        title=(
            "//h1[has(c-detail-head__title) or has(block-sc-title)"
            " or has(sc-longform-header-title)]"
        ),
        section="//span[has(c-detail-head__cat)] | //a[has(c-detail-head__cat)]",
        lead=(
            "//p[has(block-sc-sapo) or has(sc-longform-header-sapo)]"
            " | //h2[has(desc) or has(block-sc-sapo)]"
        ),
        body=(
            f"//article{_ENTRY} | //div{_ENTRY}"
            f" | //div[has(b-maincontent)][not(.//*{_ENTRY})]"
        ),
        drop=(
            ".//div[has(c-box) or has(c-widget-tags) or has(onecms__tags)"
            " or has(c-related) or has(b-maincontent__time)]",
            ".//ul[has(onecms_loading) or has(onecms__loading)]",
            ".//h2[has(desc)] | .//p[has(block-sc-sapo)]",
        ),
        published=(
            "//span[has(c-detail-head__time) or has(block-sc-publish-time)"
            " or has(sc-longform-header-date)]"
            " | //div[has(b-maincontent__time)]"
        ),
        byline=(
            "//span[has(c-detail-head__author) or has(block-sc-author)"
            " or has(sc-longform-header-author) or has(c-longform-header-author)]"
        ),
        tags="//div[has(onecms__tags)]//a | //div[has(c-widget-tags)]//li//a",
    ),
)
