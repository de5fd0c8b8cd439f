"""Draw what ``vnnews inspect`` shows in a terminal: writes ``docs/_static/inspect.svg``.

Usage: python docs/pictures/terminal.py

Needs rich (the extra ``cli``), which draws the window.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from rich.console import Console
from rich.text import Text

from vnnews.cli import main as vnnews

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "examples" / "pages" / "so-ket.html"
OUT = ROOT / "docs" / "_static" / "inspect.svg"
COMMAND = "vnnews inspect examples/pages/so-ket.html"
FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def draw() -> str:
    """Run the command, and draw the window with what it printed."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        vnnews(["inspect", "--color", "always", str(PAGE)])
    console = Console(record=True, width=100, file=io.StringIO())
    console.print(Text(f"$ {COMMAND}"))
    console.print(Text.from_ansi(printed.getvalue()))
    drawn = console.export_svg(title="vnnews inspect", unique_id="inspect")
    drawn = FONTS.sub("", drawn).replace("Fira Code", "ui-monospace")
    return "\n".join(line.rstrip() for line in drawn.splitlines()) + "\n"


if __name__ == "__main__":
    OUT.write_text(draw(), encoding="utf-8")
