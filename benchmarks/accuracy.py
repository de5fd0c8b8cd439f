"""How many stated facts of saved pages each extractor reads right: one table in Markdown.

Usage: ``python benchmarks/accuracy.py [FACTS.json DIR] [--own] [--misses NAME]``

FACTS.json lists facts that a person read on each page (default: ``../shared/corpus/pages``
beside the repository); ``--own`` takes the pages of ``tests/portals`` with their facts.
``--misses NAME`` prints what that tool has wrong.

What counts as right:

- title, section and authors are equal (blanks aside); no author where the page names none;
- instant: the same minute with an offset, in whatever zone;
- lead: the field holds the printed one;
- body: every stated phrase, the first and the last paragraph are in the text;
- captions, signature, foreign (related articles, menus, comments, advertisements): the text
  holds most of the body and none of the stated phrases;
- views, references (kind and number) and commendations are equal;
- a dash: the tool never filled the field.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import logging
import pathlib
import unicodedata
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from peers import Reader, Reading, installed

ROOT = pathlib.Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "pages"
COLUMNS = (
    "title", "authors", "instant", "lead", "body", "captions", "signature", "foreign",
    "section", "views", "references", "commendations",
)  # fmt: skip
SOURCES = dict.fromkeys(("body", "captions", "signature", "foreign"), "text")
FIELDS = {"published_at": "instant", "view_count": "views"}  # a fact's key, our column
INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060\xad"))
Fact = dict[str, Any]


@dataclass
class Measured:
    """Right and stated facts by column, columns that were ever filled, and the misses."""

    right: Counter[str] = field(default_factory=Counter)
    stated: Counter[str] = field(default_factory=Counter)
    offered: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def cell(self, column: str) -> str:
        """``3 of 16``; a dash where the tool has no such field."""
        if column not in self.offered:
            return "–"
        return f"{self.right[column]} of {self.stated[column]}"

    def all_of(self, columns: list[str]) -> str:
        """The sum; what a tool has no field for counts as not read."""
        right = sum(self.right[column] for column in columns if column in self.offered)
        return f"{right} of {sum(self.stated[column] for column in columns)}"


def plain(text: Any) -> str:
    """NFC, without invisible characters, blanks made single."""
    shown = unicodedata.normalize("NFC", str(text or "")).translate(INVISIBLE)
    return " ".join(shown.split())


def saved(facts: pathlib.Path, folder: pathlib.Path) -> Iterator[tuple[bytes, Fact]]:
    """Pages with facts in one list."""
    for fact in json.loads(facts.read_text(encoding="utf-8")):
        yield (folder / fact["file"]).read_bytes(), fact


def own() -> Iterator[tuple[bytes, Fact]]:
    """The portals' pages of the tests, their facts told in the list's keys."""
    for path in sorted((ROOT / "tests" / "portals").glob("*/*.html")):
        fact = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if fact.get("refused"):
            continue
        fact["file"] = f"{path.parent.name}/{path.name}"
        fact["must_contain"] = fact.get("text_has", ())
        fact["must_not_contain"] = fact.get("text_lacks", ())
        yield path.read_bytes(), fact


def same_minute(want: str, got: dt.datetime | None) -> bool:
    """Whether both are one moment, seconds aside."""
    if got is None or got.utcoffset() is None:
        return False
    return abs((got - dt.datetime.fromisoformat(want)).total_seconds()) < 60


def lacks(fact: Fact, text: str) -> Iterator[tuple[str, bool]]:
    """Whether what is no body stays out, by the kind of what it is."""
    body = [plain(phrase) for phrase in fact["must_contain"]]
    captions = " ".join(plain(caption) for caption in fact.get("captions") or ())
    authors = " ".join(plain(name) for name in fact.get("authors") or ())
    kinds: dict[str, list[str]] = {"captions": [], "signature": [], "foreign": []}
    for phrase in map(plain, fact["must_not_contain"]):
        named = phrase in authors, phrase in captions
        kind = "signature" if named[0] else "captions" if named[1] else "foreign"
        kinds[kind].append(phrase)
    whole = bool(text) and 2 * sum(phrase in text for phrase in body) >= len(body)
    for kind, phrases in kinds.items():
        if phrases:
            yield kind, whole and not any(phrase in text for phrase in phrases)


def facts_read(fact: Fact, got: Reading) -> Iterator[tuple[str, bool]]:
    """Each stated fact, and whether it was read right."""
    text = plain(got.text)
    yield "title", plain(got.title) == plain(fact["title"])
    if fact.get("authors") is not None:
        names = [plain(name) for name in got.authors or ()]
        yield "authors", names == [plain(name) for name in fact["authors"]]
    if fact.get("published_at"):
        yield "instant", same_minute(fact["published_at"], got.instant)
    if fact.get("lead"):
        leads = [plain(lead) for lead in (fact["lead"], *fact.get("lead_also", ()))]
        yield "lead", any(lead in plain(got.lead) for lead in leads)
    ends = [fact[key] for key in ("body_first", "body_last") if fact.get(key)]
    if phrases := [*fact["must_contain"], *ends]:
        yield "body", all(plain(phrase) in text for phrase in phrases)
    yield from lacks(fact, text)
    if fact.get("section"):
        names = [plain(name) for name in got.section or ()]
        yield "section", names == [plain(name) for name in fact["section"]]
    if (views := fact.get("view_count")) is not None:
        yield "views", got.views == views
    yield from entities_read(fact, got)


def entities_read(fact: Fact, got: Reading) -> Iterator[tuple[str, bool]]:
    """The documents and awards, in any order, where the facts state any."""
    if stated := fact.get("references"):
        want = Counter((kind, number) for kind, number, *_ in stated)
        yield "references", Counter(got.references or ()) == want
    if stated := fact.get("commendations"):
        want = Counter(tuple(award) for award in stated)
        yield "commendations", Counter(got.commendations or ()) == want


def read(reader: Reader, page: bytes, fact: Fact) -> Reading:
    """A tool's reading; one that raises has read nothing."""
    try:
        return reader(page, fact.get("url") or None)
    except Exception:  # noqa: BLE001 - any error of a peer is a page not read
        return Reading()


def measure(reader: Reader, pages: list[tuple[bytes, Fact]]) -> Measured:
    """Compare every page's reading with its facts."""
    measured = Measured()
    for page, fact in pages:
        got = read(reader, page, fact)
        skipped = {FIELDS.get(key, key) for key in fact.get("skip", ())}
        for column, ok in facts_read(fact, got):
            if column in skipped:
                continue
            measured.stated[column] += 1
            measured.right[column] += ok
            if getattr(got, SOURCES.get(column, column)) is not None:
                measured.offered.add(column)
            if not ok:
                measured.wrong.append(f"{fact['file']}: {column}")
    return measured


def main() -> None:
    """Print the table, columns that no page has a fact for left out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "facts", type=pathlib.Path, nargs="?", default=CORPUS / "facts.json"
    )
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=CORPUS)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--misses", metavar="NAME", default="-")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    pages = list(own() if options.own else saved(options.facts, options.folder))
    results = {name: measure(reader, pages) for name, reader in installed().items()}
    shown = [c for c in COLUMNS if any(m.stated[c] for m in results.values())]
    print(f"{len(pages)} pages\n\n| tool | {' | '.join(shown)} | all |")
    print("| --- |" + " ---: |" * (len(shown) + 1))
    for name, measured in results.items():
        cells = " | ".join(map(measured.cell, shown))
        print(f"| {name} | {cells} | {measured.all_of(shown)} |")
    for name, measured in results.items():
        if name.startswith(options.misses):
            print("\n".join(("", *measured.wrong)))


if __name__ == "__main__":
    main()
