"""Names after RFC 9676 (urn:lex), constructed: Vietnam has no register of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from vnnews.entities.references.tables import Body
from vnnews.text.view import fold

_PARTY = "vn:dang.cong.san.viet.nam"
_CENTRAL = {
    "ban chap hanh trung uong": "ban.chap.hanh.trung.uong",
    "bch trung uong": "ban.chap.hanh.trung.uong",
    "bch tw": "ban.chap.hanh.trung.uong",
    "bo chinh tri": "bo.chinh.tri",
    "ban bi thu": "ban.bi.thu",
}
_LOCAL = {"hdnd": "hoi.dong.nhan.dan", "ubnd": "uy.ban.nhan.dan"}
_PLACE = re.compile(
    r"(?:tỉnh|[Tt]hành phố|TP\.?) ([A-ZĐ][\w-]*(?: [A-ZĐ][\w-]*){0,13})$"
)
_NO_NAME = re.compile(r"[^0-9a-z.]+")
_YEAR = re.compile(r"[/-]((?:19|20)\d\d)(?!\d)")


def make_urn(facts: dict[str, Any], body: Body | None) -> str | None:
    """Make the name of a reference with these ``facts``, when enough of them are known.

    Kind, issuer, date and number must all be; ``body`` is the one inside the number.
    """
    number = facts["number"]
    date = _date(facts) if body and number else None
    authority = _authority(facts["issuer"], body) if body and date else None
    if date is None or authority is None:
        return None
    measure = facts["kind"].value.replace("-", ".")
    name = _NO_NAME.sub("-", fold(number)).strip("-")
    return f"urn:lex:{authority}:{measure}:{date};{name}"


def _date(facts: dict[str, Any]) -> str | None:
    if facts["issued_on"]:
        return str(facts["issued_on"])
    inside = _YEAR.search(facts["number"])
    return str(facts["year"]) if facts["year"] else inside and inside[1]


@lru_cache(maxsize=512)
def _authority(issuer: str | None, body: Body) -> str | None:
    """Jurisdiction and issuing body: ``vn:chinh.phu``, ``vn;ha.noi:hoi.dong.nhan.dan``."""
    code = fold(body.code)
    if code == "tw":
        key = fold(issuer or "").removesuffix(" dang")
        return f"{_PARTY};{_CENTRAL[key]}" if key in _CENTRAL else None
    if code in _LOCAL:
        place = _PLACE.search(issuer or "")
        return f"vn;{_words(place[1])}:{_LOCAL[code]}" if place else None
    if body.level not in ("central", "ministry") or " (" in body.name:
        return None
    name = _words(body.name)
    return f"{_PARTY};{name}" if body.system == "party" else f"vn:{name}"


def _words(name: str) -> str:
    return re.sub(r"[^0-9a-z]+", ".", fold(name)).strip(".")
