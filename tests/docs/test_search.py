"""The site's search finds Vietnamese with and without accents."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

CONF = Path(__file__).parents[2] / "docs" / "conf.py"


def test_words_with_accents_are_found_without_them() -> None:
    pytest.importorskip("sphinx")
    words = runpy.run_path(str(CONF))["SearchVietnamese"]({}).split("Nghị quyết Đảng")
    assert set(words) == {"Nghị", "quyết", "Đảng", "nghi", "quyet", "dang"}


def test_words_without_accents_stay_as_they_are() -> None:
    pytest.importorskip("sphinx")
    words = runpy.run_path(str(CONF))["SearchVietnamese"]({}).split("the feed")
    assert words == ["the", "feed"]
