"""The parser of the command line: what is wrong is said in one line that helps."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from vnnews.cli._console import complain


def hint(name: str, known: Iterable[str]) -> str:
    """Name the known word that is near, else all of them."""
    words = list(known)
    near = difflib.get_close_matches(name.lower(), words, n=1)
    return f"did you mean {near[0]}?" if near else f"choose from {', '.join(words)}"


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, with the near word for a misspelt one."""

    def error(self, message: str) -> NoReturn:
        """Complain and end with status 2."""
        complain(f"{message} (more: {self.prog} --help)")
        sys.exit(2)

    # typeshed has overloads for other namespaces, which no subcommand makes
    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """Parse, and complain here, where the options are known, of one that is not."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(self._unknown(unknown[0]))
        return found, unknown

    def _unknown(self, word: str) -> str:
        name = word.partition("=")[0]
        if not name.startswith("-"):
            return f"what is {word!r} for?"
        options = [o for o in self._option_string_actions if o.startswith("--")]
        return f"unknown option {name}: {hint(name, options)}"
