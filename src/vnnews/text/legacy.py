"""Texts in the encodings and fonts of the time before Unicode, made readable.

TCVN3 (``.VnTime``), VNI (``VNI-Times``), VISCII, VPS and windows-1258, whether as bytes
or already read as windows-1252 by somebody who did not know.
"""

from __future__ import annotations

from vnnews.text.encodings.convert import convert_runs
from vnnews.text.encodings.families import Family, families
from vnnews.text.encodings.judge import judge, may_be_legacy
from vnnews.text.encodings.markup import text_runs
from vnnews.text.encodings.references import (
    references_are_legacy,
    unescape_western,
    without_references,
)


def convert_legacy(
    page: str, *, family: str | None = None
) -> tuple[str, Family] | None:
    """Recognise a legacy encoding by its words, and rewrite the text in Unicode.

    Only text outside tags is judged and rewritten: names, classes and addresses stay.

    Args:
        page: HTML or plain text whose bytes were read as windows-1252 (or Latin-1).
        family: The family that is declared: taken where the words do not tell.

    Returns:
        The text and the family; ``None`` where the words do not speak for any.
    """
    runs = list(text_runs(page))
    texts = [page[run.start : run.end] for run in runs]
    found = judge(filter(may_be_legacy, map(without_references, texts)))
    meant = found is None or references_are_legacy(texts, found)
    if found is None:
        found = judge(filter(may_be_legacy, map(unescape_western, texts)))
    if found is None and family and any(map(may_be_legacy, texts)):
        found = families()[family]
    if found is None:
        return None
    return convert_runs(page, runs, found, references=meant), found
