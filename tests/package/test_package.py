"""The wheel and the source archive: what the checkers of packages say of them."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import vnnews

ROOT = Path(__file__).parents[2]
PUBLISHER = "AuthorEmail,Url"  # what only who publishes can say
KEPT_OUT = (".pyc", "/.venv/", "/node_modules/", "/.git/", "/docs/_build/")


def run(*command: object) -> str:
    done = subprocess.run(  # noqa: S603 - our own package
        [sys.executable, "-m", *map(str, command)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source archive, and the wheel made of it, as a publisher makes them."""
    pytest.importorskip("build")
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("dist")
    run("build", "--no-isolation", "-o", folder, ROOT)
    (sdist,) = folder.glob("*.tar.gz")
    (wheel,) = folder.glob("*.whl")
    return sdist, wheel


def test_twine_takes_both(made: tuple[Path, Path]) -> None:
    pytest.importorskip("twine")
    assert run("twine", "check", "--strict", *made).count("PASSED") == 2


def test_the_wheel_holds_what_a_wheel_should(made: tuple[Path, Path]) -> None:
    pytest.importorskip("check_wheel_contents")
    assert run("check_wheel_contents", made[1]).strip().endswith("OK")


def test_pyroma_finds_nothing(made: tuple[Path, Path]) -> None:
    pytest.importorskip("pyroma")
    printed = run("pyroma", "--min", "10", "--skip-tests", PUBLISHER, made[0])
    assert "Final rating: 10/10" in printed


def test_the_wheel_has_every_file_of_the_package(made: tuple[Path, Path]) -> None:
    """Tables, styles and the type marker too; nothing else but the metadata."""
    inside = set(zipfile.ZipFile(made[1]).namelist())
    package = ROOT / "src" / "vnnews"
    ours = {
        str(path.relative_to(package.parent))
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert ours == {name for name in inside if ".dist-info/" not in name}
    assert "vnnews/py.typed" in inside
    assert any(name.endswith("/licenses/LICENSE") for name in inside)


def test_the_source_archive_builds_tests_and_docs(made: tuple[Path, Path]) -> None:
    with tarfile.open(made[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "src/vnnews/__init__.py",
        "tests/conftest.py",
        "docs/conf.py",
        "examples/convert_page.py",
        "README.md",
        "README.vi.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "LICENSE",
    } <= names
    assert not [n for n in names if any(part in f"/{n}" for part in KEPT_OUT)]


def test_the_version_is_said_once() -> None:
    """The package, the citation and the change log have the same."""
    version = importlib.metadata.version("vnnews")
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\n## {version}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert Path(vnnews.__file__).with_name("py.typed").is_file()
