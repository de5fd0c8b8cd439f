"""Coverage-guided fuzzing: ``python tests/fuzz/guided.py --minutes 60 [--only html]``.

Needs ``pip install atheris``, which has wheels for Linux. Every target gets its share
of the minutes in a process of its own; what breaks a promise is kept in the folder ``--keep`` and printed,
and the run goes on. At the end stands how many inputs each target was given. What was
learnt is kept in ``--corpus``: the next run begins with it.
``--again FILE --only html`` tries one input again, without atheris.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

LONGEST = 30_000
"""Bytes of an input: the mutations run on short ones; `run.py` takes long pages."""

_DONE = re.compile(rb"Done (\d+) runs in (\d+) second")
_STATE = re.compile(rb"^#(\d+)\s", re.MULTILINE)


def attempt(one: Callable[[bytes], None], given: bytes, keep: Path, name: str) -> bool:
    """Say whether an input is taken as promised; else keep it and print why not."""
    try:
        one(given)
    except Exception:  # noqa: BLE001 - that is what is looked for
        keep.mkdir(parents=True, exist_ok=True)
        path = keep / f"{name}-{hashlib.sha256(given).hexdigest()[:12]}"
        path.write_bytes(given)
        print(f"BROKEN {path}\n{traceback.format_exc(limit=-6)}", flush=True)  # noqa: T201 - a script
        return False
    return True


def child(name: str, keep: Path, options: list[str]) -> None:
    """Fuzz one target in this process; it ends here."""
    import atheris

    with atheris.instrument_imports(include=["vnnews"]):
        from tests.fuzz.targets import TARGETS
        from tests.patterns.collect import modules

        list(modules())  # what is imported when first used is watched, too

    one = TARGETS[name]
    atheris.Setup(
        [sys.argv[0], *options], lambda given: attempt(one, given, keep, name) and None
    )
    atheris.Fuzz()


def fuzz(name: str, seconds: int, keep: Path, corpus: Path) -> tuple[int, int]:
    """Fuzz one target in a process of its own.

    Returns:
        How many inputs were tried, and how many broke a promise.
    """
    from tests.fuzz.targets import words, write_seeds

    learnt, seeds = corpus / name, corpus / f"{name}-seeds"
    learnt.mkdir(parents=True, exist_ok=True)
    write_seeds(name, seeds, LONGEST)
    dictionary = corpus / "words"
    dictionary.write_text("\n".join(words()) + "\n", encoding="ascii")
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-dict={dictionary}",
        f"-artifact_prefix={corpus}/",
        "-rss_limit_mb=4096",
        "-timeout=60",
        str(learnt),
        str(seeds),
    ]
    command = [sys.executable, __file__, "--child", name, "--keep", str(keep)]
    with tempfile.TemporaryFile() as log, tempfile.TemporaryFile() as said:
        ended = subprocess.run(  # noqa: S603 - ourselves
            [*command, "--", *options], stderr=log, stdout=said, check=False
        )
        log.seek(0)
        said.seek(0)
        return told(log.read(), said.read(), ended.returncode)


def told(log: bytes, said: bytes, code: int) -> tuple[int, int]:
    """Read the numbers of inputs and of broken promises out of what a run printed."""
    done, states = _DONE.search(log), _STATE.findall(log)
    broken = said.count(b"BROKEN ")
    sys.stdout.write(said.decode("utf-8", "replace"))
    if done is None or code:
        sys.stdout.write(log[-3000:].decode("utf-8", "replace"))
        return int(states[-1]) if states else 0, broken + 1
    return int(done[1]), broken


def main() -> int:
    """Run all targets, or one, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=2)
    parser.add_argument("--only", help="one target")
    parser.add_argument("--keep", type=Path, default=Path("broken-inputs"))
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--again", type=Path)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("options", nargs="*", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        child(args.child, args.keep, args.options)
        return 0
    from tests.fuzz.targets import TARGETS

    if args.again:
        TARGETS[args.only](args.again.read_bytes())
        return 0
    names = [args.only] if args.only else list(TARGETS)
    corpus = args.corpus or Path(tempfile.gettempdir()) / "vnnews-fuzz"
    total = failed = 0
    for name in names:
        seconds = max(1, round(60 * args.minutes / len(names)))
        tried, broken = fuzz(name, seconds, args.keep, corpus)
        print(f"{name}: {tried} inputs in {seconds} s, {broken} broke a promise")  # noqa: T201
        total, failed = total + tried, failed + broken
    print(f"{total} inputs, {failed} broke a promise")  # noqa: T201
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
