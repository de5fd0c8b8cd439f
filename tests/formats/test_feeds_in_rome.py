"""RSS and Atom read by ROME, the feed library of Java, which also writes them again."""

from __future__ import annotations

import pathlib
import shutil
import subprocess

import pytest

from examples import full_article
from hostile import hostile_article
from vnnews.formats.atom import to_atom
from vnnews.formats.rss import to_rss
from vnnews.model.article import Article
from vnnews.model.channel import Channel

JARS = [
    pathlib.Path("/usr/share/java") / f"{name}.jar"
    for name in ("rome", "rome-utils", "jdom2", "slf4j-api")
]
PROGRAM = pathlib.Path(__file__).with_name("ReadFeed.java")
CHANNEL = Channel(
    title="Tin xã",
    link="https://hongvan.example.vn/",
    description="Tin của xã",
    feed_url="https://hongvan.example.vn/tin.xml",
)


@pytest.mark.skipif(
    not shutil.which("javac") or not all(jar.is_file() for jar in JARS),
    reason="a JDK and librome-java are not installed",
)
def test_rome_reads_and_rewrites_both_dialects(tmp_path: pathlib.Path) -> None:
    articles = [full_article(), hostile_article(), Article(title="Tin")]
    files = [tmp_path / "feed.xml", tmp_path / "feed.atom"]
    files[0].write_bytes(to_rss(articles, CHANNEL))
    files[1].write_bytes(to_atom(articles, CHANNEL))
    path = ":".join(map(str, JARS))
    run = subprocess.run(  # noqa: S603 - our own command
        ["java", "-cp", path, str(PROGRAM), *map(str, files)],  # noqa: S607
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    rows = [line.split("\t") for line in run.stdout.splitlines()]
    assert [row[0] for row in rows] == ["rss_2.0"] * 3 + ["atom_1.0"] * 3
    for first in (rows[0], rows[3]):
        assert first[1:] == [
            "https://hongvan.example.vn/tin-tuc/so-ket-12345",
            "2024-03-12T09:45:00Z",
            "4",
            "1",
            "1",
        ]
    assert all(row[1].startswith("urn:vnnews:") for row in (rows[2], rows[5]))
