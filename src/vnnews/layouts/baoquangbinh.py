"""Báo Quảng Bình."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="baoquangbinh",
        family="Báo Quảng Bình",
        version="2022",
        hosts=("baoquangbinh.vn",),
        signs=("page-detail-meta",),
        marker="//*[has(page-detail-meta)][//h2[@id='title']]",
        title="//h2[@id='title']",
        lead="//div[has(col-md-8)][has(mb-5)]/descendant::strong[1]",
        body="//div[has(col-md-8)][has(mb-5)]",
        drop=("./*[1][self::p][strong] | ./*[1][self::strong]",),
        published="//*[has(page-detail-meta)]//ul[has(list-inline)]/li[contains(.,'/')]",
    ),
)
