"""Every regular expression of the package takes bounded time on texts made against it."""

from __future__ import annotations

import re

import pytest
from tests.patterns.attacks import slowest
from tests.patterns.collect import patterns

from vnnews import VnnewsError, from_rss

SIZE = 10_000
ENOUGH = 1.0  # seconds of processor time; a linear expression takes some thousandths
SMALL_TEXTS = {
    "vnnews.parse.figures._CREDIT": "the last 120 characters of a caption",
    "vnnews.parse.around._COUNTS": "lines of 60 characters",
    "vnnews.parse.headline._SUFFIX": "a title whose blanks are single",
    "vnnews.parse.lines._STEP": "a line whose blanks are single",
    "vnnews.parse.section": "60 characters",
    "vnnews.layouts._furniture._COUNT": "120 characters",
    "vnnews.entities.references.urns._PLACE": "an issuer of 14 words",
    "vnnews.entities.references.window._BREAK": "a window of 360 characters",
    "vnnews.layouts._xpath._POSITIONAL": "a selector of a layout, not a page",
}
"""Expressions that are quadratic in what they never get: the longest they are given."""
FOUND = patterns()
TRIED = [name for name in sorted(FOUND) if not name.startswith(tuple(SMALL_TEXTS))]


def test_all_rooms_are_walked() -> None:
    """Expressions of every room are found, lazy and cached ones too."""
    rooms = {re.split(r"[. ]", name)[1] for name in FOUND}
    assert {"entities", "formats", "layouts", "parse", "text"} <= rooms
    assert "vnnews.text.counters._ALONE" in FOUND
    assert "vnnews.entities.references.prefilter._scanner" in FOUND


@pytest.mark.parametrize("name", TRIED)
def test_no_text_makes_it_slow(name: str) -> None:
    """Not even short texts, on which an exponential one would never end."""
    for size in (30, 300, 3000, SIZE):
        took, text = slowest(FOUND[name], size, ENOUGH)
        assert took < ENOUGH, (size, text[:80])


def test_blanks_before_what_should_be_a_feed() -> None:
    """A hundred thousand of them are passed over at once."""
    with pytest.raises(VnnewsError):
        list(from_rss(" " * 100_000 + "<x/>"))
