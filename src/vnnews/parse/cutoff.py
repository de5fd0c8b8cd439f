"""Bodies that are cut off: for subscribers only, encrypted, or loaded by a script."""

from __future__ import annotations

import re
from typing import Any

from vnnews.model.blocks import Heading
from vnnews.parse.pieces import Piece, text_of
from vnnews.text.lazy import lazy_pattern
from vnnews.text.view import View

_LONG = 220  # characters; a longer line is text
_LINE = 40  # characters of the line that stands for the rest
_BLIND = 160  # characters without a space from which a string is no word
_CIPHER = re.compile(rf"[A-Za-z0-9+/=_\-]{{{_BLIND}}}")
_GATE = lazy_pattern(
    r"(?:dang nhap|dang ky|dang ki|mua goi|tra phi|nang cap|nap tien|thanh toan)[^.!?]{0,60}"
    r"(?:de|va) (?:doc|mo khoa|xem (?:tiep|toan bo|day du|het))\b"
    r"|(?:noi dung|bai viet|tin|bai)[^.!?]{0,25} (?:chi )?danh (?:rieng )?cho (?:\w+ )?(?:hoi vien|thanh vien|thue bao|nguoi dung|doc gia (?:tra|dang|vip|sao))"
    r"|(?:doc|xem) (?:tiep|toan bo|day du)[^.!?]{0,30}(?:dang nhap|dang ky|tra phi)|het luot doc mien phi"
)
_LOADS = lazy_pattern(
    r"(?:dang tai|loading)(?: (?:noi dung|du lieu|bai viet))?[ .…]{0,4}"
)
_MORE = lazy_pattern(
    r"(?:doc|xem) (?:tiep|toan bo|day du|them|chi tiet)(?: bai viet)?[ .…>»]{0,4}"
)


def cut_off(pieces: list[Piece]) -> tuple[list[Piece], str | None]:
    """Cut what stands in the place of text that the page does not hold.

    Args:
        pieces: The body.

    Returns:
        The body without it, and one sentence that says what is missing; ``None``: nothing.
    """
    kept = [p for p in pieces if not _is_cipher(text_of(p))]
    if len(kept) < len(pieces):
        return kept, "Part of the body is encrypted; a script would open it."
    gate = _gate(pieces)
    if gate:
        return _closed(pieces[:gate]), "The rest of the text is for subscribers."
    last = next((p for p in reversed(pieces) if text_of(p)), None)
    if last is None or len(text_of(last)) > _LINE:
        return pieces, None
    line = View(text_of(last)).key
    if _LOADS.fullmatch(line):
        return [p for p in pieces if p is not last], "The rest is loaded by a script."
    if last.linked > 0 and _MORE.fullmatch(line):
        return [p for p in pieces if p is not last], "The rest is on another page."
    return pieces, None


def _gate(pieces: list[Piece]) -> int:
    """The place of the line that asks to subscribe, with no long text behind it; or 0."""
    first = 0
    for number in range(len(pieces) - 1, 0, -1):
        text = text_of(pieces[number])
        if len(text) > _LONG:
            break
        if text and _GATE.search(View(text).key):
            first = number
    return first


def _is_cipher(text: str) -> bool:
    """Whether a text holds a string of letters and digits that is longer than any word."""
    if len(text) < _BLIND or max(map(len, text.split()), default=0) < _BLIND:
        return False
    return _CIPHER.search(text) is not None


def _closed(pieces: list[Piece]) -> list[Piece]:
    """Cut the heading of the box that asks for a subscription."""
    kept = list(pieces)
    while kept and isinstance(kept[-1].block, Heading):
        kept.pop()
    return kept


def is_for_subscribers(article: dict[str, Any]) -> bool:
    """Say whether JSON-LD tells that the text is not free to all."""
    return str(article.get("isAccessibleForFree", "")).casefold() == "false"
