"""Files written whole or not at all, under names that do not clash."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from vnnews.model.article import Article

_SUFFIX = ".vnnews-part"
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
    handle, name = tempfile.mkstemp(suffix=_SUFFIX, prefix=".", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield cast("BinaryIO", file)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(target))  # noqa: PTH101 - the name is a plain text
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(name)  # noqa: PTH108
        raise


def _mode(target: Path) -> int:
    """Return the rights of the file that is replaced, else those of a new one."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


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
