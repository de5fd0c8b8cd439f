"""Speed of the reader of commendations: text without awards, with awards, hard repeats.

Usage: python benchmarks/commendations.py [--rounds N]

The sentences are the test suite's; each figure is the best of the rounds. Megabytes are
of UTF-8.
"""

from __future__ import annotations

import argparse
import pathlib
import time
import tomllib
from collections.abc import Callable

from vnnews.entities.commendations import read_commendations

TESTS = pathlib.Path(__file__).parents[1] / "tests" / "entities" / "commendations"
BODY = (
    "Ngày 5.6, huyện tổ chức hội nghị tổng kết chương trình xây dựng nông thôn mới. "
    "Các xã đã triển khai kế hoạch phát triển kinh tế, giao thông và trường học; "
    "nhiều hộ dân hiến đất làm đường.\n"
)
LONG = 200_000  # characters
HARD = (
    "khen thưởng ",
    "thi đua, khen thưởng; ",
    "được tặng bằng khen của ",
    "Huân chương Lao động hạng Nhất, ",
    "tặng giấy khen cho 2 tập thể và 3 cá nhân, ",
    "tặng giấy khen; ",
    "đề nghị xét tặng cho 5 tập thể ",
    "danh hiệu “",
)


def best(rounds: int, call: Callable[[], object]) -> float:
    """The best time of several rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def speed(rounds: int, text: str) -> float:
    """Megabytes a second."""
    spent = best(rounds, lambda: read_commendations(text))
    return len(text.encode()) / spent / 1e6


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--rounds", type=int, default=7)
    rounds = ask.parse_args().rounds
    first = best(1, lambda: read_commendations("Tặng bằng khen cho 2 cá nhân"))
    print(f"first sentence, tables read  {first * 1e3:8.1f} ms")
    print(f"no awards, a page            {speed(rounds, BODY * 25):8.1f} MB/s")
    print(f"no awards, {LONG} characters {speed(rounds, BODY * 970):8.1f} MB/s")
    cases = tomllib.loads((TESTS / "awards.toml").read_text(encoding="utf-8"))["case"]
    texts = [case["text"] for case in cases]
    spent = best(rounds, lambda: [read_commendations(text) for text in texts])
    print(f"sentences with awards        {spent / len(texts) * 1e6:8.1f} µs each")
    for part in HARD:
        long = part * (LONG // len(part))
        spent = best(1, lambda long=long: read_commendations(long))
        print(f"{part!r:46} × {LONG // len(part):<6} {spent:6.2f} s")


if __name__ == "__main__":
    main()
