"""What a checker knows of the formats, in and out."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, assert_type

import vnnews
from vnnews import Article, Channel

article = Article(title="Tin")
channel = Channel(title="Tin", link="https://example.org/", description="Tin xã")

assert_type(vnnews.to_json(article, indent=2), str)
assert_type(vnnews.from_json("{}"), Article)
assert_type(vnnews.from_json(b"{}"), Article)
assert_type(vnnews.json_schema(), dict[str, Any])
assert_type(vnnews.to_json_ld(article), str)
assert_type(vnnews.to_rss([article], channel), bytes)
assert_type(vnnews.from_rss(b"<rss/>"), tuple[Article, ...])
assert_type(vnnews.to_html(article, highlight=True), str)
assert_type(vnnews.to_markdown(article), str)
assert_type(vnnews.to_atom([article], channel), bytes)
vnnews.write_rss(iter([article]), channel, io.BytesIO())
vnnews.write_atom(iter([article]), channel, io.BytesIO())

records = vnnews.to_records(one for one in [article])
assert_type(records, vnnews.Records)
assert_type([row["title"] for row in records.articles][:0] == [], bool)
assert_type(vnnews.write_parquet(records, "folder"), tuple[Path, Path, Path])

mine = vnnews.Format(
    name="title", suffix=".txt", media_type="text/plain", dumps=lambda a: a.title
)
assert_type(mine.dumps(article), str)
