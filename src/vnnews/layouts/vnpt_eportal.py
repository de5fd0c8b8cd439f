"""VNPT's portal on Liferay (portlets ``*_WAR_vnpteportal…``)."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="vnpt-eportal",
        family="VNPT ePortal (Liferay)",
        version="2021",
        hosts=("cmsc.gov.vn",),
        signs=("testabc",),
        marker="//div[@id='testabc'][.//h1]",
        title="//div[@id='testabc']/div[1]//h1",
        lead="//div[@id='testabc']/p[strong or b]",
        body="//div[@id='testabc']/div[2]",
        published="//div[@id='testabc']/div[1]/p",
    ),
)
