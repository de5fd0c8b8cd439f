"""Draw the parts of a mention: writes ``docs/_static/reference.svg``.

Usage: python docs/pictures/reference.py

The sentence is read by `vnnews.find_references`; the picture shows what it found, so that
it cannot say something else than the library does.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

import attrs

from vnnews import DocumentReference, find_references

OUT = Path(__file__).parents[1] / "_static" / "reference.svg"
SENTENCE = (
    "Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của Ban Chấp hành Trung ương khóa X "
    "về “xây dựng tổ chức cơ sở đảng”"
)
LETTER, LINE, LEFT = 9.3, 118, 24  # width of a letter, height of a line, margin
WIDTH = 700
STYLE = """
text { font: 15px ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono',
 'DejaVu Sans Mono', monospace; fill: #1d2129 }
.name { font: 12px system-ui, sans-serif; fill: #3d4654 }
.value { font: bold 12px system-ui, sans-serif; fill: #7a1f3d }
.part { fill: #fbe9ee; stroke: #b5476b }
.link { stroke: #b5476b; fill: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e8eaee } .name { fill: #b9c0cc } .value { fill: #f3a6bf }
  .part { fill: #3a2530; stroke: #d3708f } .link { stroke: #d3708f }
}
"""


@attrs.frozen
class Part:
    """A stretch of the sentence, the field it fills and the field's value."""

    printed: str
    field: str
    value: str


def parts(reference: DocumentReference) -> list[list[Part]]:
    """The parts in two lines, as the library read them."""
    return [
        [
            Part("Nghị quyết", "kind", reference.kind.value),
            Part("22-NQ/TW", "number", f"{reference.number}"),
            Part("ngày 02/02/2008", "issued_on", f"{reference.issued_on}"),
        ],
        [
            Part(f"{reference.issuer}", "issuer", "as printed"),
            Part("khóa X", "term", f"{reference.term}"),
            Part(f"{reference.subject}", "subject", "without the quotes"),
        ],
    ]


def draw_part(part: Part, line: str, top: float) -> str:
    """A box round the stretch, and its field and value below."""
    left = LEFT + line.index(part.printed) * LETTER
    wide = len(part.printed) * LETTER
    middle = left + wide / 2
    return (
        f'<rect class="part" x="{left - 3:.0f}" y="{top:.0f}" width="{wide + 6:.0f}"'
        f' height="27" rx="5"/>'
        f'<path class="link" d="M{middle:.0f} {top + 27:.0f}v18"/>'
        f'<text class="name" x="{middle:.0f}" y="{top + 60:.0f}"'
        f' text-anchor="middle">{escape(part.field)}</text>'
        f'<text class="value" x="{middle:.0f}" y="{top + 78:.0f}"'
        f' text-anchor="middle">{escape(part.value)}</text>'
    )


def draw_line(line: str, found: list[Part], top: float) -> str:
    """One line of the sentence with its parts."""
    boxes = "".join(draw_part(part, line, top) for part in found)
    words = (
        f'<text x="{LEFT}" y="{top + 19:.0f}" xml:space="preserve"'
        f' textLength="{len(line) * LETTER:.0f}">{escape(line)}</text>'
    )
    return boxes + words


def draw() -> str:
    """The whole picture."""
    (reference,) = find_references(SENTENCE)
    first, second = SENTENCE[:40].rstrip(), SENTENCE[40:]
    found = parts(reference)
    body = draw_line(first, found[0], 20) + draw_line(second, found[1], 20 + LINE)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {2 * LINE + 10}"'
        f' role="img" aria-labelledby="t d"><title id="t">The parts of a mention</title>'
        f'<desc id="d">{escape(SENTENCE)}: kind, number, date of issue, issuer, term and '
        f"subject, each boxed, with the field it fills.</desc>"
        f"<style>{STYLE}</style>{body}</svg>\n"
    )


def main() -> None:
    """Write the file."""
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
