"""The scripts of ``examples/`` do what their first line says."""

from __future__ import annotations

import ast
import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

import vnnews

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGES = EXAMPLES / "pages"
TWO = [str(PAGES / "so-ket.html"), str(PAGES / "thanh-tri.html")]


def run(script: str, *arguments: object, status: int = 0) -> str:
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(EXAMPLES / script), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == status, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "script", sorted(path.name for path in EXAMPLES.glob("*.py")), ids=str
)
def test_a_script_says_what_it_is_for_and_how_it_is_used(script: str) -> None:
    purpose = ast.get_docstring(ast.parse((EXAMPLES / script).read_text("utf-8")))
    assert purpose is not None
    assert "Usage:" in purpose


def test_a_script_without_arguments_prints_its_usage() -> None:
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(EXAMPLES / "folder_to_feed.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Usage:" in done.stderr


def test_a_folder_becomes_one_feed_with_the_newest_article_first(
    tmp_path: Path,
) -> None:
    feed = tmp_path / "feed.xml"
    assert "2 articles" in run("folder_to_feed.py", PAGES, feed)
    newest, oldest = vnnews.from_rss(feed.read_bytes())
    assert newest.published_at is not None
    assert newest.published_at.date() == dt.date(2024, 5, 14)
    assert oldest.view_count == 220


def test_a_list_page_is_named_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "list.html").write_text("<ul><li><a href='/1'>Tin</a></ul>")
    assert "0 articles" in run("folder_to_feed.py", tmp_path, tmp_path / "feed.xml")


def test_a_draft_is_checked_against_the_table() -> None:
    """22-NQ/TW is of 2 February 2008, not 3; a district's plan is in no table."""
    printed = run("check_draft.py", EXAMPLES / "draft.txt", status=1)
    verdicts = [line.split()[0] for line in printed.splitlines() if line[0] != " "]
    assert verdicts == ["differs", "ok", "several", "unknown"]
    assert "22-NQ/TW of 2008-02-02" in printed


def test_a_draft_without_mistakes_gives_status_0(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "Xã học nghị quyết\nSáng 5/6, xã học Nghị quyết số 22-NQ/TW ngày 02/02/2008.\n"
    )
    assert run("check_draft.py", draft).startswith("ok ")


def test_who_cites_a_resolution(tmp_path: Path) -> None:
    database = tmp_path / "archive.db"
    assert run("who_cites.py", "index", database, PAGES).startswith("2 articles")
    assert "Thanh Trì" in run("who_cites.py", "cites", database, "22-NQ/TW")
    assert run("who_cites.py", "cites", database, "99-NQ/TW") == ""


def test_the_archive_is_searched_with_and_without_accents(tmp_path: Path) -> None:
    database = tmp_path / "archive.db"
    run("who_cites.py", "index", database, PAGES)
    found = [
        run("who_cites.py", "find", database, words)
        for words in ("bốn tuyến đường", "bon tuyen duong", "BỐN TUYẾN ĐƯỜNG")
    ]
    assert found[0].count("\n") == 1
    assert found[0] == found[1] == found[2]


def test_commendations_are_counted_by_year_and_drawn(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("matplotlib")
    picture = tmp_path / "years.svg"
    lines = run("commendations_per_year.py", picture, *TWO).splitlines()
    assert lines[0].split() == ["form", "giay-khen", "khen-thuong"]
    assert [line.split() for line in lines[2:]] == [
        ["2018", "0", "1"],
        ["2024", "1", "0"],
    ]
    assert "<svg" in picture.read_text(encoding="utf-8")


def test_a_warc_archive_is_read_on_dask(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    pytest.importorskip("fastwarc")
    archive = tmp_path / "archive.warc"
    archive.write_bytes(b"".join(record(Path(page)) for page in TWO))
    printed = run("warc_on_dask.py", archive)
    assert "https://example.org/so-ket.html 3" in printed
    assert "{'article': 2}" in printed


def record(page: Path) -> bytes:
    """Write a page as a WARC response."""
    body = page.read_bytes()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: https://example.org/{page.name}\r\n"
        "WARC-Date: 2024-06-01T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"
