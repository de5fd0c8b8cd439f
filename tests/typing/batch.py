"""What a checker knows of runs over many pages."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path
from typing import assert_type

import vnnews
from vnnews import Article, Parsed, Source, VnnewsError

assert_type(vnnews.read_files("pages", Path("more")), Iterator[Source])
assert_type(vnnews.read_jsonl("pages.jsonl"), Iterator[Source])
assert_type(vnnews.read_warc(Path("pages.warc.gz")), Iterator[Source])
assert_type(Source(content=b"", url=None).saved_at is None, bool)


def titles(sources: Iterator[Source], executor: Executor | None) -> list[str]:
    """Show that one of the article and the error is there, as the code must ask."""
    found: list[str] = []
    for parsed in vnnews.parse_many(sources, executor=executor):
        assert_type(parsed, Parsed)
        assert_type(parsed.article, Article | None)
        assert_type(parsed.error, VnnewsError | None)
        found.append(parsed.article.title if parsed.article else str(parsed.error))
    return found


def in_processes(sources: list[Source]) -> list[str]:
    """Take any executor of the standard library."""
    with ProcessPoolExecutor(2) as pool:
        return titles(iter(sources), pool)


def path_of(error: VnnewsError) -> str:
    """Tell the errors apart."""
    if isinstance(error, vnnews.FormatError):
        return assert_type(error.path, str)
    return ""
