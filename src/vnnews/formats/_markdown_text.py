r"""Texts that Markdown shows as they are: what it could read as markup is escaped."""

from __future__ import annotations

import re

from vnnews.formats._text import clean, line
from vnnews.formats._urls import web_url
from vnnews.model.blocks import Mark, MarkKind

_SPECIAL = re.compile(r"[\\`*_\[\]<~]|&(?=[#\w])")
_BLANKS = re.compile(r"\s+")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|\Z)")
_OPENERS = "-+>#=:|"
_SIGNS = {MarkKind.STRONG: "**", MarkKind.EMPHASIS: "*"}


def escaped(text: str) -> str:
    """Escape a stretch of text; runs of white space become one space."""
    return _SPECIAL.sub(r"\\\g<0>", _BLANKS.sub(" ", clean(text)))


def paragraph(text: str, marks: tuple[Mark, ...] = (), base: str | None = None) -> str:
    """Write one line of text with its links and emphasis.

    Args:
        text: Any text.
        marks: Spans of ``text``; of marks that overlap or touch, the first is written,
            of those that begin together the link.
        base: What relative links are relative to.
    """
    written = _marked(text, marks, base) if marks else escaped(text)
    written = written.strip()
    if written[:1] in _OPENERS:
        return f"\\{written}" if written else ""
    return _NUMBER.sub(r"\1\\\2", written, count=1) if written[0].isdigit() else written


def _marked(text: str, marks: tuple[Mark, ...], base: str | None) -> str:
    out = []
    done = 0
    for mark in _apart(marks):
        start, end = mark.span.start, min(mark.span.end, len(text))
        if written := _mark(mark, text[start:end], base):
            out += [escaped(text[done:start]), written]
            done = end
    return "".join([*out, escaped(text[done:])])


def _apart(marks: tuple[Mark, ...]) -> list[Mark]:
    """Choose marks that neither overlap nor touch, in order of place."""
    order = sorted(marks, key=lambda m: (m.span.start, m.kind is not MarkKind.LINK))
    chosen: list[Mark] = []
    for mark in order:
        if not chosen or mark.span.start > chosen[-1].span.end:
            chosen.append(mark)
    return chosen


def _mark(mark: Mark, text: str, base: str | None) -> str | None:
    """Write a mark; ``None`` when Markdown would not read it as one."""
    if mark.kind is MarkKind.LINK:
        address = web_url(mark.href, base)
        return f"[{escaped(text)}](<{address}>)" if address and line(text) else None
    words = escaped(text).strip()
    if not words or not words[0].isalnum() or not words[-1].isalnum():
        return None
    sign = _SIGNS[mark.kind]
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{sign}{words}{sign}{after}"
