"""Many pages: lazy, in order, bounded, whatever single pages do."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from tests.batch.conftest import page

from vnnews import NoArticleError, Source, UnfinishedError, parse_many
from vnnews.batch import many


def sources(number: int) -> list[Source]:
    return [
        Source(content=page(n) if n % 5 else "", name=str(n)) for n in range(number)
    ]


@pytest.mark.parametrize("pool", [None, ThreadPoolExecutor, ProcessPoolExecutor])
def test_results_come_in_order_over_any_executor(pool: type[Executor] | None) -> None:
    """A page without an article is a result with an error, in its place."""
    executor = pool(2) if pool else None  # type: ignore[call-arg]
    parsed = list(parse_many(sources(60), executor=executor))
    if executor:
        executor.shutdown()
    assert [p.source.name for p in parsed] == [str(n) for n in range(60)]
    assert all(isinstance(p.error, NoArticleError) for p in parsed[::5])
    assert parsed[31].article is not None
    assert parsed[31].article.title == "Xã Bình Minh khánh thành cây cầu thứ 31"


@pytest.mark.parametrize("threads", [0, 2])
def test_only_a_window_of_sources_is_read_ahead(threads: int) -> None:
    """Memory does not grow with the input: sources are taken as results are."""
    taken = 0

    def endless() -> Iterator[Source]:
        nonlocal taken
        while True:
            taken += 1
            yield Source(content="", name=str(taken))

    executor = ThreadPoolExecutor(threads) if threads else None
    results = parse_many(endless(), executor=executor)
    for _ in range(100):
        next(results)
    results.close()  # type: ignore[attr-defined]
    if executor:
        executor.shutdown()
    assert taken <= 100 + many.CHUNK * (many.WINDOW + 1)


@pytest.mark.parametrize("threads", [0, 2])
def test_a_source_that_raises_ends_the_run_behind_the_pages_before_it(
    threads: int,
) -> None:
    """What was read before is given first, then the error comes out as it is."""

    def failing() -> Iterator[Source]:
        yield from sources(21)
        raise OSError("the disk is gone")

    executor = ThreadPoolExecutor(threads) if threads else None
    got = []
    with pytest.raises(OSError, match="the disk is gone"):
        for parsed in parse_many(failing(), executor=executor):
            got.append(parsed.source.name)  # noqa: PERF401
    if executor:
        executor.shutdown()
    assert got == [str(n) for n in range(21)]


def die(source: Source) -> str:
    if source.name == "40":
        os.kill(os.getpid(), signal.SIGKILL)
    return source.name


def test_an_executor_that_breaks_says_which_pages_are_unfinished() -> None:
    """Results plus unfinished sources are all sources that were taken, each once."""
    with ProcessPoolExecutor(2) as executor:
        results = many.map_many(die, sources(100), executor)
        got = []
        with pytest.raises(UnfinishedError) as caught:
            for name in results:
                got.append(name)  # noqa: PERF402
    left = [source.name for source in caught.value.unfinished]
    assert "40" in left
    assert got + left == [str(n) for n in range(len(got) + len(left))]


def test_a_fault_in_the_parser_is_the_pages_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The contract says it cannot happen; if it does, the run goes on."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("vnnews.parse.any.parse_source", broken)
    [parsed] = parse_many([Source(content="x")])
    assert str(parsed.error) == "ZeroDivisionError: oops"
