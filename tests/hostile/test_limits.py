"""Limits have names and defaults, and can be set: in Python and on the command line."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from benchmarks.hostile import PROSE, framed, nested, numbered

from vnnews import (
    FieldError,
    LimitError,
    Limits,
    NoteKind,
    Source,
    parse_html,
    parse_many,
    parse_text,
)
from vnnews.cli import main
from vnnews.parse.crowd import thin

PAGE = framed("")


def notes(page: bytes, limits: Limits) -> set[NoteKind]:
    return {note.kind for note in parse_html(page, limits=limits).notes}


def test_a_page_larger_than_allowed_is_refused() -> None:
    """As bytes, as text, as a copy, and among many; ``None`` allows any."""
    few = Limits(max_bytes=len(PAGE) - 1)
    for read, page in (
        (parse_html, PAGE),
        (parse_html, PAGE.decode() + "x" * 1000),
        (parse_text, PAGE.decode() + "x" * 1000),
    ):
        with pytest.raises(LimitError, match=rf"at most {len(PAGE) - 1} are allowed"):
            read(page, limits=few)  # type: ignore[operator]
    [large, small] = parse_many([Source(content=PAGE), Source(content="")], limits=few)
    assert isinstance(large.error, LimitError)
    assert not isinstance(small.error, LimitError)
    assert parse_html(PAGE, limits=Limits(max_bytes=None)).body


def test_the_default_is_64_mib() -> None:
    """A page of one byte more is refused before it is looked at."""
    assert Limits().max_bytes == 67_108_864
    with pytest.raises(LimitError):
        parse_html(b" " * 67_108_865)


def test_depth_and_attributes_can_be_set() -> None:
    """What is kept of a page too deep for the parser; how many attributes a tag has."""
    deep = parse_html(nested("blockquote", 3000), limits=Limits(max_depth=10))
    deeper = parse_html(nested("blockquote", 3000), limits=Limits(max_depth=2000))
    assert deep.text == deeper.text
    page = framed(f"<p {numbered('a{n}=1 ', 2000)}>a</p>")
    assert NoteKind.REPAIRED in notes(page, Limits())
    assert NoteKind.REPAIRED not in notes(page, Limits(max_attributes=3000))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("max_bytes", 0),
        ("max_depth", 2001),
        ("max_attributes", "9"),
        ("max_depth", None),
    ],
)
def test_a_limit_that_is_none(field: str, value: object) -> None:
    """The field is named."""
    with pytest.raises(FieldError, match=rf"^Limits\.{field}: "):
        Limits(**{field: value})  # type: ignore[arg-type]


def test_limits_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`convert`, `inspect` and `batch` take them; a wrong one is one line."""
    page, out = tmp_path / "a.html", tmp_path / "out.jsonl"
    page.write_bytes(PAGE)
    for command in ("convert", "inspect"):
        assert main([command, str(page), "--max-bytes", "100"]) == 1
        assert "at most 100 are allowed" in capsys.readouterr().err
    assert main(["batch", str(page), "-o", str(out), "--max-bytes", "100"]) == 0
    [failure] = (tmp_path / "out.jsonl.failures.jsonl").read_text().splitlines()
    assert "larger than 100 bytes" in json.loads(failure)["message"]
    assert main(["convert", str(page), "--max-depth", "9999"]) == 1
    assert (
        "Limits.max_depth: expected a number from 1 to 2000" in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    "attribute",
    [
        "a{n} ",
        "a{n}=1 ",
        "a{n}='>' ",
        'a{n}="<p>" ',
        "a{n}='><a href=\"x\"></a>' ",
        "a{n} b{n} c{n}= \n'>'\n",
        "a{n}=\"'>'\"",
    ],
)
def test_a_tag_with_a_hundred_thousand_attributes(attribute: str) -> None:
    """The parser's square of their number is not paid, whatever stands in the values."""
    started = time.process_time()
    page = framed(f"<p {numbered(attribute, 100_000)}>Cây cầu có lan can cao.</p>")
    article = parse_html(page)
    assert time.process_time() - started < 5  # a second or minutes
    assert "Cây cầu có lan can cao." in article.text
    assert NoteKind.REPAIRED in {note.kind for note in article.notes}


def test_tags_that_only_look_crowded_stay() -> None:
    """Long values, many tags, prose with quotes, scripts: byte for byte."""
    for middle in (
        "<p title='" + "a > b = c " * 5000 + "'>a</p>",
        "<a href='x' class=\"y\">b > c</a>" * 5000,
        'He said: "a=b" > c. ' * 5000,
        "<script>x = '<b " + 'a=">" ' * 5000 + "';</script>",
        PROSE * 500,
    ):
        page = framed(middle)
        assert thin(page, 1000) == page
