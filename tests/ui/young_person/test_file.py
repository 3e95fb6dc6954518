"""The file: homes that are noted and corrected, contacts, the rhythm and the silence."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlaceKind,
)
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import meetings, pairs, people, places
from mentordesk.ui import routes
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.young_person.page import YoungPersonPage
from mentordesk.ui.young_person.placement_form import PlacementForm
from tests.driving import CTRL
from tests.ui.reading import act, plain, said

if TYPE_CHECKING:
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from tests.driving import Driver

THREAD, FACTS = 0, 3


def make_pair(context: Context) -> Pair:
    """Inès, who meets Karim of Tandem every week since 200 days."""
    draft = YoungPersonDraft(
        "Inès",
        "Benali",
        key_worker=context.actor,
        placement_kind=PlacementKind.OTHER,
        home_since=date(2025, 9, 1),
    )
    young, _ = people.add_young_person(context, draft)
    tandem, _ = places.add_association(context, "Tandem")
    mentor, _ = people.add_mentor(
        context,
        MentorDraft("Karim", "Lopez", tandem.id, "06 01 02 03 04", "k@example.org", "mercredi"),
    )
    pair = PairDraft(
        young.id, mentor.id, context.clock.today() - timedelta(days=200), 7, 60, time(17, 30),
        usual_place=PlaceKind.LIBRARY,
    )  # fmt: skip
    return pairs.add_pair(context, pair)[0]


@pytest.fixture
def pair(driver: Driver) -> Pair:
    driver.unlock(driver.vault())
    return driver.read(make_pair)


def meet(driver: Driver, pair: Pair, ago: int) -> None:
    frame = MeetingFrame(MeetingOutcome.HELD, driver.clock.today() - timedelta(days=ago))

    def record(context: Context) -> None:
        share = PairNotes(pair.id, MeetingNotes(facts="Lecture."))
        draft = MeetingDraft(context.identifiers.new(), frame, (share,))
        meetings.record_meeting(context, draft)

    driver.read(record)


def open_tab(driver: Driver, pair: Pair, tab: int) -> YoungPersonPage:
    driver.desk.navigator.go(routes.FileRoute(pair.young_person, tab))
    return driver.page(YoungPersonPage)


# ---------------------------------------------------------------------- identity and contacts


def test_the_contact_and_the_habits_of_the_pair_are_shown(driver: Driver, pair: Pair) -> None:
    words = said(open_tab(driver, pair, FACTS))
    [row] = [word for word in words if "06 01 02 03 04" in word]
    assert "depuis le 6 mai 2026 · tous les 7 jours" in row
    assert "d’habitude : 17 h 30, 1 h, en personne, bibliothèque" in row
    assert "06 01 02 03 04 · k@example.org · disponibilités : mercredi" in row
    assert "Tandem" in words


def test_the_mentors_name_opens_the_mentors_page(driver: Driver, pair: Pair) -> None:
    name = act(open_tab(driver, pair, FACTS), "Ouvrir le dossier : Karim Lopez")
    name.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.page(MentorForm)


def test_nothing_says_a_gender_that_nobody_gave(driver: Driver, pair: Pair) -> None:
    page = open_tab(driver, pair, FACTS)
    words = said(page)
    assert any("suivi par Claire Morel" in word for word in words)
    assert "Suivi par" in words
    assert not any("référent" in word.lower() for word in words if "Éducatrice" not in word)
    act(page, "Autres actions")


def test_a_stay_of_the_past_is_added_by_keyboard(driver: Driver, pair: Pair) -> None:
    act(open_tab(driver, pair, FACTS), "Ajouter un lieu d’accueil").click()
    form = driver.page(PlacementForm)
    driver.press(Qt.Key.Key_Home)
    while form.home.kind.value() is not PlacementKind.OWN_FLAT:
        driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Tab)
    driver.write("1/1/2024")
    driver.press(Qt.Key.Key_Tab)
    driver.write("1/9/2025")
    driver.press(Qt.Key.Key_Return, CTRL)
    page = driver.page(YoungPersonPage)
    assert page.banners.sentence == "Le lieu d’accueil est enregistré."
    words = said(page)
    assert "du 1er janvier 2024 au 1er septembre 2025" in words
    assert "depuis le 1er septembre 2025" in words


def test_a_stay_is_corrected_and_wrong_days_say_so(driver: Driver, pair: Pair) -> None:
    act(open_tab(driver, pair, FACTS), "Corriger : Autre lieu d’accueil").click()
    form = driver.page(PlacementForm)
    assert form.started_on.value() == date(2025, 9, 1)
    form.ended_on.setText("1/8/2025")
    form.save()
    driver.settle()
    assert form._fields["ended_on"].error == "Cette date est avant le début."
    form.ended_on.setText("")
    form.started_on.setText("30/2/2025")
    form.save()
    driver.settle()
    assert "pas lisible" in form._fields["started_on"].error
    form.started_on.setText("15/8/2025")
    form.save()
    assert "depuis le 15 août 2025" in said(driver.page(YoungPersonPage))


def test_a_removed_stay_comes_back_by_the_bar(driver: Driver, pair: Pair) -> None:
    act(open_tab(driver, pair, FACTS), "Corriger : Autre lieu d’accueil").click()
    form = driver.page(PlacementForm)
    form.remove.click()
    page = driver.page(YoungPersonPage)
    assert "Aucun lieu d’accueil noté." in said(page)
    page.banners.undo()
    driver.settle()
    assert "depuis le 1er septembre 2025" in said(page)


# ---------------------------------------------------------------------- the thread


def test_the_silence_that_lasts_stands_on_top_of_the_thread(driver: Driver, pair: Pair) -> None:
    meet(driver, pair, 40)
    words = said(open_tab(driver, pair, THREAD))
    assert "5 semaines sans rencontre, à ce jour" in words
    assert words.index("5 semaines sans rencontre, à ce jour") < words.index("Rencontre")


def test_the_rhythm_is_that_which_was_agreed(driver: Driver, pair: Pair) -> None:
    meet(driver, pair, 3)
    words = said(open_tab(driver, pair, THREAD))
    assert any("12 % du rythme prévu sur 8 semaines" in word for word in words)


def test_the_beginning_of_the_mentoring_ends_in_one_dot(driver: Driver, pair: Pair) -> None:
    words = said(open_tab(driver, pair, THREAD))
    assert "avec Karim L." in words
    assert not any(".." in word for word in words)


def test_a_former_record_is_called_so(driver: Driver, pair: Pair) -> None:
    today = driver.clock.today()
    driver.read(lambda c: people.archive_young_person(c, pair.young_person, today))
    assert "Ancien dossier" in map(plain, said(open_tab(driver, pair, THREAD)))
