"""Portals of ministries and academies that run systems of their own."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_CULTURE = "//html[@id='mainHtml']/body//div[h2][span][p][div]"
_VASS = "//*[@id='anhnoidungdetail']"

LAYOUTS = (
    Layout(
        key="moha",
        family="Ministry of Home Affairs",
        version="2021",
        hosts=("moha.gov.vn",),
        signs=("show_content",),
        marker="//*[@id='show_content']",
        title="//*[@id='news_details']//h1",
        lead="//*[@id='show_description']",
        body="//*[@id='show_content']",
        drop=(".//*[@id='show_description']",),
        published="//*[@id='news_details']//h1/../div[1]/p",
    ),
    Layout(
        key="mod",
        family="Ministry of Defence (IBM WebSphere)",
        version="2021",
        hosts=("mod.gov.vn",),
        signs=("moduleContentBg",),
        marker="//*[has(moduleContentBg)]/div[h1]",
        title="//*[has(moduleContentBg)]/div/h1",
        lead="//*[has(moduleContentBg)]/div[h1]/div[1]/p[1]",
        body="//*[has(moduleContentBg)]/div[h1]/div[1]",
        drop=("./p[1]",),
        published="//*[has(moduleContentBg)]/div[h1]/h2",
        byline="//*[has(moduleContentBg)]/div[h1]/div[2]/b",
    ),
    Layout(
        key="bvhttdl",
        family="Ministry of Culture, Sports and Tourism",
        version="2021",
        hosts=("bvhttdl.gov.vn",),
        signs=("mainHtml",),
        marker=_CULTURE,
        title=f"{_CULTURE}/h2",
        lead=f"{_CULTURE}/p[1]",
        body=f"{_CULTURE}/div",
        published=f"{_CULTURE}/span",
        byline=f"{_CULTURE}/p[2]",
    ),
    Layout(
        key="vass",
        family="Academy of Social Sciences",
        version="2021",
        hosts=("vass.gov.vn",),
        signs=("anhnoidungdetail",),
        marker=_VASS,
        title="//*[has(box-news)]//h1",
        lead=f"{_VASS}/preceding::p[1][ancestor::*[has(box-news)]]",
        body=_VASS,
        published=f"{_VASS}/preceding::p[2][ancestor::*[has(box-news)]]",
    ),
)
