"""Pages out of JSON Lines, as crawlers write them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from typing import IO

from vnnews.batch.files import ERRORS, broken, open_bytes, unpacked
from vnnews.errors import SourceError
from vnnews.model.source import Source
from vnnews.parse.limits import MAX_BYTES

URL_KEYS = ("url", "link", "address")
"""Keys of the page's address, in order of preference."""

HTML_KEYS = ("html", "content", "body", "text")
"""Keys of the page's content, in order of preference."""

_BLOCK = 2**16  # bytes read at a time to the end of a line that is too long


def read_jsonl(
    path: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES
) -> Iterator[Source]:
    """Read the pages of a JSON Lines file, plain or gzip: one object with ``url`` and ``html`` a line.

    Args:
        path: The file, here or, with fsspec, on a remote store.
        max_bytes: Longest line; a longer one is a source with an error.

    Yields:
        A source a line; ``name`` is ``path:line``. A line that is no such object, and
        the place where a packed file breaks off, is a source with an error.

    Raises:
        SourceError: The file cannot be opened.
    """
    given = os.fspath(path)
    try:
        file = open_bytes(given)
    except OSError as error:
        raise SourceError(f"{given}: {error.strerror or error}") from error
    with file:
        yield from _lines(given, unpacked(given, file), max_bytes)


def _lines(name: str, stream: IO[bytes], max_bytes: int) -> Iterator[Source]:
    for number in count(1):
        place = f"{name}:{number}"
        try:
            line = stream.readline(max_bytes + 1)
            whole = len(line) <= max_bytes or _skip_line(stream, line)
        except ERRORS as error:
            yield broken(place, f"the file breaks off ({error})")
            return
        if not line:
            return
        if not whole:
            yield broken(place, f"a line longer than {max_bytes} bytes")
        elif line.strip():
            yield _source(place, line)


def _skip_line(stream: IO[bytes], line: bytes) -> bool:
    """Read to the end of a line that is too long, a block at a time."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(_BLOCK)
    return False


def _source(name: str, line: bytes) -> Source:
    import json

    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        return broken(name, f"no JSON ({error})")
    if not isinstance(entry, dict):
        return broken(name, "no JSON object")
    html = next(
        (entry[key] for key in HTML_KEYS if isinstance(entry.get(key), str)), None
    )
    url = next(
        (entry[key] for key in URL_KEYS if isinstance(entry.get(key), str)), None
    )
    if html is None:
        return broken(name, f"no text under any of {', '.join(HTML_KEYS)}", url=url)
    return Source(name=name, url=url, content=html)
