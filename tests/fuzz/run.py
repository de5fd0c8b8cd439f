"""A long run: ``python tests/fuzz/run.py --minutes 60 [--first N]``.

Every broken page that breaks a promise is kept as ``N.html`` in the folder ``--keep``,
and printed with what it did; ``--only FILE`` tries one again.
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


def attempt(page: bytes, name: str, folder: Path) -> bool:
    """Say whether a page is taken as promised; else keep it and print why not."""
    try:
        check(page)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.html").write_bytes(page)
        print(f"page {name}:\n{traceback.format_exc(limit=-6)}", flush=True)  # noqa: T201 - a script
        return False
    return True


def main() -> int:
    """Run, and say how many pages were tried and how many broke a promise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("broken-pages"))
    parser.add_argument("--only", type=Path)
    args = parser.parse_args()
    pages = seeds()
    if args.only is not None:
        return not attempt(args.only.read_bytes(), args.only.stem, args.keep)
    end = time.monotonic() + 60 * args.minutes
    tried = failed = 0
    for number in count(args.first):
        if time.monotonic() > end:
            break
        tried += 1
        failed += not attempt(broken(pages, number), str(number), args.keep)
    print(f"{tried} broken pages of {len(pages)} seeds, {failed} broke a promise")  # noqa: T201
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
