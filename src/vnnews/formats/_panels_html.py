"""What was understood, shown: marks in the text, panels below it, a sidebar."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from vnnews.formats._facts import (
    Facts,
    commendation_facts,
    document_name,
    known_facts,
    reference_facts,
)
from vnnews.formats._layers import Layer, Stretch
from vnnews.formats._mentions import ReferenceIndex
from vnnews.formats._text import escape, line
from vnnews.model.article import Article
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument


class Panels:
    """The marks, panels and sidebar of one article.

    Args:
        article: The article.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._index = ReferenceIndex(article.references)
        self._written: set[str] = set()
        found = [
            *((r.span.start, f"r{i}") for i, r in enumerate(article.references, 1)),
            *((c.span.start, f"c{i}") for i, c in enumerate(article.commendations, 1)),
        ]
        self._places = sorted(found)

    def layers(self) -> tuple[Layer, ...]:
        """Mark awards, and references inside them."""
        article = self._article
        awards = [
            _stretch(c.span.start, c.span.end, "award", f"c{i}", f"Khen thưởng {i}")
            for i, c in enumerate(article.commendations, 1)
        ]
        references = [
            _stretch(r.span.start, r.span.end, "cited", f"r{i}", f"Văn bản {i}")
            for i, r in enumerate(article.references, 1)
        ]
        return Layer(awards), Layer(references)

    def below(self, html: str, start: int, end: int) -> str:
        """Add a panel to a block when something in it was understood."""
        at = bisect_left(self._places, (start, ""))
        names = []
        while at < len(self._places) and self._places[at][0] < end:
            names.append(self._places[at][1])
            at += 1
        if not names:
            return html
        self._written.update(names)
        entries = "".join(map(self._entry, names))
        return (
            f'{html}\n<details class="understood"><summary>{_summary(names)}</summary>'
            f"<ul>{entries}</ul></details>"
        )

    def _entry(self, name: str) -> str:
        number = int(name[1:])
        if name[0] == "r":
            reference = self._article.references[number - 1]
            title = line(reference.raw) or document_name(reference)
            facts = reference_facts(reference)
        else:
            award = self._article.commendations[number - 1]
            title, facts = line(award.name), commendation_facts(award)
        sign = _sign(name)
        return (
            f'<li id="{name}"><p><span class="sign">{sign}</span> {escape(title)}</p>'
            f"{definitions(facts)}</li>"
        )

    def sidebar(self) -> str:
        """List the documents and the awards; empty when there are none."""
        article = self._article
        parts = []
        if article.documents:
            items = "".join(map(self._document, article.documents))
            parts.append(f"<h2>Văn bản được viện dẫn</h2><ul>{items}</ul>")
        if article.commendations:
            numbered = enumerate(article.commendations, 1)
            items = "".join(self._award(i, award) for i, award in numbered)
            parts.append(f"<h2>Khen thưởng</h2><ul>{items}</ul>")
        if not parts:
            return ""
        return f'<aside aria-label="Văn bản và khen thưởng">{"".join(parts)}</aside>'

    def _document(self, document: CitedDocument) -> str:
        named = ("Loại", "Số, ký hiệu")
        facts = [fact for fact in reference_facts(document) if fact[0] not in named]
        known = [("Văn bản đã biết", known_facts(k)) for k in document.known]
        links = " ".join(self._mentions(document))
        told = f'<p class="mentions">Nhắc đến: {links}</p>' if links else ""
        name = escape(document_name(document))
        return f"<li><p>{name}</p>{definitions(facts + known)}{told}</li>"

    def _mentions(self, document: CitedDocument) -> Iterator[str]:
        for mention in document.mentions:
            i = self._index.find(mention)
            if i is not None and f"r{i + 1}" in self._written:
                yield _link(f"r{i + 1}", f"Văn bản {i + 1}")

    def _award(self, number: int, award: Commendation) -> str:
        name = f"c{number}"
        link = _link(name, f"Khen thưởng {number}") if name in self._written else ""
        told = f'<p class="mentions">Trong bài: {link}</p>' if link else ""
        title = line(award.name)
        facts = [
            (term, value)
            for term, value in commendation_facts(award)
            if value.casefold() != title.casefold()
        ]
        return f"<li><p>{escape(title)}</p>{definitions(facts)}{told}</li>"


def _sign(name: str) -> str:
    """Show a mention's number, an award's with a star."""
    return f"★{name[1:]}" if name[0] == "c" else name[1:]


def _link(name: str, spoken: str) -> str:
    return f'<a class="sign" href="#{name}" aria-label="{spoken}">{_sign(name)}</a>'


def _stretch(start: int, end: int, kind: str, name: str, spoken: str) -> Stretch:
    tail = f"<sup>{_link(name, spoken)}</sup>"
    return Stretch(start, end, f'<mark class="{kind}">', "</mark>", tail)


def _summary(names: list[str]) -> str:
    awards = sum(name[0] == "c" for name in names)
    counted = ((len(names) - awards, "văn bản"), (awards, "khen thưởng"))
    return "Nhận diện: " + ", ".join(f"{n} {word}" for n, word in counted if n)


def definitions(facts: Facts) -> str:
    """Write facts as a list of definitions; empty without any."""
    rows = (
        f"<div><dt>{escape(term)}</dt><dd>{escape(value)}</dd></div>"
        for term, value in facts
    )
    return f"<dl>{''.join(rows)}</dl>" if facts else ""
