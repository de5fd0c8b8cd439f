"""A short run over broken pages with fixed seeds; `run.py` is the long one."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import pytest
from tests.fuzz.check import check, reading, seeds
from tests.fuzz.mutate import MUTATIONS, broken
from tests.fuzz.targets import TARGETS, samples, words

import vnnews

PAGES = seeds()


@pytest.mark.parametrize("block", range(8))
def test_broken_pages_give_an_article_or_a_clear_error(block: int) -> None:
    """Nothing else is raised, spans are whole, JSON gives the article back."""
    for number in range(10 * block, 10 * block + 10):
        check(broken(PAGES, number))


def test_a_broken_page_can_be_made_again() -> None:
    """The same number is the same page; every way of breaking is among them."""
    assert broken(PAGES, 5) == broken(PAGES, 5)
    assert len({broken(PAGES, number) for number in range(20)}) == 20
    assert len(MUTATIONS) == 8


def test_sixteen_threads_read_as_one_does() -> None:
    """Nothing of one page leaks into another that is read at the same time."""
    pages = PAGES[:32]
    one = [reading(vnnews.parse_html, page) for page in pages]
    with ThreadPoolExecutor(16) as threads:
        many = list(
            threads.map(lambda page: reading(vnnews.parse_html, page), pages * 3)
        )
    assert many == one * 3


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_of_the_guided_run(name: str) -> None:
    """Its first inputs, and some broken ones, keep every promise."""
    given = [sample[:5000] for sample in islice(samples(name), 12)]
    assert given
    dice = random.Random(name)  # noqa: S311 - no secret
    for sample in given:
        TARGETS[name](sample)
        TARGETS[name](dice.choice(MUTATIONS)(sample, given[0], dice)[:20_000])


def test_the_words_of_the_guided_run() -> None:
    """Each stands in quotes, byte by byte, as libFuzzer reads them."""
    assert all(word.isascii() and word.startswith('"\\x') for word in words())
