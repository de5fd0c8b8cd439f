"""Whatever holds pages: told apart by its name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from vnnews.batch.files import find_files, is_page, read_files
from vnnews.batch.jsonl import read_jsonl
from vnnews.batch.warc import read_warc
from vnnews.model.source import Source

WARC_SUFFIXES = (".warc", ".warc.gz")
"""What the names of WARC archives end in."""

JSONL_SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
"""What the names of JSON Lines files end in."""

PART = 1000
"""Single pages in one partition."""


def read_sources(paths: Iterable[str]) -> Iterator[Source]:
    """Read pages out of files, folders, patterns, zip, WARC and JSON Lines.

    Raises:
        SourceError: A path does not exist.
        MissingExtraError: An archive needs a package that is not installed.
    """
    for given in paths:
        for path in find_holders(given):
            yield from read_holder(path)


def read_holder(path: str) -> Iterator[Source]:
    """Read the pages of one file."""
    name = path.lower()
    if name.endswith(WARC_SUFFIXES):
        return read_warc(path)
    if name.endswith(JSONL_SUFFIXES):
        return read_jsonl(path)
    return read_files(path)


def find_holders(given: str) -> Iterator[str]:
    """Resolve a path or pattern to files; a folder also gives its archives."""
    if "://" in given or not Path(given).is_dir():
        yield from find_files(given)
        return
    for place, folders, names in os.walk(given):
        folders.sort()
        for name in sorted(names):
            archive = name.lower().endswith((*WARC_SUFFIXES, *JSONL_SUFFIXES, ".zip"))
            if archive or is_page(name):
                yield str(Path(place) / name)


def partitions(paths: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Part the files of a run: an archive each, single pages by the thousand."""
    singles: list[str] = []
    for given in paths:
        for path in find_holders(given):
            if path.lower().endswith((*WARC_SUFFIXES, *JSONL_SUFFIXES, ".zip")):
                yield (path,)
            else:
                singles.append(path)
    pages = iter(singles)
    while part := tuple(islice(pages, PART)):
        yield part
