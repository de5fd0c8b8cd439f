"""Lao Động."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ARTICLE = "//body[has(article-n2) or has(article-m2)]"
_OLD = (
    f"//div[has(article-content)][not(//*[has(art-body)])][{_ARTICLE} or //p[has(abs)]]"
)

LAYOUTS = (
    Layout(
        key="laodong",
        family="Lao Động",
        version="2020–2026",
        hosts=("laodong.vn",),
        signs=("art-body", "gallery-ctt", "article-n2", "article-m2", "abs"),
        marker=f"//*[has(art-body)] | //*[@id='gallery-ctt'] | {_OLD}",
        title=f"//h1[has(title)] | {_ARTICLE}//h1",
        section="//*[has(breadcrumb)]//a",
        lead="//*[has(chappeau)] | //p[has(abs)]",
        body=f"//*[has(art-body)] | //*[@id='gallery-ctt'] | {_OLD}",
        drop=(
            ".//*[has(tin-lien-quan)]",
            ".//*[has(chappeau)] | .//p[has(abs)]",
        ),
        published="//time[has(f-datetime)] | //*[has(time)]//time",
        byline="//span[has(authors)]",
        tags="//*[has(keywords)]//a",
    ),
)
