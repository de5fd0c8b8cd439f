"""Sites of the Government, the Party and agencies that run systems of their own."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="dangcongsan",
        family="Communist Party of Vietnam Online",
        version="2025",
        hosts=("dangcongsan.vn",),
        signs=("noidungtt",),
        marker="//*[has(noidungtt)]",
        title="//*[@id='contenttitle']",
        lead="//*[@id='description']",
        body="//*[has(noidungtt)]",
        published="//*[@id='ngaytao']",
        byline="//*[@id='tacgia']",
    ),
    Layout(
        key="baodientu-chinhphu",
        family="Government paper (cmscontents)",
        version="2019–2020",
        hosts=("baodientu.chinhphu.vn",),
        signs=("cmscontents",),
        marker="//*[has(article-body)][has(cmscontents)]",
        title="//*[has(article-header)]//h1",
        lead="//*[has(summary)]",
        body="//*[has(article-body)][has(cmscontents)]",
        drop=(
            ".//*[has(inline-related) or has(sharing_tool) or has(keywords)]",
            ".//*[has(summary)]",
        ),
        published="//*[has(article-header)]/p",
        tags="//*[has(keywords)]//a",
    ),
    Layout(
        key="support-gov",
        family="Public services support portal",
        hosts=("support.gov.vn",),
        signs=("newdetail_title",),
        marker="//*[has(newdetail_title)]",
        title="//*[has(newdetail_title)]",
        lead="//*[has(newdetailtomtat)]",
        body="//*[has(content-inner)]",
        drop=(
            ".//*[has(newdetailtomtat) or has(newdetail_title) or has(solandoctin)]",
        ),
        published="//*[has(solandoctin)]//span",
    ),
    Layout(
        key="tcnn",
        family="State Organization Review (tcnn.vn)",
        version="2025",
        hosts=("tcnn.vn",),
        signs=("titleMain",),
        marker="//h1[has(titleMain)]",
        title="//h1[has(titleMain)]",
        lead="//div[has(noidung)][has(fwb)]",
        body="//div[has(noidung)][not(has(fwb))]",
        published="//*[has(thongke-ngay)]//span",
        byline="//p[has(pt5)]",
    ),
)
