"""A pair that is only prepared, in the file, in the form of a pair and where meetings are."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.meetings import PlannedNext
from mentordesk.domain.pairs import Pair, PairDraft, PairState
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import bin as bin_services
from mentordesk.services import meetings, pairs, people
from mentordesk.ui import routes
from mentordesk.ui.bin.page import BinPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.plan_form import PlanForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.page import YoungPersonPage
from tests.ui.looking import cut_off, expect_none, speechless
from tests.ui.reading import act, acts, plain, said

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from tests.driving import Driver

THREAD, FACTS = 0, 3


def prepare(context: Context, state: PairState, *, alone: bool) -> Pair:
    young, _ = people.add_young_person(context, YoungPersonDraft("Inès", "Benali"))
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", "Lopez"))
    since = context.clock.today() - timedelta(days=40)
    made, _ = pairs.add_pair(context, PairDraft(young.id, mentor.id, since))
    made = replace(made, state=state, opened_on=since, mentor=None if alone else mentor.id)
    with context.vault.writing() as work:
        work.pairs.keep(made)
        work.commit()
    return made


@pytest.fixture
def alone(driver: Driver) -> Pair:
    driver.unlock(driver.vault())
    return driver.read(lambda context: prepare(context, PairState.PROPOSED, alone=True))


@pytest.fixture
def signed(driver: Driver) -> Pair:
    driver.unlock(driver.vault())
    return driver.read(lambda context: prepare(context, PairState.SIGNED, alone=False))


def file_of(driver: Driver, pair: Pair, tab: int) -> YoungPersonPage:
    driver.desk.navigator.go(routes.FileRoute(pair.young_person, tab))
    page = driver.page(YoungPersonPage)
    driver.settle()
    place = os.environ.get("MENTORDESK_PICTURES")
    if place:
        driver.window.grab().save(str(Path(place) / f"prepared-{pair.state}-{tab}.png"))
    return page


def test_the_file_says_how_far_it_is_and_that_nobody_was_found_yet(
    driver: Driver, alone: Pair
) -> None:
    page = file_of(driver, alone, FACTS)
    words = [plain(word) for word in said(page)]
    assert words.count("Mentorat : proposé") == 2
    assert "Mentor à trouver" in words
    assert "Modifier le binôme avec un mentor à trouver" in acts(page)
    assert not any("en cours" in word or "depuis le" in word for word in words)
    for look in (cut_off, speechless):
        expect_none(look(page))


def test_its_thread_has_no_beginning_and_no_silence(driver: Driver, alone: Pair) -> None:
    page = file_of(driver, alone, THREAD)
    words = [plain(word) for word in said(page)]
    assert not any("sans rencontre" in word or "Début" in word for word in words)
    assert "Consigner une rencontre" not in acts(page)


def test_one_with_a_mentor_leads_to_its_first_meeting(driver: Driver, signed: Pair) -> None:
    page = file_of(driver, signed, THREAD)
    words = [plain(word) for word in said(page)]
    assert "Mentorat : convention signée" in words
    assert any(word.endswith("mentor Karim L.") for word in words)
    act(page, "Consigner une rencontre").click()
    assert driver.page(MeetingPage).isVisible()


def test_what_it_plans_is_named_without_a_mentor(driver: Driver, alone: Pair) -> None:
    day = driver.clock.today() + timedelta(days=1)
    planned, _ = driver.read(
        lambda context: meetings.plan_meeting(context, alone.id, PlannedNext(day))
    )
    driver.desk.navigator.go(routes.TodayRoute())
    words = [plain(word) for word in said(driver.page(TodayPage))]
    assert not any(word.startswith("avec") for word in words)
    driver.desk.navigator.go(routes.PlanRoute(alone.id, planned.id))
    form = driver.page(PlanForm)
    driver.settle()
    assert plain(form.who.text()) == "Inès B."
    driver.desk.navigator.go(routes.MeetingFormRoute(planned=planned.id))
    page = driver.page(MeetingPage)
    driver.settle()
    assert not any("avec " in plain(word) for word in said(page) if "Inès" in word)


def test_its_habits_are_changed_in_its_form(driver: Driver, alone: Pair) -> None:
    driver.desk.navigator.go(routes.PairFormRoute(pair=alone.id))
    form = driver.page(PairForm)
    driver.settle()
    assert form.mentor.words() == "mentor à trouver"
    form.rhythm.set_value(7)
    form.save()
    driver.settle()
    line = driver.read(lambda context: pairs.pair_line(context, alone.id))
    assert (line.pair.rhythm_days, line.pair.mentor) == (7, None)


def test_in_the_bin_it_is_called_so(driver: Driver, alone: Pair) -> None:
    driver.read(lambda context: bin_services.delete_pair(context, alone.id))
    driver.desk.navigator.go(routes.BinRoute())
    assert any(plain(word).startswith("Binôme sans mentor") for word in said(driver.page(BinPage)))
