"""What the tests of drafts share: every form, where somebody types in it, and what it needs."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mentordesk.domain.framework_codes import ConsentKind
from mentordesk.domain.people import PlacementKind
from mentordesk.services import drafts
from mentordesk.services.today import today
from mentordesk.ui import path_routes, routes
from mentordesk.ui.framework.assessment_form import AssessmentForm
from mentordesk.ui.framework.consent_form import ConsentForm
from mentordesk.ui.goals.form import GoalForm
from mentordesk.ui.meetings.edit_page import MeetingEditPage
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.meetings.record_page import MeetingRecordPage
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.people.mentor_form import MentorForm
from mentordesk.ui.people.pair_form import PairForm
from mentordesk.ui.people.young_person_form import YoungPersonForm
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.young_person.placement_form import PlacementForm
from tests.ui.reading import act, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.context import Context
    from mentordesk.services.read_models import DraftLine
    from tests.driving import Driver
    from tests.lives import Life

PROMISED_S = 2.0
FEW = "17/11/2026"


@dataclass(frozen=True)
class Form:
    """A form, where somebody types in it, and what the first page calls its draft."""

    page: type[Any]
    route: Callable[[Driver, Life], routes.Route]
    field: str
    typed: str
    called: str
    finish: Callable[[Any], None]


def stay(driver: Driver, life: Life) -> routes.Route:
    def find(context: Context) -> str:
        with context.vault.reading() as work:
            return work.young_people.placements_of(life.young_person)[0].id

    return PlacementFormRoute(life.young_person, driver.read(find))  # type: ignore[arg-type]  # a text


def choose_two(form: PairForm) -> None:
    form.young_person.setCurrentIndex(2)
    form.mentor.setCurrentIndex(1)
    form.planned_end_on.clear()


def choose_home(form: PlacementForm) -> None:
    form.home.kind.set_value(PlacementKind.OTHER)
    form.started_on.setText("01/09/2020")
    form.ended_on.setText("01/09/2021")


def end_well(form: PlacementForm) -> None:
    form.ended_on.clear()


def nothing_more(_: object) -> None:
    pass


def no_twin(form: Any) -> None:
    form._others = frozenset({"*"})
    form.first_name.setText("Zinedine")


FORMS = {
    "a new young person": Form(
        YoungPersonForm,
        lambda _, __: routes.YoungPersonFormRoute(),
        "last_name",
        "Ouedraogo",
        "Jeune : Ouedraogo",
        no_twin,
    ),
    "a young person": Form(
        YoungPersonForm,
        lambda _, life: routes.YoungPersonFormRoute(life.young_person),
        "birth_date",
        "bientot",
        "Jeune : Inès Benali",
        lambda form: form.birth_date.clear(),
    ),
    "a new mentor": Form(
        MentorForm,
        lambda _, __: routes.MentorFormRoute(),
        "availability",
        "mardi",
        "Mentor",
        no_twin,
    ),
    "a mentor": Form(
        MentorForm,
        lambda _, life: routes.MentorFormRoute(life.mentor),
        "availability",
        "mardi",
        "Mentor : ",
        nothing_more,
    ),
    "a new pair": Form(
        PairForm,
        lambda _, life: routes.PairFormRoute(young_person=life.young_person),
        "planned_end_on",
        "au printemps",
        "Binôme : Inès",
        choose_two,
    ),
    "a pair": Form(
        PairForm,
        lambda _, life: routes.PairFormRoute(pair=life.pair.id),
        "planned_end_on",
        "1/6/2027",
        "Binôme : Inès",
        nothing_more,
    ),
    "a new goal": Form(
        GoalForm,
        lambda _, life: routes.GoalFormRoute(life.young_person),
        "text",
        "Lire a voix haute",
        "Nouvel objectif : Inès",
        nothing_more,
    ),
    "a goal": Form(
        GoalForm,
        lambda _, life: routes.GoalFormRoute(life.young_person, life.goal.id),
        "text",
        "Encore : ",
        "Objectif : Inès",
        lambda form: form.decided_by.setCurrentIndex(1),
    ),
    "a new stay": Form(
        PlacementForm,
        lambda _, life: PlacementFormRoute(life.young_person),
        "ended_on",
        "plus tard",
        "Lieu d’accueil : Inès",
        choose_home,
    ),
    "a stay": Form(PlacementForm, stay, "ended_on", "un jour", "Lieu d’accueil : Inès", end_well),
    "an assessment": Form(
        AssessmentForm,
        lambda _, life: path_routes.AssessmentFormRoute(life.young_person),
        "done_by",
        "service de l'ASE",
        "Évaluation : Inès",
        lambda form: form.assessed_on.setText("1/9/2026"),
    ),
    "an adhesion": Form(
        ConsentForm,
        lambda _, life: path_routes.ConsentFormRoute(
            life.young_person, life.pair.id, ConsentKind.ADHESION
        ),
        "youth_words",
        "Je veux bien essayer",
        "Avis ou accord : Inès",
        lambda form: form.given_on.setText("1/9/2026"),
    ),
    "a new meeting": Form(
        MeetingPage,
        lambda _, life: routes.MeetingFormRoute(pair=life.pair.id),
        "youth_words",
        "Encore un mot",
        "Rencontre du",
        nothing_more,
    ),
    "a meeting": Form(
        MeetingEditPage,
        lambda _, life: routes.MeetingRoute(life.recent, editing=True),
        "analysis",
        "Peut-etre ",
        "Rencontre du",
        nothing_more,
    ),
    "an addendum": Form(
        MeetingRecordPage,
        lambda _, life: routes.MeetingRoute(life.locked),
        "addendum",
        "Precision",
        "Complément à la rencontre du",
        nothing_more,
    ),
}
every_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())


# ---------------------------------------------------------------------- what a person does


def open_desk(driver: Driver, life: Life) -> Driver:
    """A vault with something on every page, and no draft."""
    driver.unlock(driver.take(life.vault))
    driver.window.resize(1024, 560)
    driver.read(_no_drafts)
    return driver


def _no_drafts(context: Context) -> None:
    for line in today(context).drafts:
        drafts.discard_draft(context, line.kind, line.record)


def kept(driver: Driver) -> Sequence[DraftLine]:
    return driver.read(lambda context: today(context).drafts)


def field_of(page: Any, form: Form) -> QWidget:
    fields = {"addendum": page.addendum} if form.field == "addendum" else page.stops()
    found: QWidget = fields[form.field]
    return found


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def cursor_of(field: QWidget) -> int:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position()
    assert isinstance(field, QLineEdit)
    return field.cursorPosition()


def note_of(page: Any) -> str:
    noted: Any = page._addenda if isinstance(page, MeetingRecordPage) else page
    return plain(noted.kept.text())


def open_form(driver: Driver, life: Life, form: Form) -> Any:
    driver.desk.navigator.go(form.route(driver, life))
    return driver.page(form.page)


def type_in(driver: Driver, page: Any, form: Form) -> str:
    """Type at the beginning of a field, go three letters back; return what stands there."""
    field = field_of(page, form)
    field.setFocus()
    driver.press(Qt.Key.Key_Home)
    driver.write(form.typed)
    driver.press(Qt.Key.Key_Left, times=3)
    return text_of(field)


def wait_for_the_draft(driver: Driver, page: Any) -> None:
    began = time.monotonic()
    driver.qtbot.waitUntil(lambda: bool(note_of(page)), timeout=5000)
    assert time.monotonic() - began < PROMISED_S
    assert note_of(page).startswith("Brouillon enregistré à")


def lose_power(driver: Driver) -> Path:
    """Return what stands on the disk at this moment, with the window still open."""
    left = driver.home / "apres.mentordesk"
    shutil.copytree(driver.home / "tilleuls.mentordesk", left)
    return left


def resume(driver: Driver, form: Form) -> Any:
    act(driver.page(TodayPage), "Reprendre").click()
    return driver.page(form.page)
