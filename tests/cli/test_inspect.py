"""``vnnews inspect``: fields, where they came from, and the marked text."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnnews.cli import main
from vnnews.cli._paint import Line, bracketed

EXAMPLE = Path(__file__).parents[2] / "examples" / "pages" / "thanh-tri.html"


def test_plain_when_piped(capsys: pytest.CaptureFixture[str]) -> None:
    """References stand in «», awards in ⟦⟧; no escape sequence is printed."""
    assert main(["inspect", str(EXAMPLE)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "Huyện Thanh Trì tổng kết 10 năm thực hiện «NQ TW6»" in shown
    assert "«Kế hoạch số 51-KH/HU" in shown
    assert "Thanh Hồng (text), Trung tâm Văn hóa - TT&TT" in shown
    assert "30 collectives, 36 individuals by Ban thường vụ Huyện ủy" in shown
    assert "[layout:liferay-hanoi]" in shown


def test_colours_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """`--color always` paints even into a pipe."""
    pytest.importorskip("rich")
    assert main(["inspect", "--color", "always", str(EXAMPLE)]) == 0
    assert "\x1b[" in capsys.readouterr().out


def test_nested_marks_nest() -> None:
    """A reference inside an award stands inside its brackets."""
    line = Line("khen A theo B", marks=((0, 13, "award"), (12, 13, "reference")))
    assert bracketed(line) == "⟦khen A theo «B»⟧"


def test_a_page_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that names it, status 1."""
    page = tmp_path / "\x1b[31mred.html"
    page.write_bytes(b"")
    assert main(["inspect", str(page)]) == 1
    error = capsys.readouterr().err
    assert "\x1b" not in error
    assert "red.html" in error


def test_a_page_does_not_command_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Escapes, bells, C1 controls and turned text in a page are not printed."""
    prose = "Hơn ba trăm hộ dân \x1b[2J đã nhận được nước sạch sau nhiều năm. " * 4
    page = tmp_path / "page.html"
    page.write_text(
        f"<h1>Nước sạch \x1b[31mvề \x9b2J\u202e làng</h1><p>07/06/2018 02:57</p>"
        f"<p>{prose}</p><p>Ông Hải \x07 cho biết: {prose}</p>",
        encoding="utf-8",
    )
    assert main(["inspect", str(page)]) == 0
    shown = capsys.readouterr().out
    assert "Nước sạch" in shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")
