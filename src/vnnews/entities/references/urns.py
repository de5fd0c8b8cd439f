"""Names after RFC 9676 (urn:lex), constructed: Vietnam has no register of them."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from vnnews.entities.references.numbers import Number
from vnnews.entities.references.tables import Body
from vnnews.model.reference import DocumentReference
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
_PLACE = re.compile(r"(?:tỉnh|[Tt]hành phố|TP\.?) ([A-ZĐ][\w-]*(?: [A-ZĐ][\w-]*)*)$")
_YEAR = re.compile(r"[/-]((?:19|20)\d\d)(?!\d)")


def with_urn(reference: DocumentReference, number: Number | None) -> DocumentReference:
    """Give the reference its name when kind, issuer, date and number are all known."""
    if number is None or number.body is None or reference.number is None:
        return reference
    date = _date(reference)
    authority = _authority(reference.issuer, number.body)
    if date is None or authority is None:
        return reference
    measure = reference.kind.value.replace("-", ".")
    name = re.sub(r"[^0-9a-z.]+", "-", fold(reference.number)).strip("-")
    return attrs.evolve(reference, urn=f"urn:lex:{authority}:{measure}:{date};{name}")


def _date(reference: DocumentReference) -> str | None:
    if reference.issued_on:
        return reference.issued_on.isoformat()
    inside = _YEAR.search(reference.number or "")
    return str(reference.year) if reference.year else inside and inside[1]


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
