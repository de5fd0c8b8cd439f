"""``python -m vnnews`` is the command ``vnnews``."""

from __future__ import annotations

import sys

from vnnews.cli import main

if __name__ == "__main__":
    sys.exit(main())
