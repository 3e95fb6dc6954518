"""A vault in which every word that somebody typed bears a mark; the screen is off at first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.ui.discreet import capture
from mentordesk.ui.discreet.screen import DISCREET
from tests.lives import FRENCH_WORDS, Life, Words, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "Qzx"


def marked(text: str) -> str:
    return " ".join(f"{MARK}{word}" for word in text.split())


def marked_text(text: str) -> str:
    return " ".join(f"{MARK.lower()}{word}" for word in text.split())


def marked_words() -> Words:
    words = FRENCH_WORDS
    one, two, three = ((marked(first), marked(last)) for first, last in words.names)
    four, five = ((marked(first), marked(last)) for first, last in words.mentors)
    first, last, function = map(marked, words.staff)
    goals = tuple(map(marked_text, words.goals))
    return replace(
        words,
        house=marked(words.house),
        staff=(first, last, function),
        unit=marked(words.unit),
        association=marked(words.association),
        names=(one, two, three),
        mentors=(four, five),
        goals=(goals[0], goals[1], goals[2]),
        facts=marked_text(words.facts),
        words=marked_text(words.words),
        analysis=marked_text(words.analysis),
        step=marked_text(words.step),
        reason=marked_text(words.reason),
    )


@pytest.fixture(scope="session")
def marked_life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    return fill(tmp_path_factory.mktemp("lives") / "marked.mentordesk", marked_words())


@pytest.fixture(autouse=True)
def _off_again() -> Iterator[None]:
    yield
    DISCREET.turn(on=False)
    DISCREET.set_options(speaks=False, wanted_capture=capture.WHILE_DISCREET)
