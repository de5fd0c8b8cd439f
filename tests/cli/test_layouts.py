"""``vnnews layouts``: the list, and the check of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnnews import Layout
from vnnews.cli import main
from vnnews.layouts import _registry
from vnnews.layouts._registry import Chooser, Found

EXAMPLE = Path(__file__).parents[2] / "examples" / "pages" / "thanh-tri.html"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["layouts", *arguments])
    return code, capsys.readouterr().out


def given(monkeypatch: pytest.MonkeyPatch, *layouts: Layout) -> None:
    """Let there be only these layouts."""
    found = Found(Chooser(layouts))
    monkeypatch.setattr("vnnews.cli.layouts.found_layouts", lambda: found)
    assert _registry.found_layouts() is not found


def test_the_list_names_fields_and_hosts(capsys: pytest.CaptureFixture[str]) -> None:
    """Every layout has its key, its family and what it reads."""
    code, out = printed(capsys)
    assert code == 0
    assert "liferay-hanoi" in out
    assert "VCCorp IMS" in out
    assert "cafef.vn" in out


def test_a_check_tells_the_choice_and_what_was_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The layout that reads the page stands first."""
    code, out = printed(capsys, "--check", str(EXAMPLE))
    assert code == 0
    assert out.splitlines()[0].startswith("liferay-hanoi")
    assert "    choice    this one: marker and sign" in out
    assert "    title     1 × «Huyện Thanh Trì tổng kết 10 năm" in out


def test_a_page_of_no_layout(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """One line says so, and the code is 1."""
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Tin</h1><p>Một đoạn.</p></body></html>")
    code, out = printed(capsys, "--check", str(page))
    assert code == 1
    assert out == f"no layout fits {page}: the general method reads it\n"


def test_what_keeps_a_layout_from_being_chosen_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sign that is not in the page; another layout that comes first; a wrong marker."""
    page = tmp_path / "page.html"
    page.write_text(
        '<html><body><h1 class="a">Tin</h1><div class="b">Bài.</div></body>'
    )
    first = Layout(key="first", family="1", marker="//h1[has(a)]", body="//div[has(b)]")
    later = Layout(key="later", family="2", marker="//h1", body="//div")
    unsigned = Layout(
        key="unsigned", family="3", signs=("zz",), marker="//h1", body="//div"
    )
    wrong = Layout(key="wrong", family="4", marker="//h1/@class", body="//div")
    given(monkeypatch, first, later, unsigned, wrong)
    _, out = printed(capsys, "--check", str(page))
    choices = [line.strip() for line in out.splitlines() if "choice" in line]
    assert choices == [
        "choice    this one: marker and sign",
        "choice    not taken: the one above fits too",
        "choice    never: the marker fits, but none of the signs is in the page",
    ]
    assert "wrong: marker: selects texts where elements are wanted" in out
