"""24h."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_ARTICLE = "article[@id='article_body' or has(cate-24h-foot-arti-deta-info)]"
_BODY = (
    f"//{_ARTICLE}[not(ancestor::{_ARTICLE})]"
    " | //*[has(cate-24h-foot-arti-deta-content-main)]"
    f"[not(ancestor::{_ARTICLE} or .//{_ARTICLE})]"
)

LAYOUTS = (
    Layout(
        key="24h",
        family="24h",
        version="2021–2026",
        hosts=("24h.com.vn",),
        signs=(
            "article_body",
            "cate-24h-foot-arti-deta-info",
            "cate-24h-foot-arti-deta-content-main",
        ),
        marker=_BODY,
        title="//h1[@id='article_title' or has(clrTit)]",
        section="//*[has(breadcrumb-box__link)]",
        lead="//h2[@id='article_sapo' or has(cate-24h-foot-arti-deta-sum)]",
        body=_BODY,
        drop=(
            ".//*[has(tuht_all) or has(bv-lq) or has(linkOrigin) or has(nguontin)]",
            ".//div[starts-with(@id,'zone_banner')]",
            ".//h1 | .//h2[@id='article_sapo' or has(cate-24h-foot-arti-deta-sum)]",
        ),
        published="//time[has(cate-24h-foot-arti-deta-cre-post)]",
        source="//*[has(nguontin) or has(linkOrigin)]",
    ),
)
