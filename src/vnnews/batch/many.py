"""Any number of pages through any executor, in order and with bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from vnnews.batch.limits import OutOfMemoryError
from vnnews.errors import UnfinishedError, VnnewsError
from vnnews.model.article import Article
from vnnews.model.source import Parsed, Source
from vnnews.parse.limits import DEFAULT, Limits

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

CHUNK = 16
"""Pages in one task: large enough that sending it costs little beside parsing."""

CHUNK_SIZE = 4 * 2**20
"""Bytes (of a text: characters) at which a task is full, whatever the pages in it."""

WINDOW = 16
"""Tasks under way at once; with `CHUNK` it bounds the pages held in memory."""

WINDOW_SIZE = 64 * 2**20
"""Bytes under way at which no further task is begun: four times the usual `WINDOW`."""

_T = TypeVar("_T")
_Read = tuple[Article | None, VnnewsError | None]


def parse_many(
    sources: Iterable[Source],
    *,
    executor: Executor | None = None,
    limits: Limits = DEFAULT,
) -> Iterator[Parsed]:
    """Parse pages lazily, one result a source, in the order of the sources.

    A page that cannot be read is a `Parsed` with its error; nothing of a page ends the
    run. At most ``CHUNK × WINDOW`` pages are held at a time, and of large pages fewer:
    ``WINDOW_SIZE`` bytes and one task.

    Args:
        sources: The pages; read as they are needed.
        executor: Where to parse: any `concurrent.futures.Executor`, such as a process
            pool or ``distributed.Client(…).get_executor()``; ``None``: here and now.
        limits: How large, deep and crowded a page may be.

    Yields:
        What became of each source.

    Raises:
        UnfinishedError: The executor broke down; ``.unfinished`` has the sources that
            were handed to it and have no result.

    >>> [parsed] = parse_many([Source(content="", name="empty.html")])
    >>> parsed.error
    NoArticleError('the input is empty')
    """
    read = partial(_read, limits=limits)
    for source, (article, error) in _paired(read, sources, executor):
        yield Parsed(source=source, article=article, error=error)


def parse_one(source: Source, limits: Limits = DEFAULT) -> Parsed:
    """Parse one source; whatever goes wrong becomes its error."""
    article, error = _read(source, limits)
    return Parsed(source=source, article=article, error=error)


def _read(source: Source, limits: Limits) -> _Read:
    """Give an article or an error, without the page: it need not travel back."""
    if source.error is not None:
        return None, source.error
    from vnnews.parse.any import parse_source

    try:
        return parse_source(source, limits=limits), None
    except VnnewsError as error:
        return None, error
    except MemoryError:
        return None, OutOfMemoryError(f"{source.name}: no memory is left for this page")
    except Exception as error:  # noqa: BLE001 - a fault in here must not end the run
        return None, VnnewsError(f"{type(error).__name__}: {error}")


def map_many(
    work: Callable[[Source], _T], sources: Iterable[Source], executor: Executor | None
) -> Iterator[_T]:
    """Apply ``work`` to every source, in order, with a bounded window.

    When the iteration over ``sources`` fails, the results of the sources before are
    given first. Tasks that have not begun are cancelled when the caller stops.
    """
    for _, result in _paired(work, sources, executor):
        yield result


_Running = deque[tuple[list[Source], "Future[list[_T]]"]]


def _paired(
    work: Callable[[Source], _T], sources: Iterable[Source], executor: Executor | None
) -> Iterator[tuple[Source, _T]]:
    if executor is None:
        for source in sources:
            yield source, work(source)
        return
    chunks, failure = _chunks(sources), None
    running: _Running[_T] = deque()
    try:
        while True:
            while (
                failure is None and _has_room(running) and (chunk := next(chunks, []))
            ):
                if isinstance(chunk, list):
                    running.append((chunk, _submit(executor, work, chunk, running)))
                else:
                    failure = chunk
            if not running:
                break
            yield from _result(running)
    finally:
        for _, future in running:
            future.cancel()
    if failure is not None:
        raise failure


def _chunks(sources: Iterable[Source]) -> Iterator[list[Source] | Exception]:
    """Gather sources into tasks; a failure of ``sources`` itself comes last."""
    chunk: list[Source] = []
    failure: Exception | None = None
    try:
        for source in sources:
            chunk.append(source)
            if len(chunk) == CHUNK or _size(chunk) >= CHUNK_SIZE:
                yield chunk
                chunk = []
    except Exception as error:  # noqa: BLE001 - raised again after the pages before it
        failure = error
    if chunk:
        yield chunk
    if failure is not None:
        yield failure


def _size(chunk: list[Source]) -> int:
    return sum(len(source.content) for source in chunk)


def _has_room(running: _Running[_T]) -> bool:
    if len(running) >= WINDOW:
        return False
    return sum(_size(chunk) for chunk, _ in running) < WINDOW_SIZE


def _submit(
    executor: Executor,
    work: Callable[[Source], _T],
    chunk: list[Source],
    running: _Running[_T],
) -> Future[list[_T]]:
    try:
        return executor.submit(run_chunk, work, chunk)
    except RuntimeError as error:  # broken, or shut down
        left = [source for done, _ in running for source in done]
        raise _unfinished(error, [*left, *chunk]) from error


def run_chunk(work: Callable[[Source], _T], chunk: list[Source]) -> list[_T]:
    """Do the work of one task, in whatever process that is."""
    return [work(source) for source in chunk]


def _result(running: _Running[_T]) -> Iterator[tuple[Source, _T]]:
    chunk, future = running[0]
    try:
        done = future.result()
    except Exception as error:
        left = [source for chunk, _ in running for source in chunk]
        raise _unfinished(error, left) from error
    running.popleft()
    return zip(chunk, done, strict=True)


def _unfinished(error: Exception, left: list[Source]) -> UnfinishedError:
    what = f"the executor broke down ({type(error).__name__})"
    return UnfinishedError(what, tuple(left))
