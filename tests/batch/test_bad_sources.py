"""Sources that are broken, enormous or out of reach: named, and the run goes on."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.batch.conftest import page
from tests.batch.test_sources import record

from vnnews import Source, SourceError, parse_many, read_files, read_jsonl, read_warc
from vnnews.batch import many
from vnnews.batch.extent import measure
from vnnews.batch.sources import read_sources
from vnnews.cli import main


def test_a_file_of_a_gigabyte_is_refused_without_being_read(tmp_path: Path) -> None:
    """No more than the limit is taken into memory; the next page is read."""
    with (tmp_path / "a.html").open("wb") as file:
        file.truncate(2**30)
    (tmp_path / "b.html").write_bytes(b"<p>b")
    big, small = read_files(tmp_path)
    assert "a.html: larger than 67108864 bytes" in str(big.error)
    assert small.content == b"<p>b"


def test_a_folder_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its pages are not silently left out."""
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.html").write_bytes(b"<p>x")
    scan = os.scandir

    def refuse(path: str) -> object:
        if os.fspath(path).endswith("b"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    sources = list(read_files(tmp_path))
    assert [source.error is None for source in sources] == [True, False, True]
    assert str(tmp_path / "b") in str(sources[1].error)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    """Opening it would wait for a writer for ever."""
    os.mkfifo(tmp_path / "a.html")
    (tmp_path / "b.html").write_bytes(b"<p>b")
    assert [source.content for source in read_files(tmp_path)] == [b"<p>b"]


def test_a_line_that_is_too_long_is_one_error(tmp_path: Path) -> None:
    """The lines behind it keep their numbers."""
    path = tmp_path / "crawl.jsonl"
    lines = [json.dumps({"html": "x" * length}) for length in (10, 300_000, 20)]
    path.write_text("\n".join(lines), encoding="utf-8")
    first, second, third = read_jsonl(path, max_bytes=1000)
    assert first.content == "x" * 10
    assert "crawl.jsonl:2: a line longer than 1000 bytes" in str(second.error)
    assert (third.name, third.content) == (f"{path}:3", "x" * 20)


def test_damage_within_a_packed_file_is_named(tmp_path: Path) -> None:
    """Wrong bytes in the middle are a break like a missing end."""
    path = tmp_path / "crawl.jsonl.gz"
    rows = (json.dumps({"html": os.urandom(2000).hex()}) + "\n" for _ in range(200))
    packed = bytearray(gzip.compress("".join(rows).encode()))
    packed[len(packed) // 2 :] = bytes(len(packed) - len(packed) // 2)
    path.write_bytes(packed)
    *good, last = read_jsonl(path)
    assert good
    assert "breaks off" in str(last.error)


def test_a_record_with_a_wrong_date_is_read_without_it(tmp_path: Path) -> None:
    """The archive goes on behind it."""
    pytest.importorskip("fastwarc")
    records = [record(n, "text/html") for n in range(3)]
    records[1] = records[1].replace(b"2018-06-07T08:00:00Z", b"yesterday")
    path = tmp_path / "a.warc"
    path.write_bytes(b"".join(records))
    sources = list(read_warc(path))
    assert [source.url for source in sources] == [
        f"https://example.org/{n}" for n in range(3)
    ]
    assert [source.saved_at is None for source in sources] == [False, True, False]


def test_an_archive_that_cannot_be_opened_does_not_end_the_run(
    folder: Path, tmp_path: Path
) -> None:
    """It is one failure by name, and the sources behind it are read."""
    (folder / "000a.jsonl").symlink_to(tmp_path / "gone")
    sources = list(read_sources([str(folder)]))
    assert len(sources) == 21
    assert isinstance(sources[1].error, SourceError)
    assert "000a.jsonl" in str(sources[1].error)
    assert main(["batch", str(folder), "-o", str(tmp_path / "out.jsonl")]) == 0


def test_skipping_opens_no_single_file(folder: Path) -> None:
    """Archives are read through, since only that tells how many pages they hold."""
    (folder / "000a.jsonl").write_text('{"html": "<p>1"}\n{"html": "<p>2"}\n')
    (folder / "000.html").unlink()
    (folder / "000.html").symlink_to(folder / "gone")
    names = [Path(s.name).name for s in read_sources([str(folder)], 2)]
    assert names[:2] == ["000a.jsonl:2", "001.html"]


def test_pages_are_counted_only_where_that_is_cheap(folder: Path) -> None:
    """Files of a page each are; archives are not opened for it."""
    assert measure([str(folder)]).pages == 20
    assert measure([str(folder)], most=10).pages is None
    (folder / "a.jsonl").write_text("")
    assert measure([str(folder)]).pages is None


def test_large_pages_fill_the_window_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window has a size in bytes beside one in pages."""
    monkeypatch.setattr(many, "CHUNK_SIZE", 1000)
    monkeypatch.setattr(many, "WINDOW_SIZE", 4000)
    taken = 0

    def large() -> Iterator[Source]:
        nonlocal taken
        for number in range(100):
            taken += 1
            yield Source(content=b"\x00" * 600, name=str(number))

    with ThreadPoolExecutor(2) as executor:
        results = parse_many(large(), executor=executor)
        next(results)
        assert taken <= 10
        assert len(list(results)) == 99


def test_the_source_comes_back_itself() -> None:
    """Pages do not travel back from the workers."""
    source = Source(content=page(1), name="1")
    with ThreadPoolExecutor(1) as executor:
        [parsed] = parse_many([source], executor=executor)
    assert parsed.source is source


def test_a_missing_package_is_said_before_a_page_is_read(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Parquet without pyarrow: the extra is named, nothing is written."""
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    output = tmp_path / "out.parquet"
    assert main(["batch", str(folder), "-o", str(output)]) == 1
    assert "pip install 'vnnews[parquet]'" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pages"]
