"""UTF-16 and UTF-32 without a mark, by where their NULs stand."""

from __future__ import annotations

_SAMPLE = 4096  # bytes; markup and spaces tell within the first lines
_MANY = 0.3  # of the high bytes are NUL: letters of Latin-1, marks and digits
_FEW = 0.02  # of the low bytes at most


def wide_encoding(page: bytes) -> str | None:
    """The encoding that the places of NULs give away; ``None`` for any other."""
    sample = page[: min(_SAMPLE, len(page) // 4 * 4)]
    if not sample:
        return None
    shares = [sample[at::4].count(0) * 4 / len(sample) for at in range(4)]
    if shares[2] > 1 - _FEW and shares[3] > 1 - _FEW and shares[0] < _FEW:
        return "utf-32-le"
    if shares[0] > 1 - _FEW and shares[1] > 1 - _FEW and shares[3] < _FEW:
        return "utf-32-be"
    even, odd = (shares[0] + shares[2]) / 2, (shares[1] + shares[3]) / 2
    if odd > _MANY and even < _FEW:
        return "utf-16-le"
    if even > _MANY and odd < _FEW:
        return "utf-16-be"
    return None
