"""The long run: every expression on 10 kB, 100 kB and 1 MB, then by an independent checker.

Usage: ``python -m benchmarks.patterns [--sizes 10000 100000]``

Prints expressions whose time grows faster than their text, and what regexploit says, when
it is installed.
"""

from __future__ import annotations

import argparse
from itertools import pairwise

from tests.patterns.attacks import slowest
from tests.patterns.collect import Expression, patterns

ENOUGH = 5.0  # seconds; the next size is then left out


def grown(name: str, expression: Expression, sizes: list[int]) -> str:
    """The times by size, and a mark where they grow three times as fast as the text."""
    times: list[float] = []
    for size in sizes:
        times.append(slowest(expression, size, ENOUGH)[0])
        if times[-1] > ENOUGH:
            break
    marked = any(
        after > 3 * (large / small) * max(before, 0.002)
        for (before, after), (small, large) in zip(
            pairwise(times), pairwise(sizes), strict=False
        )
    )
    mark = "!" if marked else " "
    return f"{mark} {' '.join(f'{one:8.4f}' for one in times)}  {name}"


def exploited(name: str, expression: Expression) -> list[str]:
    """What regexploit finds; a pattern that it cannot read is said to be so."""
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

    pattern = expression.pattern
    try:
        found = find(SreOpParser().parse_sre(pattern.pattern, pattern.flags))
    except Exception as error:  # noqa: BLE001 - the checker's own
        return [f"unread {name}: {error!r}"]
    return [
        f"stars {one.starriness} {name}: {one.example()[:90]}"
        for one in found
        if one.starriness > 2
    ]


def main() -> None:
    """Print what is slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000]
    )
    sizes = parser.parse_args().sizes
    found = patterns()
    slow = 0
    for name, expression in found.items():
        line = grown(name, expression, sizes)
        if line.startswith("!"):
            slow += 1
            print(line, flush=True)
    print(f"{len(found)} expressions, {slow} grow too fast", flush=True)
    try:
        import regexploit  # noqa: F401
    except ImportError:
        print("regexploit is not installed")
        return
    for name, expression in found.items():
        print("\n".join(exploited(name, expression)[:2]), end="")


if __name__ == "__main__":
    main()
