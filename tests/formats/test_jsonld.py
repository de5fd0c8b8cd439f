"""JSON-LD: read back by extruct from the page and by pyld as a graph."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import pytest

from examples import full_article
from vnnews.formats.html import to_html
from vnnews.formats.jsonld import to_json_ld
from vnnews.model.article import Article
from vnnews.model.byline import Byline
from vnnews.model.document import CitedDocument
from vnnews.model.reference import DocumentKind, DocumentReference
from vnnews.model.span import Span


def data(article: Article) -> dict[str, Any]:
    """Write and read the properties."""
    return json.loads(to_json_ld(article))


def test_properties_that_search_engines_ask_for() -> None:
    found = data(full_article())
    assert found["@context"] == "https://schema.org"
    assert found["@type"] == "NewsArticle"
    assert (
        found["headline"]
        == "Xã Hồng Vân sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU"
    )
    assert found["datePublished"] == "2024-03-12T16:45:00+07:00"
    assert found["dateModified"] == "2024-03-13T08:00:00+07:00"
    assert found["author"] == [
        {"@type": "Person", "name": "Lê Thị Thu"},
        {"@type": "Organization", "name": "Đài truyền thanh xã Hồng Vân"},
    ]
    assert found["contributor"] == [{"@type": "Person", "name": "Minh Tú"}]
    assert found["publisher"] == {"@type": "Organization", "name": "hongvan.example.vn"}
    assert found["image"][0] == "https://hongvan.example.vn/anh/dai-dien.png"
    assert found["articleSection"] == ["Tin tức", "Xây dựng Đảng"]
    assert found["keywords"] == ["sơ kết", "khen thưởng"]
    assert found["inLanguage"] == "vi"
    assert [c["name"] for c in found["citation"]] == [
        "Nghị quyết 05-NQ/HU",
        "Kế hoạch 31-KH/ĐU",
    ]
    assert found["articleBody"].startswith("Thực hiện Nghị quyết số 05-NQ/HU")
    assert found["interactionStatistic"]["userInteractionCount"] == 1207


def test_a_law_is_legislation_with_its_number_and_date() -> None:
    mention = DocumentReference(
        kind=DocumentKind.LAW, raw="Luật Đất đai", span=Span(start=0, end=12)
    )
    law = CitedDocument(
        kind=DocumentKind.LAW,
        number="31/2024/QH15",
        issued_on=dt.date(2024, 1, 18),
        issuer="Quốc hội",
        mentions=(mention,),
    )
    (citation,) = data(attrs.evolve(full_article(), documents=(law,)))["citation"]
    assert citation == {
        "@type": "Legislation",
        "name": "Luật 31/2024/QH15",
        "identifier": "31/2024/QH15",
        "legislationIdentifier": "31/2024/QH15",
        "legislationDate": "2024-01-18",
        "legislationPassedBy": {"@type": "Organization", "name": "Quốc hội"},
    }


def test_what_is_not_known_is_left_out() -> None:
    assert set(data(Article(title="Tin"))) == {
        "@context",
        "@type",
        "headline",
        "inLanguage",
    }


def test_an_agency_is_the_author_when_nobody_else_signs() -> None:
    article = attrs.evolve(full_article(), byline=Byline(agency="TTXVN"))
    assert data(article)["author"] == [{"@type": "Organization", "name": "TTXVN"}]


def test_it_can_stand_in_a_script_element() -> None:
    text = to_json_ld(Article(title="</script><!--<script>&"))
    assert not set("<>&") & set(text)
    assert json.loads(text)["headline"] == "</script><!--<script>&"


def test_extruct_finds_it_in_the_page() -> None:
    extruct = pytest.importorskip("extruct")
    (found,) = extruct.extract(to_html(full_article()), syntaxes=["json-ld"])["json-ld"]
    assert found["datePublished"] == "2024-03-12T16:45:00+07:00"
    assert found["author"][0]["name"] == "Lê Thị Thu"


def test_pyld_expands_it_to_schema_org() -> None:
    jsonld = pytest.importorskip("pyld").jsonld

    def context(address: str, _options: object) -> dict[str, Any]:
        vocabulary = {"@context": {"@vocab": "http://schema.org/"}}
        return {"documentUrl": address, "contextUrl": None, "document": vocabulary}

    (expanded,) = jsonld.expand(
        data(full_article()), options={"documentLoader": context}
    )
    assert expanded["@type"] == ["http://schema.org/NewsArticle"]
    (moment,) = expanded["http://schema.org/datePublished"]
    assert moment == {"@value": "2024-03-12T16:45:00+07:00"}
