"""How well labelled sentences are read, where they are at hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[4] / "shared"
SCORER = SHARED / "score" / "score_references.py"


@pytest.mark.skipif(not SCORER.is_file(), reason="the labelled sentences are not here")
def test_labelled_sentences_are_read_well() -> None:
    """Detection F1 of 0.97 and strict F1 of 0.93 at least."""
    done = subprocess.run(  # noqa: S603 - the scorer and its labels, nothing else
        [
            sys.executable,
            SCORER,
            SHARED / "gold" / "references.jsonl",
            "--misses=0",
            "--min-detection=0.97",
            "--min-strict=0.93",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
