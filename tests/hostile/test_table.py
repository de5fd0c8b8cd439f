"""The table in the docs, row by row: every cell right."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.hostile_table import ROWS

RIGHT = {
    "NFD text": "composed",
    "`javascript:` href": "removed, its text stays",
    "300 nested divs": "ok",
    "1,000 nested divs": "ok",
    "20,000 nested divs": "ok, with a note",
    "empty bytes": "`DecodeError`",
    "UTF-8 declared windows-1252": "ok",
    "no charset declared": "ok",
    "UTF-16": "ok",
    "windows-1258, declared": "composed",
    "TCVN3 font text": "converted",
    "NUL in a word": "dropped",
    "plain-text dump of the page": "text and fields",
}
TABLE = Path(__file__).parents[2] / "docs" / "explanation" / "hostile.md"


@pytest.mark.parametrize("row", RIGHT)
def test_a_row_is_right(row: str) -> None:
    """Headline, time and all three paragraphs are read, and what the row asks besides."""
    assert ROWS[row]() == RIGHT[row]


def test_a_large_page_is_read_whole() -> None:
    """The time is measured by the script alone."""
    assert ROWS["5.7 MB page, × lxml parse"]().startswith("ok, ")


def test_the_table_in_the_docs_has_these_cells() -> None:
    """As printed by ``python -m benchmarks.hostile_table``."""
    text = TABLE.read_text(encoding="utf-8")
    for row, cell in RIGHT.items():
        assert f"| {row} | {cell} |" in text, row
