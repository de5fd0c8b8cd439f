"""Turn a folder of saved pages into one RSS feed, newest article first.

Usage: python examples/folder_to_feed.py FOLDER FEED

A page that is no article, such as a list, is named on standard error and left out.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import vnnews

LONG_AGO = dt.datetime(1, 1, 2, tzinfo=dt.UTC)


def read_articles(folder: str) -> list[vnnews.Article]:
    """Read the articles of a folder; articles without a time come last."""
    articles = []
    for parsed in vnnews.parse_many(vnnews.read_files(folder)):
        if parsed.article:
            articles.append(parsed.article)
        else:
            print(f"{parsed.source.name}: {parsed.error}", file=sys.stderr)
    articles.sort(key=lambda a: a.published_at or LONG_AGO, reverse=True)
    return articles


def main(folder: str, feed: str) -> None:
    """Read ``folder`` and write ``feed``."""
    articles = read_articles(folder)
    channel = vnnews.Channel(
        title="Tin đã lưu",
        link="https://example.org/",
        description="Các bài báo lưu trong một thư mục",
    )
    Path(feed).write_bytes(vnnews.to_rss(articles, channel))
    print(f"{len(articles)} articles in {feed}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
