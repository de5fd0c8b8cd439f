"""Every shape of the script, small: read in its time, none of the article lost."""

from __future__ import annotations

import time

import pytest
from benchmarks.hostile import SHAPES

from vnnews import NoArticleError, parse_html

SECONDS, PER_MEGABYTE = 2.0, 25.0


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_is_read_in_time(name: str) -> None:
    """Twenty-five seconds a megabyte tell a square from a line on the slowest machine."""
    count, make = SHAPES[name]
    given = make(max(1, count // 100))
    started = time.process_time()
    try:
        article = parse_html(given)
    except NoArticleError:
        assert name == "50 MB without a tag"
        return
    took = time.process_time() - started
    assert took < SECONDS + PER_MEGABYTE * len(given) / 1e6
    assert article.title == "Xã Bình An khánh thành cầu treo qua suối Lớn"
    assert article.text.count("khánh thành cây cầu treo dài 120 mét") >= 4
