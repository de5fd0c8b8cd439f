"""A run: pages in, JSON Lines out, nothing lost and nothing doubled."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice, repeat
from pathlib import Path
from typing import IO

import attrs

from vnnews.batch import ledger
from vnnews.batch.ledger import Checkpoint, OutputError
from vnnews.batch.outcome import Mapper, Outcome, died, here, outcome
from vnnews.model.source import Source
from vnnews.parse.limits import DEFAULT, Limits

EVERY = 256
"""Sources between two checkpoints: at most so many are parsed again after a kill."""

DEATHS = 2
"""Deaths at one page, done by itself, after which it is a failure and not tried again."""


@attrs.frozen(kw_only=True)
class Job:
    """One run of ``vnnews batch``."""

    sources: Callable[[int], Iterable[Source]]
    """Gives the pages behind the first so many, in an order that is always the same."""

    output: Path
    """The JSON Lines file; failures and checkpoint stand beside it."""

    inputs: tuple[str, ...] = ()
    """What the sources were made from, to recognise the run when it is resumed."""

    mapper: Mapper = attrs.field(default=here)
    """Applies the work to the pages, in order: `here`, or something with workers."""

    seconds: float | None = None
    """The time a page may take; ``None``: any. Kept where the system has alarms."""

    limits: Limits = DEFAULT
    """How large, deep and crowded a page may be."""

    resume: bool = False
    """Go on behind the last checkpoint."""

    force: bool = False
    """Write over an output that exists."""

    progress: Callable[[Checkpoint], None] | None = None
    """Called at the start and after every checkpoint."""


def run(job: Job) -> Checkpoint:
    """Parse every source and write what comes of it.

    Returns:
        The last checkpoint, with the counts by kind and by layout (``layout:<key>``).

    Raises:
        OutputError: The output exists and neither ``resume`` nor ``force`` is set,
            another run holds it, or it is not the one of the checkpoint.
        OSError: The disk is full or gone; the run can be resumed.
    """
    with ledger.locked(job.output):
        start = _start(job)
        if start.done:
            return start
        failures = ledger.failures_path(job.output)
        with (
            ledger.open_at(job.output, start.written) as lines,
            ledger.open_at(failures, start.failures) as failed,
        ):
            return _Run(job, start, lines, failed).go()


def _start(job: Job) -> Checkpoint:
    """Find where to begin."""
    inputs = ledger.fingerprint(job.inputs)
    found = ledger.load(job.output) if job.resume else None
    if found is not None:
        if found.inputs != inputs:
            raise OutputError(f"{job.output}: its run read other sources than these")
        return found
    if job.output.exists() and not job.force and not _untouched(job.output):
        hint = "--force writes over it" if job.resume else "use --resume or --force"
        raise OutputError(f"{job.output}: exists already ({hint})")
    fresh = Checkpoint(inputs=inputs)
    ledger.save(job.output, fresh)
    return fresh


def _untouched(output: Path) -> bool:
    """Say whether a run began on the output and wrote nothing."""
    found = ledger.load(output)
    return found is not None and found.sources == 0 and not found.done


@attrs.define
class _Run:
    """A run under way: what is done, and the files that it is written to."""

    job: Job
    reached: Checkpoint
    lines: IO[bytes]
    failed: IO[bytes]
    failure: BaseException | None = None

    def go(self) -> Checkpoint:
        """Go on to the end, or leave a checkpoint that says it stopped in good order."""
        if self.job.progress is not None:
            self.job.progress(self.reached)
        try:
            self._go()
        except BaseException:
            with contextlib.suppress(OSError):
                self._save(step=0, deaths=0)
            raise
        self._save(step=0, deaths=0, done=True)
        return self.reached

    def _go(self) -> None:
        before = self.reached
        careful = before.step > 0  # the last run died: find out whether a page does it
        deaths = before.deaths + 1 if before.step == 1 else 0
        sizes = chain(repeat(1, EVERY) if careful else (), repeat(EVERY))
        pages = self._pages()
        given_up = [died(page) for page in islice(pages, deaths >= DEATHS)]
        work = partial(outcome, seconds=self.job.seconds, limits=self.job.limits)
        results = chain(given_up, self.job.mapper(work, pages))
        step = next(sizes)
        self._save(step=step, deaths=deaths)
        while group := self._take(results, step):
            self._write(group)
            step = next(sizes)
            self._save(step=step, deaths=0)
            if self.job.progress is not None:
                self.job.progress(self.reached)
            if self.failure is not None:
                raise self.failure

    def _take(self, results: Iterator[Outcome], size: int) -> list[Outcome]:
        """Take some results; when that fails, the failure waits till they are written."""
        group: list[Outcome] = []
        try:
            group.extend(islice(results, size))
        except BaseException as failure:
            if not group:
                raise
            self.failure = failure
        return group

    def _pages(self) -> Iterator[Source]:
        """Give the pages behind the last that was written, which must be there still."""
        done = self.reached.sources
        pages = iter(self.job.sources(max(done - 1, 0)))
        if done:
            last = next(pages, None)
            if last is None or last.name != self.reached.last:
                raise OutputError(
                    f"{self.job.output}: page {done} of its run was "
                    f"{self.reached.last}, which is no longer in that place"
                )
        return pages

    def _write(self, group: list[Outcome]) -> None:
        counts = Counter(self.reached.counts)
        for result in group:
            article = result.kind == "article"
            (self.lines if article else self.failed).write(result.line)
            counts[result.kind] += 1
            if article:
                counts[f"layout:{result.layout or 'none'}"] += 1
        self.reached = attrs.evolve(
            self.reached,
            sources=self.reached.sources + len(group),
            last=group[-1].source,
            written=_flushed(self.lines),
            failures=_flushed(self.failed),
            counts=dict(counts),
        )

    def _save(self, *, step: int, deaths: int, done: bool = False) -> None:
        self.reached = attrs.evolve(self.reached, step=step, deaths=deaths, done=done)
        ledger.save(self.job.output, self.reached)


def _flushed(file: IO[bytes]) -> int:
    file.flush()
    os.fsync(file.fileno())
    return file.tell()
