"""Covering an absent colleague: an end date, then the name of whoever takes over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import InvalidInput
from mentordesk.services import grants
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence, problem_sentence
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from mentordesk.domain.problems import Problem
    from mentordesk.services.grants import Covered
    from mentordesk.services.reach import Colleague
    from mentordesk.ui.desk_base import DeskBase


class CoverDialog(HeldDialog):
    """Opens what one account reaches to another one until a day; pressing a name does it."""

    def __init__(self, desk: DeskBase, absent: Colleague, others: Sequence[Colleague]) -> None:
        super().__init__(desk, self.tr("Remplacer un collègue absent"))
        self._absent, today = absent, desk.session.clock.today
        name = absent.holder.full_name
        said = self.tr(
            "Ce que {name} ouvre aujourd’hui s’ouvre aussi à la personne choisie, jusqu’au jour"
            " écrit ici. Ce jour passé, tout se ferme seul."
        )
        self.down.addWidget(label(shown(said.format(name=name)), wrap=True))
        self.until = DateField(today)
        self.until_field = Field(self.tr("Jusqu’au"), self.until, hint=self.tr("ce jour compte"))
        self.down.addWidget(self.until_field)
        self.reason = LineField(self.tr("remplace {name}").format(name=name))
        self.reason_field = Field(self.tr("Pourquoi"), self.reason)
        self.down.addWidget(self.reason_field)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.down.addWidget(self.error)
        self.down.addWidget(label(self.tr("Qui remplace ?"), "field"))
        self.names: list[QPushButton] = []
        self.down.addWidget(self._choices(others))
        self.acts.addWidget(button(self.tr("Annuler"), self.reject))
        self.until.setFocus()

    def _choices(self, others: Sequence[Colleague]) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=8)
        for one in others:
            name = one.holder.full_name
            choice = button(name, partial(self._cover, one), picture="user-plus")
            said = self.tr("{name} remplace {absent}")
            choice.setAccessibleName(said.format(name=name, absent=self._absent.holder.full_name))
            self.names.append(choice)
            flow.addWidget(choice)
        return made

    def _cover(self, by: Colleague) -> None:
        if self.until.is_unreadable:
            self._show([unreadable("until", "30/11/2026")])
            return
        if self.is_held:
            return
        self.is_held = True
        self._desk.session.tell(
            grants.cover,
            self._absent.account.id,
            by.account.id,
            self.until.value(),
            self.reason.text(),
            owner=self,
            done=partial(self._covered, by),
            failed=self._refused,
        )

    def _refused(self, error: BaseException) -> None:
        self.is_held = False
        if isinstance(error, InvalidInput):
            self._show(error.problems)
            return
        self.error.setText(failure_sentence(error))
        self.error.show()
        announce(self, self.error.text())
        make_room(self)

    def _show(self, problems: Sequence[Problem]) -> None:
        said = {problem.field: problem_sentence(problem) for problem in problems}
        self.until_field.show_error(said.get("until", ""))
        self.reason_field.show_error(said.get("reason", ""))
        rest = [words for name, words in said.items() if name not in {"until", "reason"}]
        self.error.setText(" ".join(rest))
        self.error.setVisible(bool(rest))
        announce(self, " ".join(said.values()))
        make_room(self)
        (self.reason if "until" not in said and "reason" in said else self.until).setFocus()

    def _covered(self, by: Colleague, covered: Covered) -> None:
        session, navigator = self._desk.session, self._desk.navigator
        until = max(grant.until for grant in covered.grants if grant.until is not None)
        given = [grant.id for grant in covered.grants]

        def undo() -> None:
            session.tell(grants.withdraw, *given, owner=navigator, done=lambda _: None)

        said = self.tr("{name} remplace {absent} jusqu’au {day}.").format(
            name=by.holder.full_name,
            absent=self._absent.holder.full_name,
            day=calendar().day(until),
        )
        if not covered.is_whole:
            part = self.tr("Pas pour tous les dossiers : vous n’ouvrez que ceux que vous voyez.")
            said = f"{said} {part}"
        self.accept()
        navigator.offer_undo(shown(said), undo)
