"""Dates of issue inside a mention (ngày ban hành): day first, always."""

from __future__ import annotations

import datetime as dt
import re

import attrs

_MONTH_WORDS = {
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6,
    "bay": 7, "tam": 8, "chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12, "chap": 12,
}  # fmt: skip
_MONTH = (
    r"(?:\d{1,2}|muoi hai|muoi mot|"
    + "|".join(w for w in _MONTH_WORDS if " " not in w)
    + r")(?!\w)"
)
_DAY = (
    r"(?P<day>\d{1,2}) {0,2}(?:"
    rf"[/.-]? {{0,2}}thang {{0,2}}(?P<month_word>{_MONTH})(?: {{0,2}}(?:nam|[/.,-]) {{0,2}}(?P<year_word>\d{{4}})(?!\d))?"
    r"|(?P<mark>[/.-]) {0,1}(?P<month>\d{1,2})(?: {0,1}(?:[/.-]|nam) {0,1}(?P<year>\d{4}|\d\d)(?!\d))?(?!\d)"
    r")"
)
_ISSUED = r"(?:(?:(?:duoc|do) (?:[a-z][a-z. -]{1,40}? )?|vua )?(?:ban hanh|ky ban hanh|ky|ra|de|phat hanh|cong bo|thong qua|phe duyet)(?: vao)? )?"
DATED = re.compile(
    rf" {{0,3}}[,:]? {{0,2}}\(?{_ISSUED}(?:vao |cung )?ngay:? {{0,2}}{_DAY}\)?"
)
IN_BRACKETS = re.compile(rf" {{0,2}}\( ?{_DAY} ?\)")
UNLABELLED = re.compile(
    r"(?: {0,2}, {0,2}| )(?P<day>\d{1,2}) ?(?P<mark>[/.-]) ?(?P<month>\d{1,2}) ?(?P=mark) ?(?P<year>(?:19|20)\d\d)(?!\d)"
)
IN_MONTH = re.compile(
    rf" {{0,2}},? {{0,2}}\(?{_ISSUED}(?:vao |trong )?thang {{0,2}}(?P<month>{_MONTH}) {{0,2}}(?:[/-]|nam) {{0,2}}(?P<year>(?:19|20)\d\d)(?!\d)\)?"
)
IN_YEAR = re.compile(
    rf" {{0,2}},? {{0,2}}{_ISSUED}nam {{0,2}}(?P<year>(?:19|20)\d\d)(?![\d/]| ?[-,] ?(?:19|20)?\d)"
    r"| {0,2}\( ?(?:nam )?(?P<bracketed>(?:19|20)\d\d) ?\)"
)


@attrs.frozen(kw_only=True)
class Dated:
    """What a mention says about its date.

    ``day`` is the full date; ``year`` the year when only that, or the month, is said;
    both ``None`` when the day is printed without its year. ``wrong``: no such day.
    """

    day: dt.date | None = None
    year: int | None = None
    wrong: bool = False


def read_date(key: str, at: int) -> tuple[Dated, int] | None:
    """Read the date that stands at ``at`` of a folded text; give it and its end."""
    if found := DATED.match(key, at) or IN_BRACKETS.match(key, at):
        return _day(found), _closed(found)
    if found := UNLABELLED.match(key, at):
        return _dated(found["day"], found["month"], found["year"]), found.end()
    if found := IN_MONTH.match(key, at):
        return Dated(year=int(found["year"])), _closed(found)
    if found := IN_YEAR.match(key, at):
        return Dated(year=int(found["year"] or found["bracketed"])), found.end()
    return None


def _closed(found: re.Match[str]) -> int:
    """Where it ends; a bracket closes only one that it opened."""
    stray = found.group().endswith(")") and "(" not in found.group()
    return found.end() - 1 if stray else found.end()


def _day(found: re.Match[str]) -> Dated:
    year = found["year_word"] or found["year"]
    if year is None or len(year) != 4:
        return Dated()
    return _dated(found["day"], found["month_word"] or found["month"], year)


def _dated(day: str, month: str, year: str) -> Dated:
    number = int(month) if month.isdigit() else _MONTH_WORDS[month]
    try:
        return Dated(day=dt.date(int(year), number, int(day)))
    except ValueError:
        return Dated(wrong=True)
