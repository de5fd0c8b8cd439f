"""The nouns: frozen, keyword-only, and strict about what they hold."""

from __future__ import annotations

import copy
import datetime as dt
import pickle

import attrs
import pytest

from vnnews import (
    Article,
    AwardForm,
    Byline,
    CitedDocument,
    Commendation,
    Contributor,
    DocumentKind,
    DocumentReference,
    Embed,
    FieldError,
    Figure,
    FormatError,
    Heading,
    LayoutError,
    ListBlock,
    MissingExtraError,
    Paragraph,
    Parsed,
    Provenance,
    Quote,
    Recipients,
    ResolutionReference,
    Source,
    Span,
    Table,
    VnnewsError,
)

VIETNAM = dt.timezone(dt.timedelta(hours=7))
SPAN = Span(start=0, end=9)
PLAN = DocumentReference(kind=DocumentKind.PLAN, raw="Kế hoạch 5", span=SPAN)


def article(**fields: object) -> Article:
    return Article(**{"title": "Tin", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: article(published_at=dt.datetime(2018, 6, 7)), "Article.published_at"),  # noqa: DTZ001
        (lambda: article(modified_at="2018-06-07"), "Article.modified_at"),
        (lambda: article(title="  "), "Article.title"),
        (lambda: article(view_count=-1), "Article.view_count"),
        (lambda: article(view_count=True), "Article.view_count"),
        (lambda: article(section=["Tin tức"]), "Article.section"),
        (lambda: article(body=("đoạn",)), "Article.body"),
        (lambda: article(byline="Thu Hà"), "Article.byline"),
        (lambda: article(provenance=3), "Article.provenance"),
        (lambda: Span(start=5, end=4), "Span.end"),
        (lambda: Span(start=-1, end=4), "Span.start"),
        (lambda: Heading(text="Tít", level=7), "Heading.level"),
        (lambda: Table(rows=(("a", 1),)), "Table.rows"),
        (lambda: Contributor(name=""), "Contributor.name"),
        (lambda: Contributor(name="Thu Hà", role="text"), "Contributor.role"),
        (lambda: Recipients(individuals="36"), "Recipients.individuals"),
        (
            lambda: CitedDocument(kind=DocumentKind.PLAN, mentions=()),
            "CitedDocument.mentions",
        ),
        (
            lambda: attrs.evolve(PLAN, issued_on="2008-04-01"),
            "DocumentReference.issued_on",
        ),
        (
            lambda: attrs.evolve(
                PLAN, issued_on=dt.datetime(2008, 4, 1, tzinfo=VIETNAM)
            ),
            "DocumentReference.issued_on",
        ),
        (lambda: attrs.evolve(PLAN, kind="ke-hoach"), "DocumentReference.kind"),
        (lambda: attrs.evolve(PLAN, plenum=0), "DocumentReference.plenum"),
        (
            lambda: Commendation(
                form=AwardForm.ORDER, name="Huân chương", rank=4, raw="…", span=SPAN
            ),
            "Commendation.rank",
        ),
        (lambda: Parsed(source=Source(content="x")), "Parsed.error"),
        (lambda: Source(content=None), "Source.content"),
    ],
)
def test_a_bad_value_is_refused_by_the_fields_name(make: object, field: str) -> None:
    """The error is a `VnnewsError` and a `ValueError`, and says class and field."""
    with pytest.raises(FieldError) as caught:
        make()  # type: ignore[operator]
    assert field == caught.value.field
    assert isinstance(caught.value, VnnewsError)
    assert isinstance(caught.value, ValueError)


def test_text_is_title_lead_and_text_blocks_a_line_each() -> None:
    """Captions and embeds add nothing; list items and table rows are lines."""
    made = article(
        lead="Sapo.",
        body=(
            Heading(text="Tít phụ"),
            Paragraph(text="Đoạn."),
            Figure(src="a.jpg", caption="Chú thích"),
            ListBlock(items=("một", "hai")),
            Quote(text="Lời nói."),
            Embed(kind="video", caption="Phim"),
            Table(header=("TT", "Tên"), rows=(("1", "An"), ("2", "Bình"))),
        ),
    )
    assert made.text == (
        "Tin\nSapo.\nTít phụ\nĐoạn.\nmột\nhai\nLời nói.\nTT\tTên\n1\tAn\n2\tBình"
    )


def test_without_lead_the_text_begins_with_the_title() -> None:
    """No empty line stands for a lead that is not there."""
    assert article(body=(Paragraph(text="Đoạn."),)).text == "Tin\nĐoạn."


def test_resolutions_are_the_references_to_a_nghi_quyet() -> None:
    """`resolutions` picks by class, in order."""
    resolution = ResolutionReference(
        kind=DocumentKind.RESOLUTION, raw="NQ TW6", span=SPAN
    )
    assert article(references=(PLAN, resolution)).resolutions == (resolution,)


def test_slug_of_an_article() -> None:
    """Vietnamese letters lose their marks, everything else becomes hyphens."""
    assert article(title="Đảng bộ huyện «X»: 30 năm!").slug == "dang-bo-huyen-x-30-nam"


def test_an_article_is_frozen_hashable_and_picklable() -> None:
    """It cannot be changed, works as a key, and travels between processes."""
    made = article(
        provenance={"title": "text"},
        published_at=dt.datetime(2018, 6, 7, tzinfo=VIETNAM),
    )
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.title = "Khác"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301
    assert copy.deepcopy(made) == made
    assert {made: 1}[attrs.evolve(made)] == 1


def test_provenance_is_a_mapping_that_cannot_be_changed() -> None:
    """It reads like a dict and equals one."""
    provenance = Provenance({"title": "layout:x", "lead": "text"})
    assert provenance["title"] == "layout:x"
    assert dict(provenance) == {"lead": "text", "title": "layout:x"}
    assert list(provenance) == ["lead", "title"]
    assert "url" not in provenance
    assert repr(provenance) == "Provenance({'lead': 'text', 'title': 'layout:x'})"
    with pytest.raises(AttributeError, match="cannot be changed"):
        provenance.title = "x"  # type: ignore[attr-defined]


def test_a_span_cuts_its_text() -> None:
    """End is one past the last character."""
    assert Span(start=3, end=5).cut("012345") == "34"


@pytest.mark.parametrize(
    "error",
    [
        FormatError("expected a text", "$.title"),
        LayoutError("expected an XPath", "body"),
        FieldError("Span.end", "expected at least start"),
        MissingExtraError("warc"),
    ],
)
def test_errors_survive_pickling(error: VnnewsError) -> None:
    """A worker's error reaches the caller whole."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_a_missing_extra_names_the_command_that_brings_it() -> None:
    """The message can be pasted into a shell."""
    assert "pip install 'vnnews[warc]'" in str(MissingExtraError("warc"))


def test_byline_defaults_to_nothing() -> None:
    """Nobody is invented."""
    assert Byline() == Byline(authors=(), organization=None, agency=None, raw="")
