"""A long run: ``python tests/fuzz/run.py --minutes 60 [--first N]``.

Prints every broken page that breaks a promise, by its number; ``--only N`` tries that one
again.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.check import check, seeds
from tests.fuzz.mutate import broken


def attempt(pages: list[bytes], number: int) -> bool:
    """Say whether broken page ``number`` is taken as promised; else print why not."""
    try:
        check(broken(pages, number))
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        print(f"page {number}:\n{traceback.format_exc(limit=-6)}", flush=True)  # noqa: T201 - a script
        return False
    return True


def main() -> int:
    """Run, and say how many pages were tried and how many broke a promise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--only", type=int)
    args = parser.parse_args()
    pages = seeds()
    if args.only is not None:
        return not attempt(pages, args.only)
    end = time.monotonic() + 60 * args.minutes
    tried = failed = 0
    for number in count(args.first):
        if time.monotonic() > end:
            break
        tried += 1
        failed += not attempt(pages, number)
    print(f"{tried} broken pages of {len(pages)} seeds, {failed} broke a promise")  # noqa: T201
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
