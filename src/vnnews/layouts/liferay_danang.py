"""Liferay as the city of Da Nang runs it (portlets ``*_WAR_danangportlet``)."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="liferay-danang",
        family="Liferay (Da Nang)",
        version="2017–",
        hosts=("danang.gov.vn",),
        signs=("chi-tiet-main-content",),
        marker="//*[has(chi-tiet-main-content)]",
        title="//*[has(chi-tiet-title)]",
        lead="//*[has(chi-tiet-sub-content)]",
        body="//*[has(chi-tiet-main-content)]",
        drop=(
            ".//*[has(bai-viet-cung-chuyen-muc)]",
            ".//*[has(chi-tiet-sub-content) or has(chi-tiet-tac-gia)]",
            ".//*[has(chi-tiet-title) or has(chi-tiet-publish-date)]",
        ),
        published="//*[has(chi-tiet-publish-date)]",
        byline="//*[has(chi-tiet-tac-gia)]",
    ),
)
