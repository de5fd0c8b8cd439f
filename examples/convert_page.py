"""Convert one saved page: show what was read, write it as JSON, RSS and HTML.

Usage: python examples/convert_page.py PAGE [FOLDER]

The three files go to FOLDER (a new temporary folder by default), named after the title.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import vnnews


def show(article: vnnews.Article) -> None:
    """Print the fields that no other tool reads."""
    print(article.title)
    print("published  ", article.published_at)
    print("views      ", article.view_count)
    print("section    ", " / ".join(article.section))
    if article.byline:
        names = ", ".join(author.name for author in article.byline.authors)
        print("byline     ", names, "|", article.byline.organization)
    for document in article.documents:
        label = document.number or f"Trung ương {document.plenum} khóa {document.term}"
        print("document   ", label, f"({len(document.mentions)} ×)")
    for award in article.commendations:
        whom = award.recipients
        print("award      ", award.name, "by", award.awarder, end=": ")
        print(f"{whom.collectives} collectives, {whom.individuals} individuals")
    for note in article.notes:
        print("note       ", note.message)


def main(page: str, folder: str | None = None) -> None:
    """Read ``page`` and write the three files."""
    article = vnnews.parse_html(Path(page).read_bytes())
    show(article)
    channel = vnnews.Channel(
        title="Ví dụ",
        link="https://example.org/",
        description="Một trang, ba định dạng",
    )
    target = Path(folder or tempfile.mkdtemp(prefix="vnnews-"))
    target.mkdir(parents=True, exist_ok=True)
    files = {
        ".json": vnnews.to_json(article, indent=2).encode(),
        ".rss": vnnews.to_rss([article], channel),
        ".html": vnnews.to_html(article, highlight=True).encode(),
    }
    for suffix, content in files.items():
        path = target / (article.slug + suffix)
        path.write_bytes(content)
        print("written    ", path)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
