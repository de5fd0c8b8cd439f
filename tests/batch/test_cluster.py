"""A Dask cluster of real processes: a scheduler and two workers."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.batch.conftest import page

from vnnews import Source, parse_many
from vnnews.batch.cluster import ClusterError, run_on_dask
from vnnews.batch.ledger import OutputError
from vnnews.cli import main

distributed = pytest.importorskip("distributed")

PAGES = 600


def started(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "dask", *arguments]
    silent = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=silent, stderr=silent)  # noqa: S603


@pytest.fixture(scope="module")
def cluster(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The scheduler's address, and the workers."""
    file = tmp_path_factory.mktemp("dask") / "scheduler.json"
    where = ("--scheduler-file", str(file))
    options = ("--nthreads", "1", "--no-nanny", "--no-dashboard")
    scheduler = started("scheduler", *where, "--port", "0", "--no-dashboard")
    workers = [started("worker", *where, *options) for _ in range(2)]
    try:
        end = time.monotonic() + 30
        while not file.exists() and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(0.1)
        yield json.loads(file.read_text())["address"], workers
    finally:
        for process in (*workers, scheduler):
            process.terminate()
            process.wait(10)


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    """Six JSON Lines files of a hundred pages each."""
    place = tmp_path / "crawl"
    place.mkdir()
    for number in range(6):
        rows = range(PAGES // 6 * number, PAGES // 6 * (number + 1))
        lines = [
            json.dumps({"url": f"https://a.vn/{n}", "html": page(n)}) for n in rows
        ]
        (place / f"{number}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return place


def urls(folder: Path) -> list[str]:
    parts = sorted(folder.glob("part-*[0-9].jsonl"))
    lines = [line for part in parts for line in part.read_text().splitlines()]
    return [json.loads(line)["url"] for line in lines]


ALL = [f"https://a.vn/{n}" for n in range(PAGES)]


def test_no_scheduler_is_said(tmp_path: Path) -> None:
    """The address is named, and no output is begun."""
    import dask

    with (
        dask.config.set({"distributed.comm.timeouts.connect": "300ms"}),
        pytest.raises(ClusterError, match=r"tcp://127\.0\.0\.1:1: no Dask scheduler"),
    ):
        run_on_dask([str(tmp_path)], tmp_path / "out", "tcp://127.0.0.1:1")
    assert not (tmp_path / "out").exists()


def test_pages_through_the_executor_of_a_cluster(
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
) -> None:
    """`parse_many` keeps the order over Dask too."""
    sources = [Source(content=page(n), name=str(n)) for n in range(50)]
    with distributed.Client(cluster[0], set_as_default=False) as client:
        parsed = list(parse_many(sources, executor=client.get_executor()))
    assert [p.source for p in parsed] == sources
    assert all(p.article and p.article.title.endswith(p.source.name) for p in parsed)


def test_a_worker_killed_in_the_middle_loses_nothing(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], archives: Path, tmp_path: Path
) -> None:
    """Every page is in the output once, in its part's order; then nothing is left to do."""
    address, workers = cluster
    output = tmp_path / "out"
    command = ["batch", str(archives), "-o", str(output), "--dask", address]
    with subprocess.Popen([sys.executable, "-m", "vnnews", *command]) as run:  # noqa: S603
        end = time.monotonic() + 30
        while not list(output.glob("part-*[0-9].jsonl")) and time.monotonic() < end:
            time.sleep(0.02)
        workers[0].send_signal(signal.SIGKILL)
        assert run.wait(60) == 0
    assert urls(output) == ALL
    with pytest.raises(OutputError, match="has parts already"):
        run_on_dask([str(archives)], output, address)
    assert main([*command, "--resume"]) == 0
    assert urls(output) == ALL


def test_parts_become_parquet_where_they_were_read(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], archives: Path, tmp_path: Path
) -> None:
    """A folder for each table, a file a part; the lines on the way are gone."""
    parquet = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "out.parquet"
    command = ["batch", str(archives), "-o", str(output), "--dask", cluster[0]]
    assert main(command) == 0
    rows = parquet.read_table(output)["url"].to_pylist()
    assert sorted(rows) == sorted(ALL)
    assert parquet.read_table(tmp_path / "out.references.parquet").num_rows == 0
    assert not list(tmp_path.glob("out.parquet.jsonl/*[0-9].jsonl"))
    assert main([*command, "--resume"]) == 0
    assert parquet.read_table(output).num_rows == PAGES
    assert main(command) != 0
