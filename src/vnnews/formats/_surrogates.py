r"""Halves of UTF-16 pairs in JSON, so that every Python text comes back as it was.

A lone half (U+D800–U+DFFF) is written as ``\udXXX``. Two lone halves in a row would be
read back as one character, so U+FDD0, a code point that Unicode sets aside for such
internal use, is put between them; U+FDD0 itself is written twice.
"""

from __future__ import annotations

import re
from typing import Any

GUARD = "\ufdd0"

_HALF = re.compile("[\ud800-\udfff]")
_SPLIT = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
_GUARD = re.compile(f"{GUARD}(.?)", re.DOTALL)


def escape(text: str) -> str:
    """Make JSON text (written with ``ensure_ascii=False``) fit for UTF-8."""
    if GUARD in text:
        text = text.replace(GUARD, GUARD * 2)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SPLIT.sub(GUARD, text)
        text = _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    return text


def restore(value: Any) -> Any:
    """Undo the guards in JSON values that were read; keys and values alike."""
    if isinstance(value, str):
        return _GUARD.sub(lambda found: found[1], value) if GUARD in value else value
    if isinstance(value, list):
        return [restore(part) for part in value]
    if isinstance(value, dict):
        return {restore(key): restore(part) for key, part in value.items()}
    return value
