"""A run into a file: every page once, whatever breaks in between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from tests.batch.conftest import page
from tests.batch.deaths import kill_always, kill_once, stubborn

from vnnews import Source
from vnnews.batch import ledger, outcome, run
from vnnews.batch.extent import Extent, measure
from vnnews.batch.ledger import OutputError
from vnnews.batch.pool import Pool, one_by_one
from vnnews.batch.run import Job
from vnnews.batch.sources import read_sources
from vnnews.cli import main
from vnnews.cli._progress import figures


def job(folder: Path, output: Path, **options: object) -> Job:
    inputs = (str(folder),)
    return Job(
        sources=partial(read_sources, inputs), output=output, inputs=inputs, **options
    )  # type: ignore[arg-type]


def titles(output: Path) -> list[int]:
    lines = output.read_text(encoding="utf-8").splitlines()
    return [int(json.loads(line)["title"].rsplit(" ", 1)[1]) for line in lines]


ALL = [n for n in range(20) if n != 7]


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "EVERY", 3)


def test_articles_and_failures_stand_apart(folder: Path, tmp_path: Path) -> None:
    """The output has an article a line, in order; the failures name source and error."""
    output = tmp_path / "out.jsonl"
    done = run.run(job(folder, output))
    assert titles(output) == ALL
    assert (done.sources, done.counts["article"], done.counts["refused"]) == (20, 19, 1)
    [failure] = ledger.failures_path(output).read_text().splitlines()
    assert json.loads(failure)["error"] == "refused"
    assert json.loads(failure)["source"].endswith("007.html")


def test_an_output_that_exists_is_refused(folder: Path, tmp_path: Path) -> None:
    """Unless it is forced, or resumed; then a finished run does nothing."""
    output = tmp_path / "out.jsonl"
    run.run(job(folder, output))
    before = output.read_bytes()
    with pytest.raises(OutputError, match="exists already"):
        run.run(job(folder, output))
    assert run.run(job(folder, output, resume=True)).done
    assert run.run(job(folder, output, force=True)).sources == 20
    assert output.read_bytes() == before


class StopError(Exception):
    """Stands for the death of the process."""


@pytest.mark.parametrize("point", range(1, 10))
def test_resumed_after_a_stop_at_every_checkpoint(
    folder: Path, tmp_path: Path, point: int
) -> None:
    """Half a line behind the checkpoint is cut; nothing is lost or doubled."""
    output = tmp_path / "out.jsonl"
    calls = 0

    def stop(_: object) -> None:
        nonlocal calls
        calls += 1
        if calls == point:
            raise StopError

    if point <= 8:
        with pytest.raises(StopError):
            run.run(job(folder, output, progress=stop))
    else:
        run.run(job(folder, output))
    with output.open("ab") as file:
        file.write(b'{"title": "half a li')
    done = run.run(job(folder, output, resume=True))
    assert done.done
    if point <= 8:
        assert titles(output) == ALL
        assert done.counts["article"] == 19


def test_resume_needs_the_same_inputs(folder: Path, tmp_path: Path) -> None:
    """Going on with other pages would count wrongly."""
    output = tmp_path / "out.jsonl"
    with pytest.raises(ZeroDivisionError):
        run.run(job(folder, output, progress=lambda _: 1 / 0))
    other = Job(sources=lambda _: [], output=output, inputs=("other",), resume=True)
    with pytest.raises(OutputError, match="its run read"):
        run.run(other)


def test_a_second_run_on_one_output_is_refused(folder: Path, tmp_path: Path) -> None:
    """The lock is held while a run goes on."""
    output = tmp_path / "out.jsonl"
    with ledger.locked(output), pytest.raises(OutputError, match="another run"):
        run.run(job(folder, output))


def test_processes_give_the_same_output(folder: Path, tmp_path: Path) -> None:
    """Over two workers the lines and their order are those of one."""
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    run.run(job(folder, one))
    run.run(job(folder, two, mapper=Pool(2)))
    assert one.read_bytes() == two.read_bytes()


def test_a_killed_worker_loses_nothing(folder: Path, tmp_path: Path) -> None:
    """Its pages are parsed again by a new one."""
    results = list(
        Pool(2)(
            partial(kill_once, flag=str(tmp_path / "flag")), read_sources([str(folder)])
        )
    )
    assert [r.kind for r in results].count("article") == 19


def test_a_page_that_kills_its_workers_is_a_failure_by_name(folder: Path) -> None:
    """All other pages are read."""
    results = list(Pool(2)(kill_always, read_sources([str(folder)])))
    assert [r.kind for r in results].count("article") == 18
    assert results[6].kind == "WorkerDiedError"
    assert b"006.html" in results[6].line


def test_a_page_over_its_time_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """The alarm ends it, and the time limit is its error."""
    monkeypatch.setattr(outcome, "parse_one", lambda *_: time.sleep(20))
    result = outcome.outcome(Source(content="x", name="1"), seconds=0.1)
    assert result.kind == "TimeLimitError"
    assert b"longer than 0.1 s" in result.line


def test_a_worker_that_does_not_stop_ends_itself() -> None:
    """The page is named, the next one is read by a new worker."""
    pages = [Source(content=page(n), name=str(n)) for n in (1, 2)]
    first, second = one_by_one(stubborn, pages)
    assert (first.source, first.kind) == ("1", "WorkerDiedError")
    assert second.kind == "article"


def test_a_full_disk_can_be_resumed(folder: Path, tmp_path: Path) -> None:
    """A limit on the file size stands for the full disk: one line, then --resume."""
    output = tmp_path / "out.jsonl"
    script = (
        "import resource, signal, sys, vnnews.batch.run as r; r.EVERY = 3\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
        "from vnnews.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "batch", str(folder), "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert "--resume" in done.stderr
    assert "Traceback" not in done.stderr
    assert main(["batch", str(folder), "-o", str(output), "--resume"]) == 0
    assert titles(output) == ALL


def test_killed_between_two_writes_then_resumed(folder: Path, tmp_path: Path) -> None:
    """SIGKILL leaves files that --resume cuts back to the last checkpoint."""
    output = tmp_path / "out.jsonl"
    script = (
        "import os, signal, sys, vnnews.batch.run as r; r.EVERY = 3; flushed = r._flushed\n"
        "def die(file):\n"
        "    n = flushed(file)\n"
        "    if n > 8000: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return n\n"
        "r._flushed = die\n"
        "from vnnews.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "batch", str(folder), "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == -signal.SIGKILL
    assert main(["batch", str(folder), "-o", str(output), "--resume"]) == 0
    assert titles(output) == ALL


def test_ctrl_c_stops_cleanly(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 130, and the run can be resumed."""
    output = tmp_path / "out.jsonl"
    real = ledger.save
    saves = 0

    def interrupted(*args: object) -> None:
        nonlocal saves
        saves += 1
        real(*args)  # type: ignore[arg-type]
        if saves == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(ledger, "save", interrupted)
    assert main(["batch", str(folder), "-o", str(output)]) == 130
    monkeypatch.setattr(ledger, "save", real)
    assert main(["batch", str(folder), "-o", str(output), "--resume"]) == 0
    assert titles(output) == ALL


def dying(folder: Path, output: Path, *options: str) -> int:
    """Run in a process that is killed whenever it reads the seventh page."""
    script = (
        "import os, signal, sys, vnnews.batch.run as r, vnnews.batch.outcome as o\n"
        "r.EVERY = 3; parse = o.parse_one\n"
        "def die(s, *more):\n"
        "    if s.name.endswith('006.html'): os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return parse(s, *more)\n"
        "o.parse_one = die\n"
        "from vnnews.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "batch", str(folder), "-o", str(output)]
    command += options
    return subprocess.run(command, capture_output=True, check=False).returncode  # noqa: S603


def test_a_page_that_kills_the_run_each_time_is_given_up(
    folder: Path, tmp_path: Path
) -> None:
    """After three deaths the run goes on without it, and says so."""
    output = tmp_path / "out.jsonl"
    codes = [dying(folder, output)]
    codes += [dying(folder, output, "--resume") for _ in range(3)]
    assert codes == [-signal.SIGKILL] * 3 + [0]
    assert titles(output) == [n for n in ALL if n != 6]
    first, _ = map(json.loads, ledger.failures_path(output).read_text().splitlines())
    assert first["error"] == "WorkerDiedError"
    assert first["source"].endswith("006.html")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_source_that_raises_keeps_the_pages_before_it(
    tmp_path: Path, jobs: int
) -> None:
    """They are written, the error comes out as it is, and the run can go on."""

    def failing(skip: int) -> Iterator[Source]:
        for number in range(skip, 11):
            yield Source(content=page(number), name=str(number))
        raise ZeroDivisionError

    output = tmp_path / "out.jsonl"
    mapper = Pool(jobs) if jobs > 1 else outcome.here
    with pytest.raises(ZeroDivisionError):
        run.run(Job(sources=failing, output=output, mapper=mapper))
    assert titles(output) == list(range(11))
    pages = [Source(content=page(number), name=str(number)) for number in range(13)]
    done = run.run(Job(sources=lambda n: pages[n:], output=output, resume=True))
    assert done.done
    assert titles(output) == list(range(13))


def test_resume_notices_that_the_pages_have_changed(
    folder: Path, tmp_path: Path
) -> None:
    """A page that is new among those already read would shift all others."""
    output = tmp_path / "out.jsonl"
    with pytest.raises(ZeroDivisionError):
        run.run(job(folder, output, progress=lambda c: 1 / (6 - c.sources)))
    (folder / "0000.html").write_text(page(99), encoding="utf-8")
    with pytest.raises(OutputError, match=r"page 6 of its run was .*005\.html"):
        run.run(job(folder, output, resume=True))


def test_a_wrong_path_is_said_before_anything_is_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that the right command needs no --force."""
    output = tmp_path / "out.jsonl"
    assert main(["batch", str(folder), "nowhere/", "-o", str(output)]) == 1
    assert "nowhere/: no such file" in capsys.readouterr().err
    assert not output.exists()


def test_a_killed_run_leaves_no_process_and_no_lock(
    folder: Path, tmp_path: Path
) -> None:
    """Its workers end with it: the next run is not refused and waits for nobody."""
    output = tmp_path / "out.jsonl"
    script = (
        "import sys; from pathlib import Path\n"
        "from tests.batch.deaths import orphan; from tests.batch.test_run import job\n"
        "from vnnews.batch import run; from vnnews.batch.pool import Pool\n"
        "mapper = Pool(2)\n"
        "run.run(job(Path(sys.argv[1]), Path(sys.argv[2]), mapper=lambda _, s: mapper(orphan, s)))"
    )
    command = [sys.executable, "-c", script, str(folder), str(output)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE) as process:  # noqa: S603
        time.sleep(3)
        process.kill()
        # the pipe closes when the last process that has it ends
        process.communicate(timeout=10)
    assert run.run(job(folder, output, resume=True)).done
    assert titles(output) == ALL


def test_parquet_by_suffix(folder: Path, tmp_path: Path) -> None:
    """The lines are gone when the tables are there; --resume then has nothing to do."""
    parquet = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "out.parquet"
    command = ["batch", str(folder), "-o", str(output)]
    assert main(command) == 0
    assert parquet.read_table(output).num_rows == 19
    assert parquet.read_table(tmp_path / "out.commendations.parquet").num_rows == 19
    assert not (tmp_path / "out.parquet.jsonl").exists()
    assert main([*command, "--resume"]) == 0
    assert main(command) == 1


def test_summary(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pages, articles, refusals, failures by kind and articles by layout."""
    (folder / "zz.html.gz").write_bytes(b"no gzip")
    assert main(["batch", str(folder), "-o", str(tmp_path / "out.jsonl")]) == 0
    printed = capsys.readouterr().err
    assert "pages     21 (" in printed
    assert "articles  19\nrefused   1\nfailed    1 SourceError\n" in printed
    assert "layout    19 liferay" in printed
    assert "failures  " in printed


def test_progress_knows_the_rate_and_the_time_left() -> None:
    """Pages of earlier runs are no part of the rate."""
    first, now = ledger.Checkpoint(sources=100), ledger.Checkpoint(sources=400)
    shown = figures(first, now, 3.0, Extent(pages=1000))
    assert shown["pages"] == "400 of 1000 pages"
    assert shown["rate"] == "100"
    assert shown["left"] == "0:00:06"
    assert figures(first, first, 0.0, Extent())["left"] == "–"


def test_progress_through_archives_counts_their_bytes(tmp_path: Path) -> None:
    """The offset of a WARC record tells how far a run is: half of 400 bytes in 3 s."""
    for name in ("1.warc", "2.warc.gz"):
        (tmp_path / name).write_bytes(b"x" * 200)
    extent = measure([str(tmp_path)])
    assert (extent.pages, extent.total) == (None, 400)
    first = ledger.Checkpoint(sources=0)
    now = ledger.Checkpoint(sources=30, last=f"{tmp_path}/2.warc.gz@0")
    assert figures(first, now, 3.0, extent)["left"] == "0:00:03"
    now = ledger.Checkpoint(sources=30, last=f"{tmp_path}/1.warc@100")
    assert figures(first, now, 3.0, extent)["left"] == "0:00:09"
    assert extent.share(f"{tmp_path}/3.warc@100") is None


def test_ctrl_c_on_a_terminal_reaches_workers_too(tmp_path: Path) -> None:
    """They leave it to their parent: no traceback, exit 130, and --resume goes on."""
    crawl, output = tmp_path / "crawl.jsonl", tmp_path / "out.jsonl"
    rows = [json.dumps({"html": page(n) if n < 600 else ""}) for n in range(2000)]
    crawl.write_text("\n".join(rows), encoding="utf-8")
    command = [sys.executable, "-m", "vnnews", "batch", str(crawl), "-o", str(output)]
    with subprocess.Popen(  # noqa: S603
        [*command, "--jobs", "2"], start_new_session=True, stderr=subprocess.PIPE
    ) as process:
        while not output.exists() or not output.stat().st_size:
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)
        _, printed = process.communicate(timeout=60)
    if process.returncode == 0:
        pytest.skip("the run was over before the signal came")
    assert process.returncode == 130
    assert printed.decode() == f"vnnews: stopped; go on with --resume -o {output}\n"
    found = ledger.load(output)
    assert found is not None
    assert found.sources < 2000
    assert found.step == 0  # in good order
    assert main([*command[3:], "--jobs", "2", "--resume"]) == 0
    assert titles(output) == list(range(600))
