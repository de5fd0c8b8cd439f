"""Work grows with a page as the page grows, whatever its shape: calls are counted, not time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from vnnews import Layout, parse_html
from vnnews.parse.html import parse_fields
from vnnews.parse.limits import MAX_ATTRIBUTES
from vnnews.parse.tree import make_tree

PROSE = (
    "<p>Sáng nay, xã Bình An khánh thành cây cầu treo dài 120 mét bắc qua suối Lớn, giúp "
    "hơn ba trăm hộ dân đi lại thuận tiện trong mùa mưa lũ, theo ban quản lý dự án.</p>"
)
SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: PROSE * n,
    "links in one paragraph": lambda n: "<p>" + "<a href=/x>lối</a> " * n + "</p>",
    "line breaks": lambda n: "<br>" * n,
    "lines": lambda n: "<div>" + "Một dòng ngắn<br>" * n + "</div>",
    "headings": lambda n: "<h2>Cầu treo</h2>" * n,
    "cells": lambda n: "<table>" + "<tr><td>a<td>b<td>c</tr>" * n + "</table>",
    "items": lambda n: "<ul>" + "<li>mục" * n + "</ul>",
    "bold and italics": lambda n: "<p>" + "<b>a</b><i>b</i>" * n + "</p>",
    "empty elements": lambda n: "<div></div>" * n,
    "pictures": lambda n: "<figure><img src=a.jpg></figure>" * n,
    "bodies": lambda n: f"<div class=noidung>{PROSE}</div>" * n,
    "scripts": lambda n: "<script type='application/ld+json'>{}</script>" * n,
    "class tokens": lambda n: "<p class='" + " ".join(map(str, range(n))) + "'>a</p>",
}


def page(middle: str) -> str:
    head = "<title>Xã Bình An khánh thành cầu treo qua suối Lớn</title>"
    title = "<h1>Xã Bình An khánh thành cầu treo qua suối Lớn</h1>"
    return f"<html><head>{head}</head><body>{title}{PROSE * 4}{middle}</body></html>"


def calls(read: Callable[..., Any], source: str, **options: Any) -> int:
    """Count the calls, of Python and of C, that reading a page makes."""
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(source, **options)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_page_is_four_times_the_work(shape: str) -> None:
    """Layouts or none: from 150 to 600 of a thing, calls grow no faster than things."""
    make = SHAPES[shape]
    for options in ({}, {"layouts": ()}):
        parse_fields(page(""), **options)
        few = calls(parse_fields, page(make(150)), **options)
        many = calls(parse_fields, page(make(600)), **options)
        assert many <= 4.4 * few


def test_nested_elements_are_not_read_again_at_every_level() -> None:
    """The same text, 50 and 400 elements deep: the levels add work, the text does not."""
    text = PROSE * 60
    shallow = calls(parse_fields, page("<div>" * 50 + text + "</div>" * 50))
    deep = calls(parse_fields, page("<div>" * 400 + text + "</div>" * 400))
    assert deep <= 6 * shallow


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{n}=b" for n in range(20_000)),
        " ".join(f"a{n}" for n in range(20_000)),
        " ".join(f'a{n}="b c"' for n in range(20_000)),
    ],
    ids=["bare values", "names", "quoted values"],
)
def test_a_tag_with_too_many_attributes_loses_them(attributes: str) -> None:
    """The text stays, and a note says what was done."""
    source = page(f"<div {attributes}><p>Cây cầu có lan can cao.</p></div>")
    article = parse_html(source)
    assert "Cây cầu có lan can cao." in article.text
    assert f"more than {MAX_ATTRIBUTES} attributes" in " ".join(
        note.message for note in article.notes
    )


def test_a_long_attribute_is_kept() -> None:
    """A value of many words is one attribute; so are those of a script's text."""
    words = "lời " * 50_000
    for source in (f"<p title='{words}'>a</p>", f"<script>a <b {words}</script>"):
        assert not make_tree(page(source)).crowded


@pytest.mark.parametrize(
    "source",
    [
        f"<html lang=vi></html>{page('')}",
        f"<html><head></head><body></body></html>{page('')}",
        page("").replace("</h1>", "</h1></body></html>"),
        page("").upper().replace("</H1>", "</H1></BODY></HTML>"),
    ],
    ids=["empty root first", "empty page first", "end in the middle", "capitals"],
)
def test_what_stands_behind_the_end_of_a_page_is_read(source: str) -> None:
    """Several ``<html>`` roots, or one that ends too soon, lose no text."""
    article = parse_html(source)
    assert article.text.casefold().count("xã bình an") == 5
    assert article.text.casefold().count("mùa mưa lũ") == 4


def test_layouts_that_are_none() -> None:
    """A wrong argument says what was expected."""
    for wrong in (Layout, ("vnexpress",), (None,), "vnexpress", 7):
        with pytest.raises(TypeError, match="expected Layouts"):
            parse_html(page(""), layouts=wrong)  # type: ignore[arg-type]


def test_layouts_from_a_generator() -> None:
    """Any collection of layouts will do, and it is gone through once."""
    layout = Layout(key="xa", family="Xã", marker="//h1", body="//body", title="//h1")
    article = parse_html(page(""), layouts=(one for one in [layout]))
    assert article.provenance["body"] == "layout:xa"


def test_a_marker_that_selects_attributes() -> None:
    """It is a note with layout and field, and the general method reads the page."""
    layout = Layout(key="xa", family="Xã", marker="//h1/@class", body="//body")
    article = parse_html(page("<h1 class=a>b</h1>"), layouts=[layout])
    notes = [note.message for note in article.notes if note.field == "marker"]
    assert notes == ["layout xa, field marker: selects texts where elements are wanted"]
    assert article.provenance["body"] == "html:density"
