"""What stands in a body and is none of it: cut from its beginning, middle and end."""

from __future__ import annotations

import re
from itertools import islice

import attrs

from vnnews.entities.bylines import find_signature
from vnnews.layouts._furniture import ends_article, heads_remarks, is_plug, is_tool
from vnnews.model.blocks import Figure, Heading, ListBlock, MarkKind, Paragraph
from vnnews.parse.lead import same_text
from vnnews.parse.lines import is_date_line
from vnnews.parse.pieces import Piece, text_of
from vnnews.text.counters import parse_views

_TAIL = 6  # pieces at the end among which a signature may stand
_PROSE = 60  # characters of a sentence
_SHORT = 120  # characters; a longer line signs nothing
_STAMP = re.compile(r"\d{1,2}[:h]\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?")
_LINKED = 0.6  # share of links from which a block is a list of other articles
_HEAD = re.compile(
    r"(?:chi tiết$|(?:(?:chuyên mục|danh mục|thể loại|tác giả|người viết|người đăng|writer|author)\s*:"
    r"|(?:được )?(?:viết|đăng) bởi\b|(?:posted|written) by\b)\s*\S.{0,60}$|\d{1,2} (?:phút đọc|bình luận)$)",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"\S@\w[\w.-]*$")
_SEVERAL = 3  # headlines at the end that are other articles
_WORDS = 4  # of a link that is a headline
_SUMMARY = 300  # characters of a summary below a headline
_LABEL = 30  # characters; shorter lines beside headlines are dates and sections
_ARTICLE = 2  # paragraphs from which readers' remarks are below the article
_POINTERS = (
    *(">", "»", "›", "→", "- ", "Xem thêm", "Đọc thêm", "XEM THÊM", "ĐỌC THÊM"),
    *("Tham khảo", "Tin liên quan", "Bài liên quan", "Mời độc giả"),
)
_TOP = 8  # pieces at the beginning that may be the head of the page


def cut_repeated(pieces: list[Piece], title: str, lead: str | None) -> list[Piece]:
    """Cut what repeats headline and lead, and the lines of date and counter above."""
    out: list[Piece] = []
    for piece in pieces[:_TOP]:
        text = text_of(piece)
        if text and (same_text(text, title) or (lead and same_text(text, lead))):
            continue
        if (
            text
            and len(text) <= _SHORT
            and not text.endswith(".")
            and (
                is_date_line(text)
                or parse_views(text)
                or _EMAIL.search(text)
                or (_HEAD.match(text) and not _is_long(out, 1))
            )
        ):
            continue
        out.append(piece)
    return out + pieces[_TOP:]


def cut_furniture(pieces: list[Piece]) -> list[Piece]:
    """Cut buttons, headings of boxes and the lists of links below them."""
    out: list[Piece] = []
    boxed = False
    for piece in cut_teasers(pieces):
        text = text_of(piece)
        if text and ends_article(text):
            if heads_remarks(text) and _is_long(out):
                break
            boxed = True
            continue
        if boxed and (piece.linked >= _LINKED or not text):
            continue
        if out and _is_teaser(piece) and _is_linked_picture(out[-1]):
            out.pop()
            continue
        if text:
            boxed = False
            if (
                is_tool(text)
                or is_plug(text)
                or _points_elsewhere(piece)
                or _is_address(text)
            ):
                continue
        out.append(piece)
    while out and (_closes(out[-1]) or _stamps(out[-1])):
        out.pop()
    return out


def cut_teasers(pieces: list[Piece]) -> list[Piece]:
    """Cut headlines of other articles, with their summaries, from the end of a body."""
    links = [n for n, p in enumerate(pieces) if _is_teaser(p)]
    start = len(pieces)
    for number in reversed(links):
        between = [p for p in pieces[number + 1 : start] if len(text_of(p)) > _LABEL]
        if len(between) > 1 or any(len(text_of(p)) > _SUMMARY for p in between):
            break
        start = number
    if sum(n >= start for n in links) < _SEVERAL:
        return pieces
    kept = pieces[:start]
    while kept and (not text_of(kept[-1]) or isinstance(kept[-1].block, Heading)):
        kept.pop()
    return kept


def _is_teaser(piece: Piece) -> bool:
    if piece.linked < _LINKED / 2 or len(text_of(piece).split()) < _WORDS:
        return False
    return piece.linked >= 0.9 or _beside_link(piece)


def _beside_link(piece: Piece) -> bool:
    """Whether nothing but a date, a bullet or a heading stands beside the links."""
    rest = _STAMP.sub(" ", _unlinked(piece)).strip(" +-–—•*»›>()[]|,:\n")
    return not rest or ends_article(rest)


def _unlinked(piece: Piece) -> str:
    """The text of a piece that is no link."""
    text = text_of(piece)
    marks = getattr(piece.block, "marks", ())
    spans = [m.span for m in marks if m.kind is MarkKind.LINK]
    for span in reversed(spans):
        text = text[: span.start] + " " + text[span.end :]
    return text.strip()


def _is_linked_picture(piece: Piece) -> bool:
    """A picture without caption in a link, as stands above another article's headline."""
    block = piece.block
    if not isinstance(block, Figure) or block.caption or piece.element.tag != "img":
        return False
    return any(e.tag == "a" for e in islice(piece.element.iterancestors(), 3))


def _stamps(piece: Piece) -> bool:
    """A line below the text that prints its time or its counter."""
    text = text_of(piece)
    return 0 < len(text) <= _SHORT and (
        is_date_line(text) or parse_views(text) is not None
    )


def _is_long(pieces: list[Piece], least: int = _ARTICLE) -> bool:
    """Whether an article, or its beginning, stands there."""
    return sum(len(text_of(p)) >= _PROSE for p in pieces) >= least


def _is_address(text: str) -> bool:
    return " " not in text and text.startswith(("http://", "https://", "www."))


def _closes(piece: Piece) -> bool:
    """A button below the text: a few words that are a link («Đóng cửa sổ»)."""
    text = text_of(piece)
    return bool(text) and piece.linked >= 0.8 and len(text.split()) <= 8


def _points_elsewhere(piece: Piece) -> bool:
    """A list, or a line with an arrow or «Xem thêm», that is nothing but links."""
    block = piece.block
    if piece.linked < _LINKED:
        return False
    if isinstance(block, ListBlock):
        return piece.linked >= 0.9
    text = text_of(piece)
    if not isinstance(block, Paragraph | Heading) or not text.startswith(_POINTERS):
        return False
    return piece.linked >= 0.9 or len(_unlinked(piece)) <= _LABEL


@attrs.frozen
class Signed:
    """A body without its signature."""

    pieces: list[Piece]
    lines: list[str]
    """The lines of the signature; empty: nobody signs."""


def cut_signature(pieces: list[Piece], printed: list[str]) -> Signed:
    """Cut the signature at the end, and lines that a byline elsewhere repeats.

    Args:
        pieces: The body.
        printed: Bylines that the page prints apart.
    """
    own = [
        p
        for p in pieces
        if not (text_of(p) and len(text_of(p)) <= _SHORT and text_of(p) in printed)
    ]
    places = [n for n, p in enumerate(own) if isinstance(p.block, Paragraph | Heading)][
        -_TAIL:
    ]
    lines = [text_of(own[n]) for n in places]
    found = find_signature(lines)
    if found is not None:
        signed = places[found[0] :]
        return Signed(
            [p for n, p in enumerate(own) if n not in signed], lines[found[0] :]
        )
    if places and _stands_right(own[places[-1]]):
        return Signed([p for n, p in enumerate(own) if n != places[-1]], lines[-1:])
    return Signed(own, [])


def _stands_right(piece: Piece) -> bool:
    text = text_of(piece)
    return piece.right and len(text) <= _SHORT // 2 and not text.endswith(".")
