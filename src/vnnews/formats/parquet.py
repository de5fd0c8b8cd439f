"""Parquet: the tables of `to_records` as files, with types that do not depend on the rows."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnnews.errors import MissingExtraError
from vnnews.formats._files import written_whole
from vnnews.formats.records import Records, Row

if TYPE_CHECKING:
    import pyarrow

_NUMBERS = (
    (
        "view_count",
        "reference_count",
        "document_count",
        "commendation_count",
        "document",
    )
    + ("year", "term", "plenum", "congress", "session", "rank", "start", "end")
    + ("collectives", "individuals", "households")
)
_MOMENTS = ("published_at", "modified_at")
_DAYS = ("issued_on",)

_COLUMNS = {
    "articles": (
        ("article_id", "title", "url", "site", "section", "lead", "text", "authors")
        + (
            "organization",
            "agency",
            "published_at",
            "modified_at",
            "view_count",
            "tags",
        )
        + ("image", "language", "reference_count", "document_count")
        + ("commendation_count",)
    ),
    "references": (
        (
            "reference_id",
            "article_id",
            "document",
            "kind",
            "number",
            "issued_on",
            "year",
        )
        + ("issuer", "term", "plenum", "congress", "session", "subject", "urn", "raw")
        + ("start", "end")
    ),
    "commendations": (
        ("commendation_id", "article_id", "form", "name", "rank", "awarder")
        + ("collectives", "individuals", "households", "named", "status", "reason")
        + ("occasion", "raw", "start", "end")
    ),
}
"""The columns of each table, which an empty table has too."""


def write_parquet(
    records: Records, folder: str | os.PathLike[str]
) -> tuple[Path, Path, Path]:
    """Write ``articles.parquet``, ``references.parquet`` and ``commendations.parquet``.

    Times are microseconds at +07:00. Each file is written whole or not at all.

    Args:
        records: What `to_records` made.
        folder: Where to; it is made when it is not there.

    Returns:
        The three files.

    Raises:
        MissingExtraError: pyarrow is not installed (the extra ``parquet``).
        OSError: A file cannot be written.
    """
    place = Path(folder)
    tables = {
        "articles": records.articles,
        "references": records.references,
        "commendations": records.commendations,
    }
    made = {name: _table(name, rows) for name, rows in tables.items()}
    place.mkdir(parents=True, exist_ok=True)
    first, second, third = (_write(place / f"{n}.parquet", t) for n, t in made.items())
    return first, second, third


def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingExtraError("parquet") from None
    return pyarrow


def _type(column: str) -> Any:
    arrow = _arrow()
    if column in _NUMBERS:
        return arrow.int64()
    if column in _MOMENTS:
        return arrow.timestamp("us", tz="+07:00")
    return arrow.date32() if column in _DAYS else arrow.string()


def _table(name: str, rows: Iterable[Row]) -> pyarrow.Table:
    arrow = _arrow()
    schema = arrow.schema([(column, _type(column)) for column in _COLUMNS[name]])
    return arrow.Table.from_pylist(list(rows), schema=schema)


def _write(path: Path, table: pyarrow.Table) -> Path:
    with written_whole(path) as file:
        _arrow().parquet.write_table(table, file)
    return path
