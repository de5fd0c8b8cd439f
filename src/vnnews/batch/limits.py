"""A bound on the time that one page may take."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from vnnews.errors import VnnewsError


class TimeLimitError(VnnewsError):
    """A page took longer than it may."""


@contextlib.contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise `TimeLimitError` after ``seconds``, where the system has alarms.

    Only the main thread of a process gets alarms; elsewhere nothing is bounded.
    """
    alarms = hasattr(signal, "setitimer")
    if (
        seconds is None
        or not alarms
        or threading.current_thread() is not threading.main_thread()
    ):
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
