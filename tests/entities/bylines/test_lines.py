"""Lines that sign an article, and lines that look as if they did."""

from __future__ import annotations

import pathlib

import pytest

from vnnews import parse_byline

HERE = pathlib.Path(__file__).parent


def rows(name: str) -> list[str]:
    """The rows of a file beside this one, without comments."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [row for row in text.split("\n") if row and not row.startswith("# ")]


def expected(text: str) -> tuple[list[tuple[str, str]], str | None, str | None]:
    """``An/photo, Hà ; Phòng Nội vụ ;; TTXVN`` as authors, organisation, agency."""
    text, _, agency = text.partition(";;")
    names, _, organization = text.partition(";")
    people = [name.strip().partition("/") for name in names.split(",")]
    authors = [(name, role or "text") for name, _, role in people if name != "-"]
    return authors, organization.strip() or None, agency.strip() or None


@pytest.mark.parametrize("row", rows("signed.txt"))
def test_a_signed_line_gives_people_roles_body_and_agency(row: str) -> None:
    """Everything that the line prints is read, and nothing else."""
    line, _, wanted = row.rpartition(" => ")
    byline = parse_byline(line)
    assert byline is not None
    authors = [(author.name, author.role.value) for author in byline.authors]
    assert expected(wanted) == (authors, byline.organization, byline.agency)
    assert line.strip() == byline.raw


@pytest.mark.parametrize("line", rows("unsigned.txt"))
def test_what_signs_nothing_is_no_byline(line: str) -> None:
    """Captions, officials, addresses, buttons, headlines and last sentences."""
    assert parse_byline(line) is None
