"""Progress on standard error: a bar by rich on a terminal, silence elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Self

from vnnews.batch.extent import Extent
from vnnews.batch.ledger import Checkpoint


class Progress:
    """Shows how many pages are done, how many gave no article, the rate and the time left.

    Args:
        measure: Says how much there is to read; asked on a terminal only.
    """

    first: Checkpoint | None = None
    """Where the run began: pages of earlier runs say nothing about the rate."""

    def __init__(self, measure: Callable[[], Extent] = Extent) -> None:
        self._measure = measure
        self._extent = Extent()
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Self:
        """Start the bar, where there is a terminal and rich."""
        if sys.stderr.isatty():
            try:
                self._start()
            except ImportError:
                return self
        return self

    def _start(self) -> None:
        from rich import progress
        from rich.console import Console

        self._extent = self._measure()
        columns = [
            progress.SpinnerColumn(),
            progress.TextColumn("{task.fields[pages]}"),
            progress.TextColumn("{task.fields[failed]} without article"),
            progress.TextColumn("{task.fields[rate]} a second"),
            progress.TimeElapsedColumn(),
        ]
        if self._extent.total:
            columns.insert(1, progress.BarColumn())
            columns.append(progress.TextColumn("{task.fields[left]} left"))
        self._bar = progress.Progress(
            *columns, console=Console(stderr=True), transient=True
        )
        shown = {"pages": "0 pages", "failed": 0, "rate": "–", "left": "–"}
        self._task = self._bar.add_task("", total=1.0, **shown)
        self._bar.start()

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def update(self, reached: Checkpoint) -> None:
        """Show a new checkpoint."""
        self.first = self.first or reached
        if self._bar is None:
            return
        task = self._bar.tasks[0]
        shown = figures(self.first, reached, task.elapsed or 0.0, self._extent)
        self._bar.update(self._task, completed=done(reached, self._extent), **shown)


def done(reached: Checkpoint, extent: Extent) -> float:
    """Say which share of a run is done: of its pages, else of the bytes of its files."""
    if extent.pages:
        return reached.sources / extent.pages
    return extent.share(reached.last) or 0.0


def figures(
    first: Checkpoint, reached: Checkpoint, elapsed: float, extent: Extent
) -> dict[str, object]:
    """Work out what the bar says.

    Args:
        first: Where the run began.
        reached: How far it is.
        elapsed: The seconds between them.
        extent: How much there is to read.
    """
    pages = reached.sources - first.sources
    rate = pages / elapsed if elapsed else 0.0
    share = done(reached, extent)
    gained = share - done(first, extent)
    left = (1 - share) * elapsed / gained if gained > 0 else None
    of = "" if extent.pages is None else f" of {extent.pages}"
    return {
        "pages": f"{reached.sources}{of} pages",
        "failed": reached.sources - reached.counts.get("article", 0),
        "rate": f"{rate:.0f}" if rate else "–",
        "left": "–" if left is None else _clock(max(0, round(left))),
    }


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
