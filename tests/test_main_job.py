"""The main job: a district portal's article, from its page and from its copied text.

The expected values are read off the page by a person. The real text is other people's
and stands outside of the project; where it is absent, the example page in our own
sentences shows the same facts.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import vnnews
from vnnews import (
    Article,
    AwardForm,
    AwardStatus,
    ContributorRole,
    DocumentKind,
    NoteKind,
)

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "pages" / "thanh-tri.html"
SEED = sorted((ROOT.parent / "shared" / "seed").glob("*.txt"))
SUBJECT = (
    "Nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng và chất lượng "
    "đội ngũ cán bộ, đảng viên"
)
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def example() -> Article:
    return vnnews.parse_html(EXAMPLE.read_bytes())


def seed() -> Article:
    if not SEED:
        pytest.skip("the real text is not here")
    return vnnews.parse_text(SEED[0].read_text(encoding="utf-8"))


@pytest.fixture(params=[example, seed])
def article(request: pytest.FixtureRequest) -> Article:
    made: Article = request.param()
    return made


def test_head(article: Article) -> None:
    """Title, section, time with a note on the lost AM/PM, and the counter."""
    assert article.title == "Huyện Thanh Trì tổng kết 10 năm thực hiện NQ TW6"
    assert article.section == ("tin tức - sự kiện",)
    assert article.published_at == dt.datetime(2018, 6, 7, 2, 57, tzinfo=VIETNAM)
    assert article.published_at.utcoffset() == dt.timedelta(hours=7)
    assert any(
        note.kind is NoteKind.CLOCK_12H and note.field == "published_at"
        for note in article.notes
    )
    assert article.view_count == 220
    assert article.modified_at is None


def test_lead_and_body(article: Article) -> None:
    """The lead is apart, the body is in order, furniture and signature are not in it."""
    assert article.lead is not None
    assert article.lead.startswith("Ngày 5.6.2018, Huyện ủy Thanh Trì")
    assert article.lead.endswith("đã tới dự.")
    body = [block.text for block in article.body if isinstance(block, vnnews.Paragraph)]
    assert len(body) == len(article.body)
    assert body[-1].startswith("Nhân dịp này, Ban thường vụ Huyện ủy đã khen thưởng")
    lessons = [text.split(" là,")[0] for text in body if " là," in text[:12]]
    assert lessons[:3] == ["Một", "Hai", "Ba"]
    for foreign in ("thời tiết", "Đà Nẵng", "Thanh Hồng", "View count"):
        assert foreign not in article.text


def test_paragraph_count() -> None:
    """Twelve paragraphs below the lead in the real text, ten in ours."""
    assert len(example().body) == 10
    assert len(seed().body) == 12


def test_byline(article: Article) -> None:
    """An author and the body that signs, its dashes set right."""
    byline = article.byline
    assert byline is not None
    assert [(a.name, a.role) for a in byline.authors] == [
        ("Thanh Hồng", ContributorRole.TEXT)
    ]
    assert byline.organization == "Trung tâm Văn hóa - TT&TT"
    assert byline.agency is None
    assert byline.raw == "Thanh Hồng- Trung tâm Văn hóa- TT&TT"


#: raw, kind, number, issued_on, issuer, plenum, term
REFERENCES = [
    ("NQ TW6", "nghi-quyet", None, None, 6, None),
    ("Nghị quyết TW 6, khóa X", "nghi-quyet", None, None, 6, 10),
    ("Nghị quyết số 22-NQ/TW", "nghi-quyet", "22-NQ/TW", None, None, None),
    ("Kế hoạch số 51-KH/HU", "ke-hoach", "51-KH/HU", dt.date(2008, 4, 1), None, None),
    ("Nghị quyết Trung ương 6 khoá X", "nghi-quyet", None, None, 6, 10),
    ("Nghị quyết số 22-NQ/TW", "nghi-quyet", "22-NQ/TW", None, None, None),
    ("Nghị quyết TW 6, khóa X", "nghi-quyet", None, None, 6, 10),
    ("NQ09 ngày 27/2/2012", "nghi-quyet", "09", dt.date(2012, 2, 27), None, None),
    (
        "Nghị quyết số 22-NQ/TW, ngày 02/02/2008",
        "nghi-quyet",
        "22-NQ/TW",
        dt.date(2008, 2, 2),
        None,
        10,
    ),
    ("Nghị quyết Trung ương 4 khóa XI", "nghi-quyet", None, None, 4, 11),
    ("khóa XII", "nghi-quyet", None, None, 4, 12),
    ("Nghị quyết TW 6, khóa X", "nghi-quyet", None, None, 6, 10),
]


def test_references(article: Article) -> None:
    """Twelve mentions, in order, each with what it says and nothing else."""
    assert len(article.references) == 12
    for reference, (raw, kind, number, day, plenum, term) in zip(
        article.references, REFERENCES, strict=True
    ):
        assert reference.raw.startswith(raw)
        got = (
            reference.kind.value,
            reference.number,
            reference.issued_on,
            reference.plenum,
            reference.term,
        )
        assert got == (kind, number, day, plenum, term)
        assert reference.raw == reference.span.cut(article.text)


def test_issuers_and_subjects(article: Article) -> None:
    """As printed: «BTV Thành ủy», and the quoted subject in lead and award."""
    references = article.references
    assert references[7].issuer == "BTV Thành ủy"
    assert references[8].issuer == "Ban Chấp hành Trung ương"
    assert references[1].subject == SUBJECT
    assert references[11].subject == SUBJECT
    assert references[3].issuer is None


def test_documents(article: Article) -> None:
    """Five documents: eight mentions are the one that the meeting was about."""
    documents = article.documents
    assert [len(document.mentions) for document in documents] == [8, 1, 1, 1, 1]
    main, plan, local, eleventh, twelfth = documents
    assert (main.kind, main.number, main.issued_on) == (
        DocumentKind.RESOLUTION,
        "22-NQ/TW",
        dt.date(2008, 2, 2),
    )
    assert (main.plenum, main.term, main.subject) == (6, 10, SUBJECT)
    assert (plan.number, local.number) == ("51-KH/HU", "09")
    assert [(d.plenum, d.term) for d in (eleventh, twelfth)] == [(4, 11), (4, 12)]
    assert [k.number for k in main.known] == ["22-NQ/TW"]


def test_commendation(article: Article) -> None:
    """One act: the standing committee rewards 30 collectives and 36 people."""
    [award] = article.commendations
    assert award.awarder == "Ban thường vụ Huyện ủy"
    assert award.form is AwardForm.PLAIN
    assert award.status is AwardStatus.AWARDED
    assert award.recipients == vnnews.Recipients(collectives=30, individuals=36)
    assert award.reason is not None
    assert award.reason.startswith("có thành tích xuất sắc trong việc thực hiện")
    assert award.occasion == "Nhân dịp này"
    assert [(r.plenum, r.term) for r in award.references] == [(6, 10)]
    assert award.raw == award.span.cut(article.text)


def test_round_trip(article: Article) -> None:
    """JSON gives the same article back."""
    assert vnnews.from_json(vnnews.to_json(article)) == article


def test_provenance(article: Article) -> None:
    """Every field that is there says where it came from."""
    for field in (
        "title",
        "section",
        "lead",
        "body",
        "published_at",
        "view_count",
        "byline",
    ):
        assert article.provenance[field]
