"""Plain ASCII names for Vietnamese text: the only place that imports Unidecode.

It lies below every other room, because both the model (`Article.slug`) and the
readers need it.
"""

from __future__ import annotations

import re

_MAX_LENGTH = 120  # in characters; file systems take 255 bytes, with room for a suffix
_NO_WORD = re.compile(r"[^0-9a-z]+")


def slugify(text: str, *, max_length: int = _MAX_LENGTH) -> str:
    """Turn text into a lower-case ASCII slug (bỏ dấu, nối bằng gạch ngang).

    Args:
        text: Any text; Vietnamese letters lose their marks, other scripts are
            transliterated by Unidecode.
        max_length: Longest slug, in characters; it is cut between words.

    Returns:
        Words of ``a–z`` and ``0–9`` joined by ``-``; empty when nothing is left.

    >>> slugify("Huyện Thanh Trì tổng kết 10 năm thực hiện NQ TW6")
    'huyen-thanh-tri-tong-ket-10-nam-thuc-hien-nq-tw6'
    """
    import unicodedata

    from unidecode import unidecode

    plain = unidecode(unicodedata.normalize("NFC", text[: 4 * max_length]))
    slug = _NO_WORD.sub("-", plain.lower()).strip("-")
    if len(slug) <= max_length:
        return slug
    return slug[: max_length + 1].rpartition("-")[0] or slug[:max_length]
