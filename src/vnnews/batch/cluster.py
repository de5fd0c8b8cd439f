"""A run on a Dask cluster: pages are read, parsed and written where the workers are.

The input is parted by file; each part is a run of its own with its own output, list of
failures and checkpoint in one folder that all workers see. A part whose worker dies is
started again by Dask and goes on behind its last checkpoint.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from vnnews.batch.ledger import Checkpoint, OutputError
from vnnews.batch.run import Job, run
from vnnews.batch.sources import partitions, read_sources
from vnnews.errors import MissingExtraError

ATTEMPTS = 5
"""Workers that a part may outlive: Dask gives it up after so many deaths."""


def run_part(
    part: tuple[str, ...], output: str, seconds: float | None = None
) -> Checkpoint:
    """Run one part, from its checkpoint if it has one; runs in the workers."""
    sources = partial(read_sources, part)
    job = Job(
        sources=sources, output=Path(output), inputs=part, resume=True, seconds=seconds
    )
    return run(job)


def run_on_dask(
    paths: Iterable[str],
    folder: Path,
    address: str,
    *,
    resume: bool = False,
    seconds: float | None = None,
    progress: Callable[[Checkpoint], None] | None = None,
) -> Checkpoint:
    """Run over a Dask scheduler.

    Args:
        paths: Files, folders and patterns that every worker sees under the same names.
        folder: Gets ``part-00000.jsonl`` and so on, with failures and checkpoints.
        address: The scheduler, such as ``tcp://127.0.0.1:8786``.
        resume: Go on where an earlier run stopped; parts that are done stay.
        seconds: The time a page may take.
        progress: Called with the sum so far whenever a part is done.

    Returns:
        The sum over all parts.

    Raises:
        OutputError: The folder has parts and ``resume`` is not set.
        MissingExtraError: Dask is not installed.
    """
    try:
        from distributed import Client, as_completed
    except ImportError as error:
        raise MissingExtraError("dask") from error
    folder.mkdir(parents=True, exist_ok=True)
    if not resume and any(folder.glob("part-*")):
        raise OutputError(f"{folder}: has parts already (use --resume)")
    with Client(address, set_as_default=False) as client:
        futures = _submit(client, paths, folder.resolve(), seconds)
        total = Checkpoint()
        for future in as_completed(futures):
            total = _add(total, future.result())
            if progress is not None:
                progress(total)
    return total


def _submit(
    client: Any, paths: Iterable[str], folder: Path, seconds: float | None
) -> list[Any]:
    return [
        client.submit(
            run_part,
            part,
            str(folder / f"part-{number:05}.jsonl"),
            seconds,
            pure=False,
            retries=ATTEMPTS,
        )
        for number, part in enumerate(partitions(paths))
    ]


def _add(total: Checkpoint, part: Checkpoint) -> Checkpoint:
    return Checkpoint(
        sources=total.sources + part.sources,
        written=total.written + part.written,
        failures=total.failures + part.failures,
        counts=dict(Counter(total.counts) + Counter(part.counts)),
    )
