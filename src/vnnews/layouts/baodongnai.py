"""Báo Đồng Nai: WordPress class names in a page of its own."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_BODY = "//*[@id='content'][has(content-detail)]//div[has(td-post-content)]"

LAYOUTS = (
    Layout(
        key="baodongnai",
        family="Báo Đồng Nai",
        version="2025",
        hosts=("baodongnai.com.vn",),
        signs=("content-detail",),
        marker=_BODY,
        lead=f"{_BODY}/p[1]",
        body=_BODY,
        drop=("./p[1]",),
    ),
)
