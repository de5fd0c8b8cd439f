"""``vnnews convert``: pages to JSON, RSS, HTML and whatever formats are installed."""

from __future__ import annotations

import argparse
import inspect
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from vnnews.cli._console import (
    CommandError,
    add_page_options,
    complain,
    read_article,
    read_source,
    write_file,
)
from vnnews.cli._parser import hint
from vnnews.errors import VnnewsError
from vnnews.formats._files import FileNames, encoded
from vnnews.formats._registry import available
from vnnews.model.article import Article
from vnnews.model.channel import Channel

if TYPE_CHECKING:
    from vnnews.formats._format import Format

NOWHERE = "http://localhost/"
"""The feed's link when neither ``--link`` nor a page gives an address."""


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "convert", help="convert saved pages", description=__doc__, allow_abbrev=False
    )
    parser.add_argument(
        "pages", nargs="+", metavar="PAGE", help="a file, or - for standard input"
    )
    parser.add_argument(
        "--to", default="json", metavar="FORMAT", help=", ".join(available())
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="a file, or a folder for many pages"
    )
    parser.add_argument(
        "--highlight", action="store_true", help="HTML: mark references and awards"
    )
    parser.add_argument("--indent", type=int, help="JSON: spaces a level")
    for option, about in (
        ("title", "name"),
        ("link", "address of the site"),
        ("description", "sentence"),
    ):
        parser.add_argument(f"--{option}", help=f"feeds: the channel's {about}")
    add_page_options(parser)
    parser.set_defaults(refuse=parser.error)
    return parser


def run(args: argparse.Namespace) -> int:
    """Convert; 1 if any page could not be read."""
    target = choose_format(args.to, args.refuse)
    folder = wants_folder(args, target)
    if (
        folder is None
        and target.gather is None
        and len(args.pages) > 1
        and target.name != "json"
    ):
        args.refuse(
            f"{len(args.pages)} pages as {target.name} need a folder: -o FOLDER/"
        )
    articles, failed = read_all(args)
    if not articles:
        return 1
    if folder is not None:
        write_folder(folder, articles, target, args)
    else:
        write_one(render(articles, target, args), args.output)
    return int(failed)


def choose_format(name: str, refuse: Callable[[str], NoReturn]) -> Format:
    """Return the format of that name, or refuse with the near one."""
    formats = available()
    if name in formats:
        return formats[name]
    return refuse(f"unknown format {name!r}: {hint(name, formats)}")


def wants_folder(args: argparse.Namespace, target: Format) -> Path | None:
    """Return the folder that gets a file a page; ``None``: one file, or standard output."""
    if args.output is None or target.gather is not None:
        return None
    path = Path(args.output)
    if path.is_dir() or args.output.endswith(("/", "\\")):
        return path
    if len(args.pages) > 1 and target.name != "json":
        return path
    return None


def read_all(args: argparse.Namespace) -> tuple[list[Article], bool]:
    """Parse every page; what cannot be read is said, by name, and passed over."""
    articles, failed = [], False
    for name in args.pages:
        source = None
        try:
            source = read_source(name, args.url)
            articles.append(read_article(source, args))
        except (CommandError, VnnewsError) as error:
            failed = True
            complain(f"{source.name}: {error}" if source else str(error))
    return articles, failed


def render(articles: list[Article], target: Format, args: argparse.Namespace) -> bytes:
    """Write the articles into one document: a feed, one article, or JSON Lines."""
    if target.gather is not None:
        feed = io.BytesIO()
        target.gather(articles, channel_of(articles, args), feed)
        return feed.getvalue()
    if len(articles) > 1:
        args.indent = None
    return b"".join(dump(article, target, args) for article in articles)


def dump(article: Article, target: Format, args: argparse.Namespace) -> bytes:
    """Write one article with the options that its format takes; it ends in a newline."""
    takes = inspect.signature(target.dumps).parameters
    given = {"highlight": args.highlight or None, "indent": args.indent}
    options = {key: v for key, v in given.items() if v is not None and key in takes}
    written = target.dumps(article, **options)
    return encoded(written.rstrip("\n") + "\n")


def channel_of(articles: list[Article], args: argparse.Namespace) -> Channel:
    """Make the channel from the options, else from the first page with an address."""
    first = next((a for a in articles if a.url), None)
    parts = urlsplit(first.url) if first and first.url else None
    web = parts and parts.scheme in ("http", "https") and parts.netloc
    link = f"{parts.scheme}://{parts.netloc}/" if parts and web else NOWHERE
    title = (first and first.site) or "vnnews"
    return Channel(
        title=args.title or title,
        link=args.link or link,
        description=args.description or f"Tin bài từ {title}",
    )


def write_folder(
    folder: Path, articles: list[Article], target: Format, args: argparse.Namespace
) -> None:
    """Write a file an article, named by day and slug; no two get the same name."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"{folder}: {error.strerror or error}") from error
    names = FileNames()
    for article in articles:
        path = folder / names.name(article, target.suffix)
        write_file(path, dump(article, target, args))


def write_one(content: bytes, output: str | None) -> None:
    """Write to a file, or to standard output."""
    if output is None or output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        write_file(Path(output), content)
