"""Hà Nội mới on its old host; today it runs on OneCMS."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="hanoimoi",
        family="Hà Nội mới",
        version="2012–2022",
        hosts=("hanoimoi.com.vn",),
        signs=("definfo",),
        marker="//*[has(definfo)][//*[has(article)]]",
        title="//h1[has(caption)]",
        section="//*[has(breadcrum)]//a",
        lead="//*[has(article)]/p[1]/strong",
        body="//*[has(article)]",
        drop=("./p[1][strong]",),
        published="//*[has(definfo)]//*[has(period)]",
        image="//*[has(thumbox)]//img/@src",
    ),
)
