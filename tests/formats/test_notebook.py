"""Notebooks: %load_ext vnnews in a real notebook, and without one."""

from __future__ import annotations

import json
from typing import Any

import pytest

import vnnews
from examples import full_article
from vnnews.formats.json import to_json


@pytest.fixture
def formatter() -> Any:
    """IPython's formatter of HTML."""
    formatters = pytest.importorskip("IPython.core.formatters")
    return formatters.DisplayFormatter()


class Shell:
    """What an extension is given."""

    def __init__(self, formatter: object) -> None:
        self.display_formatter = formatter


def test_the_displays_come_and_go_with_the_extension(formatter: Any) -> None:
    article, shell = full_article(), Shell(formatter)
    show = formatter.formatters["text/html"]
    assert show(article) is None
    vnnews.load_ipython_extension(shell)
    assert "Xã Hồng Vân sơ kết" in show(article)
    assert '<mark class="award" title="giấy khen">' in show(article)
    assert "<dd>05-NQ/HU</dd>" in show(article.references[0])
    assert "<dd>31-KH/ĐU</dd>" in show(article.references[2])
    assert "<dt>Lần nhắc</dt><dd>3</dd>" in show(article.documents[0])
    assert "<dd>Giấy khen</dd>" in show(article.commendations[0])
    vnnews.unload_ipython_extension(shell)
    assert show(article) is None
    vnnews.unload_ipython_extension(shell)


def test_in_an_executed_notebook(tmp_path: Any) -> None:
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    pytest.importorskip("ipykernel")
    (tmp_path / "a.json").write_text(to_json(full_article()), encoding="utf-8")
    cells = (
        "%load_ext vnnews",
        "import vnnews\narticle = vnnews.from_json(open('a.json', encoding='utf-8').read())",
        "article",
        "article.commendations[0]",
    )
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    client = nbclient.NotebookClient(
        book, resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute()
    shown = [json.dumps(cell.outputs, ensure_ascii=False) for cell in book.cells]
    assert shown[:2] == ["[]", "[]"]
    assert "text/html" in shown[2]
    assert "Quang cảnh hội nghị" in shown[2]
    assert "Chủ tịch UBND huyện" in shown[3]
