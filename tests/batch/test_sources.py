"""Where pages come from: files, folders, archives, and what is broken in them."""

from __future__ import annotations

import gzip
import json
import os
import zipfile
from pathlib import Path

import pytest
from tests.batch.conftest import page

from vnnews import MissingExtraError, SourceError, read_files, read_jsonl, read_warc
from vnnews.batch.sources import partitions, read_sources


def names(sources: object) -> list[str]:
    return [Path(source.name).name for source in sources]  # type: ignore[attr-defined]


def test_a_folder_gives_its_pages_sorted(folder: Path) -> None:
    """Other files of the folder are passed over."""
    (folder / "logo.png").write_bytes(b"\x89PNG")
    (folder / "sub").mkdir()
    (folder / "sub" / "a.htm").write_text("<p>")
    assert names(read_files(folder)) == [f"{n:03}.html" for n in range(20)] + ["a.htm"]


def test_globs_and_files(folder: Path) -> None:
    """A pattern gives what it fits; a path is taken whatever its suffix."""
    odd = folder / "page.saved"
    odd.write_bytes(b"<p>x")
    assert names(read_files(str(folder / "00[12].html"), odd)) == [
        "001.html",
        "002.html",
        "page.saved",
    ]


def test_gzip_and_zip_are_unpacked(tmp_path: Path) -> None:
    """The content is that of the page; a member's name follows the archive's."""
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b"<p>a"))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("x/b.html", "<p>b")
        archive.writestr("x/style.css", "p{}")
    sources = list(read_files(tmp_path))
    assert [source.content for source in sources] == [b"<p>a", b"<p>b"]
    assert sources[1].name.endswith("b.zip!x/b.html")


def test_a_path_that_is_not_there_is_named() -> None:
    """The error says which path."""
    with pytest.raises(SourceError, match=r"nowhere\.html: no such file"):
        list(read_files("nowhere.html"))


def test_a_page_over_the_limit_is_a_source_with_an_error(tmp_path: Path) -> None:
    """Nothing of it is kept; the run goes on."""
    (tmp_path / "big.html").write_bytes(b"x" * 101)
    (tmp_path / "small.html").write_bytes(b"x" * 100)
    big, small = read_files(tmp_path, max_bytes=100)
    assert (big.content, small.content) == (b"", b"x" * 100)
    assert "larger than 100 bytes" in str(big.error)


def test_broken_archives_do_not_end_the_run(tmp_path: Path) -> None:
    """A truncated gzip and a zip that is none are sources with errors."""
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(os.urandom(500))[:-100])
    (tmp_path / "b.zip").write_bytes(b"no zip")
    (tmp_path / "c.html").write_bytes(b"<p>c")
    first, second, third = read_files(tmp_path)
    assert first.error is not None
    assert second.error is not None
    assert third.content == b"<p>c"


def test_links_in_a_loop_end(tmp_path: Path) -> None:
    """Links to folders are not followed, a link to itself is an error."""
    (tmp_path / "a.html").write_bytes(b"<p>a")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.html").symlink_to(tmp_path / "self.html")
    good, bad = read_files(tmp_path)
    assert good.content == b"<p>a"
    assert "self.html" in str(bad.error)


def test_json_lines_give_url_and_html(tmp_path: Path) -> None:
    """Each bad line is an error that names its number."""
    path = tmp_path / "crawl.jsonl"
    lines = [{"url": "https://a.vn/1", "html": "<p>1"}, {"url": "https://a.vn/2"}]
    path.write_text("\n".join(map(json.dumps, lines)) + "\nno json\n", encoding="utf-8")
    good, empty, bad = read_jsonl(path)
    assert (good.url, good.content) == ("https://a.vn/1", "<p>1")
    assert "crawl.jsonl:2" in str(empty.error)
    assert "crawl.jsonl:3" in str(bad.error)


def test_a_truncated_packed_json_lines_file_keeps_what_precedes(tmp_path: Path) -> None:
    """The break is the last source."""
    path = tmp_path / "crawl.jsonl.gz"
    line = json.dumps({"url": "u", "html": os.urandom(400).hex()}).encode() + b"\n"
    path.write_bytes(gzip.compress(line * 3)[:-20])
    *good, last = read_jsonl(path)
    assert all(source.error is None for source in good)
    assert "breaks off" in str(last.error)


def record(number: int, kind: str) -> bytes:
    """One response, as ISO 28500 writes it."""
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n{page(number)}".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: https://example.org/{number}\r\n"
        "WARC-Date: 2018-06-07T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def archive(pages: int, *, packed: bool) -> bytes:
    pytest.importorskip("fastwarc")
    records = [
        record(number, kind)
        for number in range(pages)
        for kind in ("text/html; charset=utf-8", "image/png")
    ]
    return b"".join(map(gzip.compress, records) if packed else records)


@pytest.mark.parametrize("packed", [True, False])
def test_warc_gives_html_responses_with_address_and_time(
    tmp_path: Path, packed: bool
) -> None:
    """Pictures are passed over; the name ends in the record's offset."""
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(archive(3, packed=packed))
    sources = list(read_warc(path))
    assert [source.url for source in sources] == [
        f"https://example.org/{n}" for n in range(3)
    ]
    assert sources[1].content == page(1).encode()
    assert sources[0].saved_at is not None
    assert sources[0].saved_at.isoformat() == "2018-06-07T08:00:00+00:00"
    assert sources[0].name == f"{path}@0"


@pytest.mark.parametrize("packed", [True, False])
def test_a_cut_warc_keeps_what_precedes_and_names_the_break(
    tmp_path: Path, packed: bool
) -> None:
    """The last source is the error, with the offset of the broken record."""
    path = tmp_path / "cut.warc.gz"
    whole = archive(3, packed=packed)
    path.write_bytes(whole[: len(whole) * 3 // 4])
    *good, last = read_warc(path)
    assert [source.url for source in good] == [
        f"https://example.org/{n}" for n in range(len(good))
    ]
    assert len(good) == 2
    assert "breaks off" in str(last.error)
    assert "@" in last.name


def test_a_missing_package_names_its_extra(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`read_warc` without FastWARC says what to install."""
    monkeypatch.setitem(__import__("sys").modules, "fastwarc.warc", None)
    with pytest.raises(MissingExtraError, match=r"vnnews\[warc\]"):
        list(read_warc(tmp_path / "a.warc"))


def test_partitions_are_archives_and_thousands_of_pages(folder: Path) -> None:
    """A folder's pages go together, an archive alone; nothing is lost."""
    (folder / "a.jsonl").write_text('{"html": "<p>"}\n')
    parts = list(partitions([str(folder)]))
    assert [len(part) for part in parts] == [1, 20]
    assert len(list(read_sources([str(folder)]))) == 21
