"""The words of papers, from the resources, with the spaces of their language."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.domain.typography import quote, typesetter

if TYPE_CHECKING:
    from pathlib import Path


class PaperWords:
    """One language's words: ``say("sections.goals", name="Inès")``."""

    def __init__(self, language: str, texts: dict[str, str]) -> None:
        self.language = language
        self.calendar = CalendarWords(language)
        self._texts = texts
        self.set = typesetter(language)

    def say(self, key: str, **values: object) -> str:
        """Return the text of ``key`` with its fields filled in."""
        return self.set(self._texts[key].format(**values))

    def count(self, key: str, number: int, **values: object) -> str:
        """Return the text for one or for many; in French none counts like one."""
        is_one = number == 1 or (number == 0 and self.language == "fr")
        return self.say(f"{key}_{'one' if is_one else 'many'}", n=number, **values)

    def has(self, key: str) -> bool:
        """Return whether there is such a text."""
        return key in self._texts

    def quote(self, words: str) -> str:
        """Return somebody's words in quotation marks."""
        return quote(words, self.language)

    @property
    def keys(self) -> frozenset[str]:
        """Every key, for comparing languages."""
        return frozenset(self._texts)


@lru_cache(maxsize=4)
def load_words(folder: Path, language: str) -> PaperWords:
    """Return the words of ``fr`` or ``en``."""
    with (folder / f"{language}.toml").open("rb") as file:
        return PaperWords(language, _flat(tomllib.load(file)))


def _flat(values: dict[str, object], before: str = "") -> dict[str, str]:
    texts: dict[str, str] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            texts |= _flat(value, f"{before}{key}.")
        else:
            texts[before + key] = str(value)
    return texts
