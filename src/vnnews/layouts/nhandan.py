"""Nhân Dân on its old host; today it runs on Hemera."""

from __future__ import annotations

from vnnews.layouts._layout import Layout

LAYOUTS = (
    Layout(
        key="nhandan",
        family="Nhân Dân",
        version="2019–2020",
        hosts=("nhandan.com.vn", "nhandan.vn"),
        signs=("item-container",),
        marker="//*[has(item-container)]//*[has(item-content)]",
        title="//*[has(item-container)]/h3",
        lead="//*[has(sapo)]/p",
        body="//*[has(item-container)]//*[has(item-content)]",
        drop=(".//*[has(social-box) or has(sapo)]",),
        published="//h5[has(date-created)]",
        byline=(
            "//*[has(item-container)]//*[contains(@class,'author')]"
            " | //*[has(item-container)]/following-sibling::*[contains(@class,'author')]"
        ),
        figure=".//div[has(image) or child::img][*[has(image-caption)]]",
        caption=".//*[has(image-caption)]",
    ),
)
