"""Files written whole or not at all, under names that do not clash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, cast

from vnnews.model.article import Article

_SUFFIX = ".vnnews-part"
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_RESERVED = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
    )
)
"""Names of devices on Windows, whatever the suffix."""


@contextmanager
def written_whole(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file that takes its name only when the block ends well.

    The bytes go into a temporary file of the same folder, which is then renamed; when
    the block fails, or the disk is full, an older file of that name stays as it was. What
    is there and no plain file, such as a device or a pipe, is written into as it is.

    Args:
        path: The file's name; its folder must be there.

    Yields:
        The temporary file, open for writing.

    Raises:
        OSError: The folder cannot be written, or the disk is full.
    """
    given = Path(path)
    if given.exists() and not (given.is_file() or given.is_dir()):
        with given.open("wb") as file:
            yield file
        return
    target = Path(os.path.realpath(path))
    handle, name = _temporary(target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield cast("BinaryIO", file)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            os.chmod(name, target.stat().st_mode & 0o777)  # noqa: PTH101 - a plain text
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(name)  # noqa: PTH108
        raise


def _temporary(folder: Path) -> tuple[int, str]:
    """Make a file that nobody has, with the rights of any new file."""
    while True:
        name = str(folder / f".{token_hex(8)}{_SUFFIX}")
        with suppress(FileExistsError):
            return os.open(name, _NEW, 0o666), name


class FileNames:
    """Names for many articles in one folder: day, slug, and a number where they clash.

    >>> names = FileNames()
    >>> names.name(Article(title="Khen thưởng"), ".html")
    'khen-thuong.html'
    >>> names.name(Article(title="KHEN THƯỞNG"), ".html")
    'khen-thuong-2.html'
    """

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def name(self, article: Article, suffix: str) -> str:
        """Give the next article's name: ``2018-06-07-huyen-thanh-tri.html``.

        Args:
            article: The article; without a date the name has none, without letters in
                the title it is ``article``. It is never the name of a device of Windows.
            suffix: What the name ends in, with the dot.
        """
        moment = article.published_at
        day = f"{moment.date().isoformat()}-" if moment else ""
        stem = f"{day}{article.slug or 'article'}"
        if stem in _RESERVED:
            stem = f"{stem}-article"
        while (number := self._taken.get(stem, 0) + 1) > 1:
            self._taken[stem] = number
            stem = f"{stem}-{number}"
        self._taken[stem] = 1
        return f"{stem}{suffix}"


def encoded(text: str) -> bytes:
    """Encode what a format wrote; halves of pairs, which no format of ours leaves, as «?»."""
    return text.encode("utf-8", "replace")
