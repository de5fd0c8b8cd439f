"""Faults from outside: no memory, no time, a plug-in that raises, two runs at once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.batch.conftest import page
from tests.batch.deaths import hungry
from tests.batch.test_run import ALL, job, titles

from vnnews import Layout, Source, parse_html
from vnnews.batch import ledger, run
from vnnews.batch.pool import Pool
from vnnews.cli import main
from vnnews.layouts import _registry

LARGE = page(1).replace("<p>Dịp", "<p>a" * 1_500_000 + "<p>Dịp")
needs_proc = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="asks Linux for the memory in use"
)


@needs_proc
def test_a_page_without_memory_is_a_failure_by_name() -> None:
    """Neither an article cut short, nor «the page is empty»; the others are read."""
    pages = [
        Source(content=content, name=name)
        for name, content in (("1", page(1)), ("large", LARGE), ("3", page(3)))
    ]
    first, large, third = Pool(1)(hungry, pages)
    assert (first.kind, third.kind) == ("article", "article")
    assert large.kind == "OutOfMemoryError"
    assert b"large: no memory is left" in large.line


@needs_proc
def test_a_page_without_memory_is_a_memory_error_in_python() -> None:
    """As everywhere; never a page that has no headline."""
    script = (
        "import resource, sys; import tests.batch.test_faults as t\n"
        "from vnnews import parse_html; parse_html(t.page(1))\n"
        "size = int(open('/proc/self/statm').read().split()[0])\n"
        "most = size * resource.getpagesize() + 150 * 2**20\n"
        "resource.setrlimit(resource.RLIMIT_AS, (most, most))\n"
        "try: parse_html(t.LARGE)\n"
        "except MemoryError: sys.exit(7)"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False)  # noqa: S603
    assert done.returncode == 7


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_page_that_hangs_is_named_and_the_others_are_read(
    folder: Path, tmp_path: Path, jobs: str
) -> None:
    """``--timeout`` holds for every page by itself."""
    output = tmp_path / "out.jsonl"
    script = (
        "import sys, time, vnnews.batch.outcome as o; parse = o.parse_one\n"
        "def slow(s, *more):\n"
        "    while s.name.endswith('006.html'): time.sleep(0.01)\n"
        "    return parse(s, *more)\n"
        "o.parse_one = slow\n"
        "from vnnews.cli import main\n"
        "if __name__ == '__main__': sys.exit(main(sys.argv[1:]))"
    )
    path = tmp_path / "slow.py"
    path.write_text(script)
    command = [sys.executable, str(path), "batch", str(folder), "-o", str(output)]
    command += ["--timeout", "1", "--jobs", jobs]
    assert subprocess.run(command, check=False).returncode == 0  # noqa: S603
    assert titles(output) == [n for n in ALL if n != 6]
    first, _ = map(json.loads, ledger.failures_path(output).read_text().splitlines())
    assert first["error"] == "TimeLimitError"
    assert first["source"].endswith("006.html")


def test_a_second_command_on_one_output_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """While the first goes on; --force does not help, and nothing is changed."""
    output = tmp_path / "out.jsonl"
    seen: list[tuple[int, str]] = []

    def meanwhile(_: object) -> None:
        before = output.read_bytes()
        code = main(["batch", str(folder), "-o", str(output), "--force"])
        assert output.read_bytes() == before
        seen.append((code, capsys.readouterr().err))

    run.run(job(folder, output, progress=meanwhile))
    assert seen
    assert all(
        code == 1 and "another run is writing to it" in said for code, said in seen
    )
    assert titles(output) == ALL


class Entry:
    """Stands for an entry point of another package."""

    name = "broken"
    value = "broken:LAYOUT"
    dist = None

    def load(self) -> Layout:
        """Fail, as a module with a mistake does."""
        raise ZeroDivisionError("at import")


def test_a_plug_in_that_raises_is_a_note(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it is loaded: every page is read without it, and its note says so."""
    monkeypatch.setattr(_registry, "entry_points", lambda **_: [Entry()], raising=False)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: [Entry()])
    _registry.found_layouts.cache_clear()
    try:
        output = tmp_path / "out.jsonl"
        assert run.run(job(folder, output)).counts["article"] == 19
        notes = json.loads(output.read_text().splitlines()[0])["notes"]
        assert any("broken" in note["message"] for note in notes)
    finally:
        monkeypatch.undo()
        _registry.found_layouts.cache_clear()


def test_a_selector_that_raises_is_a_note() -> None:
    """One that asks for a variable compiles, and fails on every page: it costs its field."""
    layout = Layout(
        key="mine",
        family="Mine",
        marker="//h1 | //div",
        body="//div[@class='asset-content']",
        title="//div[contains(@class, 'content-title')]",
        lead="//p[$missing]",
    )
    article = parse_html(page(1), layouts=[layout])
    assert article.title == "Xã Bình Minh khánh thành cây cầu thứ 1"
    assert any("layout mine, field lead" in note.message for note in article.notes)


@pytest.mark.parametrize("point", range(1, 8))
def test_killed_at_every_write_then_resumed(
    folder: Path, tmp_path: Path, point: int
) -> None:
    """SIGKILL at the first, second … flush to the disk: nothing lost, nothing doubled."""
    output = tmp_path / "out.jsonl"
    script = (
        "import os, signal, sys, vnnews.batch.run as r; r.EVERY = 6; left = [int(sys.argv[1])]\n"
        "real = os.fsync\n"
        "def die(handle):\n"
        "    left[0] -= 1\n"
        "    if not left[0]: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    real(handle)\n"
        "os.fsync = die\n"
        "from vnnews.cli import main; sys.exit(main(sys.argv[2:]))"
    )
    words = ["batch", str(folder), "-o", str(output)]
    command = [sys.executable, "-c", script, str(3 * point), *words]
    done = subprocess.run(command, check=False)  # noqa: S603
    assert done.returncode == -signal.SIGKILL
    assert main([*words, "--resume"]) == 0
    assert titles(output) == ALL
