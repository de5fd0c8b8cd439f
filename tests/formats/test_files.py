"""Files: whole or not at all, under names of their own."""

from __future__ import annotations

import os
import pathlib
import re

import attrs
import pytest

from examples import full_article
from vnnews.formats._files import FileNames, encoded, written_whole
from vnnews.model.article import Article


def names_in(folder: pathlib.Path) -> list[str]:
    """List a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_the_block_ends(tmp_path: pathlib.Path) -> None:
    target = tmp_path / "a.txt"
    with written_whole(target) as file:
        file.write(b"one")
        assert not target.exists()
    assert target.read_bytes() == b"one"
    assert names_in(tmp_path) == ["a.txt"]


def test_the_old_file_stays_when_writing_fails(tmp_path: pathlib.Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(OSError, match="disk"), written_whole(target) as file:
        file.write(b"half")
        raise OSError("disk full")
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.txt"]


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path: pathlib.Path) -> None:
    with (
        pytest.raises(OSError, match="no"),
        written_whole(tmp_path / "no" / "a") as file,
    ):
        file.write(b"x")


def test_the_rights_of_a_replaced_file_are_kept(tmp_path: pathlib.Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    with written_whole(target) as file:
        file.write(b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_keeps_pointing_to_its_file(tmp_path: pathlib.Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "b.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with written_whole(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_halves_of_pairs_do_not_stop_the_encoding() -> None:
    assert encoded("Tiếng \ud800") == "Tiếng ?".encode()


def test_names_are_day_and_slug_and_never_clash() -> None:
    names = FileNames()
    full = full_article()
    given = [
        names.name(full, ".html"),
        names.name(full, ".html"),
        names.name(attrs.evolve(full, title="Tin!"), ".html"),
        names.name(Article(title="…"), ".html"),
        names.name(Article(title="a-2"), ".html"),
        names.name(Article(title="A"), ".html"),
        names.name(Article(title="a"), ".html"),
        names.name(Article(title="a"), ".html"),
    ]
    assert given[0] == (
        "2024-03-12-xa-hong-van-so-ket-ba-nam-thuc-hien-nghi-quyet-so-05-nq-hu.html"
    )
    assert given[2] == "2024-03-12-tin.html"
    assert given[4:6] == ["a-2.html", "a.html"]
    assert len(set(given)) == len(given)


@pytest.mark.parametrize("title", ["CON", "nul", "Aux.", "COM1", "lpt9", "prn!"])
def test_no_name_is_a_device_of_windows(title: str) -> None:
    """``con.html`` cannot be written there; ``con-article.html`` can."""
    name = FileNames().name(Article(title=title), ".html")
    assert name.endswith("-article.html")


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "..",
        "/etc/passwd",
        "C:\\boot.ini",
        "a\0b/../c",
        "~root",
        "-rf .",
    ],
)
def test_no_name_leaves_its_folder(title: str) -> None:
    """A name has letters, digits, hyphens and one suffix, and no hyphen in front."""
    name = FileNames().name(Article(title=title), ".html")
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*\.html", name)


def test_names_are_short_enough_for_any_disk() -> None:
    """A file system takes 255 bytes."""
    assert len(FileNames().name(Article(title="dài " * 500), ".html")) < 200


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_written_into_and_stays_one(tmp_path: pathlib.Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with written_whole(pipe) as file:
        file.write(b"Tin")
    assert os.read(reader, 10) == b"Tin"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.skipif(
    not pathlib.Path("/dev/full").is_char_device(), reason="there is no /dev/full here"
)
def test_a_full_device_is_an_error_and_stays_a_device() -> None:
    with (
        pytest.raises(OSError, match="No space left"),
        written_whole("/dev/full") as file,
    ):
        file.write(b"Tin")
    assert pathlib.Path("/dev/full").is_char_device()
