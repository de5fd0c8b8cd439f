"""A wrong command is answered by one line that helps, and status 2."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest

from vnnews.cli import main

PAGE = str(Path(__file__).parents[2] / "examples" / "pages" / "so-ket.html")


@pytest.mark.parametrize(
    ("words", "helpful"),
    [
        (["inspekt", PAGE], "unknown command 'inspekt': did you mean inspect?"),
        (["Convert", PAGE], "did you mean convert?"),
        (["đọc", PAGE], "choose from convert, inspect, batch, layouts, serve"),
        (["convert", PAGE, "--too", "rss"], "unknown option --too: did you mean --to?"),
        (["convert", PAGE, "--highlite"], "did you mean --highlight?"),
        (["convert", PAGE, "--to=jsno"], "unknown format 'jsno': did you mean json?"),
        (["convert", PAGE, "--to", "Markdwn"], "did you mean markdown?"),
        (["convert", PAGE, "--to", "pdf"], "choose from atom, html, "),
        (["batch", PAGE, "--resum", "-o", "x"], "did you mean --resume?"),
        (["layouts", "--chek=a.html"], "unknown option --chek: did you mean --check?"),
        (["layouts", "a.html"], "what is 'a.html' for?"),
        (["serve", "--prot", "80"], "did you mean --port?"),
        (["convert"], "required: PAGE"),
        ([], "say what to do: convert, inspect, batch, layouts, serve"),
        (["--versoin"], "unknown option --versoin: did you mean --version?"),
    ],
    ids=" ".join,
)
def test_one_line_helps(
    words: list[str], helpful: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert helpful in error
    assert error.startswith("vnnews: ")
    assert error.count("\n") == 1
    assert error.endswith("--help)\n")


@pytest.fixture
def workplace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """A folder with an archive."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.warc").touch()
    return monkeypatch


@pytest.mark.parametrize(
    ("words", "package", "extra"),
    [
        (["batch", "a.warc", "-o", "a.jsonl"], "fastwarc", "warc"),
        (["batch", PAGE, "-o", "a.parquet"], "pyarrow", "parquet"),
        (["batch", PAGE, "--dask", "tcp://127.0.0.1:1", "-o", "a/"], "distributed", "dask"),
        (["batch", "s3://a/b.html", "-o", "a.jsonl"], "fsspec", "remote"),
        (["serve"], "starlette", "serve"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_missing_extra_is_named(
    words: list[str], package: str, extra: str, workplace: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """By the command that installs it."""
    imported = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.split(".", maxsplit=1)[0] == package:
            raise ModuleNotFoundError(name)
        return imported(name, *rest, **more)

    workplace.setattr(builtins, "__import__", without)
    assert main(words) == 1
    error = capsys.readouterr().err
    assert error.endswith(f"pip install 'vnnews[{extra}]'\n")
    assert error.count("\n") == 1
