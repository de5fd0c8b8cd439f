"""The site: it builds without a warning, and the reference names what is public."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import vnnews

DOCS = Path(__file__).parents[2] / "docs"
API = DOCS / "reference" / "api.md"
DOCUMENTED = re.compile(r"^\.\. auto(\w+):: vnnews\.(\w+)", re.MULTILINE)
DRAWN = sorted(  # the window of the terminal is drawn by rich, each version its way
    script
    for script in (DOCS / "pictures").glob("*.py")
    if script.name != "terminal.py"
)
ROOT = DOCS.parent
BLOCK = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")


def _name(page: Path) -> str:
    return page.name


def test_the_site_builds_offline_without_a_warning(tmp_path: Path) -> None:
    for module in ("sphinx", "furo", "myst_parser"):
        pytest.importorskip(module)
    command = [sys.executable, "-m", "sphinx", "-n", "-W", "--keep-going", "-q"]
    folders = ["-d", str(tmp_path / "doctrees"), str(DOCS), str(tmp_path / "html")]
    done = subprocess.run(  # noqa: S603 - our own docs
        [*command, "-b", "html", *folders],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "html" / "index.html").is_file()


def test_every_public_name_is_documented_and_every_documented_name_exists() -> None:
    names = [name for _, name in DOCUMENTED.findall(API.read_text(encoding="utf-8"))]
    assert sorted(names) == vnnews.__all__


def test_every_name_is_documented_as_what_it_is() -> None:
    """A class as a class, an error as an exception, a function as a function."""
    for kind, name in DOCUMENTED.findall(API.read_text(encoding="utf-8")):
        value = getattr(vnnews, name)
        expected = "function"
        if isinstance(value, type):
            expected = "exception" if issubclass(value, Exception) else "class"
        assert kind == expected, name


@pytest.mark.parametrize(
    "page",
    [page for page in DOCS.rglob("*.md") if "_build" not in page.parts],
    ids=lambda page: str(page.relative_to(DOCS)),
)
def test_links_to_files_resolve(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_translation_links_its_original_and_back() -> None:
    for page in (DOCS / "vi").glob("*.md"):
        text = page.read_text(encoding="utf-8")
        found = re.search(r"^\[English\]\((\.\./[^)]+)\)$", text, re.MULTILINE)
        assert found, page.name
        original = (page.parent / found[1]).resolve()
        back = re.search(
            r"^\[Tiếng Việt\]\(([^)]+)\)$", original.read_text("utf-8"), re.MULTILINE
        )
        assert back, original.name
        assert (original.parent / back[1]).resolve() == page.resolve()


def written(page: Path) -> list[str]:
    """The code blocks of a page, as they stand there."""
    text = page.read_text(encoding="utf-8")
    return re.findall(r"^```\w+\n.*?^```$", text, re.DOTALL | re.MULTILINE)


def test_everything_that_teaches_is_in_both_languages() -> None:
    """The tutorial, each how-to and the front page: a twin each, and no twin alone."""
    taught = [*DOCS.glob("how-to/*.md"), *DOCS.glob("tutorial/*.md"), DOCS / "index.md"]
    twins = sorted(page.name for page in (DOCS / "vi").glob("*.md"))
    assert twins == sorted(page.name for page in taught)


@pytest.mark.parametrize("page", sorted((DOCS / "vi").glob("*.md")), ids=_name)
def test_a_translation_says_as_much_as_its_original(page: Path) -> None:
    """The same code, word for word, and as many headings of each rank."""
    found = re.search(
        r"^\[English\]\(([^)]+)\)$", page.read_text("utf-8"), re.MULTILINE
    )
    assert found
    original = (page.parent / found[1]).resolve()
    assert written(page) == written(original)
    ranks = [
        re.findall(r"^(#+) ", re.sub(BLOCK, "", one.read_text("utf-8")), re.MULTILINE)
        for one in (page, original)
    ]
    assert ranks[0] == ranks[1]


def figures(readme: Path) -> list[list[str]]:
    """The numbers in the table of tools, row by row, decimal commas made points."""
    text = readme.read_text(encoding="utf-8").replace(",", ".")
    rows = re.findall(r"^\| (?:vnnews|\w+ [\d.]+) \|.*", text, re.MULTILINE)
    return [re.findall(r"\d+(?:\.\d+)*", row) for row in rows]


def test_the_readmes_say_the_same() -> None:
    """The same code and the same figures, one link apart."""
    english, vietnamese = ROOT / "README.md", ROOT / "README.vi.md"
    assert written(english)[:2] == written(vietnamese)[:2]
    assert figures(english) == figures(vietnamese)
    assert "\n[Tiếng Việt](README.vi.md)\n" in english.read_text("utf-8")
    assert "\n[English](README.md)\n" in vietnamese.read_text("utf-8")


def test_generated_pages_are_current() -> None:
    """If not: ``python docs/reference/generate.py``."""
    script = runpy.run_path(str(DOCS / "reference" / "generate.py"))
    for name, make in script["PAGES"].items():
        written = (DOCS / "reference" / name).read_text(encoding="utf-8")
        assert written == make(), f"run docs/reference/generate.py for {name}"


@pytest.mark.parametrize("script", DRAWN, ids=lambda script: script.name)
def test_pictures_are_current(script: Path) -> None:
    """If not: run the script of ``docs/pictures/`` that draws it."""
    drawn = runpy.run_path(str(script))
    pictures = drawn.get("PICTURES") or {drawn["OUT"].name: drawn["draw"]}
    for name, draw in pictures.items():
        written = (DOCS / "_static" / name).read_text(encoding="utf-8")
        assert written == draw(), name
