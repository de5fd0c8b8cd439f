"""How days and times of day are printed, as patterns over folded text.

Every repeat is bounded and nothing nests, so a search costs a constant a character.
"""

from __future__ import annotations

import re

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.words import ENGLISH_MONTHS, MONTHS, PARTS, WEEKDAY

_YEAR = r"(?:19|20)[0-9]{2}(?![0-9])(?![/.\-][0-9])"
_MONTH = rf"[0-9]{{1,2}}|{'|'.join(map(re.escape, MONTHS))}"
_NAMED = rf"(?:{'|'.join(ENGLISH_MONTHS)})[a-z]{{0,6}}\.?"
_TH = r"(?:st|nd|rd|th)?"

DAY = lazy_pattern(
    rf"""
      (?<![0-9])(?<![0-9][/.])(?P<d1>[0-9]{{1,2}})\s?(?P<s1>[/.\-])\s?
        (?P<m1>[0-9]{{1,2}})\s?(?P=s1)\s?(?P<y1>{_YEAR})
    | (?<![0-9])(?<![0-9][/.\-])(?P<y2>(?:19|20)[0-9]{{2}})(?P<s2>[/\-])
        (?P<m2>[0-9]{{1,2}})(?P=s2)(?P<d2>[0-9]{{1,2}})(?![0-9])(?![/.\-][0-9])
    | (?<![0-9])(?P<d3>[0-9]{{1,2}})\s{{0,2}}[,\-]?\s{{0,2}}(?:thang|thg|th)\.?\s{{0,2}}
        (?P<m3>{_MONTH})\s{{0,2}}[,/.\-]?\s{{0,2}}(?:nam\s{{0,2}})?(?P<y3>{_YEAR})
    | (?<![a-z])(?:thang|thg|th)\.?\s{{0,2}}(?P<m4>{_MONTH})\s{{1,2}}
        (?P<d4>[0-9]{{1,2}})\s?,\s{{0,2}}(?P<y4>{_YEAR})
    | (?<![0-9])(?P<d5>[0-9]{{1,2}}){_TH}[\s\-]{{1,2}}(?P<m5>{_NAMED}),?[\s\-]{{1,2}}(?P<y5>{_YEAR})
    | (?<![a-z])(?P<m6>{_NAMED})\s{{1,2}}(?P<d6>[0-9]{{1,2}}){_TH},?\s{{1,2}}(?P<y6>{_YEAR})
    """,
    re.VERBOSE,
)
"""A day: 07/06/2018, 2018-06-07, 07 tháng 6 năm 2018, Tháng Sáu 7, 2018, 7 June 2018,
June 7, 2018. Groups d, m, y with the form's number."""

_PART = "|".join(map(re.escape, sorted(PARTS, key=len, reverse=True)))
_CLOCK = rf"""
    (?:
      (?P<h>[0-9]{{1,2}})\s?:\s?(?P<mi>[0-9]{{1,2}})
        (?:\s?:\s?(?P<s>[0-9]{{1,2}})(?:\.[0-9]{{1,9}})?)?
    | (?P<h2>[0-9]{{1,2}})\s?(?:gio|h|g)
        (?:\s?(?P<mi2>[0-9]{{1,2}}(?![/.\-][0-9]{{1,2}}[/.\-]))(?:\s?(?:phut|p)(?![a-z]))?|(?![a-z0-9]))
    )
    (?![0-9:])\s?['’′]?\s{{0,2}}(?:(?P<part>[ap]\.m\.|{_PART})(?![a-z0-9]))?
"""
_ZONE = r"""
    \s{0,3}[(\[]?\s?
    (?:(?:(?:gmt|utc)\s?(?P<sign>[+\-])\s?|(?P<bare>[+\-])(?=[0-9]{2}:?[0-9]{2}(?![0-9])))
        (?P<zh>[0-9]{1,2}):?(?P<zm>[0-9]{2})?(?![0-9])
      | (?P<zulu>gmt|utc|z)(?![a-z0-9]))
    (?:\s?[)\]])?
"""
_GAP = r"[\s,;|()\[\]•·\-]{0,40}"

AFTER = lazy_pattern(
    rf"(?:{_GAP}(?:vao\s)?(?:(?:luc|hoi|at)\s?:?\s?)?|t){_CLOCK}(?:{_ZONE})?",
    re.VERBOSE,
)
"""A time of day that follows a day, from the day's end on, with its offset."""

BEFORE = lazy_pattern(
    rf"""(?<![0-9:.,/]){_CLOCK}{_GAP}(?:(?:gmt|utc)\s?\+\s?0?7(?::?00)?{_GAP})?
    (?:{WEEKDAY}{_GAP})?(?:ngay\s?:?\s?)?\Z""",
    re.VERBOSE,
)
"""A time of day that stands before a day, up to the day's first character."""

BEFORE_WIDTH = 90
"""How far before a day its time is looked for, in characters."""
