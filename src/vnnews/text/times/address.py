"""Times inside addresses: many systems put the moment of drafting into the id."""

from __future__ import annotations

import datetime as dt
import re

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.zone import VIETNAM, plausible_date

_MAX_LENGTH = 2000  # in characters; longer addresses are no article's
_RUN = lazy_pattern(r"(?<![0-9])[0-9]{8,18}(?![0-9])", re.ASCII)
_FOLDER = lazy_pattern(r"/((?:19|20)[0-9]{2})/([0-9]{1,2})/([0-9]{1,2})(?=/)", re.ASCII)
_EPOCH = lazy_pattern(
    r"/view-article/[0-9]{1,3}/[0-9]{1,20}/(1[0-9]{12})(?![0-9])", re.ASCII
)


def time_from_url(url: str) -> dt.datetime | None:
    """Read the time that an article's id holds (thời điểm trong địa chỉ).

    It is when the draft was made, hours or days from the publication: good for a check,
    or as the last resort. Forms: ``20260307075519174`` (and 14 or 12 digits),
    a 3-digit site prefix and ``260307071308`` with more digits behind, and the
    milliseconds at the end of VNPT's addresses.

    Args:
        url: The article's address; only its path is read.

    Returns:
        The instant at +07:00; ``None`` when the address holds none.
    """
    path = _path(url)
    epoch = _EPOCH.search(path)
    if epoch:
        return dt.datetime.fromtimestamp(int(epoch[1]) // 1000, VIETNAM)
    for run in reversed(_RUN.findall(path)):
        found = _from_digits(run)
        if found is not None:
            return found
    return None


def date_from_url(url: str) -> dt.date | None:
    """Read the day that an address holds: in the id, as ``-20241223``, as ``/2018/06/07/``.

    Args:
        url: The article's address; only its path is read.
    """
    moment = time_from_url(url)
    if moment is not None:
        return moment.date()
    path = _path(url)
    for year, month, day in _FOLDER.findall(path):
        if date := plausible_date(int(year), int(month), int(day)):
            return date
    for run in reversed(_RUN.findall(path)):
        if len(run) == 8 and run.startswith("20"):
            return plausible_date(int(run[:4]), int(run[4:6]), int(run[6:]))
    return None


def _path(url: str) -> str:
    address = re.split(r"[?#]", url[:_MAX_LENGTH], maxsplit=1)[0]
    _, scheme, rest = address.partition("://")
    return (
        rest[rest.find("/") :] if scheme and "/" in rest else "" if scheme else address
    )


def _from_digits(run: str) -> dt.datetime | None:
    if len(run) in (12, 14, 17) and run.startswith("20"):
        moment = _moment(run[:14])
        if moment is not None:
            return moment
    return _moment("20" + run[3:15]) if len(run) >= 15 else None


def _moment(digits: str) -> dt.datetime | None:
    """yyyyMMddHHmm, with seconds or without, as an instant."""
    date = plausible_date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    hour, minute, second = int(digits[8:10]), int(digits[10:12]), int(digits[12:] or 0)
    if date is None or hour > 23 or minute > 59 or second > 59:
        return None
    return dt.datetime(
        date.year, date.month, date.day, hour, minute, second, tzinfo=VIETNAM
    )
