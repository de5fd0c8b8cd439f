"""The reader: from a text to the mentions of documents in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from vnnews.entities.references.alone import read_alone
from vnnews.entities.references.anaphora import read_anaphor
from vnnews.entities.references.build import build
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.flat import Flat
from vnnews.entities.references.heads import Head, read_head
from vnnews.entities.references.leads import read_lead
from vnnews.entities.references.lists import read_members
from vnnews.entities.references.prefilter import Scan
from vnnews.entities.references.subjects import after_aside, read_about, read_quoted
from vnnews.entities.references.tails import read_tails
from vnnews.entities.references.window import Window
from vnnews.model.reference import DocumentKind, DocumentReference
from vnnews.text.view import fold

_HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\u034f\u2009\u202f\u3000\t\r"
_TITLE_WORDS = 4
_PLURAL = re.compile(
    r"(?:\b(?:các|những|nhiều|một số|mọi|dự thảo|xây dựng|hai|ba|bốn|năm|\d+) {1,2})$",
    re.IGNORECASE,
)


def find(text: str) -> tuple[DocumentReference, ...]:
    """Read ``text``; the public face is `vnnews.find_references`."""
    if _plain(text) and next(iter(Scan(text)), None) is None:
        return ()
    flat = Flat(text)
    drafts = sorted(_drafts(flat.text), key=lambda draft: (draft.start, draft.end))
    return tuple(build(flat, draft) for draft in drafts)


def _plain(text: str) -> bool:
    """Whether a kind's word would be seen as it stands: nothing composed or hidden."""
    return text.isascii() or (
        unicodedata.is_normalized("NFC", text) and not any(c in text for c in _HIDDEN)
    )


def _drafts(text: str) -> Iterator[Draft]:
    scan = Scan(text)
    cited: set[DocumentKind] = set()
    key = ""
    for start in scan:
        if start < scan.done:
            continue
        key = key or fold(text)
        for draft in read_group(text, start, key):
            if draft.anaphor and draft.kind.kind not in cited:
                continue
            cited.add(draft.kind.kind)
            yield draft
            scan.done = draft.end


def read_group(text: str, start: int, key: str) -> list[Draft]:
    """Read the mention, or list of mentions, whose kind stands at ``start``.

    ``key`` is the text folded.
    """
    window = Window(text, start, key)
    before = text[max(0, start - 14) : start]
    if window.text[:1].isdigit():
        return _alone(text, window, before)
    head = read_head(window, before)
    if head is None:
        return []
    draft = Draft(kind=head.kind, start=start, end=start + head.end)
    draft.by_letters = bool(head.letters)
    at = read_lead(window, head, draft)
    if at is None and (found := read_anaphor(window, head, before)):
        draft.anaphor, draft.end = True, start + found
        return [draft]
    at = head.end if at is None else read_tails(window, draft, at)
    draft.end = start + at
    drafts = read_members(text, window, draft, at) if draft.identified else [draft]
    _read_subject(text, drafts, head, before)
    return drafts if _stands(head, drafts[0], before) else []


def _alone(text: str, window: Window, before: str) -> list[Draft]:
    found = read_alone(window, before)
    if found is None:
        return []
    draft, at = found
    at = read_tails(window, draft, at)
    draft.end = window.base + at
    drafts = read_members(text, window, draft, at)
    drafts[-1].subject = read_quoted(text, drafts[-1].end) or read_about(
        text, drafts[-1].end
    )
    return drafts


def _read_subject(text: str, drafts: list[Draft], head: Head, before: str) -> None:
    last = drafts[-1]
    at = after_aside(text, last.end)
    if last.subject is None and (quoted := read_quoted(text, at)):
        last.subject = quoted
        last.titled = _title(head, text[slice(*quoted)], before)
    elif last.subject is None:
        last.subject = read_about(text, at)
    for draft in drafts[:-1]:
        draft.subject = draft.subject or last.subject


_ISSUED = re.compile(r"(?:ban hành|thông qua|phê duyệt|công bố|ra) $", re.IGNORECASE)


def _title(head: Head, title: str, before: str) -> bool:
    """Whether a quoted title alone names the document: Chỉ thị “…”.

    A word that is also a plain noun needs somebody who issues it: a programme on
    television has a title too.
    """
    if title.count(" ") < _TITLE_WORDS - 1:
        return False
    issued = _ISSUED.search(before) is not None
    return issued or (head.capital and head.kind.use == "strong")


def _stands(head: Head, draft: Draft, before: str) -> bool:
    """Whether the mention is of one particular document, and not of several."""
    if draft.certain or (draft.term and draft.identified):
        return True
    if not draft.identified or _PLURAL.search(before):
        return False
    return head.capital or head.kind.use == "strong"
