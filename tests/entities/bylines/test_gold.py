"""The share of labelled lines read right, where the labels are at hand."""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

import pytest

SHARED = pathlib.Path(__file__).parents[4] / "shared"
SCORE = SHARED / "score" / "score_bylines.py"
GOLD = SHARED / "gold" / "bylines.jsonl"


@pytest.mark.skipif(not (SCORE.exists() and GOLD.exists()), reason="no labelled lines")
def test_nine_in_ten_labelled_lines_are_read_right() -> None:
    """All fields of 92 lines in 100, byline or not of 96."""
    command = [sys.executable, str(SCORE), str(GOLD), "--misses", "0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    figures = re.findall(r"(all right|byline-or-not) +([\d.]+)", done.stdout)
    found = {name: float(value) for name, value in figures}
    assert found["all right"] >= 0.92
    assert found["byline-or-not"] >= 0.96
