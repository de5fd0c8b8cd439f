"""The section beside a headline: links alone, and few of them."""

from __future__ import annotations

from lxml import html

from vnnews.parse.section import _only_links


def test_a_path_of_links_is_read() -> None:
    """An element that holds nothing but two links is a path of two steps."""
    path = html.fragment_fromstring("<p><a href=/x>Xã hội</a> <a href=/y>Y tế</a></p>")
    assert _only_links(path) == ["Xã hội", "Y tế"]


def test_links_that_nobody_closes_are_no_path() -> None:
    """Each would hold the text of all behind it: more than a few are not read at all."""
    nested = html.fragment_fromstring(f"<p>{'<span><a href=/x>Tin' * 300}</p>")
    assert _only_links(nested) == []
