"""A bound on the time that one page may take."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from types import FrameType

from vnnews.errors import VnnewsError

GRACE = 2.0
"""Seconds behind the limit after which a worker that does not stop ends itself."""


class TimeLimitError(VnnewsError):
    """A page took longer than it may."""


class OutOfMemoryError(VnnewsError):
    """A page needs more memory than its process may have."""


@contextlib.contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise `TimeLimitError` after ``seconds``.

    The alarm reaches the main thread of a process only. A worker process whose page
    goes on regardless, or reads in another thread, ends `GRACE` seconds later, as if
    killed: whoever runs it names the page. Dask workers need ``--nthreads 1`` for that.
    """
    if seconds is None:
        yield
        return
    with _death(seconds + GRACE), _alarm(seconds):
        yield


@contextlib.contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    import signal

    main = threading.current_thread() is threading.main_thread()
    if not main or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TimeLimitError(f"longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _death(seconds: float) -> Iterator[None]:
    import faulthandler
    import multiprocessing

    if multiprocessing.parent_process() is None:  # nobody would go on in our place
        yield
        return
    with open(os.devnull, "w") as silence:  # noqa: PTH123 - a descriptor is needed
        faulthandler.dump_traceback_later(seconds, exit=True, file=silence)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
