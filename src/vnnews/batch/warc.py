"""Pages out of WARC archives, by FastWARC (extra ``[warc]``)."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from typing import IO, Any

from vnnews.batch.files import MAX_BYTES, broken, open_bytes, page
from vnnews.errors import MissingExtraError, SourceError
from vnnews.model.source import Source

HTML_TYPES = frozenset(("text/html", "application/xhtml+xml"))
"""Media types that are read; a response without one is passed over."""

_GZIP = b"\x1f\x8b"
_BLOCK = 2**16  # bytes read at a time when the end of an archive is checked


def read_warc(
    path: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES
) -> Iterator[Source]:
    """Read the HTML pages of a WARC archive, plain or gzip (kho lưu trữ web).

    Args:
        path: The archive, here or, with fsspec, on a remote store.
        max_bytes: Largest page; a larger one is a source with an error.

    Yields:
        A source a response of status 200 and type HTML, with its address and the time
        of its capture; ``name`` is ``path@offset``. Where the archive breaks off, what
        precedes is given, then a source whose error names the offset.

    Raises:
        SourceError: The archive cannot be opened.
        MissingExtraError: FastWARC is not installed.
    """
    given = os.fspath(path)
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise MissingExtraError("warc") from error
    try:
        file = open_bytes(given)
    except OSError as error:
        raise SourceError(f"{given}: {error.strerror or error}") from error
    with file:
        options: dict[str, Any] = {
            "record_types": WarcRecordType.response,
            "parse_http": True,
            "auto_decode": "all",
        }
        yield from _pages(given, file, ArchiveIterator(file, **options), max_bytes)


def _pages(
    name: str, file: IO[bytes], records: Any, max_bytes: int
) -> Iterator[Source]:
    place = 0
    try:
        for record in records:
            place = record.stream_pos
            if _is_page(record):
                yield _page(f"{name}@{place}", record, max_bytes)
    except Exception as error:  # noqa: BLE001 - the reader's errors have no common root
        yield broken(
            f"{name}@{place}", f"the archive breaks off after this offset ({error})"
        )
        return
    end = broken_member(file, place)
    if end is not None:
        yield broken(
            f"{name}@{end}", "the archive breaks off in the record at this offset"
        )


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    kind = (record.http_content_type or "").lower()
    return kind in HTML_TYPES and headers is not None and headers.status_code == 200


def _page(name: str, record: Any, max_bytes: int) -> Source:
    url = record.headers.get("WARC-Target-URI")
    return page(name, record.reader, max_bytes, url=url, saved_at=record.record_date)


def broken_member(file: IO[bytes], place: int) -> int | None:
    """Find the first gzip member from ``place`` on that is cut off.

    Returns:
        Its offset in bytes; ``None`` when every member is whole, or nothing is packed.
    """
    file.seek(place)
    if file.read(2) != _GZIP:
        return None
    file.seek(place)
    unpack = zlib.decompressobj(wbits=31)
    start, begun = place, False
    data = file.read(_BLOCK)
    while data:
        begun = True
        try:
            unpack.decompress(data)
        except zlib.error:
            return start
        rest = unpack.unused_data
        if unpack.eof:
            start = file.tell() - len(rest)
            unpack, begun = zlib.decompressobj(wbits=31), False
            data = rest or file.read(_BLOCK)
        else:
            data = file.read(_BLOCK)
    return start if begun else None
