"""The scripts of ``examples/`` over many pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.examples.test_examples import TWO, record, run


def test_archives_become_parquet_on_two_workers(tmp_path: Path) -> None:
    """A part an archive, three tables each; the second time nothing is left to do."""
    pytest.importorskip("distributed")
    pytest.importorskip("fastwarc")
    parquet = pytest.importorskip("pyarrow.parquet")
    archives = [tmp_path / f"{number}.warc" for number in range(2)]
    for archive, page in zip(archives, TWO, strict=True):
        archive.write_bytes(record(Path(page)))
    output = tmp_path / "out.parquet"
    for _ in range(2):
        printed = run("archive_to_parquet.py", output, *archives)
        assert "2 articles of 2 pages" in printed
    titles = [
        parquet.read_table(output / f"part-{number:05}.parquet")["title"].to_pylist()
        for number in range(2)
    ]
    assert [len(part) for part in titles] == [1, 1]
    assert parquet.read_table(output).num_rows == 2
    assert (tmp_path / "out.references.parquet" / "part-00000.parquet").exists()
