"""Ask the databases of known faults about everything pinned: ``python tests/supply/audit.py``.

Needs ``pip install pip-audit`` and the network. Exit status 0: nothing is known, or no
database could be asked, which is said; 1: something is known, and printed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).parents[2] / "requirements-dev.lock"
SERVICES = ("pypi", "osv")


def ask(service: str) -> list[dict[str, object]] | None:
    """Ask one database; ``None``: it cannot be reached, or knows no package at all."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--service",
        service,
        "--format",
        "json",
    ]
    command += ["--disable-pip", "--require-hashes", "--requirement", str(LOCK)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    try:
        told = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return None
    known = [one for one in told if "vulns" in one]
    return [one for one in known if one["vulns"]] if known else None


def main() -> int:
    """Ask until one database answers."""
    for service in SERVICES:
        found = ask(service)
        if found is None:
            print(f"{service}: no answer")  # noqa: T201 - a script
            continue
        for one in found:
            print(json.dumps(one, indent=1))  # noqa: T201
        print(f"{service}: {len(found)} packages with known faults")  # noqa: T201
        return int(bool(found))
    print("no database could be asked: nothing is known either way")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
