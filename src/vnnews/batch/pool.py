"""A pool of processes that outlives the death of its workers, and dies with its parent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor

import attrs

from vnnews.batch.many import CHUNK, map_many
from vnnews.batch.outcome import Outcome, Work, died
from vnnews.errors import UnfinishedError
from vnnews.model.source import Source

PATIENCE = 3
"""Breakdowns without a result between them before pages are tried one by one."""


def make_executor(jobs: int) -> ProcessPoolExecutor:
    """Make a pool whose workers hold nothing of this process: no lock, no open file.

    They leave Ctrl-C to their parent, and end when it is gone.
    """
    servers = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if servers else "spawn")
    if servers:
        context.set_forkserver_preload(["__main__", "vnnews.batch.warm"])
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@attrs.frozen
class Pool:
    """A mapper over ``jobs`` processes.

    When a worker dies, the pool is made anew and the pages without result are tried
    again; when that does not help, they are tried one by one, and the page that takes
    its worker with it is a failure of kind ``WorkerDiedError``.
    """

    jobs: int
    """Number of processes."""

    def __call__(self, work: Work, sources: Iterable[Source]) -> Iterator[Outcome]:
        """Apply ``work`` to every source, in order."""
        pages, left, tries = iter(sources), list[Source](), 0
        while True:
            try:
                with make_executor(self.jobs) as executor:
                    for result in map_many(work, _again(left, pages), executor):
                        tries = 0
                        yield result
                    return
            except UnfinishedError as error:
                tries += 1
                left = [
                    source for source in error.unfinished if isinstance(source, Source)
                ]
            if tries >= PATIENCE:
                yield from one_by_one(work, left[:CHUNK])
                left, tries = left[CHUNK:], 0


def _again(left: list[Source], pages: Iterator[Source]) -> Iterator[Source]:
    """First what is left of the last try, then the rest.

    At most ``CHUNK × WINDOW`` pages are ever left, so the memory stays bounded.
    """
    yield from left
    yield from pages


def one_by_one(work: Work, sources: Iterable[Source]) -> Iterator[Outcome]:
    """Apply ``work`` with one worker and one page at a time, to find the one that kills."""
    executor = make_executor(1)
    try:
        for source in sources:
            try:
                yield executor.submit(work, source).result()
            except BrokenExecutor:
                executor.shutdown(wait=False)
                executor = make_executor(1)
                yield died(source)
    finally:
        executor.shutdown()
