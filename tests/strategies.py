"""Hypothesis strategies for the model: every object it admits, hostile texts among them."""

from __future__ import annotations

import datetime as dt
import os
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from vnnews.model.article import Article
from vnnews.model.blocks import (
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.byline import Byline, Contributor, ContributorRole
from vnnews.model.commendation import AwardForm, AwardStatus, Commendation, Recipients
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note, NoteKind
from vnnews.model.provenance import Provenance
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    KnownDocument,
    ResolutionReference,
)
from vnnews.model.span import Span

many = settings(
    max_examples=10_000 if os.environ.get("VNNEWS_NIGHTLY") else 200,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
"""How often a property of whole articles is tried: 10,000 times at night."""

HOSTILE = (
    "]]>",
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--",
    "<![CDATA[",
    "&amp;lt;b&amp;gt;",
    "&#0;",
    "\x00",
    "\x0b\x1f\x7f\x85\x9f",
    "\ud800",
    "\udfff\ud83d\ude00",
    "\ufffe\uffff\ufdd0",
    "\u202eđảo\u202c",
    "\u200b",
    "Tie\u0302\u0301ng Vie\u0323\u0302t",
    "\r\n\t\u2028",
    "'\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "JaVa\tScript&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "<svg><math><style><img src=x onerror=alert(1)>",
    "---\n- [x](y) `z` *a* _b_ | # > ~ \\",
    "1. một",
    "    bốn dấu cách",
    "$(rm -rf /)",
    "=SUM(A1)",
    "😀👨\u200d👩\u200d👧",
)
"""Texts that break careless writers."""

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.sampled_from(HOSTILE),
    st.text(st.characters(), max_size=6),
    st.text("aăệ Ạ09.,<&>]\"'\\\n\ud83d\ude00\ufdd0", max_size=8),
)
"""Any text at all, with lone surrogates and control characters."""

filled = texts.filter(str.strip)
"""A text that is not empty."""

vietnamese = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạệỗ ", min_size=1, max_size=40)
"""Plain words, for tests of more than survival."""


def maybe(strategy: st.SearchStrategy) -> st.SearchStrategy:
    """``None`` or something."""
    return st.none() | strategy


def tuples(strategy: st.SearchStrategy, size: int = 2) -> st.SearchStrategy:
    """Up to ``size`` of something, as a tuple."""
    return st.lists(strategy, max_size=size).map(tuple)


spans = st.tuples(st.integers(0, 400), st.integers(0, 80) | st.just(2**40)).map(
    lambda pair: Span(start=pair[0], end=sum(pair))
)
zones = st.sampled_from(
    (
        dt.UTC,
        dt.timezone(dt.timedelta(hours=7)),
        dt.timezone(dt.timedelta(hours=-11, seconds=-17)),
        ZoneInfo("Asia/Ho_Chi_Minh"),
        ZoneInfo("Europe/London"),
    )
)
times = st.datetimes(timezones=zones)
small = st.integers(1, 99)
years = st.integers(1900, 2999)
counts = st.integers(0, 10**9)
urls = texts | st.sampled_from(
    ("http://thanhtri.hanoi.gov.vn/a/1", "https://x.vn/á?b=c&d#e", "/tin/1.htm")
)

notes = st.builds(
    Note, kind=st.sampled_from(NoteKind), message=filled, field=maybe(texts)
)
marks = st.builds(Mark, kind=st.sampled_from(MarkKind), span=spans, href=maybe(urls))
_marks = tuples(marks)
blocks = st.one_of(
    st.builds(Paragraph, text=texts, marks=_marks),
    st.builds(Heading, text=texts, level=st.integers(1, 6), marks=_marks),
    st.builds(Quote, text=texts, marks=_marks),
    st.builds(ListBlock, ordered=st.booleans(), items=tuples(texts), marks=_marks),
    st.builds(
        Table,
        header=tuples(texts),
        rows=tuples(tuples(texts)),
        caption=maybe(texts),
        marks=_marks,
    ),
    st.builds(
        Figure,
        src=maybe(urls),
        alt=maybe(texts),
        caption=maybe(texts),
        credit=maybe(texts),
    ),
    st.builds(Embed, kind=filled, src=maybe(urls), caption=maybe(texts)),
)
_mention = {
    "kind": st.sampled_from(DocumentKind),
    "number": maybe(filled),
    "issued_on": maybe(st.dates()),
    "year": maybe(years),
    "issuer": maybe(filled),
    "term": maybe(small),
    "plenum": maybe(small),
    "subject": maybe(filled),
    "alternatives": tuples(st.sampled_from(DocumentKind)),
    "urn": maybe(filled),
    "notes": tuples(notes, 1),
    "raw": texts,
    "span": spans,
}
references = st.builds(DocumentReference, **_mention) | st.builds(
    ResolutionReference, **_mention, congress=maybe(small), session=maybe(small)
)
known = st.builds(
    KnownDocument,
    kind=st.sampled_from(DocumentKind),
    number=maybe(filled),
    issued_on=maybe(st.dates()),
    issuer=filled,
    term=maybe(small),
    plenum=maybe(small),
    subject=filled,
    confidence=filled,
    source=filled,
)


def documents(mentions: st.SearchStrategy) -> st.SearchStrategy:
    """Build documents with mentions from a strategy."""
    return st.builds(
        CitedDocument,
        kind=st.sampled_from(DocumentKind),
        number=maybe(filled),
        issued_on=maybe(st.dates()),
        year=maybe(years),
        issuer=maybe(filled),
        term=maybe(small),
        plenum=maybe(small),
        congress=maybe(small),
        session=maybe(small),
        subject=maybe(filled),
        urn=maybe(filled),
        known=tuples(known, 2),
        mentions=st.lists(mentions, min_size=1, max_size=3).map(tuple),
        notes=tuples(notes, 1),
    )


commendations = st.builds(
    Commendation,
    form=st.sampled_from(AwardForm),
    name=filled,
    rank=maybe(st.integers(1, 3)),
    awarder=maybe(texts),
    recipients=st.builds(
        Recipients,
        collectives=maybe(counts),
        individuals=maybe(counts),
        households=maybe(counts),
        named=tuples(texts),
    ),
    status=st.sampled_from(AwardStatus),
    reason=maybe(texts),
    occasion=maybe(texts),
    references=tuples(references, 1),
    notes=tuples(notes, 1),
    raw=texts,
    span=spans,
)
bylines = st.builds(
    Byline,
    authors=tuples(
        st.builds(
            Contributor,
            name=filled,
            role=st.sampled_from(ContributorRole),
            email=maybe(texts),
        )
    ),
    organization=maybe(texts),
    agency=maybe(texts),
    raw=texts,
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw any article; most documents mention the article's own references."""
    cited = draw(tuples(references))
    mentions = st.sampled_from(cited) | references if cited else references
    return Article(
        title=draw(filled),
        url=draw(maybe(urls)),
        site=draw(maybe(texts)),
        section=draw(tuples(texts)),
        lead=draw(maybe(texts)),
        lead_prefix=draw(maybe(texts)),
        body=draw(tuples(blocks, 4)),
        byline=draw(maybe(bylines)),
        published_at=draw(maybe(times)),
        modified_at=draw(maybe(times)),
        view_count=draw(maybe(counts)),
        tags=draw(tuples(texts)),
        image=draw(maybe(urls)),
        language=draw(st.just("vi") | filled),
        references=cited,
        documents=draw(tuples(documents(mentions), 2)),
        commendations=draw(tuples(commendations, 2)),
        provenance=Provenance(draw(st.dictionaries(texts, texts, max_size=3))),
        notes=draw(tuples(notes, 2)),
    )
