"""Dates and times of pages, feeds and addresses: the day first, the clock at +07:00.

The readers live in `vnnews.text.times`; this is the door to them.
"""

from __future__ import annotations

from vnnews.text.times.address import date_from_url, time_from_url
from vnnews.text.times.feed import parse_feed_time
from vnnews.text.times.machine import MachineTime, parse_machine_time
from vnnews.text.times.page import PageTime, find_page_times, parse_page_time
from vnnews.text.times.zone import VIETNAM, safe_date

__all__ = [
    "VIETNAM",
    "MachineTime",
    "PageTime",
    "date_from_url",
    "find_page_times",
    "parse_feed_time",
    "parse_machine_time",
    "parse_page_time",
    "safe_date",
    "time_from_url",
]
