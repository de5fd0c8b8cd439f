"""What the coverage-guided run gives its inputs to, and what it begins with."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.fuzz.check import (
    PER_MEGABYTE,
    SECONDS,
    check_article,
    check_stored,
    check_text,
    reading,
    seeds,
    spans_cut,
)
from tests.fuzz.mutate import PIECES

import vnnews
from vnnews.text.decode import decode, decode_text


def html(given: bytes) -> None:
    """A page as bytes."""
    check_article(reading(vnnews.parse_html, given))


def pasted(given: bytes) -> None:
    """A page copied as text."""
    check_article(reading(vnnews.parse_text, given.decode("utf-8", "replace")))


def text(given: bytes) -> None:
    """Every reader of text, and lone surrogates with them."""
    check_text(given.decode("utf-8", "surrogateescape"))


def references(given: bytes) -> None:
    """Cited documents."""
    said = given.decode("utf-8", "replace")
    spans_cut(vnnews.find_references(said), said)


def commendations(given: bytes) -> None:
    """Awards."""
    said = given.decode("utf-8", "replace")
    spans_cut(vnnews.find_commendations(said), said)


def byline(given: bytes) -> None:
    """A line that may name who wrote."""
    for line in given.decode("utf-8", "replace").split("\n")[:50]:
        vnnews.parse_byline(line)


def json(given: bytes) -> None:
    """A stored article."""
    article = reading(vnnews.from_json, given)
    if article is not None:
        check_stored(article)


def rss(given: bytes) -> None:
    """A feed."""
    for article in reading(vnnews.from_rss, given) or ():
        check_stored(article)


def decoding(given: bytes) -> None:
    """Bytes in whatever encoding; what comes out can be written as UTF-8."""
    found = reading(decode, given)
    if found is not None:
        found.text.encode("utf-8")
        again = reading(decode_text, given.decode("latin-1"))
        assert again is None or again.text.encode("utf-8") is not None


def timed(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """Hold a target to its time, too; ten times of it, for it is watched at each line."""

    def attempt(given: bytes) -> None:
        started = time.process_time()
        target(given)
        took = time.process_time() - started
        assert took < SECONDS + 10 * PER_MEGABYTE * len(given) / 1e6, f"{took:.1f} s"

    return attempt


TARGETS: dict[str, Callable[[bytes], None]] = {
    "html": timed(html),
    "pasted": timed(pasted),
    "text": timed(text),
    "references": timed(references),
    "commendations": timed(commendations),
    "byline": timed(byline),
    "json": timed(json),
    "rss": timed(rss),
    "decoding": timed(decoding),
}
_SENTENCES = """Nghị quyết số 15-NQ/TW ngày 20/5/2003 của Bộ Chính trị về rừng ven biển
Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XII; Kết luận số 21-KL/TW
Luật số 45/2019/QH14; Nghị định 12, 13/2020/NĐ-CP; Công văn số 7 ngày 1.2.2020
Tại lễ tổng kết, UBND tỉnh tặng Bằng khen cho 12 tập thể và 30 cá nhân có thành tích.
Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho ông Lê Văn Ba và thôn Bình An.
Bài và ảnh: Lê An - Văn Ba
(Theo TTXVN) Tổng hợp: Minh Tâm/Báo Xã Đảo
Ngày đăng 07/06/2018 | 02:57 PM"""


def samples(name: str) -> Iterator[bytes]:
    """Inputs that a target begins with."""
    articles = [reading(vnnews.parse_html, page) for page in seeds()[:60]]
    known = [article for article in articles if article is not None]
    if name in ("html", "decoding"):
        yield from seeds()[:200]
    elif name == "json":
        yield from (vnnews.to_json(article).encode() for article in known)
    elif name == "rss":
        channel = vnnews.Channel(title="t", link="https://a.vn/", description="d")
        for start in range(0, len(known), 2):
            yield vnnews.to_rss(known[start : start + 2], channel)
    else:
        yield from (article.text.encode() for article in known)
    if name not in ("html", "json", "rss"):
        yield from (line.encode() for line in _SENTENCES.split("\n"))
        yield _SENTENCES.encode()


def write_seeds(name: str, folder: Path, longest: int) -> None:
    """Write the inputs that a target begins with, a file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, sample in enumerate(samples(name)):
        (folder / f"{number:03}").write_bytes(sample[:longest])


def words() -> Iterator[str]:
    """Give pieces to put together, as a dictionary of libFuzzer has them."""
    said = [word.encode() for word in _SENTENCES.split()]
    marks = [
        b"<%s>" % tag for tag in b"html body h1 p td li time figure item rss".split()
    ]
    for piece in dict.fromkeys([*PIECES, *said, *marks]):
        yield '"' + "".join(f"\\x{byte:02x}" for byte in piece) + '"'
