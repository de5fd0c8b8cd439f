"""Whatever holds pages: told apart by its name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from vnnews.batch.files import broken, find_files, is_page, read_files, walk
from vnnews.batch.jsonl import read_jsonl
from vnnews.batch.warc import read_warc
from vnnews.errors import MissingExtraError, SourceError
from vnnews.model.source import Source
from vnnews.parse.limits import MAX_BYTES

WARC_SUFFIXES = (".warc", ".warc.gz")
"""What the names of WARC archives end in."""

JSONL_SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
"""What the names of JSON Lines files end in."""

PART = 1000
"""Single pages in one partition."""


def read_sources(
    paths: Iterable[str], skip: int = 0, *, max_bytes: int | None = MAX_BYTES
) -> Iterator[Source]:
    """Read pages out of files, folders, patterns, zip, WARC and JSON Lines.

    Args:
        paths: Where they are.
        skip: The first so many pages are left out; single files are not even opened.
        max_bytes: Largest page, unpacked; ``None``: any.

    Raises:
        SourceError: A path does not exist.
        MissingExtraError: An archive needs a package that is not installed.
    """
    for given in paths:
        for path in find_holders(given):
            if skip and not is_archive(path):
                skip -= 1
                continue
            for source in read_holder(path, max_bytes):
                if skip:
                    skip -= 1
                else:
                    yield source


def check_paths(paths: Iterable[str]) -> None:
    """Say at once which path does not exist, before anything is written.

    Raises:
        SourceError: A local path does not exist, or a pattern fits nothing.
    """
    for given in paths:
        if "://" not in given and not Path(given).exists():
            next(find_files(given), None)


def read_holder(path: str, max_bytes: int | None = MAX_BYTES) -> Iterator[Source]:
    """Read the pages of one file; where reading fails, the rest of it is one error.

    Raises:
        MissingExtraError: It needs a package that is not installed.
    """
    try:
        yield from _reader(path, sys.maxsize - 1 if max_bytes is None else max_bytes)
    except MissingExtraError:
        raise
    except SourceError as error:
        yield Source(name=path, content=b"", error=error)
    except Exception as error:  # noqa: BLE001 - remote stores have errors of their own
        yield broken(path, f"{type(error).__name__}: {error}")


def _reader(path: str, max_bytes: int) -> Iterator[Source]:
    name = path.lower()
    if name.endswith(WARC_SUFFIXES):
        return read_warc(path, max_bytes=max_bytes)
    if name.endswith(JSONL_SUFFIXES):
        return read_jsonl(path, max_bytes=max_bytes)
    return read_files(path, max_bytes=max_bytes)


def is_archive(path: str) -> bool:
    """Say whether a file holds any number of pages; else it is one page."""
    return path.lower().endswith((*WARC_SUFFIXES, *JSONL_SUFFIXES, ".zip"))


def find_holders(given: str) -> Iterator[str]:
    """Resolve a path or pattern to files; a folder also gives its archives."""
    if "://" in given or not Path(given).is_dir():
        return find_files(given)
    return walk(given, lambda name: is_archive(name) or is_page(name))


def partitions(paths: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Part the files of a run: an archive each, single pages by the thousand."""
    pages: list[str] = []
    for given in paths:
        for path in find_holders(given):
            if is_archive(path):
                yield (path,)
                continue
            pages.append(path)
            if len(pages) == PART:
                yield tuple(pages)
                pages = []
    if pages:
        yield tuple(pages)
