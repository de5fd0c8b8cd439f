"""Check a draft: which documents does it cite, and are their numbers right?

Usage: python examples/check_draft.py DRAFT

DRAFT is a text file whose first line is the headline. One line is printed a document:

  ok       one document of the shipped table fits all that the draft says
  several  more than one fits: the draft should say a number or a day
  differs  the table has the number, but the draft says something else beside it
  unknown  the table does not have it: look it up elsewhere

The status is 1 when something differs. The table is no register of all documents.
"""

from __future__ import annotations

import sys
from pathlib import Path

import attrs

import vnnews

Verdict = tuple[str, tuple[vnnews.KnownDocument, ...]]


def check(document: vnnews.CitedDocument) -> Verdict:
    """Compare what the draft says of a document with the table."""
    if document.known:
        return ("ok" if len(document.known) == 1 else "several"), document.known
    for mention in document.mentions:
        bare = attrs.evolve(
            mention, issued_on=None, year=None, term=None, plenum=None, issuer=None
        )
        if rows := vnnews.resolve(bare):
            return "differs", rows
    return "unknown", ()


def described(row: vnnews.KnownDocument) -> str:
    """Say which document of the table it is."""
    return f"{row.number or '(no number)'} of {row.issued_on}: {row.subject}"


def main(draft: str) -> int:
    """Print one line a document, and what the table has below it."""
    article = vnnews.parse_text(Path(draft).read_text(encoding="utf-8"))
    differs = False
    for document in article.documents:
        verdict, rows = check(document)
        differs |= verdict == "differs"
        print(f"{verdict:<8} {document.mentions[0].raw}")
        for row in rows:
            print(f"         - {described(row)}")
    return int(differs)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
