"""Plenums, congresses, terms and sessions (hội nghị, đại hội, khóa, kỳ họp)."""

from __future__ import annotations

import re

import attrs

from vnnews.entities.references.window import Window
from vnnews.text.ordinals import read_ordinal

CENTRE = r"(?:trung uong|t\.? ?[wu]\.?(?! ?[./-] ?\d))"
COMMITTEE = (
    rf"(?:(?:ban chap hanh|bch|b\.?c\.?h) ?{CENTRE}(?: dang)?(?: cong san viet nam)?)"
)
_GAP = r" {0,2}[,-]? {0,2}"
_OF = r"(?:(?:cua|tai) )?"
_NTH = r"(?:lan )?(?:thu )?"

_PLENUM_BY_CENTRE = re.compile(
    rf"{_GAP}\(?{_OF}(?:cac )?(?:(?:hoi nghi|hn) ?)?(?P<body>{COMMITTEE})? ?(?P<centre>{CENTRE}(?: dang)?)?{_GAP}{_NTH}(?=\S)"
)
_PLENUM_BY_MEETING = re.compile(
    rf"{_GAP}\(?{_OF}(?:cac )?(?:(?P<meeting>hoi nghi|hn) {_NTH}|lan thu )(?=\S)"
)
_LOCAL_PLENUM = re.compile(
    rf"{_GAP}{_OF}hoi nghi (?:ban chap hanh |bch )?(?P<body>(?:dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy)(?: [^,.;:()\d]{{1,40}}?)?) lan thu (?=\S)"
)
_SITTING = re.compile(r" ?\( ?lan (?:thu )?(?:\d|hai|nhat|i{1,3}) ?\)")
_TERM = re.compile(rf"{_GAP}[(,]? ?(?:cac )?(?:khoa|k\.)(?: thu)? ?(?=\S)")
_SESSION = re.compile(
    rf"{_GAP}\(?(?:(?:cua|tai|duoc thong qua tai|thong qua tai) )?(?P<word>ky hop) {_NTH}(?=\S)"
)
_MEETING_BODY = re.compile(
    rf"{_GAP}(?:cua )?(?P<body>{COMMITTEE}|ban chap hanh dang bo [^,.;:()\d]{{2,40}}?(?= khoa| \(|,|\.|;| ve |$))"
)


@attrs.frozen(kw_only=True)
class Found:
    """A number of plenum, term or session, whose it is, and where it ends."""

    value: int
    end: int
    body: tuple[int, int] | None = None


def _central(window: Window, start: int, end: int) -> bool:
    """Whether «tu» was printed as TƯ or TW: «TU» is a province's committee."""
    return window.text[start:end].strip(" .,") != "TU"


def read_plenum(window: Window, at: int) -> Found | None:
    """Read «Trung ương 6», «Hội nghị lần thứ sáu Ban Chấp hành Trung ương»."""
    return _by_centre(window, at) or _by_meeting(window, at) or _local(window, at)


def _by_centre(window: Window, at: int) -> Found | None:
    found = _PLENUM_BY_CENTRE.match(window.key, at)
    if found is None or not (found["body"] or found["centre"]):
        return None
    if found["centre"] and not _central(window, *found.span("centre")):
        return None
    counted = "thu" in found.group().split()[-1:] or "lan" in found.group().split()[-2:]
    ordinal = read_ordinal(window.text, found.end(), small_roman=counted)
    if ordinal is None or _counts(window.key, ordinal[1]):
        return None
    end = _after_sitting(window.key, ordinal[1])
    return Found(
        value=ordinal[0], end=end, body=found.span("body") if found["body"] else None
    )


_COUNTED = re.compile(
    r" {1,2}(?:nam|nghi quyet|khoa(?! [ivx\d(])|dong chi|nguoi|dai bieu|nhiem vu|noi dung|thang|ngay|tinh)(?!\w)|[%/]|[.,]\d"
)


def _counts(key: str, at: int) -> bool:
    """Whether the figure before ``at`` counts things: «3 nghị quyết», «5 năm»."""
    return _COUNTED.match(key, at) is not None


def _after_sitting(key: str, at: int) -> int:
    found = _SITTING.match(key, at)
    return found.end() if found else at


def _by_meeting(window: Window, at: int) -> Found | None:
    found = _PLENUM_BY_MEETING.match(window.key, at)
    ordinal = found and read_ordinal(window.text, found.end(), small_roman=True)
    if not found or not ordinal or _counts(window.key, ordinal[1]):
        return None
    body = _MEETING_BODY.match(window.key, ordinal[1])
    if body is None and not found["meeting"]:
        return None
    if body is None:
        return Found(value=ordinal[0], end=_after_sitting(window.key, ordinal[1]))
    return Found(value=ordinal[0], end=body.end("body"), body=body.span("body"))


def _local(window: Window, at: int) -> Found | None:
    found = _LOCAL_PLENUM.match(window.key, at)
    ordinal = found and read_ordinal(window.text, found.end(), small_roman=True)
    if not found or not ordinal:
        return None
    return Found(value=ordinal[0], end=ordinal[1], body=found.span("body"))


def read_term(window: Window, at: int) -> Found | None:
    """Read «khóa X», «, khoá 10», «(khóa XI)»."""
    found = _TERM.match(window.key, at)
    ordinal = found and read_ordinal(window.text, found.end(), small_roman=True)
    if not found or not ordinal:
        return None
    end = ordinal[1]
    if "(" in found.group() and window.key[end : end + 1] == ")":
        end += 1
    return Found(value=ordinal[0], end=end)


def read_session(window: Window, at: int) -> Found | None:
    """Read «kỳ họp thứ 4», «tại kỳ họp thứ tư»."""
    found = _SESSION.match(window.key, at)
    ordinal = found and read_ordinal(window.text, found.end(), small_roman=True)
    return Found(value=ordinal[0], end=ordinal[1]) if ordinal else None
