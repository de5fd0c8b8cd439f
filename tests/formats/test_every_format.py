"""What holds for every format: nothing breaks it, the same text each time, round trips."""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Callable, Iterator

import jsonschema
import pytest
from hypothesis import given
from lxml import etree, html

from examples import full_article
from strategies import HOSTILE, articles, many
from vnnews.errors import FormatError
from vnnews.formats import _registry
from vnnews.formats._format import Format
from vnnews.formats._registry import available
from vnnews.formats.json import json_schema
from vnnews.model.article import Article
from vnnews.model.blocks import Heading, Paragraph

VALIDATOR = jsonschema.Draft202012Validator(json_schema())
Install = Callable[..., None]
FORMATS = tuple(available().values())


def by_name(form: Format) -> str:
    """Name the test after the format."""
    return form.name


def test_the_folder_offers_five_formats_and_maybe_more() -> None:
    assert set(available()) >= {"json", "json-ld", "rss", "html", "markdown"}
    assert list(available()) == sorted(available())


@many
@given(articles())
def test_any_article_is_written_and_read_back(article: Article) -> None:
    for form in FORMATS:
        text = form.dumps(article)
        text.encode()
        assert form.dumps(article) == text, form.name
        if form.loads:
            assert form.loads(text) == article, form.name
        well_formed(form, text)


def well_formed(form: Format, text: str) -> None:
    """Hold the text against a parser of its media type, JSON against the schema."""
    if form.name == "json":
        VALIDATOR.validate(json.loads(text))
    if form.media_type.endswith("json"):
        json.loads(text)
    elif form.media_type.endswith("xml"):
        etree.fromstring(text.encode())
    elif form.media_type == "text/html":
        html.document_fromstring(text.encode())


@pytest.mark.parametrize("form", FORMATS, ids=by_name)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_everywhere(form: Format, text: str) -> None:
    filled = f"a{text}"
    article = Article(
        title=filled,
        url=text,
        lead=text,
        section=(text,),
        tags=(text,),
        language=filled,
        body=(Paragraph(text=text), Heading(text=text)),
    )
    written = form.dumps(article)
    written.encode()
    well_formed(form, written)
    if form.loads:
        assert form.loads(written) == article


@pytest.mark.parametrize("form", FORMATS, ids=by_name)
@pytest.mark.parametrize("text", ["", "x", "<rss/>", "{}", "[]"])
def test_what_a_format_did_not_write_is_a_format_error(form: Format, text: str) -> None:
    if form.loads:
        with pytest.raises(FormatError):
            form.loads(text)


@pytest.mark.parametrize("form", FORMATS, ids=by_name)
def test_a_megabyte_title_is_written(form: Format) -> None:
    article = Article(title="Tít dài " * 131_072)
    written = form.dumps(article)
    assert len(written) > 1_000_000
    if form.loads:
        assert form.loads(written) == article


@pytest.mark.parametrize("form", FORMATS, ids=by_name)
def test_names_suffixes_and_types_are_of_the_usual_form(form: Format) -> None:
    assert form.name == form.name.lower()
    assert form.suffix.startswith(".")
    assert "/" in form.media_type


def test_suffixes_do_not_clash() -> None:
    assert len({form.suffix for form in FORMATS}) == len(FORMATS)


class Entry:
    """An entry point of an installed plug-in."""

    value = "plug:FORMAT"

    def __init__(self, loaded: object) -> None:
        self.loaded = loaded

    def load(self) -> object:
        """Give what was installed, or fail as it would."""
        if isinstance(self.loaded, Exception):
            raise self.loaded
        return self.loaded


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install plug-ins for one test."""

    def install(*loaded: object) -> None:
        entries = [Entry(one) for one in loaded]
        monkeypatch.setattr(_registry, "entry_points", lambda **_: entries)
        available.cache_clear()

    assert importlib.metadata.entry_points(group=_registry.GROUP) is not None
    yield install
    available.cache_clear()


def shout(name: str) -> Format:
    """Make a format that writes the title in capitals."""
    return Format(
        name=name,
        suffix=".up",
        media_type="text/plain",
        dumps=lambda article: article.title.upper(),
    )


def test_a_plug_in_is_one_more_format(plugged: Install) -> None:
    plugged(shout("shout"))
    assert available()["shout"].dumps(full_article()).startswith("XÃ HỒNG VÂN")


@pytest.mark.parametrize(
    ("loaded", "reason"),
    [
        (ImportError("no module"), "plug:FORMAT: no module"),
        ("no format", "plug:FORMAT is no Format"),
        (shout("json"), "the format 'json' is already there"),
    ],
)
def test_a_plug_in_that_cannot_be_is_left_out_loudly(
    plugged: Install, loaded: object, reason: str
) -> None:
    plugged(loaded)
    with pytest.warns(RuntimeWarning, match=reason):
        found = available()
    assert found["json"].suffix == ".json"
