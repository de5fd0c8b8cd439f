"""Nothing is opened, fetched or started while a page, a feed or a JSON text is read."""

from __future__ import annotations

import json
import os
import select
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from vnnews import Article, Channel, to_json, to_rss

PROSE = "Sáng nay, hơn ba trăm hộ dân ở vùng ven sông đã nhận được nước sạch. " * 4
SERVER = socket.create_server(("127.0.0.1", 0))  # nobody may call
OUTSIDE = f"http://127.0.0.1:{SERVER.getsockname()[1]}/x"
PLACE = Path(tempfile.mkdtemp(prefix="vnnews-test-"))
PIPE = PLACE / "pipe"  # whoever opens it waits for ever
os.mkfifo(PIPE)
FILE = PIPE.as_uri()
LEVELS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
DOCTYPES = {
    "none": "",
    "outer": f'<!DOCTYPE r SYSTEM "{OUTSIDE}">',
    "public": f'<!DOCTYPE r PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "{OUTSIDE}">',
    "file": f'<!DOCTYPE r [<!ENTITY e SYSTEM "{FILE}">]>',
    "address": f'<!DOCTYPE r [<!ENTITY e SYSTEM "{OUTSIDE}">]>',
    "parameter": f'<!DOCTYPE r [<!ENTITY % p SYSTEM "{FILE}"> %p; <!ENTITY e "x">]>',
    "bomb": f'<!DOCTYPE r [<!ENTITY e0 "ha">{LEVELS}<!ENTITY e "&e11;">]>',
    "square": f'<!DOCTYPE r [<!ENTITY a "{"ha" * 50_000}"><!ENTITY e "{"&a;" * 5000}">]>',
    "loop": '<!DOCTYPE r [<!ENTITY e "&f;"><!ENTITY f "&e;">]>',
    "attribute": f'<!DOCTYPE r [<!ATTLIST rss x CDATA "&e;"><!ENTITY e SYSTEM "{FILE}">]>',
}
INCLUDES = (
    f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{FILE}" parse="text"/>'
    f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{OUTSIDE}"/>'
)
PULLS = (
    f'<?xml-stylesheet href="{OUTSIDE}"?><base href="{OUTSIDE}"><link rel=stylesheet href="{OUTSIDE}">'
    f'<meta http-equiv=refresh content="0;url={OUTSIDE}"><img src="{OUTSIDE}"><iframe src="{FILE}"></iframe>'
    f'<object data="{FILE}"></object><embed src="{FILE}"><script src="{OUTSIDE}"></script>'
    f'<video poster="{OUTSIDE}"><source src="{FILE}"></video><style>@import "{OUTSIDE}"</style>'
)


def page(doctype: str) -> str:
    return (
        f"{doctype}<html><head><title>Nước sạch về vùng ven sông</title>{PULLS}</head>"
        f"<body><h1>Nước sạch về vùng ven sông</h1><p>{PROSE} &e;{INCLUDES}</p><p>{PROSE}</p>{PULLS}</body></html>"
    )


def feed(doctype: str) -> str:
    item = f"<item><title>Tin &e;{INCLUDES}</title><link>https://a.vn/1.html</link><description>{PROSE}&e;</description></item>"
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>{item}</channel></rss>'


def atom(doctype: str) -> str:
    entry = f"<entry><title>Tin &e;</title><link href='https://a.vn/1'/><content type='xhtml'>{INCLUDES}&e;</content></entry>"
    return f'<?xml version="1.0"?>{doctype}<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'


WATCHED = """
import json, resource, sys, time
import vnnews
from vnnews import VnnewsError
given = json.load(sys.stdin)
def read(call, text):
    try:
        return call(text)
    except VnnewsError:
        return None
CALLS = {name: getattr(vnnews, name) for name in
         ("parse_html", "parse_text", "from_rss", "from_json", "find_references",
          "find_commendations", "parse_byline")}
watching = False
OUTSIDE = ("open", "socket.", "subprocess.", "os.", "ctypes.", "urllib.", "shutil.",
           "tempfile.", "pickle.", "glob.", "http.")
OURS = (sys.prefix, sys.base_prefix, *sys.path)
def watch(event, given):
    ours = given and isinstance(given[0], str) and given[0].startswith(OURS)
    if watching and event.startswith(OUTSIDE) and not ours:
        raise SystemExit(f"{event} {given}"[:300])
sys.addaudithook(watch)
watching = True
started = time.process_time()
told = []
for shape in given:
    for name in shape["calls"]:
        told.append(repr(read(CALLS[name], shape["text"])))
watching = False
assert max(map(len, told)) < 600_000, max(map(len, told))
seconds = time.process_time() - started
try:  # what this process used; the other figure begins with that of its parent
    status = open("/proc/self/status").read()
    peak = int(status.partition("VmHWM:")[2].split()[0])
except (OSError, IndexError):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
json.dump({"told": "".join(told), "seconds": seconds, "peak": peak}, sys.stdout)
"""


def watched(shapes: list[dict[str, object]]) -> dict[str, object]:
    """Read in a process that ends when anything outside is touched."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-P", "-c", WATCHED],
        input=json.dumps(shapes),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    result: dict[str, object] = json.loads(done.stdout)
    return result


pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes by name")


@pytest.fixture(scope="module")
def told() -> dict[str, object]:
    """What came of all shapes, read in one watched process."""
    article = Article(title="Tin", lead=PROSE)
    channel = Channel(title="t", link="https://a.vn/", description="d")
    stored = to_rss([article], channel)
    plain: list[dict[str, object]] = [
        {"text": page(""), "calls": ["parse_html", "parse_text", "find_references"]},
        {"text": str(stored, "utf-8"), "calls": ["from_rss"]},
        {"text": to_json(article), "calls": ["from_json", "parse_byline"]},
    ]
    hostile: list[dict[str, object]] = [
        {"text": make(doctype), "calls": calls}
        for doctype in DOCTYPES.values()
        for make, calls in (
            (page, ["parse_html", "find_commendations"]),
            (feed, ["from_rss", "parse_html"]),
            (atom, ["from_rss", "from_json"]),
        )
    ]
    return watched([*plain, *hostile])


def test_no_file_and_no_connection_is_opened(told: dict[str, object]) -> None:
    """By Python or by the parser below, but for the package's own modules and tables."""
    assert "vùng ven sông" in str(told["told"])
    assert select.select([SERVER], [], [], 0) == ([], [], [])


def test_entities_do_not_grow(told: dict[str, object]) -> None:
    """Two bombs that would be gigabytes cost no more than any page."""
    assert str(told["told"]).count("ha" * 1000) == 0
    assert float(str(told["seconds"])) < 20
    assert int(str(told["peak"])) < 500_000  # kilobytes
