"""Days, times and lengths in words, French and English, without the machine's locale.

The spaces here are ordinary; :mod:`mentordesk.domain.typography` fixes them when a text is shown.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from mentordesk.domain.periods import Period

_FR_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
).split()
_FR_SHORT = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()
_FR_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_EN_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_EN_SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

WEEKS_FROM_DAYS = 14


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """How one language says when and how long; ``fr`` or ``en``."""

    language: str = "fr"

    @property
    def _is_french(self) -> bool:
        return self.language == "fr"

    def day(self, day: date) -> str:
        """« 5 mars 2026 », « 1er mars 2026 »."""
        return f"{self.day_month(day)} {day.year}"

    def day_month(self, day: date) -> str:
        """« 5 mars »."""
        if self._is_french:
            return f"{_ordinal(day)} {_FR_MONTHS[day.month - 1]}"
        return f"{day.day} {_EN_MONTHS[day.month - 1]}"

    def short_day(self, day: date) -> str:
        """« 20 nov. 2026 »."""
        if self._is_french:
            return f"{_ordinal(day)} {_FR_SHORT[day.month - 1]} {day.year}"
        return f"{day.day} {_EN_SHORT[day.month - 1]} {day.year}"

    def short_day_month(self, day: date) -> str:
        """« 20 nov. »."""
        return self.short_day(day).rsplit(" ", 1)[0]

    def weekday(self, day: date) -> str:
        """« vendredi 20 novembre »."""
        names = _FR_DAYS if self._is_french else _EN_DAYS
        return f"{names[day.weekday()]} {self.day_month(day)}"

    def full_day(self, day: date) -> str:
        """« vendredi 20 novembre 2026 »."""
        return f"{self.weekday(day)} {day.year}"

    def numeric(self, day: date) -> str:
        """« 05/03/2026 »."""
        return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"

    def clock(self, time_of_day: time) -> str:
        """« 17 h », « 17 h 30 »; 17:30 in English."""
        if not self._is_french:
            return f"{time_of_day.hour:02d}:{time_of_day.minute:02d}"
        minutes = f" {time_of_day.minute:02d}" if time_of_day.minute else ""
        return f"{time_of_day.hour} h{minutes}"

    def length(self, minutes: int) -> str:
        """« 45 min », « 1 h 30 »."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return f"{rest} min"
        if self._is_french:
            return f"{hours} h {rest:02d}" if rest else f"{hours} h"
        return f"{hours} h {rest:02d} min" if rest else f"{hours} h"

    def age(self, years: int) -> str:
        """« 14 ans »."""
        if self._is_french:
            return f"{years} ans" if years > 1 else f"{years} an"
        return f"{years} year{'' if years == 1 else 's'} old"

    def relative(self, day: date, today: date) -> str:
        """« aujourd’hui », « dans 3 jours », « il y a 14 jours »."""
        distance = (day - today).days
        near = _NEAR["fr" if self._is_french else "en"].get(distance)
        if near:
            return near
        count = self.days(abs(distance))
        if self._is_french:
            return f"dans {count}" if distance > 0 else f"il y a {count}"
        return f"in {count}" if distance > 0 else f"{count} ago"

    def days(self, count: int) -> str:
        """« 24 jours »."""
        if self._is_french:
            return f"{count} {'jours' if count > 1 else 'jour'}"
        return f"{count} {'day' if count == 1 else 'days'}"

    def span(self, count: int) -> str:
        """Weeks from a fortnight on, days before: « 5 semaines », « 9 jours »."""
        if count < WEEKS_FROM_DAYS:
            return self.days(count)
        weeks = count // 7
        return f"{weeks} {'semaines' if self._is_french else 'weeks'}"

    def months(self, since: date, until: date) -> str:
        """« 7 mois »; « moins d’un mois » below one."""
        count = (until.year - since.year) * 12 + until.month - since.month
        last_day = monthrange(until.year, until.month)[1]
        count -= 1 if until.day < min(since.day, last_day) else 0
        if count < 1:
            return "moins d’un mois" if self._is_french else "less than a month"
        if self._is_french:
            return f"{count} mois"
        return f"{count} months" if count > 1 else "1 month"

    def period(self, period: Period) -> str:
        """« du 1er avril au 22 novembre 2026 »."""
        same = period.start.year == period.end.year
        start = self.day_month(period.start) if same else self.day(period.start)
        if self._is_french:
            return f"du {start} au {self.day(period.end)}"
        return f"from {start} to {self.day(period.end)}"


_NEAR = {
    "fr": {0: "aujourd’hui", 1: "demain", -1: "hier"},
    "en": {0: "today", 1: "tomorrow", -1: "yesterday"},
}


def _ordinal(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)
