"""Another recovery sheet: what becomes of the old one, the passphrase, then the new key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal, recovery
from mentordesk.services.changes import Changes
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.recovery.key_page import KeyPage
from mentordesk.ui.recovery.sheet_work import NewKey, SheetWork
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 560


class RenewalDialog(QDialog):
    """Makes a new sheet once the passphrase was typed, then shows its key, once."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk.window())
        self._desk = desk
        self._work: SheetWork | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Faire une nouvelle fiche"))
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 22)
        down.setSpacing(12)
        self.passphrase = PassphraseField()
        self.before, self.key = self._question(), KeyPage()
        self.key.hide()
        down.addWidget(self.before)
        down.addWidget(self.key)
        across = QHBoxLayout()
        across.addStretch(1)
        self.leave = button(self.tr("Annuler"), self.reject)
        self.go_on = button(self.tr("Faire la nouvelle fiche"), self._go_on, variant="primary")
        self.go_on.setDefault(True)
        across.addWidget(self.leave)
        across.addWidget(self.go_on)
        down.addLayout(across)
        self.passphrase.setFocus()

    def _question(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        said = self.tr(
            "L’ancienne fiche n’ouvrira plus ce coffre : détruisez-la quand la nouvelle est"
            " essayée. Les sauvegardes déjà faites gardent l’ancienne clé."
        )
        down.addWidget(label(shown(said), wrap=True))
        self.field = Field(self.tr("Phrase secrète"), self.passphrase)
        down.addWidget(self.field)
        return made

    def _go_on(self) -> None:
        if self._work is None:
            self._renew()
        elif self.key.check():
            self.go_on.setEnabled(False)
            self._work.rehearse(self._rehearsed, self._not_rehearsed)
        else:
            make_room(self)

    # ------------------------------------------------------------------ the new key

    def _renew(self) -> None:
        self.go_on.setEnabled(False)
        door, opened = self._desk.parts.door, self._desk.session.opened
        typed = self.passphrase.text()

        def renew(context: Context) -> tuple[str, Changes]:
            key = recovery.renew_sheet(context, door(), opened, typed)
            journal.note_done(context, JournalAction.RECOVERY_RENEWED)
            return key, Changes.PLACES

        self._desk.session.tell(
            renew,
            owner=self,
            done=self._show_key,
            failed=self._not_renewed,
        )

    def _not_renewed(self, error: BaseException) -> None:
        self.go_on.setEnabled(True)
        self.field.show_error(failure_sentence(error))
        make_room(self)
        self.passphrase.setFocus()

    def _show_key(self, found: tuple[str, Changes]) -> None:
        self.show_key(found[0])

    def show_key(self, key: str) -> None:
        """Show the key of a sheet that was made, here or by a removal."""
        desk = self._desk
        self.passphrase.clear()
        self.before.hide()
        new = NewKey(desk.session.opened, key)
        self._work = SheetWork(self.key, desk.parts, new, desk.session.tell)
        self.key.show_key(key, replaces=True)
        self.key.show()
        self.leave.setText(self.tr("Plus tard"))
        self.leave.setAccessibleName(self.leave.text())
        self.go_on.setText(self.tr("Essayer la clé"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.go_on.setEnabled(True)
        make_room(self)
        self.key.typed.setFocus()

    # ------------------------------------------------------------------ its trial

    def _rehearsed(self) -> None:
        said = self.tr("La nouvelle fiche ouvre bien le coffre. Détruisez l’ancienne.")
        self._desk.navigator.tell(said)
        self.accept()

    def _not_rehearsed(self, sentence: str) -> None:
        self.go_on.setEnabled(True)
        self.key.refuse(sentence)
        make_room(self)

    def reject(self) -> None:
        if not self.go_on.isEnabled():  # a key that is on its way must be seen
            return
        if self._work is not None:
            said = self.tr(
                "La nouvelle fiche n’est pas essayée, et l’ancienne n’ouvre plus le coffre. Si la"
                " clé n’est pas sur papier, faites une autre fiche."
            )
            self._desk.navigator.tell(said, "attention")
        super().reject()


def show_new_sheet(desk: DeskBase, key: str) -> RenewalDialog:
    """Open the dialog with the key of a sheet that is made already, and return it."""
    dialog = RenewalDialog(desk)
    dialog.show_key(key)
    dialog.open()
    make_room(dialog)
    return dialog


def ask_new_sheet(desk: DeskBase) -> RenewalDialog:
    """Open the dialog and return it."""
    dialog = RenewalDialog(desk)
    dialog.open()
    make_room(dialog)
    return dialog
