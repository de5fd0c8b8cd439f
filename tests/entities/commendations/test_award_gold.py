"""Measured on labelled sentences, where they are at hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[4] / "shared"
SCORE = SHARED / "score" / "score_commendations.py"
GOLD = SHARED / "gold" / "commendations.jsonl"


@pytest.mark.skipif(not GOLD.exists(), reason="the labelled sentences are not here")
def test_floors() -> None:
    """Detection and strict F1 do not fall below their floors."""
    floors = ["--min-detection", "0.93", "--min-strict", "0.82", "--misses", "0"]
    run = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, str(SCORE), str(GOLD), *floors],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stdout + run.stderr
