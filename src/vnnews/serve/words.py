"""The words of the live page in Vietnamese and English."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from vnnews.formats._text import escape

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
"""The languages of the page by their BCP 47 tags, the first one by default."""


@cache
def _tables() -> dict[str, dict[str, Any]]:
    table = files("vnnews.serve").joinpath("strings.toml")
    return tomllib.loads(table.read_text(encoding="utf-8"))


@attrs.frozen
class Words:
    """What the page says, in one language.

    Args:
        language: A key of `LANGUAGES`.
    """

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Return a sentence, escaped for HTML.

        Args:
            key: Its name in ``strings.toml``.
            values: What stands for the names in braces.
        """
        return escape(str(_tables()[self.language][key]).format(**values))

    def term(self, group: str, key: str) -> str:
        """Return the word for a value of the model, escaped; the value itself without."""
        return escape(_tables()[self.language].get(group, {}).get(key, key))


def choose_language(asked: str | None, accepted: str) -> Words:
    """Choose the page's language.

    Args:
        asked: What the address or the form asks for.
        accepted: The browser's ``Accept-Language``.

    Returns:
        The words asked for; else those the browser names first; else Vietnamese.
    """
    wanted = [asked or ""] + [part.strip()[:2] for part in accepted[:200].split(",")]
    found = (tag.lower() for tag in wanted if tag.lower() in LANGUAGES)
    return Words(next(found, "vi"))
