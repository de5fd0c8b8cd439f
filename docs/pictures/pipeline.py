"""Draw how a page is read, and what an article is made of: two pictures.

Usage: python docs/pictures/pipeline.py

Writes ``docs/_static/pipeline.svg`` and ``docs/_static/model.svg``. The rooms named in the
first are imported, and the fields in the second are asked of the classes, so that neither
can name what is not there.
"""

from __future__ import annotations

import importlib
from html import escape
from pathlib import Path

import attrs

import vnnews

FOLDER = Path(__file__).parents[1] / "_static"
STYLE = """
.card { fill: #ffffff } .box { fill: #eef3fb; stroke: #3b6db3 }
.side { fill: #fbe9ee; stroke: #b5476b }
text { font: 14px system-ui, 'DejaVu Sans', sans-serif; fill: #1d2129 }
.head { font-weight: bold } .room { font: 12px ui-monospace, monospace; fill: #3d4654 }
.arrow { stroke: #3d4654; fill: none; stroke-width: 1.5 } .tip { fill: #3d4654 }
@media (prefers-color-scheme: dark) {
  .card { fill: #16191f } .box { fill: #1c2a40; stroke: #7ba7e0 }
  .side { fill: #3a2530; stroke: #d3708f } text { fill: #e8eaee } .room { fill: #b9c0cc }
  .arrow { stroke: #b9c0cc } .tip { fill: #b9c0cc }
}
"""
STEPS = (
    ("bytes → text", "encoding found out, NFC", "vnnews.text.decode"),
    ("text → tree", "one parse, deep pages flattened", "vnnews.parse.tree"),
    ("layout chosen", "signs, then a marker", "vnnews.layouts._registry"),
    ("fields", "by the layout, then the general method", "vnnews.parse.reading"),
    ("blocks", "paragraphs, lists, tables, figures", "vnnews.parse.blocks"),
    ("entities", "documents, commendations, byline", "vnnews.parse.assemble"),
)
OUTCOMES = (
    ("DecodeError", "no text at all", 0),
    ("NoArticleError", "a list, an empty shell", 3),
)
NOUNS = (
    ("Article", vnnews.Article, 0),
    ("Byline", vnnews.Byline, 1),
    ("DocumentReference", vnnews.DocumentReference, 1),
    ("CitedDocument", vnnews.CitedDocument, 2),
    ("Commendation", vnnews.Commendation, 2),
)
WIDE, TALL, GAP = 330, 62, 24  # a step's box and the way to the next
COLUMN, LINE = 215, 19  # a noun's box and a line in it


def words(x: float, y: float, text: str, kind: str = "") -> str:
    """Write one line."""
    return f'<text class="{kind}" x="{x:.0f}" y="{y:.0f}">{escape(text)}</text>'


def box(x: float, y: float, wide: float, tall: float, kind: str = "box") -> str:
    """Draw a box."""
    return (
        f'<rect class="{kind}" x="{x:.0f}" y="{y:.0f}" width="{wide:.0f}"'
        f' height="{tall:.0f}" rx="8"/>'
    )


def arrow(x: float, y: float, dx: float, dy: float) -> str:
    """Draw an arrow to the right or down."""
    tip = "-4 -7h8z" if dy else "-7 -4v8z"
    return (
        f'<path class="arrow" d="M{x:.0f} {y:.0f}l{dx:.0f} {dy:.0f}"/>'
        f'<path class="tip" d="M{x + dx:.0f} {y + dy:.0f}l{tip}"/>'
    )


def picture(name: str, about: str, size: tuple[float, float], body: str) -> str:
    """Put a picture together, on a ground of its own."""
    wide, tall = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {tall:.0f}"'
        f' role="img" aria-labelledby="t d"><title id="t">{escape(name)}</title>'
        f'<desc id="d">{escape(about)}</desc><style>{STYLE}</style>'
        f"{box(0, 0, wide, tall, 'card')}{body}</svg>\n"
    )


def pipeline() -> str:
    """Draw the steps from top to bottom, the errors beside them."""
    parts = []
    for number, (head, about, room) in enumerate(STEPS):
        importlib.import_module(room)
        top = 20 + number * (TALL + GAP)
        parts.append(box(20, top, WIDE, TALL) + words(36, top + 24, head, "head"))
        parts.append(words(150, top + 24, f"{room.removeprefix('vnnews.')}", "room"))
        parts.append(words(36, top + 47, about))
        parts.append(arrow(20 + WIDE / 2, top + TALL, 0, GAP))
    for name, about, number in OUTCOMES:
        top = 20 + number * (TALL + GAP)
        parts.append(arrow(20 + WIDE, top + TALL / 2, 40, 0))
        parts.append(box(60 + WIDE, top, 190, TALL, "side"))
        parts.append(words(74 + WIDE, top + 24, name, "head"))
        parts.append(words(74 + WIDE, top + 47, about))
    top = 20 + len(STEPS) * (TALL + GAP)
    parts.append(box(20, top, WIDE, 40) + words(36, top + 25, "Article", "head"))
    about = ", then ".join(head for head, _, _ in STEPS)
    return picture("How a page is read", about, (620, top + 60), "".join(parts))


def model() -> str:
    """Draw the nouns with their fields."""
    parts, deepest = [], 0.0
    bottoms = [20.0, 20.0, 20.0]
    for name, noun, column in NOUNS:
        fields = [field.name for field in attrs.fields(noun)]
        tall = 40 + LINE * len(fields)
        left, top = 20 + column * (COLUMN + 20), bottoms[column]
        parts.append(box(left, top, COLUMN, tall))
        parts.append(words(left + 14, top + 24, name, "head"))
        for number, field in enumerate(fields):
            parts.append(words(left + 14, top + 46 + number * LINE, field, "room"))
        bottoms[column] = top + tall + 20
        deepest = max(deepest, bottoms[column])
    about = (
        "An Article holds a Byline, DocumentReferences, CitedDocuments, Commendations"
    )
    size = (3 * (COLUMN + 20) + 20, deepest)
    return picture("What an article is made of", about, size, "".join(parts))


PICTURES = {"pipeline.svg": pipeline, "model.svg": model}


def main() -> None:
    """Write both files."""
    for name, draw in PICTURES.items():
        (FOLDER / name).write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
