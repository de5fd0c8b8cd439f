"""``vnnews layouts``: which portals are known, and which layout a page has."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from vnnews.cli._console import printable, read_source
from vnnews.errors import NoArticleError
from vnnews.layouts._layout import SELECTORS, Layout
from vnnews.layouts._registry import found_layouts, matches, serves
from vnnews.parse.assemble import site_of
from vnnews.parse.general import text_of
from vnnews.parse.page import Page
from vnnews.parse.tree import make_tree
from vnnews.text.decode import decode

_SHOWN = 70  # characters of what a selector found


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "layouts",
        help="list the known layouts",
        description=__doc__,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--check",
        metavar="PAGE",
        help="say which layout the page has, why, and what each selector finds",
    )
    parser.add_argument("--url", help="the page's address, when it is known")
    return parser


def run(args: argparse.Namespace) -> int:
    """List the layouts, or check a page; 1 when no layout fits it."""
    found = found_layouts()
    lines = list(check(args.check, args.url) if args.check else listing(found.layouts))
    for line in (*lines, *found.problems):
        print(printable(line))
    return int(bool(args.check) and lines[-1].startswith("no layout"))


def listing(layouts: tuple[Layout, ...]) -> Iterator[str]:
    """One line a layout: key, years, family, the fields it names, its hosts."""
    for layout in layouts:
        fields = [f for f in SELECTORS if getattr(layout, f) and f != "marker"]
        yield f"{layout.key:24} {layout.version:10} {layout.family}"
        yield f"    fields: {', '.join(fields)}"
        if layout.hosts:
            yield f"    hosts:  {', '.join(layout.hosts)}"


def check(name: str, url: str | None) -> Iterator[str]:
    """Describe what every layout that fits a page finds in it, the chosen one first."""
    source = read_source(name, url)
    content = source.content if isinstance(source.content, bytes) else b""
    page = Page(make_tree(decode(content).text).root, url)
    if page.root is None:
        raise NoArticleError("the page is empty")
    host = site_of(page.url)
    chooser = found_layouts().chooser
    candidates = chooser.candidates(page.index, host)
    others = [layout for layout in chooser.layouts if layout not in candidates]
    chosen = False
    for layout in (*candidates, *others):
        fits, wrong = _fits(layout, page)
        if wrong:
            yield f"{_name(layout)}: {wrong}"
        if fits:
            yield f"{_name(layout)}: {layout.family}"
            yield f"    {'choice':10}{_choice(signed=layout in candidates, chosen=chosen)}"
            chosen = chosen or layout in candidates
            named = " (named by the layout)" if serves(layout, host) else ""
            yield f"    {'host':10}{host or 'unknown'}{named}"
            yield from _fields(layout, page)
    if not chosen:
        yield f"no layout fits {name}: the general method reads it"


def _name(layout: Layout) -> str:
    return f"{layout.key} {layout.version}".strip()


def _fits(layout: Layout, page: Page) -> tuple[bool, str]:
    """Whether the marker is in the page, and what is wrong with it."""
    try:
        return matches(layout, page.root, page.index), ""
    except Exception as error:  # noqa: BLE001 - a plug-in's marker may do anything
        return False, str(error)


def _choice(*, signed: bool, chosen: bool) -> str:
    if not signed:
        return "never: the marker fits, but none of the signs is in the page"
    return (
        "not taken: the one above fits too" if chosen else "this one: marker and sign"
    )


def _fields(layout: Layout, page: Page) -> Iterator[str]:
    for field in SELECTORS:
        if getattr(layout, field) and field not in ("drop", "figure", "caption"):
            try:
                found = _found(layout.select(field, page.root))
            except Exception as error:  # noqa: BLE001 - a plug-in's selector too
                found = f"wrong: {error}"
            yield f"    {field:10}{found}"


def _found(nodes: list[Any]) -> str:
    if not nodes:
        return "nothing"
    text = nodes[0] if isinstance(nodes[0], str) else text_of(nodes[0])
    text = " ".join(text.split())
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f"{len(nodes)} × " + (f"«{shown}»" if shown else "an empty element")
