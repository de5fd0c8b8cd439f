"""Progress on standard error: a bar by rich on a terminal, silence elsewhere."""

from __future__ import annotations

import sys
from typing import Any, Self

from vnnews.batch.ledger import Checkpoint


class Progress:
    """Shows how many pages are done, how many failed, and the rate."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Self:
        """Start the bar, where there is a terminal and rich."""
        if sys.stderr.isatty():
            try:
                from rich.console import Console
                from rich.progress import Progress as Bar
                from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn
            except ImportError:
                return self
            self._bar = Bar(
                SpinnerColumn(),
                TextColumn("{task.completed:.0f} pages"),
                TextColumn("{task.fields[failed]} without article"),
                TextColumn("{task.fields[rate]} a second"),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._task = self._bar.add_task("", total=None, failed=0, rate="–")
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def update(self, reached: Checkpoint) -> None:
        """Show a new checkpoint."""
        if self._bar is None:
            return
        task = self._bar.tasks[0]
        elapsed = task.elapsed or 0
        rate = f"{reached.sources / elapsed:.0f}" if elapsed else "–"
        failed = reached.sources - reached.counts.get("article", 0)
        self._bar.update(
            self._task, completed=reached.sources, failed=failed, rate=rate
        )
