"""What is published on the docs site is what the package does."""

from __future__ import annotations

import json
import pathlib
import tomllib

import pytest

from vnnews.formats._registry import available
from vnnews.formats._text import label
from vnnews.formats.json import VERSION, json_schema
from vnnews.model.blocks import Embed
from vnnews.model.byline import ContributorRole
from vnnews.model.commendation import AwardForm, AwardStatus
from vnnews.model.reference import DocumentKind

ROOT = pathlib.Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
KINDS = ROOT / "src" / "vnnews" / "entities" / "data" / "kinds.toml"


def test_the_published_schema_is_the_one_in_force() -> None:
    path = REFERENCE / f"article-{VERSION}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == json_schema(), (
        "run python docs/reference/schema.py"
    )


def test_the_gallery_has_every_format() -> None:
    suffixes = {path.suffix for path in (REFERENCE / "gallery").glob("article.*")}
    wanted = {form.suffix.replace(".md", ".markdown") for form in available().values()}
    assert suffixes == wanted


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("kind", DocumentKind),
        ("form", AwardForm),
        ("status", AwardStatus),
        ("role", ContributorRole),
    ],
)
def test_every_value_of_the_model_has_a_vietnamese_label(
    group: str, kind: type
) -> None:
    for member in kind:  # type: ignore[attr-defined]
        assert label(group, member) != member.value


def test_kinds_are_labelled_as_the_readers_know_them() -> None:
    rows = tomllib.loads(KINDS.read_text(encoding="utf-8"))["kind"]
    for row in rows:
        if row["slug"] in {kind.value for kind in DocumentKind}:
            assert label("kind", row["slug"]) == row["term"]


@pytest.mark.parametrize(
    "kind", ["video", "audio", "social", "map", "document", "other"]
)
def test_embeds_are_labelled(kind: str) -> None:
    assert label("embed", Embed(kind=kind).kind) != kind
