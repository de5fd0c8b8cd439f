"""OneCMS: Công lý, Đại biểu Nhân dân, Đại đoàn kết and provincial papers."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ENTRY = "*[has(entry-no-padding)][has(entry)]"

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
        signs=("b-maincontent", "entry-no-padding", "c-video-detail"),
        marker=f"//*[has(b-maincontent) or has(c-video-detail)] | //{_ENTRY}",
        title=(
            "//*[has(c-detail-head__title) or has(block-sc-title)"
            " or has(sc-longform-header-title)]"
        ),
        section="//*[has(c-detail-head__cat) or has(sc-longform-header-cat)]",
        lead=(
            "//p[has(block-sc-sapo) or has(sc-longform-header-sapo)]"
            " | //h2[has(desc) or has(block-sc-sapo)]"
        ),
        body=(
            f"//{_ENTRY} | //*[has(b-maincontent)][not(.//{_ENTRY})]"
            " | //*[has(c-video-detail)][not(//*[has(b-maincontent)])]"
        ),
        drop=(
            (
                ".//div[has(c-box) or has(c-widget-tags) or has(onecms__tags)"
                " or has(c-related) or has(b-maincontent__time)]"
            ),
            ".//ul[has(onecms_loading) or has(onecms__loading)]",
            ".//h2[has(desc)] | .//p[has(block-sc-sapo)]",
        ),
        published=(
            "//*[has(c-detail-head__time) or has(block-sc-publish-time)"
            " or has(sc-longform-header-date) or has(b-maincontent__time)]"
        ),
        byline=(
            "//*[has(c-detail-head__author) or has(block-sc-author)"
            " or has(sc-longform-header-author) or has(c-longform-header-author)]"
        ),
        tags="//*[has(onecms__tags) or has(c-widget-tags)]//a",
    ),
)
