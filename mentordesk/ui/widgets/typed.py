"""What people type for days, times and lengths, read generously; no Qt in here."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_NEAR = {
    "aujourd'hui": 0, "aujourdhui": 0, "auj": 0, "hier": -1, "avant-hier": -2, "demain": 1,
    "today": 0, "yesterday": -1, "tomorrow": 1,
}  # fmt: skip
_DAY = re.compile(r"(\d{1,2})[\s/.\-](\d{1,2})(?:[\s/.\-](\d{2}|\d{4}))?")
_TIME = re.compile(r"(\d{1,2})\s*(?:h|:|\.)?\s*(\d{2})?\s*(?:min)?")
_LENGTH = re.compile(r"(?:(\d{1,2})\s*h\s*(\d{1,2})?|(\d{1,3}))\s*(?:min|mn|m)?")
PIVOT = 60
"""« 12/05/62 » is 1962, « 12/05/59 » is 2059."""


def read_day(text: str, today: date) -> date | None:
    """Return the day meant by « 5/3/26 », « 05032026 », « hier »; None when it is no day."""
    said = text.strip().casefold().replace("’", "'")
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    if re.fullmatch(r"\d{6}|\d{8}", said):
        said = f"{said[:2]}/{said[2:4]}/{said[4:]}"
    found = _DAY.fullmatch(said)
    if not found:
        return None
    day, month, year = found.groups()
    try:
        return date(_year(year, today), int(month), int(day))
    except ValueError:
        return None


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    if len(text) == 4:
        return int(text)
    return int(text) + (1900 if int(text) > PIVOT else 2000)


def read_time(text: str) -> time | None:
    """Return the time meant by « 17h », « 17 h 30 », « 1730 »; None when it is none."""
    found = _TIME.fullmatch(text.strip().casefold())
    if not found:
        return None
    hour, minute = found.groups()
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None


def read_length(text: str) -> int | None:
    """Return the minutes meant by « 1h30 », « 90 », « 45 min »; None when it is none."""
    found = _LENGTH.fullmatch(text.strip().casefold())
    if not found:
        return None
    hours, rest, minutes = found.groups()
    return int(minutes) if minutes else int(hours) * 60 + int(rest or 0)
