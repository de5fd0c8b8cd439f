"""«cán bộ và nhân dân xã X», «tập thể cán bộ, chiến sĩ Y»: a body by its people."""

from __future__ import annotations

from vnnews.entities.commendations._tables import heads, peoples, units
from vnnews.entities.commendations._words import Words

_JOINS = frozenset({",", "và", "&", "-"})


def people_of_body(words: Words, at: int, hi: int) -> int | None:
    """Where the body begins whose people are said from word ``at`` on; None: no such.

    «cán bộ, chiến sĩ Công an huyện» gives the place of «Công an»; one noun alone
    («cán bộ xã Bình Minh») says who somebody is and names nobody.
    """
    said, end = 0, at
    while end < hi:
        hit = peoples().at(words.low, end)
        if hit is None:
            break
        said += hit[1]
        end = hit[0]
        if end < hi and words.low[end] in _JOINS and peoples().at(words.low, end + 1):
            end += 1
    if said < 2 or end >= hi:
        return None
    head = heads().at(words.low, end)
    body = head is not None and head[1] in {"body", "state"}
    if body or units().at(words.low, end) or words.capital(end):
        return end
    return None


def numbered(words: Words, at: int, hi: int) -> bool:
    """«Tiểu đoàn 2», «thôn 1»: a number that names a body, no sum and no count."""
    if at >= hi or not words.low[at].isdigit() or len(words.low[at]) > 3:
        return False
    if words.low[at + 1 : at + 3] == ["tổ", "chức"]:
        return True
    follows = words.low[at + 1] if at + 1 < len(words) else "."
    return units().at(words.low, at + 1) is None and follows not in {
        *("triệu", "tỷ", "tỉ", "đồng", "nghìn", "suất", "phần", "lần", "năm", "giải"),
        *("%", "tháng", "ngày"),
    }
