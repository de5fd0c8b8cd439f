"""Nesting: its text is kept, or a note says that it was flattened."""

from __future__ import annotations

import pytest
from benchmarks.hostile import nested

from vnnews import parse_html
from vnnews.model.note import NoteKind

BOTTOM = "Ở tận đáy vẫn còn chữ của bài viết này."


@pytest.mark.parametrize("count", [1, 1000, 5000, 50_000])
@pytest.mark.parametrize(
    "tags", ["div", "span", "b", "table tr td", "ul li", "ol", "ul", "dl dd", "font"]
)
def test_text_at_the_bottom_is_kept(tags: str, count: int) -> None:
    """Lists without items too, with which old editors indent."""
    article = parse_html(nested(tags, count))
    assert BOTTOM in article.text
    assert article.text.endswith("theo ban quản lý dự án.")
    deep = NoteKind.TOO_DEEP in {note.kind for note in article.notes}
    assert deep == (count * len(tags.split()) > 2000)
