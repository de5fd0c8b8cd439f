"""A glance that tells ordinary texts from those worth a closer look."""

from __future__ import annotations

_SIGNS = "\xac\xb6\xb8\xb9\xb5\xa8\xf1\xf6\xf8\xf0\xdf\xc7\xdc\xc4\xc6\xba"
"""Letters that Vietnamese pages have only by mistake: ¬ ¶ ¸ ¹ µ ¨ of TCVN3 (ơ ả á ạ à ă),
ñ ö ø of VNI (đ ư and the falling tone), ð ß of VISCII and windows-1258 (đ ư), Ç Ü of VPS
(đ ư), Ä Æ º of UTF-8 read as windows-1252 (in đ, ư and ạ–ế)."""

_PAIRS = ("\xe1\xbb", "\xc3\xa1\xc2")
"""«á»» and its own wrong reading: UTF-8's first two bytes of ề–ỹ, read once and twice."""

_SHORT = 2000  # characters: there a glance is no cheaper than a look
_CHARACTERS_A_SIGN = 20_000  # a brand or a name in a long page is no reason to look
_MOST = 3  # signs that are always a reason


def suspect(text: str) -> bool:
    """Whether a text may be mojibake or in a legacy font; some memory scans, no more."""
    if text.isascii():
        return False
    if len(text) < _SHORT:
        return True
    least = min(_MOST, 1 + len(text) // _CHARACTERS_A_SIGN)
    found = sum(text.count(sign) for sign in (*_SIGNS, *_PAIRS) if sign in text)
    return found >= least
