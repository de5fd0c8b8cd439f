"""JSON: exact, strict, by the schema."""

from __future__ import annotations

import json
import pathlib

import attrs
import jsonschema
import pytest

from examples import full_article
from vnnews.errors import FormatError
from vnnews.formats.json import VERSION, from_json, json_schema, to_json
from vnnews.model.article import Article
from vnnews.model.blocks import BLOCKS
from vnnews.model.document import CitedDocument
from vnnews.model.reference import DocumentKind, DocumentReference
from vnnews.model.span import Span

DOCUMENTS = pathlib.Path(__file__).parent / "documents"
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def document(**fields: object) -> str:
    """Write a small document."""
    return json.dumps({"version": VERSION, "title": "Tin", **fields})


def problems(text: str) -> tuple[str, ...]:
    """Read what is refused, and say why."""
    with pytest.raises(FormatError) as caught:
        from_json(text)
    return caught.value.problems


def test_full_article_is_written_with_its_facts() -> None:
    data = json.loads(to_json(full_article()))
    assert list(data)[:2] == ["version", "title"]
    assert data["published_at"] == "2024-03-12T16:45:00+07:00"
    assert data["body"][1] == {
        "type": "heading",
        "text": "Khen thưởng kịp thời",
        "level": 3,
        "marks": [],
    }
    assert [r["type"] for r in data["references"]] == [
        "resolution",
        "resolution",
        "document",
        "resolution",
    ]
    assert [d["mentions"] for d in data["documents"]] == [[0, 1, 3], [2]]
    assert data["commendations"][0]["form"] == "giay-khen"
    assert data["byline"]["authors"][1]["role"] == "photo"


def test_mentions_come_back_as_the_very_references() -> None:
    article = from_json(to_json(full_article()))
    assert article.documents[1].mentions[0] is article.references[2]


def test_a_mention_of_no_reference_is_written_in_full() -> None:
    stray = DocumentReference(
        kind=DocumentKind.LAW, raw="Luật Đất đai", span=Span(start=0, end=12)
    )
    cited = CitedDocument(kind=DocumentKind.LAW, mentions=(stray,))
    article = attrs.evolve(full_article(), documents=(cited,))
    data = json.loads(to_json(article))
    assert data["documents"][0]["mentions"][0]["raw"] == "Luật Đất đai"
    assert from_json(to_json(article)) == article


def test_letters_stay_readable_and_halves_are_escaped() -> None:
    text = to_json(Article(title="Đường \ud800"))
    assert '"title": "Đường \\ud800"' in text
    assert to_json(Article(title="a"), indent=2).startswith('{\n  "version"')


def test_every_problem_is_named_with_its_path() -> None:
    body = [{"type": "paragraph", "text": "a"}, {"type": "quote"}, 7]
    body.append({"type": "heading", "text": "b", "level": "two"})
    text = document(title=" ", body=body, view_count=-1, colour="red", tags=["a", 1])
    assert problems(text) == (
        '$.title: expected a text that is not empty, got " "',
        "$.body[1].text: is missing",
        "$.body[2]: expected an object with a type, got 7",
        '$.body[3].level: expected an integer from 1 to 6, got "two"',
        "$.view_count: expected an integer from 0 to 1000000000, got -1",
        "$.tags[1]: expected a text, got 1",
        "$.colour: unknown field",
    )


def test_the_error_names_the_first_path_and_prints_all() -> None:
    with pytest.raises(FormatError) as caught:
        from_json(document(lead=3, url=4))
    assert caught.value.path == "$.url"
    assert str(caught.value).splitlines() == [
        "$.url: expected a text, got 4",
        "$.lead: expected a text, got 3",
    ]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"body": {}}, "$.body: expected a list, got an object"),
        (
            {"body": [{"type": "script"}]},
            "$.body[0].type: expected one of paragraph, heading, list, quote",
        ),
        (
            {"published_at": "2024-03-12T16:45"},
            "$.published_at: expected a time as 2018-06-07T02:57:00+07:00, got",
        ),
        ({"view_count": True}, "expected an integer from 0 to 1000000000, got true"),
        ({"provenance": {"a b": 1}}, '$.provenance["a b"]: expected a text, got 1'),
        ({"byline": {"authors": [{}]}}, "$.byline.authors[0].name: is missing"),
        (
            {"documents": [{"kind": "luat", "mentions": [0]}]},
            "$.documents[0].mentions[0]: expected an index into 0 references, got 0",
        ),
        (
            {"documents": [{"kind": "luat", "mentions": []}]},
            "$.documents[0].mentions: expected at least one mention, got ()",
        ),
        (
            {"title": "a\u202e" * 99, "lead": "\u202e", "url": 1},
            "$.url: expected a text",
        ),
    ],
)
def test_one_problem(fields: dict[str, object], problem: str) -> None:
    (found,) = problems(document(**fields))
    assert problem in found


def test_a_whole_number_may_have_a_point() -> None:
    assert from_json(document(view_count=3.0)).view_count == 3
    assert problems(document(view_count=3.5)) == (
        "$.view_count: expected an integer from 0 to 1000000000, got 3.5",
    )


def test_a_broken_reference_is_told_once() -> None:
    text = document(references=[{}], documents=[{"kind": "luat", "mentions": [0]}])
    assert len(problems(text)) == 1


def test_an_end_before_the_start_is_told_with_its_path() -> None:
    reference = {
        "type": "document",
        "kind": "luat",
        "raw": "Luật",
        "span": {"start": 9, "end": 3},
    }
    (found,) = problems(document(references=[reference]))
    assert found == "$.references[0].span.end: expected at least start (9), got 3"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1, 2", "nul", '{"title": NaN}', "[" * 100_000, "9" * 5000, '"\ud800'],
)
def test_what_is_no_json_is_a_format_error(text: str) -> None:
    with pytest.raises(FormatError) as caught:
        from_json(text)
    assert caught.value.path == "$"


def test_bytes_that_are_no_text_are_a_format_error() -> None:
    with pytest.raises(FormatError):
        from_json(b"\xff{}\x00\xd8")


@pytest.mark.parametrize("wrong", [None, 3, {"title": "a"}])
def test_other_types_are_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError):
        from_json(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("version", ["1.1", "2.0", "0.9"])
def test_another_version_is_refused_by_name(version: str) -> None:
    (found,) = problems(document(version=version))
    assert found == f"$.version: expected 1.0 to 1.0, got {version}"


def test_a_missing_version_is_one_problem_among_others() -> None:
    assert problems('{"title": 1}') == (
        '$.version: expected a version such as "1.0", got null',
        "$.title: expected a text that is not empty, got 1",
    )


def test_a_document_of_each_minor_version_is_kept_and_read() -> None:
    major, minor = map(int, VERSION.split("."))
    for old in range(minor + 1):
        kept = (DOCUMENTS / f"{major}.{old}.json").read_bytes()
        article = from_json(kept)
        assert (
            article.title
            == "Xã Hồng Vân sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU"
        )
        assert len(article.documents[0].mentions) == 3
    assert article == full_article()


def test_fields_that_a_later_minor_version_adds_may_be_absent() -> None:
    assert from_json('{"version": "1.0", "title": "Tin"}') == Article(title="Tin")


def test_the_schema_is_valid_and_says_its_version() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["version"] == VERSION
    assert schema["$id"].endswith(VERSION)


def test_the_schema_names_every_field_with_its_meaning() -> None:
    schema = json_schema()
    fields = {f.name for f in attrs.fields(Article)}
    assert set(schema["properties"]) == {"version", *fields}
    assert schema["properties"]["view_count"]["maximum"] == 10**9
    assert "lượt xem" in schema["properties"]["view_count"]["description"]
    assert {cls.__name__ for cls in BLOCKS} <= set(schema["$defs"])
    assert "luat" in schema["$defs"]["DocumentKind"]["enum"]
    assert "term" in schema["$defs"]["ResolutionReference"]["properties"]
    told = schema["$defs"]["ResolutionReference"]["properties"]["term"]
    assert "khóa" in told["description"]


def test_callers_may_change_the_schema_they_got() -> None:
    json_schema()["properties"].clear()
    assert json_schema()["properties"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": " \u3000"},
        {"body": [{"type": "heading", "text": "a", "level": 7}]},
        {"colour": "red"},
        {"tags": "a"},
        {"byline": {"authors": [{"name": ""}]}},
        {"documents": [{"kind": "luat", "mentions": []}]},
    ],
)
def test_schema_and_reader_refuse_the_same(fields: dict[str, object]) -> None:
    text = document(**fields)
    assert not VALIDATOR.is_valid(json.loads(text))
    assert problems(text)
