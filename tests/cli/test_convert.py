"""``vnnews convert``: whole files or none, one line for what is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import vnnews
from vnnews.cli import main

EXAMPLE = Path(__file__).parents[2] / "examples" / "pages" / "thanh-tri.html"


def test_json_goes_to_standard_output(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    """What is printed reads back to the article."""
    assert main(["convert", str(EXAMPLE)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert vnnews.from_json(printed) == vnnews.parse_html(EXAMPLE.read_bytes())


@pytest.mark.parametrize("name", ["json", "rss", "html", "markdown"])
def test_every_format_to_a_file(name: str, tmp_path: Path) -> None:
    """The file holds the headline."""
    out = tmp_path / "out"
    assert main(["convert", str(EXAMPLE), "--to", name, "-o", str(out)]) == 0
    assert "Huyện Thanh Trì" in out.read_text(encoding="utf-8")


def test_standard_input_may_be_copied_text() -> None:
    """HTML and pasted text are told apart by content."""
    text = (
        "Tin tức\n\nXã An Bình mở lớp tập huấn trồng rau\nNgày đăng 12/03/2019 | 09:15\n\n"
        "Sáng 12/3, xã An Bình mở lớp tập huấn trồng rau sạch cho nông dân.\n\n"
        "Lớp học kéo dài ba ngày, có cán bộ khuyến nông đứng lớp.\n\n"
        "Các hộ được phát giống và phân bón.\n"
    )
    command = [sys.executable, "-m", "vnnews", "convert", "-"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)  # noqa: S603
    entry = json.loads(done.stdout)
    assert entry["title"] == "Xã An Bình mở lớp tập huấn trồng rau"
    assert entry["published_at"].startswith("2019-03-12T09:15:00")


def test_many_pages_go_into_a_folder_without_overwriting(tmp_path: Path) -> None:
    """The same page twice gives two files, named by day and slug."""
    assert (
        main(
            ["convert", str(EXAMPLE), str(EXAMPLE), "--to", "html", "-o", str(tmp_path)]
        )
        == 0
    )
    stem = "2018-06-07-huyen-thanh-tri-tong-ket-10-nam-thuc-hien-nq-tw6"
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        f"{stem}-2.html",
        f"{stem}.html",
    ]


def test_many_pages_become_one_feed(tmp_path: Path) -> None:
    """RSS gathers them; the channel is as asked."""
    feed = tmp_path / "feed.xml"
    arguments = ["--to", "rss", "--title", "Tin huyện", "-o", str(feed)]
    assert main(["convert", str(EXAMPLE), str(EXAMPLE), *arguments]) == 0
    assert len(vnnews.from_rss(feed.read_bytes())) == 2
    assert "<title>Tin huyện</title>" in feed.read_text(encoding="utf-8")


def failing(content: bytes | None, tmp_path: Path) -> Path:
    path = tmp_path / "bad.html"
    if content is not None:
        path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"%PDF-1.7\n\x00\x01\x02\x00\xff\xfe", ""),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, ""),
        (b"<html><body><ul><li><a href=a>Tin</a></li></ul></body></html>", ""),
        (None, "No such file"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_old_file_stays(
    content: bytes | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1; the line names the file and what is wrong."""
    out = tmp_path / "out.json"
    out.write_text("as it was")
    path = failing(content, tmp_path)
    assert main(["convert", str(path), "-o", str(out)]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert error.startswith(f"vnnews: {path}: ")
    assert says in error
    assert out.read_text() == "as it was"
    assert sorted(p.name for p in tmp_path.iterdir() if p != path) == ["out.json"]


def test_a_folder_is_no_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said so, by name."""
    assert main(["convert", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_an_unknown_encoding_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is decoded."""
    assert main(["convert", str(EXAMPLE), "--encoding", "utf-9"]) == 1
    assert "unknown encoding 'utf-9'" in capsys.readouterr().err


def test_a_misspelt_format_gets_the_near_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Usage errors have status 2."""
    with pytest.raises(SystemExit) as stopped:
        main(["convert", str(EXAMPLE), "--to", "htlm"])
    assert stopped.value.code == 2
    assert "did you mean html?" in capsys.readouterr().err


def test_an_unwritable_folder_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """One line, no traceback."""
    assert main(["convert", str(EXAMPLE), "-o", "/proc/nowhere/out.json"]) == 1
    assert "/proc/nowhere/out.json" in capsys.readouterr().err


def test_a_bad_page_among_good_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The good ones are written, the bad one is named, the status is 1."""
    bad = failing(b"", tmp_path)
    out = tmp_path / "out"
    assert (
        main(["convert", str(bad), str(EXAMPLE), "--to", "html", "-o", f"{out}/"]) == 1
    )
    assert len(list(out.iterdir())) == 1
    assert "bad.html: " in capsys.readouterr().err


def test_without_a_command_the_commands_are_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Status 2."""
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
    assert "convert" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The installed version is printed."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip()[0].isdigit()
