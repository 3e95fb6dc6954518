"""Where the program's own sentences come from: its catalogue, its calendar and its codes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.domain import rating_words
from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.domain.people import SchoolLevel
from mentordesk.domain.periods import Period
from mentordesk.ui.discreet.vocabulary import Vocabulary
from mentordesk.ui.words import level_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAY = date(2026, 3, 1)
_KEYS = "Ctrl Maj Shift Alt Entrée Enter Échap Esc"
_ALWAYS = ("MentorDesk", "français", "English", "PDF", "Page précédente")
_BESIDE_NUMBERS = "r n n° le la à au du de on at the from to f er h min"


def vocabulary(language: str, resources: Path) -> Vocabulary:
    """Return what the program says in a language.

    Without its catalogue nothing of it is known, and everything is hidden.
    """
    words = CalendarWords(language)
    sentences = [
        *_catalogue(resources / "i18n" / f"mentordesk_{language}.ts"),
        *rating_words.phrases(language),
        *map(level_words, SchoolLevel),
        *(words.relative(_DAY + timedelta(days=days), _DAY) for days in (-1, 0, 1)),
        words.months(_DAY, _DAY),
        *_ALWAYS,
        *_of_the_toolkit(),
        *_shortcuts(),
    ]
    return Vocabulary(sentences, {*_date_words(words), *_BESIDE_NUMBERS.split()})


def _catalogue(place: Path) -> Iterator[str]:
    try:
        messages = ET.parse(place).getroot().iter("message")  # noqa: S314  # the program's own file
    except (OSError, ET.ParseError):
        return
    for message in messages:
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text for form in translation.iter("numerusform") if form.text]
        yield from forms or filter(None, [translation.text or message.findtext("source")])


def _of_the_toolkit() -> Iterator[str]:
    """Yield what Qt itself says in the menu of a field."""
    for context in ("QLineEdit", "QWidgetTextControl"):
        for words in ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"):
            yield QCoreApplication.translate(context, words)


def _shortcuts() -> Iterator[str]:
    letters = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
    for first in _KEYS.split():
        yield first
        yield from (f"{first} {letter}" for letter in letters)
        yield from (f"{first} {second}" for second in _KEYS.split())
    yield from (f"F{number}" for number in range(1, 13))


def _date_words(words: CalendarWords) -> set[str]:
    """Return the words that stand in days and lengths, out of examples of each."""
    days = [date(2026, month, 2) for month in range(1, 13)]
    days += [_DAY + timedelta(days=number) for number in range(7)]
    said = [form(day) for day in days for form in (words.full_day, words.short_day)]
    said += [words.relative(_DAY + timedelta(days=far), _DAY) for far in (-9, 9)]
    said += [words.days(1), words.days(3), words.span(30), words.age(1), words.age(14)]
    said += [words.months(_DAY, _DAY + timedelta(days=far)) for far in (40, 400)]
    said += [words.length(45), words.length(90), words.clock(time(17, 30))]
    said.append(words.period(Period(_DAY, _DAY + timedelta(days=40))))
    return {word for text in said for word in re.findall(r"[^\W\d_][^\s\d,]*", text)}
