"""Nothing of a page, a file's name or an archive commands the terminal."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest
from benchmarks.hostile import PROSE

from vnnews.cli import main

ATTACKS = (
    "\x1b[2J",  # clears the screen
    "\x1b]0;owned\x07",  # names the window
    "\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\",  # hides a link
    "\x1b]52;c;Y3VybCBl\x07",  # fills the clipboard
    "\x9b31m",  # the same in one character
    "\x1bP+q544e\x1b\\",  # asks the terminal, which answers as if typed
    "\u202egnp.exe",  # turns the reading order
    "\r overwritten",
    "\b\b\b",
)
COMMANDS = set("\x1b\x07\x08\x9b\x9d\x90\u202e\r")
COLOUR = re.compile("\x1b\\[[0-9;]*m")
LINKED = "<p><a href='http://a.vn/{0}'>xem</a></p><img src='{0}' alt='{0}'>"


def page(attack: str) -> str:
    return (
        f"<html><head><title>Cầu {attack} treo qua suối Lớn</title>"
        f"<meta name=keywords content='cầu,{attack}'></head><body>"
        f"<h1>Cầu {attack} treo qua suối Lớn</h1>{PROSE}{PROSE.replace('xã', attack)}"
        f"{LINKED.format(attack)}<p>Tặng Giấy khen {attack} cho 3 tập thể.</p>"
        f"<p align=right>Bài, ảnh: Lê An {attack}</p></body></html>"
    )


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
@pytest.mark.parametrize(
    "words",
    [
        ["inspect"],
        ["inspect", "--color", "always"],
        *(["convert", "--to", f] for f in ("json", "markdown", "rss", "html")),
    ],
    ids=" ".join,
)
def test_a_page_says_nothing_to_the_terminal(
    attack: str,
    words: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In its title, text, links, keywords and signature; colours are the only commands."""
    if "always" in words:
        pytest.importorskip("rich")
    path = tmp_path / "page.html"
    for written in (attack, "".join(f"&#{ord(char)};" for char in attack)):
        path.write_text(page(written), encoding="utf-8", newline="")
        assert main([*words, str(path)]) == 0
        shown = "".join(capsys.readouterr())
        if "always" in words:
            shown = COLOUR.sub("", shown)
        assert not set(shown) & COMMANDS


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_a_name_says_nothing_to_the_terminal(
    attack: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a file, of a member of an archive, in an error, in the list of failures."""
    name = attack.replace("/", "_")
    path = tmp_path / f"{name}.html"
    path.write_bytes(b"")
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr(f"{name}.html", "")
    out = tmp_path / f"{name}.jsonl"
    assert main(["inspect", str(path)]) == 1
    assert main(["convert", str(path)]) == 1
    assert main(["inspect", str(tmp_path / f"{name}.none")]) == 1
    assert main(["batch", str(path), str(archive), "-o", str(out)]) == 0
    assert main(["batch", str(path), "-o", str(out)]) == 1
    assert not set("".join(capsys.readouterr())) & COMMANDS
    failures = out.with_name(out.name + ".failures.jsonl").read_text(encoding="ascii")
    assert not set(failures) & COMMANDS
    assert [json.loads(line)["error"] for line in failures.splitlines()] == [
        "refused"
    ] * 2
