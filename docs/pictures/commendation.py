"""Draw the parts of a commendation: writes ``docs/_static/commendation.svg``.

Usage: python docs/pictures/commendation.py

The sentence is read by `vnnews.find_commendations`; the picture shows what it found, so
that it cannot say something else than the library does.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

import attrs

from vnnews import Commendation, find_commendations

OUT = Path(__file__).parents[1] / "_static" / "commendation.svg"
LINES = (
    "Nhân dịp này, Chủ tịch UBND huyện đã tặng Giấy khen cho 30 tập thể ",
    "và 36 cá nhân có thành tích xuất sắc trong cải cách hành chính.",
)
LETTER, LINE, LEFT = 9.3, 118, 24  # width of a letter, height of a line, margin
WIDTH = 690
STYLE = """
text { font: 15px ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono',
 'DejaVu Sans Mono', monospace; fill: #1d2129 }
.name { font: 12px system-ui, sans-serif; fill: #3d4654 }
.value { font: bold 12px system-ui, sans-serif; fill: #14532d }
.part { fill: #e6f4ea; stroke: #2f855a }
.link { stroke: #2f855a; fill: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e8eaee } .name { fill: #b9c0cc } .value { fill: #9ae6b4 }
  .part { fill: #1d3527; stroke: #48bb78 } .link { stroke: #48bb78 }
}
"""


@attrs.frozen
class Part:
    """A stretch of the sentence, the field it fills and the field's value."""

    printed: str
    field: str
    value: str


def parts(found: Commendation) -> list[list[Part]]:
    """The parts in two lines, as the library read them."""
    who = found.recipients
    return [
        [
            Part(f"{found.occasion}", "occasion", "as printed"),
            Part(f"{found.awarder}", "awarder", "as printed"),
            Part("đã tặng", "status", found.status.value),
            Part(found.name, "form", found.form.value),
            Part("30 tập thể", "collectives", f"{who.collectives}"),
        ],
        [
            Part("36 cá nhân", "individuals", f"{who.individuals}"),
            Part(f"{found.reason}", "reason", "as printed"),
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
    line = line.rstrip()
    words = (
        f'<text x="{LEFT}" y="{top + 19:.0f}" xml:space="preserve"'
        f' textLength="{len(line) * LETTER:.0f}">{escape(line)}</text>'
    )
    return boxes + words


def draw() -> str:
    """The whole picture."""
    sentence = "".join(LINES)
    (commendation,) = find_commendations(sentence)
    found = parts(commendation)
    tops = (20, 20 + LINE)
    body = "".join(
        draw_line(line, row, top)
        for line, row, top in zip(LINES, found, tops, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {2 * LINE + 10}"'
        f' role="img" aria-labelledby="t d"><title id="t">The parts of a commendation'
        f'</title><desc id="d">{escape(sentence)} Occasion, awarder, status, form, '
        f"collectives, individuals and reason, each boxed, with the field it fills."
        f"</desc><style>{STYLE}</style>{body}</svg>\n"
    )


def main() -> None:
    """Write the file."""
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
