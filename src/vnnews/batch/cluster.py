"""A run on a Dask cluster: pages are read, parsed and written where the workers are.

The input is parted by file; each part is a run of its own with its own output, list of
failures and checkpoint in one folder that all workers see. A part whose worker dies is
started again by Dask and goes on behind its last checkpoint.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from vnnews.batch.ledger import Checkpoint, LockedError, OutputError
from vnnews.batch.parquet import (
    check_parquet,
    is_parquet,
    lines_of,
    lines_to_parquet,
    part_paths,
    table_paths,
)
from vnnews.batch.run import Job, run
from vnnews.batch.sources import partitions, read_sources
from vnnews.errors import MissingExtraError, VnnewsError
from vnnews.parse.limits import DEFAULT, Limits

ATTEMPTS = 5
"""How often a part is handed out; each time Dask outlives some deaths of its workers."""

UNDER_WAY = 512
"""Parts handed out at once: enough for as many workers, little for the scheduler."""

LOCK_WAIT = 60.0
"""Seconds to wait for a part that a worker which Dask has lost is still writing."""


class ClusterError(VnnewsError):
    """The scheduler cannot be reached, or parts of a run have failed."""


def run_part(
    part: tuple[str, ...],
    name: str,
    folder: Path,
    seconds: float | None = None,
    limits: Limits = DEFAULT,
) -> Checkpoint:
    """Run one part, from its checkpoint if it has one; runs in the workers."""
    lines = _lines_folder(folder) / f"{name}.jsonl"
    job = Job(
        sources=partial(read_sources, part, max_bytes=limits.max_bytes),
        output=lines,
        inputs=part,
        resume=True,
        seconds=seconds,
        limits=limits,
    )
    done = _run_when_free(job)
    if is_parquet(folder) and lines.exists():  # else an earlier try came to its end
        lines_to_parquet(lines, part_paths(folder, name))
        lines.unlink()
    return done


def _run_when_free(job: Job) -> Checkpoint:
    """Run; wait for a worker that Dask has lost and that is still writing."""
    end = time.monotonic() + LOCK_WAIT
    while True:
        try:
            return run(job)
        except LockedError:
            if time.monotonic() > end:
                raise
            time.sleep(1)


def _lines_folder(folder: Path) -> Path:
    return lines_of(folder) if is_parquet(folder) else folder


def run_on_dask(
    paths: Iterable[str],
    folder: Path,
    address: str,
    *,
    resume: bool = False,
    force: bool = False,
    seconds: float | None = None,
    limits: Limits = DEFAULT,
    progress: Callable[[Checkpoint], None] | None = None,
) -> Checkpoint:
    """Run over a Dask scheduler.

    Args:
        paths: Files, folders and patterns that every worker sees under the same names.
        folder: Gets ``part-00000.jsonl`` and so on, with failures and checkpoints. One
            named ``out.parquet`` gets ``part-00000.parquet``, beside it are the folders
            ``out.references.parquet`` and ``out.commendations.parquet``, and
            ``out.parquet.jsonl`` with failures and checkpoints.
        address: The scheduler, such as ``tcp://127.0.0.1:8786``.
        resume: Go on where an earlier run stopped; parts that are done stay.
        force: Begin anew, whatever the folder holds.
        seconds: The time a page may take; workers need ``--nthreads 1`` for it.
        limits: How large, deep and crowded a page may be.
        progress: Called with the sum so far whenever a part is done.

    Returns:
        The sum over all parts.

    Raises:
        ClusterError: The scheduler is not there, or parts have failed: the message
            names them, the others are done.
        OutputError: The folder has parts and neither ``resume`` nor ``force`` is set.
        MissingExtraError: Dask is not installed, or pyarrow, for Parquet.
    """
    if is_parquet(folder):
        check_parquet()
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingExtraError("dask") from error
    try:
        client = Client(address, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(f"{address}: no Dask scheduler answers ({error})") from error
    with client:
        _prepare(folder, resume=resume, force=force)
        parts = _Parts(client, folder.resolve(), (seconds, limits))
        total = Checkpoint()
        if progress is not None and not resume:  # else parts bring what they had
            progress(total)
        for done in parts.run(partitions(map(_absolute, paths))):
            total = _add(total, done)
            if progress is not None:
                progress(total)
    if parts.failed:
        raise ClusterError(
            f"{len(parts.failed)} parts have failed (use --resume to try them again); "
            f"the first: {parts.failed[0]}"
        )
    return total


def _prepare(folder: Path, *, resume: bool, force: bool) -> None:
    """Make the folders; refuse parts of an earlier run, or clear them away."""
    tables = table_paths(folder).values() if is_parquet(folder) else ()
    places = [_lines_folder(folder), *tables]
    for place in places:
        place.mkdir(parents=True, exist_ok=True)
    old = [part for place in places for part in place.glob("part-*")]
    if old and not (resume or force):
        raise OutputError(f"{folder}: has parts already (use --resume or --force)")
    for part in old if force else ():
        part.unlink()


def _absolute(path: str) -> str:
    """Make a local path one that does not depend on where a worker was started."""
    return path if "://" in path else os.path.abspath(path)  # noqa: PTH100 - «..» goes too


@attrs.define
class _Parts:
    """The parts of one run on their way through the cluster."""

    client: Any
    folder: Path
    bounds: tuple[float | None, Limits]
    failed: list[str] = attrs.field(factory=list)
    tries: Counter[str] = attrs.field(factory=Counter)

    def run(self, parts: Iterable[tuple[str, ...]]) -> Iterator[Checkpoint]:
        """Give the last checkpoint of every part that comes to its end."""
        from distributed import as_completed

        waiting = enumerate(parts)
        under_way = as_completed(loop=self.client.loop)
        handed: dict[str, tuple[int, tuple[str, ...]]] = {}

        def hand_out(number: int, part: tuple[str, ...]) -> None:
            future = self._submit(number, part)
            handed[future.key] = (number, part)
            under_way.add(future)

        for _, (number, part) in zip(range(UNDER_WAY), waiting, strict=False):
            hand_out(number, part)
        for future in under_way:
            number, part = handed.pop(future.key)
            error = future.exception()
            if error is None:
                yield future.result()
            elif self._again(number, error):
                hand_out(number, part)
                continue
            for following in waiting:
                hand_out(*following)
                break

    def _submit(self, number: int, part: tuple[str, ...]) -> Any:
        given = (part, _name(number), self.folder, *self.bounds)
        return self.client.submit(run_part, *given, pure=False)

    def _again(self, number: int, error: BaseException) -> bool:
        """Say whether to try a part again, which goes on where it stopped."""
        name = _name(number)
        self.tries[name] += 1
        if isinstance(error, VnnewsError) and not isinstance(error, LockedError):
            self.tries[name] = ATTEMPTS  # it would fail again in the same way
        if self.tries[name] < ATTEMPTS:
            return True
        self.failed.append(f"{name}: {type(error).__name__}: {error}")
        return False


def _name(number: int) -> str:
    return f"part-{number:05}"


def _add(total: Checkpoint, part: Checkpoint) -> Checkpoint:
    return Checkpoint(
        sources=total.sources + part.sources,
        written=total.written + part.written,
        failures=total.failures + part.failures,
        counts=dict(Counter(total.counts) + Counter(part.counts)),
    )
