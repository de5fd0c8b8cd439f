"""What ``import vnnews`` costs beside ``import lxml.html``: whole processes, best of many.

Usage: ``python benchmarks/imports.py [--rounds N] [--modules]``
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time

WATCHED = ("import lxml.html", "import vnnews")


def run_once(code: str) -> tuple[float, float]:
    """Run a process; return its wall and its processor time in seconds."""
    started, before = time.perf_counter(), os.times()
    subprocess.run([sys.executable, "-c", code], check=True)
    took, after = time.perf_counter() - started, os.times()
    used = after.children_user - before.children_user
    return took, used + after.children_system - before.children_system


def best(rounds: int) -> dict[str, tuple[float, float]]:
    """Run all by turns, so that a busy moment hits each of them."""
    runs: dict[str, list[tuple[float, float]]] = {code: [] for code in WATCHED}
    for _ in range(rounds):
        for code in WATCHED:
            runs[code].append(run_once(code))
    return {
        code: tuple(map(min, zip(*times, strict=True))) for code, times in runs.items()
    }


def modules() -> list[str]:
    """What `vnnews` imports and `lxml.html` does not."""
    listed = "import {0}, sys; print(*sorted(sys.modules))"
    lists = [
        subprocess.run(
            [sys.executable, "-c", listed.format(name)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for name in ("lxml.html", "vnnews")
    ]
    return sorted(set(lists[1]) - set(lists[0]))


def main() -> None:
    """Print both times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--modules", action="store_true")
    args = parser.parse_args()
    times = best(args.rounds)
    for code, (wall, cpu) in times.items():
        print(f"{code:18} {wall * 1000:6.0f} ms, {cpu * 1000:6.0f} ms of processor")
    (bare, bare_cpu), (ours, ours_cpu) = times.values()
    print(f"ratio {ours / bare:.2f}, of processor time {ours_cpu / bare_cpu:.2f}")
    if args.modules:
        print("\n".join(modules()))


if __name__ == "__main__":
    main()
