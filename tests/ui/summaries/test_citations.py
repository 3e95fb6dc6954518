"""The list of citations by itself: few at once, all on demand, what was chosen stays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.identity import MeetingId
from mentordesk.domain.periods import Period
from mentordesk.domain.summaries import (
    Citation,
    Occasion,
    Recipient,
    SummaryChoices,
    fact_key,
)
from mentordesk.ui.summaries.citations import FEW, CitationList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = date(2026, 11, 22)
CHOICES = SummaryChoices(Occasion.HEARING, Recipient.CHILDRENS_JUDGE, Period(DAY, DAY))


def citation(number: int, *, on_page: bool = False) -> Citation:
    day = DAY - timedelta(days=number)
    return Citation(MeetingId(str(number)), number, day, f"Fait {number}", on_page)


@pytest.fixture
def facts(qtbot: QtBot) -> CitationList:
    made = CitationList(fact_key, CHOICES, editable=True)
    qtbot.addWidget(made)
    made.show_citations([citation(n, on_page=n in {1, 11}) for n in range(1, 13)])
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_latest_are_offered_and_all_that_are_on_the_page(facts: CitationList) -> None:
    offered = [*range(1, FEW + 1), 11]
    assert list(facts.lines) == [f"fact:{number}" for number in offered]
    assert facts.more.isVisible()
    assert "3" in facts.more.text()


def test_the_rest_comes_on_demand_and_the_keyboard_goes_there(facts: CitationList) -> None:
    facts.more.click()
    assert list(facts.lines) == [f"fact:{number}" for number in range(1, 13)]
    assert not facts.more.isVisible()
    assert facts.lines["fact:9"].tick.hasFocus()


def test_a_line_that_was_unticked_stays_to_be_ticked_again(facts: CitationList) -> None:
    facts.lines["fact:11"].tick.click()
    facts.show_citations([citation(n, on_page=n == 1) for n in range(1, 13)])
    assert "fact:11" in facts.lines
    assert facts.left_out == frozenset({"fact:11"})


def test_another_period_takes_lines_away_and_keeps_the_others(facts: CitationList) -> None:
    kept = facts.lines["fact:5"]
    facts.show_citations([citation(n) for n in (20, 5)])
    assert list(facts.lines) == ["fact:20", "fact:5"]
    assert facts.lines["fact:5"] is kept
    facts.show_citations([])
    assert facts.lines == {}
    assert facts.none.isVisible()
