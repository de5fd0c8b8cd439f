"""Lines for the terminal: coloured by rich where it is wanted, plain otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

import attrs

from vnnews.errors import MissingExtraError
from vnnews.text.clean import INVISIBLE

_WIDTH = 13  # columns of the labels
_BRACKETS = {"reference": ("«", "»"), "award": ("⟦", "⟧")}
_STYLES = {
    "reference": "bold cyan",
    "award": "bold yellow",
    "label": "green",
    "source": "dim",
}
_CONTROL = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{INVISIBLE}]")


@attrs.frozen
class Line:
    """One line, or a text of several, with what is marked in it."""

    text: str
    """What is said."""

    label: str = attrs.field(default="", kw_only=True)
    """The field it belongs to."""

    source: str | None = attrs.field(default=None, kw_only=True)
    """Where the field came from."""

    marks: tuple[tuple[int, int, str], ...] = attrs.field(default=(), kw_only=True)
    """Stretches of ``text`` as start, end and ``reference`` or ``award``."""


def paint(lines: Iterable[Line], color: str, file: TextIO) -> None:
    """Print lines.

    Args:
        lines: The lines.
        color: ``always``, ``never``, or ``auto``: on a terminal that has rich.
        file: Where to.

    Raises:
        MissingExtraError: ``always``, and rich is not installed.
    """
    if color == "never" or (color == "auto" and not file.isatty()):
        _print_plain(lines, file)
        return
    try:
        import rich.console  # noqa: F401 - only asked whether it is there
    except ImportError:
        if color == "always":
            raise MissingExtraError("cli") from None
        _print_plain(lines, file)
    else:
        _print_rich(lines, color, file)


def _print_plain(lines: Iterable[Line], file: TextIO) -> None:
    for line in lines:
        head = f"{line.label:{_WIDTH}} " if line.label else ""
        tail = f"  [{line.source}]" if line.source else ""
        print(f"{head}{_safe(bracketed(line))}{tail}".rstrip(), file=file)


def bracketed(line: Line) -> str:
    """Set references in «…» and awards in ⟦…⟧, one inside the other where they nest."""
    edges: list[tuple[int, int, int, str]] = []
    for start, end, kind in line.marks:
        opening, closing = _BRACKETS[kind]
        edges.append((start, 1, -end, opening))
        edges.append((end, 0, -start, closing))
    out, done = [], 0
    for place, _, _, bracket in sorted(edges):
        out += [line.text[done:place], bracket]
        done = place
    return "".join([*out, line.text[done:]])


def _safe(text: str) -> str:
    """Stand a sign for every character that could command the terminal, one for one."""
    return _CONTROL.sub("\ufffd", text)


def _print_rich(lines: Iterable[Line], color: str, file: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(
        file=file, force_terminal=color == "always" or None, highlight=False
    )
    for line in lines:
        shown = Text(
            f"{line.label:{_WIDTH}} " if line.label else "", style=_STYLES["label"]
        )
        text = Text(_safe(line.text), style="default")
        for start, end, kind in sorted(line.marks, key=lambda mark: mark[2]):
            text.stylize(_STYLES[kind], start, end)
        shown.append_text(text)
        if line.source:
            shown.append(f"  [{line.source}]", style=_STYLES["source"])
        console.print(shown, soft_wrap=not line.marks)
