"""Every code block of the README and the docs runs and prints what it says."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    [
        *(ROOT / name for name in ("README.md", "README.vi.md", "CONTRIBUTING.md")),
        *ROOT.glob("docs/**/*.md"),
    ]
)
PAGES = [page for page in PAGES if page.is_file() and "_build" not in page.parts]
BLOCK = re.compile(
    r"^(?P<fence>```+|:::+)(?P<kind>[^\n`]*)\n(?P<code>.*?)^(?P=fence)\s*$",
    re.DOTALL | re.MULTILINE,
)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
SETS_UP = re.compile(
    r"\b(?:pip install|venv|git clone|apt-get|npm|pipx|uv)\b|^(?:cd|docker|kubectl|sbatch|srun) "
)
OPTIONAL = re.compile(
    r"^\s*(?:>>> |\.\.\. )?(?:import|from) (pandas|matplotlib|polars|duckdb|distributed|dask|scrapy"
    r"|pyarrow|fastwarc|starlette|uvicorn|IPython|rich)\b",
    re.MULTILINE,
)
RUN_AS = ("pycon", "python", "console", "sh")
SHOWN_ONLY = (
    "",
    "text",
    "json",
    "xml",
    "html",
    "toml",
    "yaml",
    "ini",
    "markdown",
    "md",
    "css",
    "ebnf",
)


def skip_without_packages(*codes: str) -> None:
    """Skip what needs a package that is not there: it belongs to an extra."""
    scripts = {name for code in codes for name in re.findall(r"examples/\w+\.py", code)}
    texts = [*codes, *((ROOT / name).read_text(encoding="utf-8") for name in scripts)]
    for name in {name for text in texts for name in OPTIONAL.findall(text)}:
        pytest.importorskip(name)


def blocks(kinds: tuple[str, ...]) -> list[object]:
    found = []
    for page in PAGES:
        for number, block in enumerate(
            BLOCK.finditer(page.read_text(encoding="utf-8"))
        ):
            kind = block["kind"].strip().split()[0] if block["kind"].strip() else ""
            if kind in kinds:
                name = f"{page.relative_to(ROOT)}:{number}"
                found.append(pytest.param(page, block["code"], id=name))
    return found


def by_page(kinds: tuple[str, ...]) -> list[object]:
    """Give a parameter a page: the page and its blocks of these kinds."""
    by_page: dict[Path, list[str]] = {}
    for parameter in blocks(kinds):
        page, code = parameter.values  # type: ignore[attr-defined]
        by_page.setdefault(page, []).append(code)
    once = {tuple(codes): page for page, codes in reversed(by_page.items())}
    return [  # a translation with the blocks of its original is the same program
        pytest.param(page, list(codes), id=str(page.relative_to(ROOT)))
        for codes, page in sorted(once.items(), key=lambda item: item[1])
    ]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples, where the blocks may write."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize(("page", "codes"), by_page(("pycon", "python")))
def test_python_blocks_run(page: Path, codes: list[str]) -> None:
    """The blocks of one page share their names, as a reader would type them."""
    skip_without_packages(*codes)
    names: dict[str, object] = {"__name__": "__main__"}
    for code in codes:
        if ">>>" not in code:
            exec(compile(code, str(page), "exec"), names)  # noqa: S102 - our own docs
            continue
        test = doctest.DocTestParser().get_doctest(
            code + "\n", names, page.name, str(page), 0
        )
        runner = doctest.DocTestRunner(optionflags=FLAGS)
        failed = runner.run(test, clear_globs=False).failed
        names.update(test.globs)
        assert not failed


@pytest.mark.parametrize(("page", "codes"), by_page(("console", "sh")))
def test_shell_blocks_run(page: Path, codes: list[str], workplace: Path) -> None:
    """The blocks of one page share a folder, as a reader would type them."""
    for code in codes:
        run_shell(page, code, workplace)


def run_shell(page: Path, code: str, workplace: Path) -> None:
    """Run a block: a line after ``$`` is a command, what it prints is below it."""
    skip_without_packages(code)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "COLUMNS": "100"}
    commands = re.findall(
        r"^\$ (.+(?:\\\n.+)*)\n((?:(?!\$ ).*\n?)*)", code, re.MULTILINE
    )
    if not commands:
        commands = [(line, "") for line in code.splitlines() if line and line[0] != "#"]
    for command, expected in commands:
        if SETS_UP.search(command):
            continue
        done = subprocess.run(  # noqa: S602 - our own docs
            command,
            shell=True,
            cwd=workplace,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        printed = done.stdout + done.stderr
        if expected.strip():
            assert doctest.OutputChecker().check_output(expected, printed, FLAGS), (
                page.name,
                command,
                printed,
            )
        else:
            assert done.returncode == 0, (page.name, command, printed)


def test_every_block_is_of_a_kind_that_is_known() -> None:
    """No block escapes because of a misspelt language; directives have braces."""
    for page in PAGES:
        for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
            kind = block["kind"].strip()
            assert kind.startswith("{") or kind.split(" ")[0] in (
                *RUN_AS,
                *SHOWN_ONLY,
            ), (page, kind)
