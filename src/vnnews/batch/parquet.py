"""JSON Lines to Parquet, some articles at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any

from vnnews.errors import MissingExtraError
from vnnews.formats._files import written_whole
from vnnews.formats.json import from_json
from vnnews.formats.parquet import make_table
from vnnews.formats.records import to_records
from vnnews.model.article import Article

GROUP = 1000
"""Articles in one row group, and in memory at a time."""

TABLES = ("articles", "references", "commendations")
"""The tables; the first has the name asked for, the others their own before the suffix."""


def table_paths(output: Path) -> dict[str, Path]:
    """Return where each table goes: ``out.parquet``, ``out.references.parquet``."""
    others = {name: output.with_suffix(f".{name}.parquet") for name in TABLES[1:]}
    return {TABLES[0]: output, **others}


def is_parquet(output: Path) -> bool:
    """Whether the name of an output asks for Parquet."""
    return output.suffix == ".parquet"


def lines_of(output: Path) -> Path:
    """Where the JSON Lines of a run stand until they are Parquet."""
    return output.with_suffix(".parquet.jsonl")


def part_paths(output: Path, part: str) -> dict[str, Path]:
    """Return where a part's tables go: files of that name in a folder for each table."""
    return {
        name: folder / f"{part}.parquet" for name, folder in table_paths(output).items()
    }


def check_parquet() -> None:
    """Say at once when Parquet cannot be written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    make_table(TABLES[0], ())


def lines_to_parquet(lines: Path, paths: Mapping[str, Path]) -> None:
    """Write the articles of a JSON Lines file as three Parquet files, each whole or not.

    Args:
        lines: What a run has written.
        paths: A file for each of `TABLES`, as `table_paths` or `part_paths` give them.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: A file cannot be written.
    """
    try:
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise MissingExtraError("parquet") from error
    with ExitStack() as stack:
        writers: dict[str, Any] = {}
        for name, path in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            file = stack.enter_context(written_whole(path))
            schema = make_table(name, ()).schema
            writers[name] = stack.enter_context(ParquetWriter(file, schema))
        for group in _groups(lines):
            records = to_records(group)
            for name in TABLES:
                writers[name].write_table(make_table(name, getattr(records, name)))


def _groups(lines: Path) -> Iterator[list[Article]]:
    with lines.open(encoding="utf-8") as file:
        while group := [from_json(line) for line in islice(file, GROUP)]:
            yield group
