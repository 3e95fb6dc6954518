"""Finding people from the bar on top: namesakes are told apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.domain.people import MentorDraft, SchoolLevel, YoungPersonDraft
from mentordesk.services import people
from tests.driving import CTRL

if TYPE_CHECKING:
    from tests.driving import Driver


def found(driver: Driver, typed: str) -> list[str]:
    search = driver.desk.bar.search
    driver.press(Qt.Key.Key_K, CTRL)
    search.clear()
    driver.write(typed)
    driver.until(lambda: not search._pause.isActive())
    driver.settle()
    return [text.replace("\xa0", " ") for text in search._model.stringList()]


def test_two_of_one_name_differ(driver: Driver) -> None:
    driver.unlock(driver.vault())
    by_age = YoungPersonDraft("Inès", "Benali", birth_date=date(2012, 3, 5))
    by_class = YoungPersonDraft("Inès", "Bernard", school_level=SchoolLevel.TROISIEME)
    driver.read(lambda context: people.add_young_person(context, by_age))
    driver.read(lambda context: people.add_young_person(context, by_class))
    driver.read(lambda context: people.add_mentor(context, MentorDraft("Inès", "Brun")))
    assert found(driver, "ines") == [
        "Inès B.  ·  jeune, 14 ans, n° 1",
        "Inès B.  ·  mentor, n° 1",
        "Inès B.  ·  jeune, 3e, n° 2",
    ]


def test_nobody_found_is_not_told_as_somebody(driver: Driver) -> None:
    driver.unlock(driver.vault())
    assert found(driver, "zzz") == ["Aucune personne de ce nom"]
