"""What is written down of one page; made in the workers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

import attrs

from vnnews.batch.limits import TimeLimitError, time_limit
from vnnews.batch.many import parse_one
from vnnews.errors import NoArticleError, VnnewsError
from vnnews.formats.json import to_json
from vnnews.model.source import Parsed, Source
from vnnews.parse.limits import DEFAULT, Limits


class WorkerDiedError(VnnewsError):
    """The process that read a page died: out of memory, out of time, or killed."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of one source, as bytes that are ready to be written."""

    source: str
    """The source's name."""

    kind: str
    """``article``, ``refused`` (no article) or the name of the error's class."""

    line: bytes
    """The line for the output, or for the list of failures."""

    layout: str | None = None
    """The layout that gave the title; ``None``: the fallback, or no article."""


Work = Callable[[Source], Outcome]
Mapper = Callable[[Work, Iterable[Source]], Iterator[Outcome]]


def here(work: Work, sources: Iterable[Source]) -> Iterator[Outcome]:
    """Apply the work in this process."""
    return map(work, sources)


def outcome(
    source: Source, *, seconds: float | None = None, limits: Limits = DEFAULT
) -> Outcome:
    """Parse a source and write the result down, whatever happens."""
    try:
        with time_limit(seconds):
            return written(parse_one(source, limits))
    except TimeLimitError as error:
        return written(Parsed(source=source, error=error))
    except Exception as error:  # noqa: BLE001 - a fault in here must not end the run
        fault = VnnewsError(f"{type(error).__name__}: {error}")
        return written(Parsed(source=source, error=fault))


def died(source: Source) -> Outcome:
    """Write down that the process which read a source died."""
    error = WorkerDiedError(f"{source.name}: the process that read it died")
    return written(Parsed(source=source, error=error))


def written(parsed: Parsed) -> Outcome:
    """Write a result down as one line."""
    article, name = parsed.article, parsed.source.name
    if article is not None:
        line = to_json(article).encode("utf-8") + b"\n"
        layout = _layout(article.provenance.get("title"))
        return Outcome(source=name, kind="article", line=line, layout=layout)
    error = parsed.error
    kind = "refused" if isinstance(error, NoArticleError) else type(error).__name__
    entry = {
        "source": name,
        "url": parsed.source.url,
        "error": kind,
        "message": str(error),
    }
    line = json.dumps(entry).encode("ascii") + b"\n"
    return Outcome(source=name, kind=kind, line=line)


def _layout(origin: str | None) -> str | None:
    if origin is None or not origin.startswith("layout:"):
        return None
    return origin.removeprefix("layout:")
