"""Text copied from a page in a browser, read by its labels and its order of lines.

The copy keeps no markup, so the date line («Ngày đăng …») is the anchor: the headline
stands before it, the section before the headline, the body behind it, down to the
signature or to the first box of the page's furniture.
"""

from __future__ import annotations

import re

from vnnews.entities.bylines import find_signature
from vnnews.errors import NoArticleError
from vnnews.layouts._furniture import ends_article, is_tool
from vnnews.model.article import Article
from vnnews.model.blocks import Figure, Paragraph
from vnnews.model.note import NoteKind
from vnnews.parse.assemble import assemble
from vnnews.parse.draft import Draft
from vnnews.parse.head import Head, find_head
from vnnews.parse.stamps import set_counter, set_times
from vnnews.text.clean import normalize, one_line
from vnnews.text.decode import decode_text

SOURCE = "text"
"""The provenance of everything that is read here."""

_CAPTION = re.compile(
    r"^(?P<caption>.{0,200}?)[(\[]?\s?Ảnh\s?:\s?(?P<credit>[^.]{2,50})[)\].]?$"
)
_TAGS = re.compile(r"^\s*(?:tags?|từ khóa|từ khoá)\s*:\s*(?P<tags>.+)$", re.IGNORECASE)
_TAIL = 6  # paragraphs at the end among which the signature may stand
_SHORT_LEAD = 40  # characters; a shorter first paragraph is no lead


def read_copy(text: str, url: str | None) -> Article:
    """Read an article from a copy; arguments and errors as `parse_text`."""
    decoded = decode_text(text)
    lines = [one_line(line) for line in normalize(decoded.text).split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        raise NoArticleError("the text is empty")
    draft = Draft(url=url)
    for remark in decoded.remarks:
        draft.note(NoteKind(remark.kind), remark.message)
    head = find_head(lines)
    if head is None:
        raise NoArticleError("no headline with text behind it was found")
    _fill(draft, head, lines)
    return assemble(draft)


def _fill(draft: Draft, head: Head, lines: list[str]) -> None:
    draft.set("title", lines[head.title], SOURCE)
    draft.set("section", head.section, SOURCE)
    set_times(draft, head, lines)
    paragraphs = _article_lines(draft, head, lines)
    signature = find_signature(paragraphs[-_TAIL:])
    if signature is not None:
        at = max(0, len(paragraphs) - _TAIL) + signature[0]
        draft.bylines += paragraphs[at:]
        del paragraphs[at:]
    draft.bylines += [lines[number] for number in head.bylines]
    if draft.bylines:
        draft.provenance["byline"] = SOURCE
    _set_body(draft, paragraphs)


def _article_lines(draft: Draft, head: Head, lines: list[str]) -> list[str]:
    """The lines of the article itself; counters and tags on the way are read."""
    kept: list[str] = []
    for line in lines[head.body :]:
        if ends_article(line):
            break
        tags = _TAGS.match(line)
        if tags:
            parts = (part.strip(" #") for part in re.split(r"[,;]", tags["tags"]))
            draft.set("tags", tuple(part for part in parts if part), SOURCE)
        elif not set_counter(draft, line) and not is_tool(line):
            kept.append(line)
    return kept


def _set_body(draft: Draft, paragraphs: list[str]) -> None:
    texts = [line for line in paragraphs if not _CAPTION.match(line)]
    lead = texts[0] if len(texts) > 2 and len(texts[0]) >= _SHORT_LEAD else None
    draft.set("lead", lead, SOURCE)
    for line in paragraphs:
        caption = _CAPTION.match(line)
        if caption:
            words = caption["caption"].strip(" -–")
            draft.body.append(
                Figure(caption=words or None, credit=caption["credit"].strip())
            )
        elif line is not lead:
            draft.body.append(Paragraph(text=line))
    if draft.body:
        draft.provenance["body"] = SOURCE
