"""``vnnews inspect``: a picture in the terminal of what was read, and from where."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from vnnews.cli._console import add_page_options, read_article, read_source
from vnnews.cli._paint import Line, paint
from vnnews.errors import VnnewsError
from vnnews.model.article import Article
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument

_LABEL = 13  # columns of the field names
_FIELDS = (
    "title",
    "url",
    "section",
    "lead_prefix",
    "published_at",
    "modified_at",
    "view_count",
    "tags",
    "image",
)


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "inspect",
        help="show what is read of a page",
        description=__doc__,
        allow_abbrev=False,
    )
    parser.add_argument(
        "pages", nargs="+", metavar="PAGE", help="a file, or - for standard input"
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours; auto: on a terminal, when the extra 'cli' is installed",
    )
    add_page_options(parser)
    return parser


def run(args: argparse.Namespace) -> int:
    """Show every page."""
    for number, name in enumerate(args.pages):
        source = read_source(name, args.url)
        try:
            article = read_article(source, args)
        except VnnewsError as error:
            raise type(error)(f"{source.name}: {error}") from error
        lines = [Line("")] if number else []
        paint([*lines, *picture(article)], args.color, sys.stdout)
    return 0


def picture(article: Article) -> Iterator[Line]:
    """Describe an article line by line: fields, documents, awards, text, notes."""
    for field in _FIELDS:
        yield from _field(article, field)
    yield from _byline(article)
    yield from _list("documents", [_document(d) for d in article.documents])
    yield from _list("awards", [_award(c) for c in article.commendations])
    yield from _list(
        "notes", [f"{n.field or 'article'}: {n.message}" for n in article.notes]
    )
    yield Line("")
    yield Line(article.text, marks=tuple(_marks(article)))


def _field(article: Article, field: str) -> Iterator[Line]:
    value = getattr(article, field)
    if value not in (None, ()):
        shown = " / ".join(value) if isinstance(value, tuple) else str(value)
        yield Line(shown, label=field, source=article.provenance.get(field))


def _byline(article: Article) -> Iterator[Line]:
    byline = article.byline
    if byline is not None:
        people = [f"{a.name} ({a.role.value})" for a in byline.authors]
        parts = [*people, *(p for p in (byline.organization, byline.agency) if p)]
        yield Line(
            ", ".join(parts), label="byline", source=article.provenance.get("byline")
        )


def _list(label: str, entries: list[str]) -> Iterator[Line]:
    for number, entry in enumerate(entries):
        yield Line(entry, label=label if number == 0 else " " * len(label))


def _document(document: CitedDocument) -> str:
    named = {
        "Trung ương": document.plenum,
        "Đại hội": document.congress,
        "khóa": document.term,
        "kỳ họp": document.session,
    }
    parts = [document.kind.value, document.number or ""]
    parts += [f"{word} {value}" for word, value in named.items() if value is not None]
    parts.append(str(document.issued_on or document.year or ""))
    times = len(document.mentions)
    parts.append(f"({times} mention{'s' if times > 1 else ''})")
    return " ".join(part for part in parts if part)


def _award(award: Commendation) -> str:
    whom = award.recipients
    counted = {
        "collectives": whom.collectives,
        "individuals": whom.individuals,
        "households": whom.households,
    }
    counts = [f"{value} {unit}" for unit, value in counted.items() if value is not None]
    rank = [f"rank {award.rank}"] if award.rank else []
    parts = [award.name, *rank, *counts, *whom.named]
    by = f" by {award.awarder}" if award.awarder else ""
    status = "" if award.status.value == "awarded" else f" ({award.status.value})"
    return ", ".join(parts) + by + status


def _marks(article: Article) -> Iterator[tuple[int, int, str]]:
    for reference in article.references:
        yield reference.span.start, reference.span.end, "reference"
    for award in article.commendations:
        yield award.span.start, award.span.end, "award"
