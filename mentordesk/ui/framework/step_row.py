"""One step of the framework: its mark, its line, how it stands, one act, and why it is asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.ui.framework.explanations import explanation
from mentordesk.ui.framework.lines import line_of
from mentordesk.ui.framework.step_acts import acts_of, leads
from mentordesk.ui.framework.words import status_words, step_words
from mentordesk.ui.texts import tr
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import button, hide_unless, icon_button
from mentordesk.ui.widgets.card import picture_label
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QPushButton

    from mentordesk.domain.framework_steps import StepState
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.framework.step_acts import Act
    from mentordesk.ui.routes import Navigator

_MARKS = {
    Status.DONE: ("circle-check", "good"),
    Status.DUE_SOON: ("circle-alert", "attention"),
    Status.OVERDUE: ("circle-alert", "danger"),
    Status.MISSING: ("circle-alert", "attention"),
    Status.WAITING: ("circle-dot", "muted"),
    Status.WITHDRAWN: ("circle-alert", "danger"),
    Status.NOT_NEEDED: ("circle", "muted"),
}
_TONES = {"good": "good", "attention": "attention", "danger": "danger", "muted": "neutral"}
_LAST = {Step.INDIVIDUAL_AGREEMENT, Step.FIRST_MEETING}
MARK_PX = 22
ROOM = 560
"""From this width on the act stands beside the words."""


class StepRow(QWidget):
    """A step; its explanation opens below it."""

    def __init__(
        self, page: FrameworkPage, state: StepState, today: date, navigator: Navigator
    ) -> None:
        super().__init__()
        self.step = state.step
        self._state, self._navigator = state, navigator
        title = step_words(state.step, page.framework.variant)
        words, picture, ink = self._standing(page, today)
        said = line_of(page, state, today)
        self.setAccessibleName(f"{title} : {words}. {said}")
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 10, 16, 10)
        down.setSpacing(6)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(picture_label(picture, ink, MARK_PX), 0, Qt.AlignmentFlag.AlignTop)
        texts = self._texts(title, said)
        self.pill = pill(words, _TONES[ink])
        acts = acts_of(page, state, today) if page.may_edit else []
        right = self._right(title, acts, page)
        across.addWidget(Columns(texts, right, shares=(1, 0), room=ROOM), 1)
        down.addLayout(across)
        self.told = self._explanation(page, today)
        self.told.hide()
        down.addWidget(self.told)

    def _standing(self, page: FrameworkPage, today: date) -> tuple[str, str, str]:
        """Return the words, the picture and the ink of how the step stands."""
        state, status = self._state, self._state.status
        picture, ink = _MARKS[status]
        later = state.step in _LAST and not page.facts.has_begun and not state.done
        if status is Status.MISSING and later:
            return tr("À venir"), "circle", "muted"
        if status is Status.DUE_SOON and state.due_on is not None:
            return shown(calendar().days(max((state.due_on - today).days, 0))), picture, ink
        days = [one.day for one in state.missing if one.code == "withdrawn" and one.day]
        if status is Status.WITHDRAWN and days:
            day = calendar().day(max(days))
            return shown(tr("Retiré le {day}").format(day=day)), picture, ink
        return status_words(status), picture, ink

    def _texts(self, title: str, said: str) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(1)
        down.addWidget(label(title, "strong", wrap=True))
        down.addWidget(label(said, "small", wrap=True))
        return made

    def _right(self, title: str, acts: list[Act], page: FrameworkPage) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=6)
        flow.addWidget(self.pill)
        shows = bool(acts) and leads(self._state)
        if shows:
            flow.addWidget(self._act_button(acts[0], page))
            acts = acts[1:]
        if acts:
            name = tr("Autres actes : {step}").format(step=title)
            more = icon_button(name, "ellipsis")
            more.clicked.connect(partial(self._menu, acts, more))
            flow.addWidget(more)
        self.why = button(tr("Pourquoi ?"), self._turn, variant="quiet")
        self._name_why(title)
        self._title = title
        flow.addWidget(self.why)
        return made

    def _act_button(self, act: Act, page: FrameworkPage) -> QPushButton:
        blocking = page.framework.blocking
        is_next = blocking is not None and blocking.step is self.step
        variant = "primary" if is_next else "secondary"
        made = button(act.words, partial(self._navigator.go, act.route), variant=variant)
        made.setAccessibleDescription(act.spoken)
        return made

    def _menu(self, acts: list[Act], at: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in acts:
            menu.addAction(act.spoken, partial(self._navigator.go, act.route))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    # ------------------------------------------------------------------ why

    def _explanation(self, page: FrameworkPage, today: date) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(THEME.px(MARK_PX) + 12, 0, 0, 4)
        down.setSpacing(2)
        for said, where in explanation(self.step, page.framework.variant, today):
            down.addWidget(label(said, wrap=True))
            below = label(where, "small", wrap=True)
            hide_unless(where, below)
            down.addWidget(below)
        return made

    def _turn(self) -> None:
        self.told.setVisible(self.told.isHidden())
        self._name_why(self._title)

    def _name_why(self, title: str) -> None:
        is_open = hasattr(self, "told") and not self.told.isHidden()
        words = tr("Refermer") if is_open else tr("Pourquoi ?")
        self.why.setText(words)
        self.why.setAccessibleName(f"{words} {title}")
