"""How much there is to read, and how much of it is done: for the time that is left."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

import attrs

from vnnews.batch.sources import find_holders, is_archive

MOST = 1_000_000
"""Files that are looked at; of more, nothing is said."""

_PLACE = re.compile(r"(?:@(\d+)|:\d+|!.*)$", re.DOTALL)
"""What follows the file in a source's name: offset, line, or member."""


@attrs.frozen
class Extent:
    """The files of a run."""

    pages: int | None = None
    """The number of pages, where each file is one; ``None``: archives hold any number."""

    total: int = 0
    """Bytes of all files."""

    _starts: dict[str, int] = attrs.field(factory=dict, repr=False)

    def share(self, last: str) -> float | None:
        """Say which share of the bytes stands before a source.

        Args:
            last: The source's name; that of a WARC record tells its offset, that of
                another archive only the file.

        Returns:
            From 0 to 1; ``None``: unknown.
        """
        path, offset = last, 0
        place = _PLACE.search(last)
        if last not in self._starts and place is not None:
            path, offset = last[: place.start()], int(place[1] or 0)
        start = self._starts.get(path)
        return (
            None if start is None or not self.total else (start + offset) / self.total
        )


def measure(paths: Iterable[str], most: int = MOST) -> Extent:
    """Look at the names and sizes of what a run will read; no file is opened."""
    starts: dict[str, int] = {}
    total, single = 0, True
    for given in paths:
        for path in find_holders(given):
            if len(starts) == most:
                return Extent()
            starts[path] = total
            total += _size(path)
            single = single and not is_archive(path)
    return Extent(len(starts) if single else None, total, starts)


def _size(path: str) -> int:
    """The bytes of a file; 0 where it cannot be asked, as on a remote store."""
    try:
        return os.stat(path).st_size  # noqa: PTH116 - a path may be an address
    except OSError:
        return 0
