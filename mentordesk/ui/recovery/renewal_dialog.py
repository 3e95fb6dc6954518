"""Another recovery sheet: what becomes of the old one, the passphrase, then the new key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.services import recovery
from mentordesk.services.changes import Changes
from mentordesk.ui.counted import counted
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.owed import Owed, owed_words
from mentordesk.ui.recovery.key_page import KeyPage
from mentordesk.ui.recovery.sheet_work import NewKey, SheetWork
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


class RenewalDialog(HeldDialog):
    """Makes a new sheet once the passphrase was typed, then shows its key, once."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk, tr("Faire une nouvelle fiche"))
        self._work: SheetWork | None = None
        self.passphrase = PassphraseField()
        self.before, self.key = self._question(), KeyPage()
        self.key.hide()
        self.down.addWidget(self.before)
        self.down.addWidget(self.key)
        self.leave = button(self.tr("Annuler"), self.reject)
        self.go_on = button(self.tr("Faire la nouvelle fiche"), self._go_on, variant="primary")
        self.go_on.setDefault(True)
        self.acts.addWidget(self.leave)
        self.acts.addWidget(self.go_on)
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
            self._hold(is_held=True)
            self._work.rehearse(self._rehearsed, self._not_rehearsed)
        else:
            make_room(self)

    def _hold(self, *, is_held: bool) -> None:
        self.is_held = is_held
        self.go_on.setEnabled(not is_held)

    # ------------------------------------------------------------------ the new key

    def _renew(self) -> None:
        self._hold(is_held=True)
        door, opened = self._desk.parts.door, self._desk.session.opened
        typed = self.passphrase.text()

        def renew(context: Context) -> tuple[str, Changes]:
            return recovery.renew_sheet(context, door(), opened, typed), Changes.PLACES

        self._desk.session.tell(
            counted(self._desk, renew),
            owner=self._desk.session,  # a lock takes this dialog away, and not the new key
            done=self._show_key,
            failed=self._not_renewed,
        )

    def _not_renewed(self, error: BaseException) -> None:
        if not shiboken6.isValid(self):
            return
        self._hold(is_held=False)
        self.field.show_error(failure_sentence(error))
        make_room(self)
        self.passphrase.setFocus()

    def _show_key(self, found: tuple[str, Changes]) -> None:
        if self._desk.is_in_front:
            self.show_key(found[0])
        else:
            self._desk.owed.add(Owed.SHEET)

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
        self._hold(is_held=False)
        make_room(self)
        self.key.typed.setFocus()

    # ------------------------------------------------------------------ its trial

    def _rehearsed(self) -> None:
        said = self.tr("La nouvelle fiche ouvre bien le coffre. Détruisez l’ancienne.")
        self._desk.navigator.tell(said)
        self.accept()

    def _not_rehearsed(self, sentence: str) -> None:
        self._hold(is_held=False)
        self.key.refuse(sentence)
        make_room(self)

    def reject(self) -> None:
        desk = self._desk
        if self.is_held and desk.is_in_front:  # a key that is on its way must be seen
            return
        if self._work is not None and desk.is_in_front:
            desk.navigator.tell(shown(owed_words(Owed.SHEET)), "attention")
        elif self._work is not None:
            desk.owed.add(Owed.SHEET)
            self.key.forget()
        super().reject()


def show_new_sheet(desk: DeskBase, key: str) -> None:
    """Open the dialog with the key of a sheet that is made already."""
    dialog = RenewalDialog(desk)
    dialog.show_key(key)
    dialog.open()
    make_room(dialog)


def ask_new_sheet(desk: DeskBase) -> RenewalDialog:
    """Open the dialog and return it."""
    dialog = RenewalDialog(desk)
    dialog.open()
    make_room(dialog)
    return dialog
