"""The cards beside the text: documents and commendations, as understood."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from vnnews.formats._facts import (
    Facts,
    commendation_facts,
    document_name,
    known_facts,
    reference_facts,
)
from vnnews.formats._mentions import ReferenceIndex
from vnnews.formats._text import escape, line
from vnnews.model.article import Article
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument
from vnnews.serve.words import Words

_PLACE = re.compile(r' id="in-([rc]\d{1,6})"')


@attrs.frozen
class _Sign:
    """Writes a card's number: a link to its place in the text, where it has one."""

    words: Words
    placed: frozenset[str]

    def __call__(self, name: str, kind: str) -> str:
        number = name[1:]
        shown = f"★{number}" if name[0] == "c" else number
        if name not in self.placed:
            return f'<span class="sign {name[0]}">{shown}</span>'
        told = f"{self.words(kind)} {number}: {self.words('in_text')}"
        return (
            f'<a class="sign {name[0]}" href="#in-{name}" aria-label="{told}">'
            f"{shown}</a>"
        )


def cards(article: Article, text: str, words: Words) -> str:
    """Write a list of the documents and one of the commendations.

    Args:
        article: The article.
        text: Its marked text, to which the cards' numbers lead.
        words: The language.
    """
    index = ReferenceIndex(article.references)
    sign = _Sign(words, frozenset(_PLACE.findall(text)))
    documents = [_document(d, index, sign) for d in article.documents]
    awards = [_award(c, n, sign) for n, c in enumerate(article.commendations, 1)]
    return _section("documents", documents, words) + _section("awards", awards, words)


def _section(name: str, items: list[str], words: Words) -> str:
    count = f' <span class="count">{len(items)}</span>' if items else ""
    inner = f'<ul class="cards">{"".join(items)}</ul>' if items else ""
    none = "" if items else f'<p class="none">{words(name + "_none")}</p>'
    return f'<section class="{name}" id="{name}"><h2>{words(name + "_title")}{count}</h2>{inner}{none}</section>'


def _document(document: CitedDocument, index: ReferenceIndex, sign: _Sign) -> str:
    words = sign.words
    named = ("Loại", "Số, ký hiệu")
    facts = [fact for fact in reference_facts(document) if fact[0] not in named]
    known = "".join(
        f'<p class="known"><span>{words("known")}</span> <span lang="vi">{escape(known_facts(k))}</span></p>'
        for k in document.known
    )
    name = escape(document_name(document))
    mentions = "".join(_mentions(document, index, sign))
    return (
        f'<li><h3 lang="vi">{name}</h3>{definitions(facts, words)}{known}'
        f'<p class="mentions-title">{words("mentions")}</p><ul class="mentions">{mentions}</ul></li>'
    )


def _mentions(
    document: CitedDocument, index: ReferenceIndex, sign: _Sign
) -> Iterator[str]:
    for mention in document.mentions:
        i = index.find(mention)
        if i is not None:
            name = f"r{i + 1}"
            back = sign(name, "mention")
            raw = escape(line(mention.raw))
            yield f'<li id="{name}">{back} <q lang="vi">{raw}</q></li>'


def _award(award: Commendation, number: int, sign: _Sign) -> str:
    title = line(award.name)
    facts = [
        (term, value)
        for term, value in commendation_facts(award)
        if value.casefold() != title.casefold()
    ]
    name = f"c{number}"
    back = sign(name, "award")
    return (
        f'<li id="{name}"><h3 lang="vi">{back} <span>{escape(title)}</span></h3>'
        f"{definitions(facts, sign.words)}</li>"
    )


def definitions(facts: Facts, words: Words) -> str:
    """Write facts as definitions, their terms in the page's language."""
    rows = (
        f'<div><dt>{words.term("facts", term)}</dt><dd lang="vi">{escape(value)}</dd></div>'
        for term, value in facts
    )
    return f"<dl>{''.join(rows)}</dl>" if facts else ""
