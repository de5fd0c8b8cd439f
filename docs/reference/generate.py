"""Write the reference pages that are made from the package's own tables.

Usage: python docs/reference/generate.py

A test holds the pages to what this script writes.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

import vnnews
from vnnews.cli import make_parser

HERE = Path(__file__).parent
DATA = Path(vnnews.__file__).parent / "entities" / "data"
SYSTEMS = {"party": "Party", "state": "State", "mass": "mass organisation"}


def rows_of(name: str, table: str) -> list[dict[str, Any]]:
    """Read one of the package's tables."""
    text = (DATA / f"{name}.toml").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = tomllib.loads(text)[table]
    return rows


def cell(value: object) -> str:
    """Write a value so that it stays in its cell."""
    if isinstance(value, list | tuple):
        value = ", ".join(map(str, value))
    return str("" if value is None else value).replace("|", "\\|").replace("<", "&lt;")


def code(values: Iterable[object]) -> str:
    """Write values as code, one after the other."""
    return ", ".join(f"`{value}`" for value in values)


def table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    """Write a table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines) + "\n"


def layouts() -> str:
    """Write the page of the portals that are known."""
    known = vnnews.known_layouts()
    rows: list[tuple[str, ...]] = []
    for key, found in groupby(known, lambda layout: layout.key):
        versions = list(found)
        hosts = dict.fromkeys(host for each in versions for host in each.hosts)
        written = ", ".join(each.version or "any" for each in versions)
        rows.append((versions[0].family, f"`{key}`", written, ", ".join(hosts)))
    rows.sort(key=lambda row: row[0].casefold())
    served = {host for layout in known for host in layout.hosts}
    return f"""# Layouts

The portals and papers whose markup is known: {len(rows)} families, {len(known)} versions,
{len(served)} hosts. A page of another site is recognised by its markup too, if its system
is one of these; any other page is read by the general method. `vnnews layouts` prints the
list, [Add a portal](../how-to/add-a-portal.md) adds to it.

*Key* stands in `Article.provenance` as `layout:key`. *Seen* gives the years in which the
markup was seen, newest first. *Hosts* are those that are known to be served.

{table(("Family", "Key", "Seen", "Hosts"), rows)}"""


def documents() -> str:
    """Write the page of kinds and issuers."""
    kinds = [
        (
            row["term"],
            f"`{row.get('cited_as') or row['slug']}`",
            code(row.get("abbreviations", ())),
            row.get("issued_by"),
            row.get("note"),
        )
        for row in rows_of("kinds", "kind")
    ]
    issuers = [
        (
            f"`{row['code']}`",
            row["name"],
            SYSTEMS.get(row["system"], row["system"]),
            code(row.get("variants", ())),
            row.get("note"),
            row["confidence"],
        )
        for row in rows_of("issuers", "issuer")
    ]
    known = rows_of("known_documents", "document")
    return f"""# Kinds of documents and issuers

## Kinds (loại văn bản)

*Value* is what `DocumentKind` has. *Letters* stand for the kind inside a number.

{table(("Term", "Value", "Letters", "Issued by", "Note"), kinds)}
## Issuers (cơ quan ban hành)

*Code* stands for the body inside a number. The system decides how a number is written:
the Party writes `22-NQ/TW`, the State `120/NQ-CP`.

{table(("Code", "Body", "System", "Also printed", "Note", "Evidence"), issuers)}
## Known documents

`resolve` knows {len(known)} documents. Each row has its source:
`vnnews.resolve(mention)[0].source`.
"""


def awards() -> str:
    """Write the page of awards and of the ways they are printed."""
    rows = [
        (
            row["name"],
            f"`{row['form']}`",
            row.get("ranks"),
            row.get("awarder"),
            row.get("basis"),
            row["confidence"],
        )
        for row in rows_of("awards", "award")
    ]
    forms = [(f"`{form.value}`", f"`{form.name}`") for form in vnnews.AwardForm]
    return f"""# Awards

## Forms (hình thức khen thưởng)

{table(("Value", "Member of `AwardForm`"), forms)}
## Awards and who gives them

*Ranks* are those it has (1 is hạng Nhất); empty: none. *Evidence* is `confirmed` where two
sources agree or the text of the law was read, `single` where there is one source.

{table(("Award", "Form", "Ranks", "Given by", "Basis", "Evidence"), rows)}"""


def option(action: argparse.Action) -> tuple[str, str]:
    """Describe one argument of a command."""
    names = ", ".join(f"`{name}`" for name in action.option_strings)
    metavar = action.metavar or (f"{action.dest}".upper() if action.nargs != 0 else "")
    if action.choices:
        metavar = "|".join(map(str, action.choices))
    return f"{names} `{metavar}`".strip() if metavar else names, f"{action.help or ''}"


def command_line() -> str:
    """Write the page of the commands."""
    (commands,) = (
        action
        for action in make_parser()._actions  # noqa: SLF001 - argparse has no other way
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    )
    parts = []
    for name, parser in commands.choices.items():
        purpose = f"{parser.description}".partition(":")[2].strip().replace("\n", " ")
        actions = [a for a in parser._actions if a.dest != "help"]  # noqa: SLF001
        described = table(("Argument", "Meaning"), map(option, actions))
        parts.append(
            f"## vnnews {name}\n\n{purpose[:1].upper()}{purpose[1:]}\n\n{described}"
        )
    return f"""# Command line

Results go to standard output, everything else to standard error. The exit status is 0; 1
when a page could not be read or written; 2 for a wrong command; 130 after Ctrl-C.

{"".join(part + chr(10) for part in parts).rstrip()}
"""


PAGES = {
    "layouts.md": layouts,
    "documents.md": documents,
    "awards.md": awards,
    "command-line.md": command_line,
}


def main() -> None:
    """Write every page."""
    for name, make in PAGES.items():
        (HERE / name).write_text(make(), encoding="utf-8")


if __name__ == "__main__":
    main()
