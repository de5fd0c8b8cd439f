"""A run: pages in, JSON Lines out, nothing lost and nothing doubled."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO

import attrs

from vnnews.batch import ledger
from vnnews.batch.ledger import Checkpoint, OutputError
from vnnews.batch.limits import time_limit
from vnnews.batch.many import parse_one
from vnnews.errors import NoArticleError
from vnnews.formats.json import to_json
from vnnews.model.source import Parsed, Source

EVERY = 256
"""Sources between two checkpoints: at most so many are parsed again after a kill."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of one source, as bytes that are ready to be written."""

    kind: str
    """``article``, ``refused`` (no article) or the name of the error's class."""

    line: bytes
    """The line for the output, or for the list of failures."""

    layout: str | None = None
    """The layout that gave the title; ``None``: the fallback, or no article."""


Work = Callable[[Source], Outcome]
Mapper = Callable[[Work, Iterable[Source]], Iterator[Outcome]]


def here(work: Work, sources: Iterable[Source]) -> Iterator[Outcome]:
    """Apply the work in this process."""
    return map(work, sources)


def outcome(source: Source, *, seconds: float | None = None) -> Outcome:
    """Parse a source and write the result down; runs in the workers."""
    with time_limit(seconds):
        parsed = parse_one(source)
    return written(parsed)


def written(parsed: Parsed) -> Outcome:
    """Write a result down as one line."""
    article = parsed.article
    if article is not None:
        line = to_json(article).encode("utf-8") + b"\n"
        return Outcome(
            kind="article", line=line, layout=_layout(article.provenance.get("title"))
        )
    error = parsed.error
    kind = "refused" if isinstance(error, NoArticleError) else type(error).__name__
    source = parsed.source
    entry = {
        "source": source.name,
        "url": source.url,
        "error": kind,
        "message": str(error),
    }
    return Outcome(kind=kind, line=json.dumps(entry).encode("ascii") + b"\n")


def _layout(origin: str | None) -> str | None:
    return (
        origin.removeprefix("layout:")
        if origin and origin.startswith("layout:")
        else None
    )


@attrs.frozen(kw_only=True)
class Job:
    """One run of ``vnnews batch``."""

    sources: Callable[[], Iterable[Source]]
    """Gives the pages, in an order that is the same every time."""

    output: Path
    """The JSON Lines file; failures and checkpoint stand beside it."""

    inputs: tuple[str, ...] = ()
    """What the sources were made from, to recognise the run when it is resumed."""

    mapper: Mapper = attrs.field(default=here)
    """Applies the work to the pages, in order: `here`, or something with workers."""

    seconds: float | None = None
    """The time a page may take; ``None``: any. Kept where the system has alarms."""

    resume: bool = False
    """Go on behind the last checkpoint."""

    force: bool = False
    """Write over an output that exists."""

    progress: Callable[[Checkpoint], None] | None = None
    """Called after every checkpoint."""


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
            return _write(job, start, lines, failed)


def _start(job: Job) -> Checkpoint:
    """Find where to begin."""
    found = ledger.load(job.output) if job.resume else None
    if found is not None:
        if found.inputs != job.inputs:
            raise OutputError(f"{job.output}: its run read {', '.join(found.inputs)}")
        return found
    if job.output.exists() and not job.force:
        hint = "--force writes over it" if job.resume else "use --resume or --force"
        raise OutputError(f"{job.output}: exists already ({hint})")
    fresh = Checkpoint(inputs=job.inputs)
    ledger.save(job.output, fresh)
    return fresh


def _write(
    job: Job, start: Checkpoint, lines: IO[bytes], failed: IO[bytes]
) -> Checkpoint:
    counts = Counter(start.counts)
    work = partial(outcome, seconds=job.seconds)
    results = job.mapper(work, islice(job.sources(), start.sources, None))
    reached = start
    for group in _groups(results, EVERY):
        for result in group:
            (lines if result.kind == "article" else failed).write(result.line)
            counts[result.kind] += 1
            if result.kind == "article":
                counts[f"layout:{result.layout or 'none'}"] += 1
        reached = attrs.evolve(
            reached,
            sources=reached.sources + len(group),
            written=_flushed(lines),
            failures=_flushed(failed),
            counts=dict(counts),
        )
        ledger.save(job.output, reached)
        if job.progress is not None:
            job.progress(reached)
    reached = attrs.evolve(reached, done=True)
    ledger.save(job.output, reached)
    return reached


def _groups(results: Iterator[Outcome], size: int) -> Iterator[list[Outcome]]:
    while group := list(islice(results, size)):
        yield group


def _flushed(file: IO[bytes]) -> int:
    file.flush()
    os.fsync(file.fileno())
    return file.tell()
