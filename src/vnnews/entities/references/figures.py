"""Numbers after a kind: when a figure is a document's number, and lists of them."""

from __future__ import annotations

import re

from vnnews.entities.references.heads import Head
from vnnews.entities.references.numbers import Number, read_number
from vnnews.entities.references.window import Window

SAID = re.compile(
    r" {0,3}[:(]? ?(?:(?:mang |co )?(?P<so>so|co)(?: hieu)? {0,2}[:.]? {0,2})?(?=\d)"
)
_UNIT = re.compile(
    r" {1,2}(?:(?:nam|thang|ngay|gio|phut|giay|tuan|quy|lan|ty|trieu|nghin|ngan|dong|usd"
    r"|do la|nguoi|ho|gia dinh|ban|diem|muc|khoan|dieu|chuong|trang|cau|loai|nhom|dot|buoc"
    r"|cap|bo|so|tinh|huyen|xa|phuong|quan|thanh pho|nuoc|truong|lop|hoc sinh|sinh vien|em"
    r"|chau|can bo|dang vien|doan|doi|don vi|doanh nghiep|cong ty|du an|cong trinh|noi dung"
    r"|nghi quyet|nghi dinh|chi thi|thong tu|quyet dinh|van ban|nhiem vu|giai phap|chi tieu"
    r"|van de|truong hop|vu|can|phong|met|km|m2|ha|tan|kg|tap the|ca nhan|mon|bai|hang"
    r"|hinh thuc|phuong an|ung vien|dai bieu|uy vien)(?!\w)"
    r"(?! (?:\d{4}|hanh|chinh tri)))| ?%| ?[.,]\d| ?[-/] ?\d"
)
_STRICT = re.compile(
    r" {0,2}(?:[,.;:)(\]\"”“»?!]|$)| {1,2}(?:- |(?:cua|ve|v/v|ngay|do|va|nam \d{4}"
    r"|thang \d|khoa|ban hanh|quy dinh|da|duoc|co hieu|thi|hoac|neu|la|cho|trong|tai|den"
    r"|voi|nay|de|nham|yeu cau|tu|khi|cung|ky|gui|phe duyet|huong dan|vao|nhung|cu the)"
    r"(?!\w))"
)
_OF_OR_DATE = re.compile(r" {0,2},? ?(?:cua|ve|v/v|ngay|do)(?!\w)")
_LINK = re.compile(
    r" {0,2}(?:(?P<mark>[,;/])|va|hoac|cung|den|-(?= ?so)) {0,2}(?:va )?(?:(?:cac )?so:? ?)?(?=\d)"
)
_YEARLIKE = re.compile(r"(?:19[4-9]|20[0-4])\d$")


def read_figure(window: Window, head: Head, at: int) -> tuple[Number, int] | None:
    """Read «số 22-NQ/TW», «09», «: 15/NQ-CP» after a kind, if it is a number of one."""
    said = SAID.match(window.key, at)
    found = said and read_number(window, said.end())
    if not said or not found:
        return None
    number, end = found
    if number.coded or number.tail:
        return found
    so = bool(said["so"])
    return found if _bare(window, head, number, end, so=so) else None


def _bare(window: Window, head: Head, number: Number, end: int, *, so: bool) -> bool:
    """Whether a serial alone is the document's number, not a count or a year."""
    key, use = window.key, head.kind.use
    if re.match(r" ?%| ?[.,]\d| ?/ ?\d|-\d", key[end : end + 4]):
        return False
    if head.letters and head.letters not in head.kind.bare and not so:
        return bool(_STRICT.match(key, end)) and len(number.serial) > 1
    if so:
        return use == "strong" or head.capital or bool(_STRICT.match(key, end))
    if use == "coded" or (_YEARLIKE.match(number.serial) and use != "strong"):
        return False
    if _UNIT.match(key, end):
        return False
    if use == "strong":
        return True
    loose = head.capital or head.kind.kind.value == "quyet-dinh"
    return bool((_STRICT if loose else _OF_OR_DATE).match(key, end))


def read_more(window: Window, at: int) -> tuple[Number, int, int] | None:
    """Read the next number of a list at ``at``: the number, where it starts and ends."""
    link = _LINK.match(window.key, at)
    found = link and read_number(window, link.end())
    if not link or not found:
        return None
    number, end = found
    if number.coded:
        return number, link.end(), end
    key = window.key
    if link["mark"] == "/" or re.match(r" ?%| ?[.,]\d| ?[-/] ?\d", key[end : end + 4]):
        return None
    listed = _STRICT.match(key, end) or _LINK.match(key, end)
    return (number, link.end(), end) if listed else None
