"""A page of HTML becomes a draft: decoded, parsed, its layout chosen, its fields read."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from vnnews.errors import NoArticleError
from vnnews.layouts._layout import Layout
from vnnews.layouts._registry import Chooser, found_layouts, matches
from vnnews.model.blocks import TEXT_BLOCKS
from vnnews.model.note import NoteKind
from vnnews.parse.assemble import site_of
from vnnews.parse.draft import Draft
from vnnews.parse.fields import Reader
from vnnews.parse.limits import DEFAULT, Limits, check_size
from vnnews.parse.page import Page
from vnnews.parse.reading import read_by_layout, read_without
from vnnews.parse.tree import make_tree
from vnnews.text.decode import Decoded, decode, decode_quickly, decode_text
from vnnews.text.encodings.suspect import suspect
from vnnews.text.legacy import convert_legacy
from vnnews.text.mojibake import repair_mojibake


def read_page(
    page: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    layouts: Iterable[Layout] | None = None,
    limits: Limits = DEFAULT,
) -> Draft:
    """Decode, parse, choose a layout, and read the fields; arguments as `parse_html`."""
    chooser = None if layouts is None else Chooser(layouts)
    draft_of = partial(_draft, url=url, chooser=chooser, limits=limits)
    if isinstance(page, str):
        check_size(page, limits)
        return draft_of(decode_text(page))
    if not isinstance(page, bytes | bytearray | memoryview):
        raise TypeError(f"expected bytes or str, got {type(page).__name__}")
    source = bytes(page)
    check_size(source, limits)
    quick = decode_quickly(source) if encoding is None else None
    if quick is None:
        return draft_of(decode(source, encoding))
    try:
        draft = draft_of(quick, source)
    except NoArticleError:
        decoded = decode(source)
        if decoded.text == quick.text:
            raise
        return draft_of(decoded)
    if _damaged(_words(draft)):
        decoded = decode(source)
        if decoded.text != quick.text:
            return draft_of(decoded)
    return draft


def _damaged(words: str) -> bool:
    """Whether mojibake or a legacy font is in what was read."""
    return suspect(words) and bool(repair_mojibake(words) or convert_legacy(words))


def _words(draft: Draft) -> str:
    """The text of a draft, to be looked at for mojibake and legacy fonts."""
    texts = [block.text for block in draft.body if isinstance(block, TEXT_BLOCKS)]
    return "\n".join([draft.title or "", draft.lead or "", *texts])


def _draft(
    decoded: Decoded,
    source: bytes | None = None,
    *,
    url: str | None,
    chooser: Chooser | None,
    limits: Limits,
) -> Draft:
    tree = make_tree(decoded.text, source, limits)
    if tree.root is None:
        raise NoArticleError("the page is empty")
    parsed = Page(tree.root, url)
    draft = Draft(url=parsed.url)
    for remark in decoded.remarks:
        draft.note(NoteKind(remark.kind), remark.message)
    if tree.too_deep:
        draft.note(
            NoteKind.TOO_DEEP,
            "The page nests deeper than a parser allows; it was flattened.",
        )
    if tree.crowded:
        draft.note(
            NoteKind.REPAIRED,
            f"A tag with more than {limits.max_attributes} attributes lost them.",
        )
    _read(parsed, draft, chooser)
    return draft


def _read(page: Page, draft: Draft, chooser: Chooser | None) -> None:
    if chooser is None:
        found = found_layouts()
        chooser = found.chooser
        for problem in found.problems:
            draft.note(NoteKind.LAYOUT, problem)
    for layout in chooser.candidates(page.index, site_of(page.url)):
        reader = Reader(layout, page, draft)
        try:
            fits = matches(layout, page.root, page.index)
        except Exception as error:  # noqa: BLE001 - a plug-in's marker may do anything
            reader.complain("marker", error)
            continue
        if fits:
            if read_by_layout(reader):
                return
            draft.note(
                NoteKind.FALLBACK,
                f"The page is marked as {layout.key}, but its body is empty"
                f" ({layout.name}, field body).",
                "body",
            )
            break
    read_without(page, draft)
