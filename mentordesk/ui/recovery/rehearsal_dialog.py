"""Trying the recovery sheet: the key is typed from the paper, and a copy of the vault opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from mentordesk.domain import recovery_key
from mentordesk.domain.problems import Problem
from mentordesk.services import recovery
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence, problem_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.changes import Changes
    from mentordesk.services.recovery import RecoveryState
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 460


class RehearsalDialog(QDialog):
    """Asks for the key that stands on the sheet."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk.window())
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Essayer la fiche"))
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 22)
        down.setSpacing(12)
        said = self.tr(
            "Allez chercher la fiche et tapez la clé qui y est écrite. Elle ouvre une copie du"
            " coffre, effacée aussitôt ; rien d’autre ne change."
        )
        down.addWidget(label(shown(said), wrap=True))
        self.key = LineField()
        self.key_field = Field(
            self.tr("Clé de secours"),
            self.key,
            hint=self.tr("les majuscules et les tirets ne comptent pas"),
        )
        down.addWidget(self.key_field)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(button(self.tr("Annuler"), self.reject))
        self.rehearse = button(self.tr("Essayer la clé"), self._rehearse, variant="primary")
        self.rehearse.setDefault(True)
        across.addWidget(self.rehearse)
        down.addLayout(across)
        self.key.setFocus()

    def _rehearse(self) -> None:
        typed = self.key.text()
        found = recovery_key.parse(typed)
        if isinstance(found, Problem):
            self._refuse(problem_sentence(found))
            return
        self.key_field.show_error("")
        self.rehearse.setEnabled(False)
        door, opened = self._desk.parts.door, self._desk.session.opened
        self._desk.session.tell(
            lambda context: recovery.rehearse(context, door(), opened, typed),
            owner=self,
            done=self._rehearsed,
            failed=lambda error: self._refuse(failure_sentence(error)),
        )

    def _rehearsed(self, found: tuple[RecoveryState, Changes]) -> None:
        said = self.tr("La fiche n° {n} ouvre bien le coffre.").format(n=found[0].generation)
        self._desk.navigator.tell(shown(said))
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self.rehearse.setEnabled(True)
        self.key_field.show_error(sentence)
        make_room(self)
        self.key.setFocus()


def ask_to_rehearse(desk: DeskBase) -> RehearsalDialog:
    """Open the dialog and return it."""
    dialog = RehearsalDialog(desk)
    dialog.open()
    make_room(dialog)
    return dialog
