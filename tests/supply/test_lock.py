"""The pinned environment: all that is asked for is in it, each file by its hash."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements-dev.lock"
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+?)(?: ;[^\\]*| )\\$", re.MULTILINE)


def asked() -> Iterator[str]:
    """Everything that the project asks for: to run, its extras, its groups."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        told = tomllib.load(file)
    yield from told["project"]["dependencies"]
    for extra in told["project"]["optional-dependencies"].values():
        yield from extra
    for group in told["dependency-groups"].values():
        yield from (one for one in group if isinstance(one, str))


@pytest.mark.skipif(not LOCK.exists(), reason="not in a source distribution")
def test_all_that_is_asked_for_is_pinned() -> None:
    """At a version that is allowed."""
    requirements = pytest.importorskip("packaging.requirements")
    pinned = dict(PIN.findall(LOCK.read_text(encoding="utf-8")))
    for text in asked():
        one = requirements.Requirement(text)
        name = re.sub(r"[-_.]+", "-", one.name).lower()
        assert name in pinned, text
        assert one.specifier.contains(pinned[name], prereleases=True), text


@pytest.mark.skipif(not LOCK.exists(), reason="not in a source distribution")
def test_every_pin_has_hashes_and_none_an_address() -> None:
    """Where a file comes from does not matter when its hash is known."""
    text = LOCK.read_text(encoding="utf-8")
    pins = [line for line in text.split("\n") if re.match(r"[a-z0-9]", line)]
    assert len(pins) == len(PIN.findall(text)) > 50
    blocks = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text
