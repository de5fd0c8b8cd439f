"""The command ``vnnews``: a thin skin over the library, one file a subcommand.

Results go to standard output, everything else to standard error. The exit status is 0,
1 when a page could not be read or written, 2 for a wrong command, 130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from vnnews.cli._console import CommandError, complain
from vnnews.cli._parser import Parser, hint
from vnnews.errors import VnnewsError

COMMANDS = ("convert", "inspect", "batch", "layouts", "serve")
"""The subcommands: modules of this folder with ``add`` and ``run``."""


def make_parser() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    parser = Parser(
        prog="vnnews", description="Typed Vietnamese news articles.", allow_abbrev=False
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(metavar="COMMAND", dest="command")
    for name in COMMANDS:
        module = importlib.import_module(f"vnnews.cli.{name}")
        module.add(commands).set_defaults(run=module.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: The arguments; ``None``: those of the process.

    Returns:
        The exit status.
    """
    parser = make_parser()
    words = sys.argv[1:] if argv is None else argv
    if words and not words[0].startswith("-") and words[0] not in COMMANDS:
        parser.error(f"unknown command {words[0]!r}: {hint(words[0], COMMANDS)}")
    args = parser.parse_args(words)
    if args.version:
        from importlib.metadata import version

        print(version("vnnews"))
        return 0
    if args.command is None:
        parser.error("say what to do: " + ", ".join(COMMANDS))
    return _guarded(args)


def _guarded(args: argparse.Namespace) -> int:
    try:
        return int(args.run(args))
    except (CommandError, VnnewsError) as error:
        complain(str(error))
        return 1
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        complain("stopped")
        return 130
