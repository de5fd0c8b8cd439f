"""How far a run has come: a checkpoint beside the output, and a lock on it.

The output, the list of failures and the checkpoint are advanced together: lines are
written and flushed to the disk first, then a small file with their lengths is renamed
into place. After a kill, a reboot or a full disk the files are cut back to the lengths
of the last checkpoint, and the run goes on behind the sources it counts.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import attrs

from vnnews.errors import VnnewsError


class OutputError(VnnewsError):
    """The output of a run cannot be written, or belongs to another run."""


class LockedError(OutputError):
    """Another run is writing to the output."""


@attrs.frozen(kw_only=True)
class Checkpoint:
    """What is safely on the disk."""

    sources: int = 0
    """Sources whose results are written."""

    written: int = 0
    """Length of the output in bytes."""

    failures: int = 0
    """Length of the list of failures in bytes."""

    counts: dict[str, int] = attrs.field(factory=dict)
    """Results so far, by kind."""

    done: bool = False
    """Whether the run has come to its end."""

    inputs: str = ""
    """`fingerprint` of what the run was given; resuming needs the same."""

    last: str = ""
    """The name of the last source that is written; resuming finds it again there."""

    step: int = 0
    """Sources that the run was about to do; 0: it stopped in good order."""

    deaths: int = 0
    """How often a run died at the very next source, when it did one at a time."""


def ledger_path(output: Path) -> Path:
    """Return where the checkpoint of ``output`` is kept."""
    return output.with_name(output.name + ".checkpoint")


def failures_path(output: Path) -> Path:
    """Return where the failures of ``output`` are listed."""
    return output.with_name(output.name + ".failures.jsonl")


def fingerprint(inputs: tuple[str, ...]) -> str:
    """Make a short name of what a run was given: its number of paths and their digest."""
    digest = hashlib.sha256("\0".join(inputs).encode("utf-8", "surrogateescape"))
    return f"{len(inputs)}:{digest.hexdigest()[:32]}"


def load(output: Path) -> Checkpoint | None:
    """Read the checkpoint of ``output``; ``None``: there is none.

    Raises:
        OutputError: The file is none of ours.
    """
    path = ledger_path(output)
    try:
        return Checkpoint(**json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise OutputError(f"{path}: no checkpoint of a run ({error})") from error


def save(output: Path, checkpoint: Checkpoint) -> None:
    """Write the checkpoint whole or not at all, to the disk itself."""
    path = ledger_path(output)
    temporary = path.with_name(path.name + ".new")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(attrs.asdict(checkpoint), file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Bring new names in a folder to the disk, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def open_at(path: Path, length: int) -> IO[bytes]:
    """Open a file for writing behind its first ``length`` bytes; what follows is cut.

    Raises:
        OutputError: The file is shorter than that: it is not the one of the checkpoint.
    """
    file = path.open("r+b" if path.exists() else "w+b")
    size = file.seek(0, os.SEEK_END)
    if size < length:
        file.close()
        raise OutputError(f"{path}: {size} bytes, but the checkpoint has {length}")
    file.truncate(length)
    file.seek(length)
    return file


@contextlib.contextmanager
def locked(output: Path) -> Iterator[None]:
    """Hold ``output`` for this run; the lock goes with the process, however it ends.

    Raises:
        OutputError: Another run holds it, or the folder cannot be written.
    """
    path = output.with_name(output.name + ".lock")
    handle = _open_lock(path, output)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(handle)


def _open_lock(path: Path, output: Path) -> int:
    """Open and lock the file; again when its last holder took it away meanwhile."""
    while True:
        try:
            handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o666)
        except OSError as error:
            raise OutputError(f"{path}: {error.strerror or error}") from error
        try:
            _lock(handle, output)
            if path.exists() and os.path.samestat(path.stat(), os.fstat(handle)):
                return handle
        except OutputError:
            os.close(handle)
            raise
        os.close(handle)


def _lock(handle: int, output: Path) -> None:
    try:
        import fcntl
    except ImportError:  # no such locks on this system
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise LockedError(f"{output}: another run is writing to it") from error
