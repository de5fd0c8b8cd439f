"""Selectors that find nothing: which of them an article tells of, and how."""

from __future__ import annotations

import attrs

import vnnews
from vnnews import Layout, NoteKind

PAGE = (
    "<html><head><title>Xã Hòa Phú mở lớp xóa mù chữ</title></head><body><h1>Xã Hòa Phú mở lớp xóa mù chữ"
    "</h1><div class='than'><p>Lớp học có 24 học viên, tuổi từ 19 đến 56, học ba buổi mỗi tuần tại nhà văn"
    " hóa thôn.</p><p>Giáo viên của trường tiểu học trong xã tình nguyện đứng lớp suốt sáu tháng.</p></div>"
    "</body></html>"
)
LAYOUT = Layout(
    key="hoa-phu",
    family="Hòa Phú",
    marker="//div[has(than)]",
    title="//h1",
    body="//div[has(than)]",
    tags="//div[has(the)]//a",
)


def messages(layout: Layout) -> list[str]:
    article = vnnews.parse_html(PAGE, layouts=[layout])
    return [note.message for note in article.notes if note.kind is NoteKind.LAYOUT]


def test_a_selector_that_finds_nothing_is_a_note_with_layout_and_field() -> None:
    """The caller's layout names tags, and the page has none at that place."""
    assert messages(LAYOUT) == [
        "layout hoa-phu, field tags: selects nothing on this page"
    ]


def test_an_optional_field_may_be_missing() -> None:
    """Articles without tags are nothing to tell of, when the layout says so."""
    assert messages(attrs.evolve(LAYOUT, optional={"tags"})) == []


def test_the_note_names_the_plugin() -> None:
    """A layout that a plug-in brought is named with it."""
    layout = attrs.evolve(LAYOUT).come_from("acme")
    assert messages(layout) == [
        "plug-in acme, layout hoa-phu, field tags: selects nothing on this page"
    ]


def test_layouts_of_vnnews_tell_only_of_what_every_article_has() -> None:
    """No tags are no news; a title or a time that is not found is a redesign."""
    layout = attrs.evolve(
        LAYOUT, title="//h1[has(tieu-de)]", published="//span[has(ngay)]"
    ).come_from("vnnews")
    assert messages(layout) == [
        "layout hoa-phu, field title: selects nothing on this page",
        "layout hoa-phu, field published: selects nothing on this page",
    ]


def test_an_empty_body_names_the_layout_too() -> None:
    """The general method reads the page, and the note says whose body was empty."""
    layout = attrs.evolve(LAYOUT, body="//div[has(khong-co)]").come_from("acme")
    article = vnnews.parse_html(PAGE, layouts=[layout])
    told = [n.message for n in article.notes if n.kind is NoteKind.FALLBACK]
    assert told == [
        "The page is marked as hoa-phu, but its body is empty (plug-in acme, layout hoa-phu, field body)."
    ]
    assert article.text.count("nhà văn hóa thôn") == 1
