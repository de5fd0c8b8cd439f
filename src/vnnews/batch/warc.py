"""Pages out of WARC archives, by FastWARC (extra ``[warc]``)."""

from __future__ import annotations

import datetime as dt
import os
import re
import zlib
from collections.abc import Iterator
from typing import IO, Any

from vnnews.batch.files import broken, open_bytes, page
from vnnews.errors import MissingExtraError, SourceError
from vnnews.model.source import Source
from vnnews.parse.limits import MAX_BYTES

HTML_TYPES = frozenset(("text/html", "application/xhtml+xml"))
"""Media types that are read; a response without one is passed over."""

_GZIP = b"\x1f\x8b"
_LENGTH = re.compile(
    rb"^content-length:\s*(\d{1,15})\s*$", re.IGNORECASE | re.MULTILINE
)
_HEAD_LINES = 100  # of a record's head; real ones have some ten
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
    """Give each page when the next record shows that its own was whole."""
    held: Source | None = None
    place = 0
    try:
        for record in records:
            if held is not None:
                yield held
            held, place = None, record.stream_pos
            held = _read(f"{name}@{place}", record, max_bytes)
    except Exception as error:  # noqa: BLE001 - the reader's errors have no common root
        yield _break(name, place, f"({error})")
        return
    end = cut_record(file, place)
    if held is not None and end != place:
        yield held
    if end is not None:
        yield _break(name, end, "")


def _break(name: str, place: int, why: str) -> Source:
    message = f"the archive breaks off in the record at this offset {why}".rstrip()
    return broken(f"{name}@{place}", message)


def _read(name: str, record: Any, max_bytes: int) -> Source | None:
    """Read a record; what is wrong with its content is an error of its own."""
    try:
        return _page(name, record, max_bytes) if _is_page(record) else None
    except Exception as error:  # noqa: BLE001 - the reader's errors have no common root
        return broken(name, f"the record cannot be read ({error})")


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    kind = (record.http_content_type or "").lower()
    return kind in HTML_TYPES and headers is not None and headers.status_code == 200


def _page(name: str, record: Any, max_bytes: int) -> Source:
    url = record.headers.get("WARC-Target-URI")
    return page(name, record.reader, max_bytes, url=url, saved_at=_date(record))


def _date(record: Any) -> dt.datetime | None:
    """Return when the record was made; ``None`` when its date cannot be read."""
    try:
        date = record.record_date
    except ValueError:
        return None
    return date if isinstance(date, dt.datetime) and date.tzinfo else None


def cut_record(file: IO[bytes], place: int) -> int | None:
    """Find the first record from ``place`` on that is cut off.

    Args:
        file: The archive.
        place: The offset of a record.

    Returns:
        Its offset in bytes; ``None`` when every record is whole.
    """
    file.seek(place)
    packed = file.read(len(_GZIP)) == _GZIP
    file.seek(place)
    return _cut_member(file, place) if packed else _cut_plain(file, place)


def _cut_plain(file: IO[bytes], place: int) -> int | None:
    while head := _head(file):
        length = _LENGTH.search(head)
        body = file.tell()
        size = file.seek(0, os.SEEK_END)
        if length is None or body + int(length[1]) > size:
            return place
        file.seek(body + int(length[1]))
        file.readline(8)
        file.readline(8)
        place = file.tell()
    return None


def _head(file: IO[bytes]) -> bytes:
    """The lines of a record's head, at most as many as a record has."""
    lines: list[bytes] = []
    while len(lines) < _HEAD_LINES:
        line = file.readline(_BLOCK)
        lines.append(line)
        if not line.strip():
            break
    return b"".join(lines)


def _cut_member(file: IO[bytes], place: int) -> int | None:
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
