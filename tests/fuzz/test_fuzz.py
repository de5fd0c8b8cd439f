"""A short run over broken pages with fixed seeds; `run.py` is the long one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.fuzz.check import check, reading, seeds
from tests.fuzz.mutate import MUTATIONS, broken

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
