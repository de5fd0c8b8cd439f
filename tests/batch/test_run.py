"""A run into a file: every page once, whatever breaks in between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from tests.batch.conftest import page

from vnnews import Source, VnnewsError
from vnnews.batch import ledger, run
from vnnews.batch.ledger import OutputError
from vnnews.batch.pool import Pool, one_by_one
from vnnews.batch.run import Job, outcome
from vnnews.batch.sources import read_sources
from vnnews.cli import main


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


@pytest.mark.parametrize("point", range(1, 9))
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

    if point <= 7:
        with pytest.raises(StopError):
            run.run(job(folder, output, progress=stop))
    else:
        run.run(job(folder, output))
    with output.open("ab") as file:
        file.write(b'{"title": "half a li')
    done = run.run(job(folder, output, resume=True))
    assert done.done
    if point <= 7:
        assert titles(output) == ALL
        assert done.counts["article"] == 19


def test_resume_needs_the_same_inputs(folder: Path, tmp_path: Path) -> None:
    """Going on with other pages would count wrongly."""
    output = tmp_path / "out.jsonl"
    with pytest.raises(ZeroDivisionError):
        run.run(job(folder, output, progress=lambda _: 1 / 0))
    other = Job(sources=list, output=output, inputs=("other",), resume=True)
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


def kill_once(source: Source, flag: str) -> run.Outcome:
    if source.name.endswith("006.html") and not Path(flag).exists():
        Path(flag).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return outcome(source)


def kill_always(source: Source) -> run.Outcome:
    if source.name.endswith("006.html"):
        os.kill(os.getpid(), signal.SIGKILL)
    return outcome(source)


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


def slow(source: Source) -> run.Outcome:
    with run.time_limit(0.2):
        time.sleep(20 if source.name == "1" else 0)
    return outcome(source)


def test_a_page_over_its_time_is_a_failure() -> None:
    """The alarm ends it, and the time limit is its error."""
    with pytest.raises(VnnewsError, match=r"longer than 0\.2 s"):
        list(one_by_one(slow, [Source(content=page(1), name="1")]))


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
