"""The words that dates and times are printed with, folded (no accents, lower case)."""

from __future__ import annotations

from typing import Literal

WEEKDAY = (
    r"(?:thu\s?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s?nhat|t[2-7]|cn"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)(?![a-z0-9])"
)
"""A weekday (thứ): «thứ Năm», «Thứ 5», «T5», «Chủ nhật», «CN», Thursday."""

MONTHS = {
    "muoi mot": 11,
    "muoi hai": 12,
    "mot": 1,
    "hai": 2,
    "ba": 3,
    "tu": 4,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
"""Months in words (tháng Sáu); «giêng» and «chạp» are lunar and stay out."""

ENGLISH_MONTHS = {
    name: number
    for number, name in enumerate(
        (
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec",
        ),
        start=1,
    )
}
"""English months by their first three letters."""

PARTS = {
    "rang sang": "am",
    "sang": "am",
    "sa": "am",
    "am": "am",
    "trua": "noon",
    "chieu": "pm",
    "ch": "pm",
    "pm": "pm",
    "toi": "evening",
    "dem": "night",
}
"""Parts of the day (buổi): AM/PM, .NET's «SA/CH», «sáng», «trưa», «chiều», «tối», «đêm»."""

Label = Literal["published", "modified"]
"""What a printed label says of the time after it."""

LABELS: dict[Label, tuple[str, ...]] = {
    "published": (
        "ngay dang",
        "dang ngay",
        "dang luc",
        "dang tai luc",
        "dang tin",
        "da dang",
        "thoi gian dang",
        "gio dang",
        "ngay dua",
        "ngay phat hanh",
        "ngay xuat ban",
        "xuat ban",
        "ngay gui",
        "gui luc",
        "gui ngay",
        "ngay tao",
        "ngay viet",
        "dang vao",
        "published",
        "publish date",
        "posted",
        "post date",
        "created",
    ),
    "modified": (
        "cap nhat",
        "sua doi",
        "chinh sua",
        "sua lan cuoi",
        "lan sua cuoi",
        "sua luc",
        "updated",
        "modified",
        "last update",
    ),
}
"""Labels before a time, folded: «Ngày đăng», «Gửi lúc», «Cập nhật ngày» …"""
