"""Pages out of files, folders, gzip and zip archives, here or on a remote store."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from vnnews.errors import MissingExtraError, SourceError
from vnnews.model.source import Source
from vnnews.parse.limits import MAX_BYTES

PAGE_SUFFIXES = frozenset(
    (".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".chn", ".txt")
)
"""What a page's file name ends in; other files of a folder or zip are passed over."""

ERRORS = (OSError, EOFError, zlib.error)
"""What reading a file raises, packed by gzip or not."""


def read_files(
    *paths_or_globs: str | os.PathLike[str], max_bytes: int = MAX_BYTES
) -> Iterator[Source]:
    """Read saved pages (đọc các trang đã lưu).

    Args:
        paths_or_globs: Files, folders (searched to the bottom, links to folders not
            followed), patterns with ``*``, ``?`` and ``**``, each also with ``.gz`` or
            as ``.zip``; or addresses such as ``s3://…`` where fsspec is installed.
        max_bytes: Largest page, unpacked; a larger one is a source with an error.

    Yields:
        A source a page, sorted within each argument. What cannot be read is a source
        with a `SourceError`, so that the run goes on.

    Raises:
        SourceError: A path does not exist, or a pattern fits nothing.
        MissingExtraError: An address needs fsspec, which is not installed.
    """
    for given in [os.fspath(path) for path in paths_or_globs]:
        for path in find_files(given):
            yield from _read(path, max_bytes)


def find_files(given: str) -> Iterator[str]:
    """Resolve one argument of `read_files` to the files it means, sorted.

    Raises:
        SourceError: There is none.
    """
    if "://" in given:
        yield from _remote_files(given)
    elif Path(given).is_dir():
        yield from _walk(given)
    elif Path(given).exists():
        yield given
    else:
        import glob

        found = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 - absolute patterns too
        if not found:
            raise SourceError(f"{given}: no such file or folder")
        yield from (path for path in found if Path(path).is_file())


def _walk(folder: str) -> Iterator[str]:
    return walk(folder, lambda name: is_page(name) or name.lower().endswith(".zip"))


def walk(folder: str, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Find the files of a folder to its bottom, sorted; links to folders end there.

    Pipes are passed over. A folder that cannot be read is given itself, so that it is
    read as a file, which fails and names it.
    """
    unread: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=unread.append):
        while unread:
            yield str(unread.pop().filename)
        folders.sort()
        for name in sorted(names):
            path = Path(place) / name
            if wanted(name) and not path.is_fifo():
                yield str(path)
    yield from (str(error.filename) for error in unread)


def is_page(name: str) -> bool:
    """Say whether a file name is that of a page, packed by gzip or not."""
    path = Path(name.lower().removesuffix(".gz"))
    return path.suffix in PAGE_SUFFIXES


def _remote_files(address: str) -> Iterator[str]:
    fsspec = _fsspec()
    system, path = fsspec.core.url_to_fs(address)
    found = system.glob(path) if any(sign in path for sign in "*?[") else [path]
    for name in sorted(found):
        yield system.unstrip_protocol(name)


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError as error:
        raise MissingExtraError("remote") from error
    return fsspec


def open_bytes(path: str) -> IO[bytes]:
    """Open a file, here or remote, for reading bytes."""
    if "://" in path:
        opened: IO[bytes] = _fsspec().open(path, "rb").open()
        return opened
    return Path(path).open("rb")


def unpacked(path: str, file: IO[bytes]) -> IO[bytes]:
    """Read through gzip where the name says so."""
    if not path.lower().endswith(".gz"):
        return file
    import gzip

    stream: Any = gzip.GzipFile(fileobj=file)
    packed: IO[bytes] = stream
    return packed


def _read(path: str, max_bytes: int) -> Iterator[Source]:
    if path.lower().endswith(".zip"):
        yield from _read_zip(path, max_bytes)
        return
    try:
        with open_bytes(path) as file:
            source = page(path, unpacked(path, file), max_bytes)
    except ERRORS as error:
        source = broken(path, f"{getattr(error, 'strerror', None) or error}")
    yield source


def _read_zip(path: str, max_bytes: int) -> Iterator[Source]:
    import zipfile

    bad = (*ERRORS, zipfile.BadZipFile, NotImplementedError, RuntimeError)
    try:
        with open_bytes(path) as file, zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if is_page(m.filename)]
            for member in members:
                name = f"{path}!{member.filename}"
                try:
                    with archive.open(member) as stream:
                        source = page(name, stream, max_bytes)
                except bad as error:
                    source = broken(name, str(error))
                yield source
    except bad as error:
        yield broken(path, f"{getattr(error, 'strerror', None) or error}")


def page(name: str, stream: Any, max_bytes: int, **fields: Any) -> Source:
    """Read one page of at most ``max_bytes``; a larger one is a source with an error."""
    content = stream.read(max_bytes + 1)
    if len(content) > max_bytes:
        return broken(name, f"larger than {max_bytes} bytes", **fields)
    return Source(name=name, content=content, **fields)


def broken(name: str, why: str, **fields: Any) -> Source:
    """Make a source that says why it has no content."""
    return Source(name=name, content=b"", error=SourceError(f"{name}: {why}"), **fields)
