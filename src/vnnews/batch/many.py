"""Any number of pages through any executor, in order and with bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import TypeVar

from vnnews.errors import UnfinishedError, VnnewsError
from vnnews.model.source import Parsed, Source
from vnnews.parse.any import parse_source

CHUNK = 16
"""Pages in one task: large enough that sending it costs little beside parsing."""

WINDOW = 16
"""Tasks under way at once; with `CHUNK` it bounds the pages held in memory."""

_T = TypeVar("_T")


def parse_many(
    sources: Iterable[Source], *, executor: Executor | None = None
) -> Iterator[Parsed]:
    """Parse pages lazily, one result a source, in the order of the sources.

    A page that cannot be read is a `Parsed` with its error; nothing of a page ends the
    run. At most ``CHUNK × WINDOW`` pages are held at a time.

    Args:
        sources: The pages; read as they are needed.
        executor: Where to parse: any `concurrent.futures.Executor`, such as a process
            pool or ``distributed.Client(…).get_executor()``; ``None``: here and now.

    Yields:
        What became of each source.

    Raises:
        UnfinishedError: The executor broke down; ``.unfinished`` has the sources that
            were handed to it and have no result.

    >>> [parsed] = parse_many([Source(content="", name="empty.html")])
    >>> parsed.error
    NoArticleError('the input is empty')
    """
    yield from map_many(parse_one, sources, executor)


def parse_one(source: Source) -> Parsed:
    """Parse one source; whatever goes wrong becomes its error."""
    if source.error is not None:
        return Parsed(source=source, error=source.error)
    try:
        return Parsed(source=source, article=parse_source(source))
    except VnnewsError as error:
        return Parsed(source=source, error=error)
    except Exception as error:  # noqa: BLE001 - a fault in here must not end the run
        return Parsed(
            source=source, error=VnnewsError(f"{type(error).__name__}: {error}")
        )


def map_many(
    work: Callable[[Source], _T], sources: Iterable[Source], executor: Executor | None
) -> Iterator[_T]:
    """Apply ``work`` to every source, in order, with a bounded window.

    When the iteration over ``sources`` fails, the results of the sources before are
    given first.
    """
    if executor is None:
        yield from map(work, sources)
        return
    pages = iter(sources)
    running: deque[tuple[list[Source], Future[list[_T]]]] = deque()
    failure: BaseException | None = None
    while True:
        while failure is None and len(running) < WINDOW:
            chunk, failure = _take(pages)
            if chunk:
                running.append((chunk, _submit(executor, work, chunk, running)))
            if len(chunk) < CHUNK:
                break
        if not running:
            break
        yield from _result(running)
    if failure is not None:
        raise failure


def _take(pages: Iterator[Source]) -> tuple[list[Source], BaseException | None]:
    chunk: list[Source] = []
    try:
        while len(chunk) < CHUNK:
            chunk.append(next(pages))
    except StopIteration:
        return chunk, None
    except Exception as error:  # noqa: BLE001 - raised again after the pages before it
        return chunk, error
    return chunk, None


def _submit(
    executor: Executor,
    work: Callable[[Source], _T],
    chunk: list[Source],
    running: Iterable[tuple[list[Source], Future[list[_T]]]],
) -> Future[list[_T]]:
    try:
        return executor.submit(run_chunk, work, chunk)
    except (BrokenExecutor, RuntimeError) as error:
        raise _unfinished(error, [*running, (chunk, None)]) from error


def run_chunk(work: Callable[[Source], _T], chunk: list[Source]) -> list[_T]:
    """Do the work of one task, in whatever process that is."""
    return [work(source) for source in chunk]


def _result(running: deque[tuple[list[Source], Future[list[_T]]]]) -> list[_T]:
    try:
        done = running[0][1].result()
    except Exception as error:
        raise _unfinished(error, running) from error
    running.popleft()
    return done


def _unfinished(
    error: BaseException, running: Iterable[tuple[list[Source], object]]
) -> UnfinishedError:
    left = tuple(source for chunk, _ in running for source in chunk)
    return UnfinishedError(f"the executor broke down ({type(error).__name__})", left)
