"""When two wordings can mean one thing: subjects, and names of bodies."""

from __future__ import annotations

from functools import lru_cache

from vnnews.text.view import fold

_FILLERS = frozenset(("ve", "viec", "mot", "so", "cac", "nhung", "va"))
_SHORT = {
    "bch": "ban chap hanh",
    "bchtw": "ban chap hanh trung uong",
    "bchtu": "ban chap hanh trung uong",
    "tw": "trung uong",
    "bct": "bo chinh tri",
    "bbt": "ban bi thu",
    "btv": "ban thuong vu",
    "hdnd": "hoi dong nhan dan",
    "ubnd": "uy ban nhan dan",
    "ubtvqh": "uy ban thuong vu quoc hoi",
    "ttg": "thu tuong chinh phu",
    "tp": "thanh pho",
    "nhnn": "ngan hang nha nuoc",
}
_CENTRE = frozenset(("trung uong", "dang", "trung uong dang"))
_OF_CENTRE = frozenset(("ban chap hanh trung uong", "bo chinh tri", "ban bi thu"))
_OVERLAP = 0.75


@lru_cache(maxsize=1024)
def words_of(text: str) -> frozenset[str]:
    """Folded words, without marks and fillers."""
    plain = "".join(c if c.isalnum() else " " for c in fold(text))
    return frozenset(plain.split()) - _FILLERS


def alike(first: str, second: str) -> bool:
    """Whether two wordings of a subject share most of the shorter one's words."""
    shorter, longer = sorted((words_of(first), words_of(second)), key=len)
    return len(shorter) >= 2 and len(shorter & longer) >= _OVERLAP * len(shorter)


@lru_cache(maxsize=1024)
def plain_body(name: str) -> str:
    """A body's name folded, abbreviations written out."""
    words = fold(name).replace(".", "").split()
    if words[-1:] == ["tu"] and words[:1] in (["bch"], ["ban"]):
        words[-1] = "tw"
    key = " ".join(_SHORT.get(word, word) for word in words)
    return key.removesuffix(" cong san viet nam").removesuffix(" dang")


def same_body(printed: str | None, other: str | None) -> bool:
    """Whether two names can be one body; «Trung ương» stands for any of its three."""
    if printed is None or other is None:
        return True
    ours, theirs = plain_body(printed), plain_body(other)
    if ours in theirs or theirs in ours:
        return True
    if {ours, theirs} & _CENTRE:
        return bool({ours, theirs} & _OF_CENTRE)
    # law sites print the Central Committee for the Politburo and the Secretariat too
    return {ours, theirs} <= _OF_CENTRE and "ban chap hanh trung uong" in {ours, theirs}


def national(body: str | None) -> bool:
    """Whether a congress is the whole Party's."""
    return body is None or plain_body(body) in ("dang", "dang cong san viet nam")
