"""SharePoint: ministries, the government's portal, rich-text publishing pages."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

_DESCRIPTION = "starts-with(@id,'divArticleDescription')"
_PLAIN = (
    "(//*[@id='divArticleDescription'])[1]"
    "/self::*[not(//*[@id='divArticleDescription2' or @id='divArticleContent'])]"
)
_GOV = "//form[@id='aspnetForm']/div/div[1]"
_MPS = "//div[contains(@id,'_g_')]/div/div[2][h1][div[4]]"
_RICH = "//div[has(ms-rtestate-field) or has(ms-wikicontent)]"

LAYOUTS = (
    Layout(
        key="sharepoint-article",
        family="SharePoint (divArticleDescription)",
        version="2013–2021",
        hosts=("moc.gov.vn", "molisa.gov.vn", "most.gov.vn", "mt.gov.vn", "vjst.vn"),
        signs=("divArticleDescription", "divArticleDescription2"),
        marker=f"//*[@id='divArticleDescription2'] | {_PLAIN}",
        title=(
            "//*[@id='divArticleDescription3']//h1 | //h1[has(News_Detail_Title)]"
            " | //*[@id='divArticleDescription3'][not(.//h1)]"
            f" | {_PLAIN}/preceding::h1[1]"
        ),
        lead=f"//*[@id='divArticleDescription1'] | {_PLAIN}/p[1]",
        body=f"//*[@id='divArticleDescription2'] | {_PLAIN}",
        drop=(".//*[has(ms-hide)]", f".//*[{_DESCRIPTION}]"),
        published=(
            "//*[has(News_Time_Post)] | //*[contains(@id,'_pnHide')]//span"
            f" | {_PLAIN}/preceding::h1[1]/following::p[1]"
        ),
        views="//*[has(News_Time_Post)] | //*[contains(@id,'_pnHide')]",
        byline="//*[has(Author_Write_TG)]",
        source="//*[contains(@id,'_pnNguontin')]",
    ),
    Layout(
        key="sharepoint-mic",
        family="SharePoint (divArticleContent)",
        version="2021",
        hosts=("mic.gov.vn",),
        signs=("divArticleContent",),
        marker="//*[@id='divArticleContent']",
        title="//*[@id='news_content']//h1",
        lead="//*[@id='divArticleDescription']",
        body="//*[@id='divArticleContent']",
        drop=(".//*[has(ms-hide)]",),
        published="//*[@id='news_content']/div[1]/div[1]/div[1]/div",
        byline="//*[@id='news_content']/div[1]/p[1]/strong",
    ),
    Layout(
        key="sharepoint-moet",
        family="SharePoint (news-detail)",
        version="2021",
        hosts=("moet.gov.vn",),
        signs=("news-detail",),
        marker="(//*[@id='news-detail'])[1]/self::*[//*[@id='news-title']]",
        title="//*[@id='news-title']",
        lead="//*[@id='news-des']",
        body="//*[@id='news-detail']",
        drop=(".//*[@id='news-title' or @id='news-des']",),
    ),
    Layout(
        key="sharepoint-bocongan",
        family="SharePoint (web part of the Ministry of Public Security)",
        version="2021",
        hosts=("bocongan.gov.vn",),
        signs=("aspnetForm",),
        marker=_MPS,
        title=f"{_MPS}/h1",
        lead=f"{_MPS}/div[2]",
        body=f"{_MPS}/div[4]",
        published=f"{_MPS}/div[1]",
        byline=f"{_MPS}/div[5]",
    ),
    Layout(
        key="sharepoint-chinhphu",
        family="SharePoint (Government portal)",
        version="2021",
        hosts=("chinhphu.vn",),
        signs=("aspnetForm",),
        marker=f"{_GOV}/div[2]/div[2][p][../../div[1]/h1]",
        title=f"{_GOV}/div[1]/h1",
        lead=f"{_GOV}/div[2]/div[2]/div[1]",
        body=f"{_GOV}/div[2]/div[2]",
        drop=("./div[1]", "./strong"),
        published=f"{_GOV}/div[1]/p",
        byline=f"{_GOV}/div[2]/div[2]/strong",
    ),
    Layout(
        key="sharepoint-bhxh",
        family="SharePoint (Vietnam Social Security)",
        version="2021",
        hosts=("baohiemxahoi.gov.vn",),
        signs=("contenttin",),
        marker="//*[@id='contenttin']",
        title="//*[has(none-padding)][has(col-xs-12)]/p",
        lead="//*[@id='contenttin']/p[1]",
        body="//*[@id='contenttin']",
        published="//*[has(none-padding)][has(sukien)]/p",
        byline="//*[has(tacgia)]",
    ),
    Layout(
        key="sharepoint-rich-text",
        family="SharePoint (publishing page)",
        version="2010–",
        hosts=("htpldn.moj.gov.vn", "quochoi.vn", "sav.gov.vn"),
        signs=("ms-rtestate-field", "ms-wikicontent"),
        marker=(
            f"({_RICH}[string-length(normalize-space(.)) > 200])[1]"
            "/self::*[not(//*[@id='divArticleDescription2' or @id='divArticleContent'"
            " or @id='contenttin' or @id='news-detail'])]"
        ),
        body=f"{_RICH}[string-length(normalize-space(.)) > 200]",
        drop=(".//*[has(ms-hide)]",),
    ),
)
