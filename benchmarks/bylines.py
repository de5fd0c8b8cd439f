"""Speed of the readers of bylines: lines a second, and lines that are none at once.

Usage: python benchmarks/bylines.py [--rounds N]

The lines are the test suite's, signed and unsigned; each figure is the best of the rounds.
"""

from __future__ import annotations

import argparse
import pathlib
import time
from collections.abc import Callable

from vnnews import parse_byline
from vnnews.entities.bylines import find_signature

TESTS = pathlib.Path(__file__).parents[1] / "tests" / "entities" / "bylines"
BODY = "Hội nghị đã thống nhất các nhiệm vụ của sáu tháng cuối năm tại các địa phương. "
LONG = 200_000  # characters


def lines(name: str) -> list[str]:
    """The lines of a fixture, without what is expected of them."""
    rows = (TESTS / name).read_text(encoding="utf-8").split("\n")
    return [
        row.rpartition(" => ")[0] or row for row in rows if row[:2] not in ("# ", "")
    ]


def best(rounds: int, call: Callable[[], object]) -> float:
    """The best time of several rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--rounds", type=int, default=7)
    rounds = ask.parse_args().rounds
    first = best(1, lambda: parse_byline("Thu Hà"))
    print(f"first line, tables read   {first * 1e3:8.1f} ms")
    for name in ("signed.txt", "unsigned.txt"):
        found = lines(name)
        spent = best(rounds, lambda found=found: [parse_byline(one) for one in found])
        print(f"{name:24}  {spent / len(found) * 1e6:8.1f} µs a line")
    page = [BODY * 3] * 30 + ["Bài và ảnh: Minh Tâm - Phòng Nội vụ", "(Theo TTXVN)"]
    spent = best(rounds, lambda: find_signature(page))
    print(f"signature of a page       {spent * 1e6:8.1f} µs")
    for part in ("Thu Hà - ", "Bài, ảnh: ", "(", "Theo ", "TT&TT "):
        long = part * (LONG // len(part))
        spent = best(rounds, lambda long=long: parse_byline(long))
        print(f"{part!r} × {LONG // len(part):<15} {spent * 1e6:8.1f} µs")


if __name__ == "__main__":
    main()
