"""Pages out of JSON Lines, as crawlers write them."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from typing import IO, Any

from vnnews.batch.files import MAX_BYTES, broken, open_bytes
from vnnews.errors import SourceError
from vnnews.model.source import Source

URL_KEYS = ("url", "link", "address")
"""Keys of the page's address, in order of preference."""

HTML_KEYS = ("html", "content", "body", "text")
"""Keys of the page's content, in order of preference."""


def read_jsonl(
    path: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES
) -> Iterator[Source]:
    """Read the pages of a JSON Lines file, plain or gzip: one object with ``url`` and ``html`` a line.

    Args:
        path: The file, here or, with fsspec, on a remote store.
        max_bytes: Longest line; a longer one ends the file with an error.

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
        stream: Any = (
            gzip.GzipFile(fileobj=file) if given.lower().endswith(".gz") else file
        )
        yield from _lines(given, stream, max_bytes)


def _lines(name: str, stream: IO[bytes], max_bytes: int) -> Iterator[Source]:
    number = 0
    while True:
        number += 1
        try:
            line = stream.readline(max_bytes + 1)
        except (OSError, EOFError) as error:
            yield broken(f"{name}:{number}", f"the file breaks off ({error})")
            return
        if not line:
            return
        if len(line) > max_bytes:
            yield broken(f"{name}:{number}", f"a line longer than {max_bytes} bytes")
            return
        if line.strip():
            yield _source(f"{name}:{number}", line)


def _source(name: str, line: bytes) -> Source:
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
