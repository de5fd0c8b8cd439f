"""Who cites which resolution? A search over an archive, with SQLite's full-text index.

Usage:
  python examples/who_cites.py index DATABASE PAGES...
  python examples/who_cites.py cites DATABASE NUMBER
  python examples/who_cites.py find DATABASE PHRASE

``find`` takes a phrase with and without accents: «nghi quyet» finds «nghị quyết».
"""

from __future__ import annotations

import sqlite3
import sys

import vnnews

TABLES = """
create table articles (article_id text primary key, published_at text, title text);
create table citations (article_id text, number text, raw text);
create virtual table words using fts5 (
  article_id unindexed, folded, tokenize = 'unicode61 remove_diacritics 2'
);
"""


def folded(text: str) -> str:
    """Write đ as d: a letter of its own, no accent that the index removes."""
    return vnnews.normalize(text).replace("đ", "d").replace("Đ", "D")


def index(database: str, *pages: str) -> None:
    """Read pages into a new database."""
    found = (parsed.article for parsed in vnnews.parse_many(vnnews.read_files(*pages)))
    records = vnnews.to_records(article for article in found if article)
    with sqlite3.connect(database) as db:
        db.executescript(TABLES)
        for row in records.articles:
            key, when = row["article_id"], row["published_at"]
            day = str(when)[:10] if when else ""
            db.execute(
                "insert into articles values (?, ?, ?)", (key, day, row["title"])
            )
            db.execute(
                "insert into words values (?, ?)", (key, folded(f"{row['text']}"))
            )
        db.executemany(
            "insert into citations values (:article_id, :number, :raw)",
            [row for row in records.references if row["number"]],
        )
    print(f"{len(records.articles)} articles, {len(records.references)} mentions")


def cites(database: str, number: str) -> None:
    """Print the articles that cite a number, oldest first."""
    query = """select published_at, title, count(*) from citations join articles
        using (article_id) where number = ? group by article_id order by published_at"""
    with sqlite3.connect(database) as db:
        for day, title, times in db.execute(query, (number,)):
            print(f"{day}  {title} ({times})")


def find(database: str, phrase: str) -> None:
    """Print the articles that have the phrase, best first."""
    query = """select published_at, title from words join articles using (article_id)
        where words match ? order by rank"""
    quoted = '"' + folded(phrase).replace('"', " ") + '"'
    with sqlite3.connect(database) as db:
        for day, title in db.execute(query, (quoted,)):
            print(f"{day}  {title}")


if __name__ == "__main__":
    commands = {"index": index, "cites": cites, "find": find}
    if len(sys.argv) < 4 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
