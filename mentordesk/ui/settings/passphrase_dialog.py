"""Changing the passphrase: the old one, then the new one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import InvalidInput
from mentordesk.services import accounts
from mentordesk.ui.counted import counted
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence, problem_sentence
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.texts import tr
from mentordesk.ui.unlock.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


class PassphraseDialog(HeldDialog):
    """Asks for both and changes the account's slot; the base keeps its bytes."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk, tr("Changer la phrase secrète"))
        self.setMinimumWidth(460)
        self.old = PassphraseField()
        self.old_field = Field(self.tr("Phrase actuelle"), self.old)
        self.down.addWidget(self.old_field)
        self.new = NewPassphrase(desk.parts.propose_passphrase)
        desk.session.ask(accounts.local_words, owner=self, done=self._weigh_with)
        self.down.addWidget(self.new)
        self.acts.addWidget(button(self.tr("Annuler"), self.reject))
        self.change = button(self.tr("Changer"), self._change, variant="primary")
        self.acts.addWidget(self.change)

    def _weigh_with(self, words: frozenset[str]) -> None:
        """Let the names that the vault holds count for nothing."""
        self.new.own_words = words

    def _change(self) -> None:
        if not self.new.check():
            make_room(self)
            return
        self._hold(is_held=True)
        opened, parts = self._desk.session.opened, self._desk.parts
        old, new = self.old.text(), self.new.passphrase.text()

        def change(context: Context) -> None:
            accounts.change_passphrase(context, parts.door(), opened, old, new)

        self._desk.session.tell(
            counted(self._desk, change),
            owner=self,
            done=lambda _: self._changed(),
            failed=self._refused,
        )

    def _hold(self, *, is_held: bool) -> None:
        self.is_held = is_held
        self.change.setEnabled(not is_held)

    def _changed(self) -> None:
        self._hold(is_held=False)
        self._desk.navigator.tell(self.tr("La phrase secrète est changée."))
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self._hold(is_held=False)
        if isinstance(error, InvalidInput):  # a name came into the vault meanwhile
            self.new.field.show_error(problem_sentence(error.problems[0]))
            self.new.passphrase.setFocus()
            return
        self.old_field.show_error(failure_sentence(error))
        make_room(self)
        self.old.setFocus()


def ask_new_passphrase(desk: DeskBase) -> PassphraseDialog:
    """Open the dialog and return it."""
    dialog = PassphraseDialog(desk)
    dialog.open()
    make_room(dialog)
    return dialog
