"""What all subcommands need of the terminal and the disk."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vnnews.errors import DecodeError
from vnnews.formats._files import written_whole
from vnnews.model.article import Article
from vnnews.model.source import Source
from vnnews.parse.limits import DEFAULT, Limits


class CommandError(Exception):
    """Something outside of the library failed: one line for the user, exit status 1."""


def printable(text: str) -> str:
    r"""Show control characters as ``\\x1b``: nothing from a page commands the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
    )


def complain(message: str) -> None:
    """Print one line to standard error."""
    line = " ".join(message.split("\n"))
    print(f"vnnews: {printable(line)}", file=sys.stderr)


def add_page_options(parser: argparse.ArgumentParser) -> None:
    """Add what tells how a page is to be read."""
    parser.add_argument("--url", help="the page's address, when it is known")
    parser.add_argument(
        "--encoding", help="its encoding, when the page does not say it"
    )
    add_limit_options(parser)


def add_limit_options(parser: argparse.ArgumentParser) -> None:
    """Add the bounds of a page."""
    for option, about in (
        ("bytes", "largest page, in bytes"),
        ("depth", "levels of tags that stay of a page too deep to be parsed"),
        ("attributes", "attributes of a tag that has them"),
    ):
        default = getattr(DEFAULT, f"max_{option}")
        parser.add_argument(
            f"--max-{option}",
            type=int,
            default=default,
            metavar="N",
            help=f"{about} (default {default})",
        )


def limits_of(args: argparse.Namespace) -> Limits:
    """Read the bounds of a page.

    Raises:
        FieldError: One is no number from 1 up.
    """
    return Limits(
        max_bytes=args.max_bytes,
        max_depth=args.max_depth,
        max_attributes=args.max_attributes,
    )


def read_source(name: str, url: str | None = None) -> Source:
    """Read a file, or standard input for ``-``.

    Raises:
        CommandError: It cannot be read; the message names it.
    """
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror or error}") from error
    return Source(
        content=content, url=url, name="standard input" if name == "-" else name
    )


def read_article(source: Source, args: argparse.Namespace) -> Article:
    """Parse a source, HTML or pasted text, told apart by content."""
    from vnnews.parse.any import parse_source

    check_encoding(args.encoding)
    return parse_source(source, encoding=args.encoding, limits=limits_of(args))


def check_encoding(encoding: str | None) -> None:
    """Refuse a name that is no encoding.

    Raises:
        DecodeError: Python does not know it.
    """
    if encoding is not None:
        try:
            "".encode(encoding)
        except (LookupError, ValueError) as error:
            raise DecodeError(f"unknown encoding {encoding!r}") from error


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` whole or not at all; the old file stays when that fails.

    Raises:
        CommandError: The folder or the disk does not let us.
    """
    try:
        with written_whole(path) as file:
            file.write(content)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from error
