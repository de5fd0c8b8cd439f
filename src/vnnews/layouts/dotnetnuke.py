"""DotNetNuke (DNN): vendors' news modules, read by the endings of their ids."""

from __future__ import annotations

from vnnews.layouts._labels import label_layout

LAYOUTS = (
    label_layout(
        "starts-with(.,'dnn_') and not(contains(.,'HtmlModule'))",
        key="dotnetnuke",
        family="DotNetNuke (news modules)",
        version="2008–",
        hosts=("hus.vnu.edu.vn", "skhdt.longan.gov.vn"),
        signs=("DnnModule", "DNNModuleContent", "DNNEmptyPane", "dnn_ContentPane"),
    ),
)
