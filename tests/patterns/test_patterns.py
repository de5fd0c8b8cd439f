"""Every regular expression of the package takes bounded time on texts made against it."""

from __future__ import annotations

import re

import pytest
from tests.patterns.attacks import slowest
from tests.patterns.collect import patterns

from vnnews import VnnewsError, from_rss

SIZE = 10_000
ENOUGH = 1.0  # seconds of processor time; a linear expression takes some thousandths
FOUND = patterns()


def test_all_rooms_are_walked() -> None:
    """Expressions of every room are found, lazy and cached ones too."""
    rooms = {re.split(r"[. ]", name)[1] for name in FOUND}
    assert {"entities", "formats", "layouts", "parse", "text"} <= rooms
    assert "vnnews.text.counters._ALONE" in FOUND
    assert "vnnews.entities.references.prefilter._scanner" in FOUND


@pytest.mark.parametrize("name", sorted(FOUND))
def test_no_text_makes_it_slow(name: str) -> None:
    """Not even short texts, on which an exponential one would never end."""
    for size in (30, 300, 3000, SIZE):
        took, text = slowest(FOUND[name], size, ENOUGH)
        assert took < ENOUGH, (size, text[:80])


def test_blanks_before_what_should_be_a_feed() -> None:
    """A hundred thousand of them are passed over at once."""
    with pytest.raises(VnnewsError):
        list(from_rss(" " * 100_000 + "<x/>"))
