"""Parquet: the tables of `to_records` as files, with types that do not depend on the rows."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vnnews.errors import MissingExtraError
from vnnews.formats.records import Records, Row

_COLUMNS = {
    "articles": """article_id title url site section lead text authors organization agency
        published_at:time modified_at:time view_count:int tags image language
        reference_count:int document_count:int commendation_count:int""",
    "references": """reference_id article_id document:int kind number issued_on:day
        year:int issuer term:int plenum:int congress:int session:int subject urn raw
        start:int end:int""",
    "commendations": """commendation_id article_id form name rank:int awarder
        collectives:int individuals:int households:int named status reason occasion raw
        start:int end:int""",
}
"""The columns of each table, which an empty table has too: ``name:type``, else a text."""


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
    made = {name: make_table(name, rows) for name, rows in tables.items()}
    place.mkdir(parents=True, exist_ok=True)
    first, second, third = (_write(place / f"{n}.parquet", t) for n, t in made.items())
    return first, second, third


def _arrow() -> Any:
    try:
        importlib.import_module("pyarrow.parquet")
        return importlib.import_module("pyarrow")
    except ImportError:
        raise MissingExtraError("parquet") from None


def make_table(name: str, rows: Iterable[Row]) -> Any:
    """Make the Arrow table of ``articles``, ``references`` or ``commendations``.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    arrow = _arrow()
    types = {
        "": arrow.string(),
        "int": arrow.int64(),
        "time": arrow.timestamp("us", tz="+07:00"),
        "day": arrow.date32(),
    }
    columns = (column.partition(":") for column in _COLUMNS[name].split())
    schema = arrow.schema([(column, types[kind]) for column, _, kind in columns])
    return arrow.Table.from_pylist(list(rows), schema=schema)


def _write(path: Path, table: Any) -> Path:
    from vnnews.formats._files import written_whole

    with written_whole(path) as file:
        _arrow().parquet.write_table(table, file)
    return path
