"""ASP.NET forms whose labels name what they print (``…_lblTitle``, ``…_lblContent``)."""

from __future__ import annotations

from vnnews.layouts._labels import label_layout
from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="aspnet-cema",
        family="ASP.NET (Committee for Ethnic Affairs)",
        version="2021",
        hosts=("cema.gov.vn",),
        signs=("divNewsDetails",),
        marker="//*[@id='divNewsDetails']",
        title="//*[contains(@id,'_newsTitle')]",
        lead="//*[contains(@id,'_newsContent')]",
        body="//*[@id='divNewsDetails']",
        published=(
            "//*[contains(@id,'_newsTitle')]/following::*[contains(@id,'_lblDate')][1]"
        ),
        source="//*[contains(@id,'_lblNguonThongTin')]",
    ),
    label_layout(
        "not(starts-with(.,'dnn_'))",
        key="aspnet-labels",
        family="ASP.NET (labels)",
        version="2005–",
        hosts=("cn.news.chinhphu.vn",),
        signs=("aspnetForm", "form1", "Form1", "form", "frmMain", "ctl00", "ctl01"),
    ),
)
