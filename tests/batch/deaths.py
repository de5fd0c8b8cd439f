"""Work that ends badly, for workers to do: quick to import."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

from vnnews.batch import limits, outcome
from vnnews.errors import VnnewsError
from vnnews.model.source import Source


def kill_once(source: Source, flag: str) -> outcome.Outcome:
    if source.name.endswith("006.html") and not Path(flag).exists():
        Path(flag).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return outcome.outcome(source)


def kill_always(source: Source) -> outcome.Outcome:
    if source.name.endswith("006.html"):
        os.kill(os.getpid(), signal.SIGKILL)
    return outcome.outcome(source)


def stubborn(source: Source) -> outcome.Outcome:
    with limits.time_limit(0.2):
        while source.name == "1":  # hears no alarm
            with contextlib.suppress(VnnewsError):
                time.sleep(20)
    return outcome.outcome(source)


def orphan(source: Source) -> outcome.Outcome:
    if source.name.endswith("006.html"):
        time.sleep(60)
    return outcome.outcome(source)


def hungry(source: Source) -> outcome.Outcome:
    """Read with 150 MB at most beside what the process has already."""
    import resource

    outcome.outcome(Source(content=source.content[:3000], name="warm"))
    size = int(Path("/proc/self/statm").read_text().split()[0])
    most = size * resource.getpagesize() + 150 * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    try:
        return outcome.outcome(source)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)
