"""The main job through the real window on a real encrypted vault."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.places import VaultKind
from mentordesk.services import goals, pairs, people, young_person_file
from mentordesk.ui import dialogs, routes
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context
    from tests.driving import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def prepare(driver: Driver) -> None:
    """A young person, a mentor, their pair and a goal, through the forms."""
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.YoungPersonFormRoute())
    form = driver.page(YoungPersonForm)
    form.first_name.setText("Inès")
    form.last_name.setText("Benali")
    form.birth_date.setText("5/3/2012")
    form.save()
    driver.page(YoungPersonPage)
    driver.desk.navigator.go(routes.MentorFormRoute())
    mentor = driver.page(MentorForm)
    mentor.first_name.setText("Karim")
    mentor.save()
    driver.settle()
    driver.desk.navigator.go(routes.PairFormRoute())
    pair = driver.page(PairForm)
    pair.young_person.setCurrentIndex(1)
    pair.mentor.setCurrentIndex(1)
    pair.started_on.setText("01/09/2026")
    pair.save()
    page = driver.page(YoungPersonPage)
    assert page.file is not None
    driver.desk.navigator.go(routes.GoalFormRoute(page.file.person.id))
    goal = driver.page(GoalForm)
    goal.text.setText("Prendre la parole en classe")
    goal.save()
    driver.page(YoungPersonPage)


def context_of(driver: Driver) -> Context:
    return driver.desk.session.context


def file_of(driver: Driver) -> young_person_file.YoungPersonFile:
    def read() -> young_person_file.YoungPersonFile:
        context = context_of(driver)
        person = people.young_people(context)[0].id
        return young_person_file.young_person_file(context, person)

    return driver.application.database.run_and_wait(read)


def test_a_wrong_passphrase_says_so_and_lets_try_again(driver: Driver) -> None:
    driver.unlock(driver.vault(), "autre chose")
    page = driver.window.centralWidget()
    assert isinstance(page, UnlockPage)
    assert "n’ouvre pas ce compte" in page.field.error
    page.passphrase.setText("sept mots pour un coffre de test vraiment")
    driver.press(Qt.Key.Key_Return)
    driver.page(TodayPage)


def test_an_empty_first_page_teaches(driver: Driver) -> None:
    driver.unlock(driver.vault())
    driver.page(TodayPage)
    assert driver.window.windowTitle() == "MentorDesk"


def test_a_usual_meeting_takes_at_most_25_keys_beside_its_text(driver: Driver) -> None:
    prepare(driver)
    driver.keys = 0
    driver.press(Qt.Key.Key_N, CTRL)
    page = driver.page(MeetingPage)
    for _ in range(20):
        if page.shares and page.shares[0].facts.hasFocus():
            break
        driver.press(Qt.Key.Key_Tab)
    share = page.shares[0]
    assert share.facts.hasFocus()
    driver.write("A lu son texte.")
    driver.press(Qt.Key.Key_Tab)
    driver.write("Je suis fier.")
    for _ in range(6):
        scale = next(iter(share.ratings.values()))
        focused = QApplication.focusWidget()
        if focused is not None and scale.isAncestorOf(focused):
            break
        driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_6)
    page.save()
    driver.keys += 1
    driver.page(YoungPersonPage)
    assert driver.keys <= 25
    file = file_of(driver)
    assert [m.notes.facts for m in file.meetings] == ["A lu son texte."]
    assert [r.value for r in file.ratings[file.goals[0].id]] == [6]


def test_double_enter_makes_one_meeting(driver: Driver) -> None:
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText("Une fois.")
    page.save()
    page.save()
    page.keep.click()
    driver.page(YoungPersonPage)
    assert len(file_of(driver).meetings) == 1


def test_what_is_typed_comes_back_after_the_window_is_gone(driver: Driver) -> None:
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText("Pas encore enregistré")
    driver.qtbot.waitUntil(lambda: bool(page.kept.text()), timeout=2000)
    assert page.kept.text().startswith("Brouillon enregistré à")
    driver.window.close_vault()
    driver.unlock(driver.home / "coffre.mentordesk")
    today = driver.page(TodayPage)
    assert today.isVisible()

    def drafts() -> list[str]:
        context = context_of(driver)
        with context.vault.reading() as work:
            return [line.id for line in work.drafts.lines(context.actor)]

    [draft] = driver.application.database.run_and_wait(drafts)
    driver.desk.navigator.go(routes.MeetingFormRoute(draft=draft))  # type: ignore[arg-type]  # a text
    again = driver.page(MeetingPage)
    assert again.shares[0].facts.toPlainText() == "Pas encore enregistré"
    again.save()
    driver.page(YoungPersonPage)
    assert driver.application.database.run_and_wait(drafts) == []


def test_a_missed_meeting_keeps_its_reason_and_plans_the_next(driver: Driver) -> None:
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.frame.outcome.set_value(MeetingOutcome.NO_SHOW)
    page._outcome_chosen(MeetingOutcome.NO_SHOW)
    share = page.shares[0]
    assert not share.facts.isVisible()
    share.reason.setText("malade")
    share.next_on.setText("29/11/2026")
    page.save()
    driver.page(YoungPersonPage)
    outcomes = {m.frame.outcome for m in file_of(driver).meetings}
    assert outcomes == {MeetingOutcome.NO_SHOW, MeetingOutcome.PLANNED}


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Écrivez la date"), ("32/13/2026", "pas lisible"), ("25/12/2026", "dans le futur")],
)
def test_a_wrong_date_is_told_beside_its_field(driver: Driver, typed: str, said: str) -> None:
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText("Reste là")
    page.frame.held_on.setText(typed)
    page.save()
    driver.settle()
    assert said in page.frame.fields["held_on"].error
    assert page.shares[0].facts.toPlainText() == "Reste là"
    assert file_of(driver).meetings == []


def test_hostile_and_foreign_texts_stay_what_they_are(driver: Driver) -> None:
    prepare(driver)
    text = "<b>gras</b> <img src='//host/x'> 🙂 שלום e\u0301 " + "x" * 10_000
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText(text)
    page.shares[0].words.setPlainText("<i>oui</i>")
    page.save()
    driver.page(YoungPersonPage)
    [meeting] = file_of(driver).meetings
    assert meeting.notes.facts.startswith("<b>gras</b> <img src='//host/x'> 🙂 שלום é x")
    driver.desk.navigator.go(routes.SummaryRoute(file_of(driver).person.id))
    summary = driver.page(SummaryPage)
    driver.qtbot.waitUntil(lambda: bool(summary.pdf), timeout=10_000)
    assert "🙂" in summary.banners.sentence


class _Agreeing(dialogs.Dialogs):
    """Agrees to everything."""

    def confirm(self, parent: QWidget, title: str, sentence: str, act: str) -> bool:
        return True


def test_a_summary_is_previewed_saved_and_validated(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "DIALOGS", _Agreeing())
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText("Visite du lycée hôtelier.")
    page.shares[0].words.setPlainText("Je voudrais y aller.")
    page.save()
    driver.page(YoungPersonPage)
    person = file_of(driver).person.id
    driver.desk.navigator.go(routes.SummaryRoute(person))
    summary = driver.page(SummaryPage)
    driver.qtbot.waitUntil(lambda: bool(summary.pdf), timeout=10_000)
    driver.settle()
    assert "PROJET" in text_of(summary.pdf)
    place = tmp_path / "sortie.pdf"
    summary.write(place)
    driver.settle()
    assert "Visite du lycée hôtelier." in text_of(place.read_bytes())
    summary.validate.click()
    driver.qtbot.waitUntil(lambda: driver.desk.page is not summary, timeout=10_000)
    version = driver.page(SummaryPage)
    driver.qtbot.waitUntil(lambda: bool(version.pdf), timeout=10_000)
    assert "PROJET" not in text_of(version.pdf)
    assert "Version 1" in text_of(version.pdf)
    assert "[R1]" in text_of(version.pdf)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_recorded_meeting_keeps_its_earlier_text_and_locks(driver: Driver) -> None:
    prepare(driver)
    driver.desk.log_meeting()
    page = driver.page(MeetingPage)
    page.shares[0].facts.setPlainText("Premier texte")
    page.save()
    driver.page(YoungPersonPage)
    [meeting] = file_of(driver).meetings
    driver.desk.navigator.go(routes.MeetingRoute(meeting.id, editing=True))
    edit = driver.page(MeetingEditPage)
    edit.share.facts.setPlainText("Second texte")
    edit.save()
    driver.page(YoungPersonPage)
    assert file_of(driver).meetings[0].notes.facts == "Second texte"
    driver.clock.instant += timedelta(days=15)
    driver.desk.navigator.go(routes.MeetingRoute(meeting.id, editing=True))
    locked = driver.page(MeetingRecordPage)
    assert not locked.edit.isVisible()
    locked.addendum.setPlainText("Précision du lendemain")
    locked._add()
    driver.settle()
    addenda = file_of(driver).addenda[meeting.id]
    assert [addendum.text for addendum in addenda] == ["Précision du lendemain"]


def test_the_search_box_finds_people_without_accents(driver: Driver) -> None:
    prepare(driver)
    search = driver.desk.bar.search
    search.setFocus()
    search.setText("ines")
    search._ask()
    driver.settle()
    assert [hit.display_name for hit in search._hits] == ["Inès B."]
    driver.press(Qt.Key.Key_Return)
    driver.page(YoungPersonPage)


def test_a_family_with_one_young_person_opens_on_that_file(driver: Driver) -> None:
    folder = driver.vault(VaultKind.FOSTER_FAMILY, "Famille Perrin")
    driver.unlock(folder)
    driver.page(TodayPage)
    driver.desk.navigator.go(routes.YoungPersonFormRoute())
    form = driver.page(YoungPersonForm)
    assert not form.unit_row.isVisible()
    form.first_name.setText("T.")
    form.save()
    driver.page(YoungPersonPage)
    driver.window.close_vault()
    driver.unlock(folder)
    driver.page(YoungPersonPage)


def test_goals_rest_on_their_use_cases(driver: Driver) -> None:
    prepare(driver)
    file = file_of(driver)
    assert file.goals[0].text == "Prendre la parole en classe"
    assert file.goals[0].started_on == date(2026, 11, 22)
    found = driver.application.database.run_and_wait(
        lambda: (
            goals.goals_of(context_of(driver), file.person.id),
            pairs.open_pairs(context_of(driver)),
        )
    )
    assert len(found[0]) == len(found[1]) == 1
