"""Sixteen threads read as one does, also before anything is warm, and whatever a caller set."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.fuzz.check import seeds

COLD = """
import json, sys, threading
import vnnews
from vnnews import VnnewsError
pages = [bytes.fromhex(page) for page in json.load(sys.stdin)]
CHANNEL = vnnews.Channel(title="t", link="https://a.vn/", description="d")
def read(page):
    try:
        article = vnnews.parse_html(page)
    except VnnewsError as error:
        return repr(error)
    stored = vnnews.to_json(article)
    feed = vnnews.to_rss([article], CHANNEL)
    again = vnnews.from_rss(feed) == (article,), vnnews.from_json(stored) == article
    text = vnnews.parse_text(article.title + "\\n\\n" + article.text)
    return [stored, vnnews.to_html(article), vnnews.to_markdown(article), repr(text), again]
"""
THREADS = """
gate, told = threading.Barrier(16), {}
def work(number):
    gate.wait()
    for at in range(len(pages)):
        place = (at + number) % len(pages)
        told[number, place] = read(pages[place])
threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
alone = [read(page) for page in pages]
assert all(told[number, place] == alone[place] for number in range(16) for place in range(len(pages)))
json.dump(alone, sys.stdout)
"""
UPSET = """
import decimal, gc, locale, os, random, re, socket, time, warnings
from lxml import etree, html
warnings.simplefilter("error")
os.environ["TZ"] = "America/St_Johns"; time.tzset()
for name in ("tr_TR.UTF-8", "de_DE.UTF-8", "C"):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        continue
    break
etree.set_default_parser(etree.XMLParser(recover=False, remove_blank_text=True))
etree.set_default_parser(etree.HTMLParser(encoding="utf-16", remove_blank_text=True))
etree.use_global_python_log(etree.PyErrorLog())
etree.FunctionNamespace(None)["contains"] = lambda *_: False
decimal.getcontext().prec = 2
socket.setdefaulttimeout(0.001)
random.seed(1)
gc.disable()
sys.setrecursionlimit(250)
sys.set_int_max_str_digits(640)
json.dump([read(page) for page in pages], sys.stdout)
"""
PLAIN = "json.dump([read(page) for page in pages], sys.stdout)"


def run(script: str, pages: list[bytes], **environ: str) -> list[object]:
    """Read pages in a fresh process."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", COLD + script],
        input=json.dumps([page.hex() for page in pages]),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environ},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told: list[object] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def pages() -> list[bytes]:
    """Some pages of every portal."""
    return [page for page in seeds()[::24] if len(page) < 200_000]


@pytest.fixture(scope="module")
def alone(pages: list[bytes]) -> list[object]:
    """What one thread reads in a process that nobody has touched."""
    return run(PLAIN, pages)


def test_sixteen_threads_from_cold(pages: list[bytes], alone: list[object]) -> None:
    """All begin at once, when no table, layout or pattern has been read."""
    assert run(THREADS, pages) == alone


def test_whatever_the_caller_has_set(pages: list[bytes], alone: list[object]) -> None:
    """Locale, warnings, time zone, lxml's parser and functions, recursion, decimals."""
    assert run(UPSET, pages) == alone


def test_whatever_the_environment_says(
    pages: list[bytes], alone: list[object], tmp_path: Path
) -> None:
    """Nothing of it is read; the order of sets and hashes changes nothing."""
    upset = {
        "PYTHONHASHSEED": "4711",
        "PYTHONOPTIMIZE": "2",
        "PYTHONUTF8": "0",
        "LC_ALL": "C",
        "TZ": "Pacific/Chatham",
        "HOME": str(tmp_path),
        "HTTP_PROXY": "http://127.0.0.1:1",
        "XML_CATALOG_FILES": str(tmp_path / "none.xml"),
        "COLUMNS": "1",
    }
    assert run(PLAIN, pages, **upset) == alone
