"""A next step in one line: what, who, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.identity import NextStepId
from mentordesk.domain.next_steps import NextStep, NextStepDraft, NextStepOwner
from mentordesk.ui.drafts.values import held, hold
from mentordesk.ui.widgets.fields import ChoiceField, LineField
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import options, step_owner_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.problems import Problem


class StepFields(QWidget):
    """What was promised, by whom, for when."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], number: int) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        self.what = LineField(placeholder=self.tr("Ce qui a été promis ou convenu"))
        self.what.setAccessibleName(self.tr("Suite {n} : quoi").format(n=number))
        self.who = ChoiceField(options(NextStepOwner, step_owner_words))
        self.who.setAccessibleName(self.tr("Suite {n} : qui").format(n=number))
        self.due_on = DateField(today)
        self.due_on.setAccessibleName(self.tr("Suite {n} : pour quand").format(n=number))
        self._more = QWidget()
        across = QHBoxLayout(self._more)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.who, 1)
        across.addWidget(self.due_on, 1)
        down.addWidget(self.what)
        down.addWidget(self._more)
        self._more.hide()
        self._id: NextStepId | None = None
        self.what.textChanged.connect(self._typed)
        self.who.chosen.connect(lambda _: self.changed.emit())
        self.due_on.changed.connect(self.changed)

    def _typed(self) -> None:
        self._more.setVisible(bool(self.text()))
        self.changed.emit()

    def text(self) -> str:
        """Return what, or nothing."""
        return self.what.text().strip()

    def entries(self, number: int) -> dict[str, QWidget]:
        """Return the fields by name, for the draft to find the keyboard's place again."""
        return {
            f"step{number}": self.what,
            f"step{number}_who": self.who,
            f"step{number}_due": self.due_on,
        }

    def draft(self) -> NextStepDraft:
        """Return the step."""
        who = self.who.value() or NextStepOwner.YOUNG_PERSON
        return NextStepDraft(self.text(), who, self.due_on.value(), self._id)

    def set_step(self, step: NextStep) -> None:
        """Fill in a recorded step."""
        self._id = step.id
        self.what.setText(step.text)
        self.who.set_value(step.owner)
        self.due_on.set_value(step.due_on)

    def problem(self) -> Problem | None:
        """Return what cannot be read."""
        return unreadable("next_steps", "26/11/2026") if self.due_on.is_unreadable else None

    def to_json(self) -> dict[str, Any]:
        """Return the fields as typed."""
        return {
            "what": self.what.text(),
            "who": self.who.value(),
            "due": held(self.due_on),
            "id": self._id,
        }

    def from_json(self, values: dict[str, Any]) -> None:
        """Fill in from a draft."""
        kept = values.get("id")
        self._id = None if kept is None else NextStepId(str(kept))
        hold(self.what, values.get("what"))
        hold(self.who, values.get("who"))
        hold(self.due_on, values.get("due"))
