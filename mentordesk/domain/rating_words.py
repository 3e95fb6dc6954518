"""What ratings say in words, the same on screen and on paper, French and English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.domain.ratings import Movement, Rater

if TYPE_CHECKING:
    from mentordesk.domain.ratings import Rating, Series

_FRENCH = {
    Movement.SINGLE: "une seule note",
    Movement.TOO_CLOSE: "notes trop rapprochées pour conclure",
    Movement.CLEAR_PROGRESS: "progression nette ({change})",
    Movement.UNCERTAIN_PROGRESS: "progression ({change}), dans la marge d’incertitude",
    Movement.STABLE: "stable",
    Movement.UNCERTAIN_DECLINE: "recul ({change}), dans la marge d’incertitude",
    Movement.CLEAR_DECLINE: "recul net ({change})",
}
_ENGLISH = {
    Movement.SINGLE: "one rating only",
    Movement.TOO_CLOSE: "ratings too close to conclude",
    Movement.CLEAR_PROGRESS: "clear progress ({change})",
    Movement.UNCERTAIN_PROGRESS: "progress ({change}), within the margin of uncertainty",
    Movement.STABLE: "stable",
    Movement.UNCERTAIN_DECLINE: "decline ({change}), within the margin of uncertainty",
    Movement.CLEAR_DECLINE: "clear decline ({change})",
}
_RATERS = {
    "fr": {
        Rater.YOUNG_PERSON: "le jeune",
        Rater.MENTOR: "le mentor",
        Rater.PROFESSIONAL: "un professionnel",
    },
    "en": {
        Rater.YOUNG_PERSON: "the young person",
        Rater.MENTOR: "the mentor",
        Rater.PROFESSIONAL: "a professional",
    },
}


def signed(change: int) -> str:
    """Return a change with its sign, a true minus: « +3 », « −2 », « 0 »."""
    return f"+{change}" if change > 0 else str(change).replace("-", "−")


def rater_words(rater: Rater, language: str) -> str:
    """Return who rated."""
    return _RATERS[language][rater]


def movement_words(series: Series, language: str) -> str:
    """Return « progression nette (+3) » and the like."""
    words = _FRENCH if language == "fr" else _ENGLISH
    return words[series.movement].format(change=signed(series.change))


def phrases(language: str) -> list[str]:
    """Return everything that these words are made of, ``{change}`` where a number is put in."""
    movements = _FRENCH if language == "fr" else _ENGLISH
    changes = _difference(1, language).replace(signed(1), "{change}"), _difference(0, language)
    return [*movements.values(), *_RATERS[language].values(), *changes]


def series_sentence(series: Series, language: str) -> str:
    """Return « 3 le 14 mai, 6 le 20 novembre : progression nette (+3). »."""
    words = CalendarWords(language)
    first, last = series.first, series.last
    if len(series.ratings) == 1:
        return f"{_rated(first, words)}{_stop(language)} {movement_words(series, language)}."
    same_year = first.rated_on.year == last.rated_on.year
    begun = _rated(first, words, with_year=not same_year)
    ended = _rated(last, words, with_year=not same_year)
    return f"{begun}, {ended}{_stop(language)} {movement_words(series, language)}."


def chart_sentence(name: str, series: Series, language: str) -> str:
    """Return the chart in one sentence: « Objectif 1 : 3 le 12 sept. 2025, … soit +4. »."""
    words = CalendarWords(language)
    first, last = series.first, series.last
    points = [f"{first.value} {_on(language)} {words.short_day(first.rated_on)}"]
    if last is not first:
        points.append(f"{last.value} {_on(language)} {words.short_day(last.rated_on)}")
        points.append(_difference(series.change, language))
    return f"{name}{_stop(language)} {', '.join(points)}."


def _rated(rating: Rating, words: CalendarWords, *, with_year: bool = False) -> str:
    day = words.day(rating.rated_on) if with_year else words.day_month(rating.rated_on)
    return f"{rating.value} {_on(words.language)} {day}"


def _difference(change: int, language: str) -> str:
    if language == "fr":
        return f"soit {signed(change)}" if change else "sans changement"
    return f"that is {signed(change)}" if change else "no change"


def _on(language: str) -> str:
    return "le" if language == "fr" else "on"


def _stop(language: str) -> str:
    return " :" if language == "fr" else ":"
