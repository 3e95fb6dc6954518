"""The forgotten passphrase: the recovery key opens, and both secrets are made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain import recovery_key
from mentordesk.domain.problems import Problem
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.new_passphrase import NewPassphrase
from mentordesk.ui.unlock.pause import Pause
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable


class RecoveryPage(Entrance):
    """Asks for the recovery key and a new passphrase.

    Signals:
        asked: the key as typed and the new passphrase.
    """

    asked = Signal(str, str)
    cancelled = Signal()

    def __init__(self, propose: Callable[[], str]) -> None:
        super().__init__(520)
        self.body.addWidget(label(self.tr("Ouvrir avec la clé de secours"), "heading"))
        self.body.addWidget(
            label(
                self.tr(
                    "La clé est sur le papier fait à la création du coffre. Elle sert une fois :"
                    " une nouvelle phrase et une nouvelle clé la remplacent."
                ),
                "muted",
                wrap=True,
            )
        )
        self.key = LineField()
        self.key_field = Field(self.tr("Clé de secours"), self.key)
        self.body.addWidget(self.key_field)
        self.secret = NewPassphrase(propose)
        self.body.addWidget(self.secret)
        across = QHBoxLayout()
        across.addWidget(button(self.tr("Retour"), self.cancelled.emit))
        across.addStretch(1)
        self.open = button(self.tr("Ouvrir le coffre"), self._ask, variant="primary")
        across.addWidget(self.open)
        self.body.addLayout(across)
        self._pause: Pause | None = None
        self.begin_at(self.key)

    def entered(self) -> None:
        if self.key.hasFocus() and not self.secret.passphrase.text():
            self.secret.passphrase.setFocus()
        elif not self.secret.goes_on():
            self._ask()

    def _ask(self) -> None:
        found = recovery_key.parse(self.key.text())
        if isinstance(found, Problem):
            self.key_field.show_error(problem_sentence(found))
            self.key.setFocus()
            return
        self.key_field.show_error("")
        if self.secret.check() and self.open.isEnabled():
            self.open.setEnabled(False)
            self.asked.emit(self.key.text(), self.secret.passphrase.text())

    def hold_back(self, left: Callable[[], float]) -> None:
        """Say what is left of a wait after failed attempts, in seconds."""
        self._pause = Pause(self.open, self.body, left)
        self._pause.begin()

    def forget_typed(self) -> None:
        self.key.clear()
        self.secret.wipe()

    def refuse(self, sentence: str) -> None:
        """Say why it did not open."""
        self.open.setEnabled(True)
        self.key_field.show_error(sentence)
        self.key.setFocus()
        if self._pause is not None:
            self._pause.begin()
