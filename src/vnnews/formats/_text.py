"""Texts for markup: nothing that XML or HTML forbids, escaped; labels in Vietnamese."""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from vnnews.text.clean import normalize, single_spaced

_NONCHARACTER = re.compile(
    "[\ufdd0-\ufdef"
    + "".join(f"{chr(p << 16 | 0xFFFE)}{chr(p << 16 | 0xFFFF)}" for p in range(1, 17))
    + "]"
)


def clean(text: str) -> str:
    """Normalise, and drop what HTML and XML do not allow in a text."""
    text = normalize(text)
    if text.isprintable() or text.replace("\n", " ").isprintable():
        return text
    return _NONCHARACTER.sub("", text)


def line(text: str | None) -> str:
    """Clean, and make every run of white space one space; ``None`` is empty."""
    return single_spaced(clean(text)) if text else ""


def shown(text: str) -> str:
    """Return a text on one line: as it is when its characters are printed ones."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return line(text)


def is_blank(text: str) -> bool:
    """Whether nothing is left of a text when it is cleaned."""
    return not text[:1].isalnum() and not line(text)


def escape(text: str) -> str:
    """Clean and escape a text that stands between tags."""
    return escape_clean(clean(text))


def escape_clean(text: str) -> str:
    """Escape a text that is clean already; most texts hold nothing to escape."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def escaper(text: str) -> Callable[[str], str]:
    """Return how to escape the parts of a text: quickly when all of it is clean."""
    return escape_clean if clean(text) == text else escape


def attribute(text: str) -> str:
    """Clean and escape a text that stands in double quotes."""
    return quote_clean(line(text))


def quote_clean(text: str) -> str:
    """Escape a text that stands in double quotes and is clean already."""
    text = escape_clean(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    return text.replace("'", "&#x27;") if "'" in text else text


@cache
def _labels() -> dict[str, dict[str, str]]:
    import tomllib

    table = files("vnnews.formats").joinpath("labels.toml")
    return tomllib.loads(table.read_text(encoding="utf-8"))


def label(group: str, value: enum.Enum | str) -> str:
    """Return the Vietnamese word for a value of the model; the value itself without."""
    key = str(value.value) if isinstance(value, enum.Enum) else value
    return _labels()[group].get(key, key)


def vietnamese_date(day: dt.date) -> str:
    """Write a date as Vietnamese pages do: ``7/6/2018``."""
    return f"{day.day}/{day.month}/{day.year}"
