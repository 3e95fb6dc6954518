"""Unlocking a vault: the account, its passphrase, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.services.vaults import UpdateStep
from mentordesk.ui.qt_values import CENTERED
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField, Field, PassphraseField
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.vaults import VaultFront


class UnlockPage(Entrance):
    """Asks for the passphrase of one of the vault's accounts.

    Signals:
        unlock_asked: slot and passphrase.
    """

    unlock_asked = Signal(str, str)
    forgotten = Signal(str)
    other_vault_asked = Signal()

    def __init__(self, front: VaultFront) -> None:
        super().__init__()
        self.front = front
        name = label(front.name, "heading", wrap=True)
        name.setProperty("alignment", CENTERED)
        where = label(self.tr("coffre chiffré sur cet ordinateur"), "small")
        where.setProperty("alignment", CENTERED)
        self.body.addWidget(name)
        self.body.addWidget(where)
        self.account = ChoiceField([(a.slot, a.label) for a in front.accounts])
        self.body.addWidget(Field(self.tr("Compte"), self.account))
        self.passphrase = PassphraseField()
        self.passphrase.setObjectName("passphrase")
        self.field = Field(self.tr("Phrase secrète"), self.passphrase)
        self.body.addWidget(self.field)
        self.unlock = button(self.tr("Déverrouiller"), self._ask, variant="primary")
        self.unlock.setObjectName("unlock")
        self.body.addWidget(self.unlock)
        self._add_what_opening_says()
        links = [
            button(text, act, variant="quiet")
            for text, act in (
                (self.tr("Phrase oubliée ?"), self._forgotten),
                (self.tr("Ouvrir un autre coffre"), self.other_vault_asked.emit),
            )
        ]
        for link in links:
            link.setProperty("size", "small")
        beside = sum(link.sizeHint().width() for link in links) <= self.room
        across = QHBoxLayout() if beside else QVBoxLayout()
        across.addWidget(links[0])
        across.addStretch(1)
        across.addWidget(links[1])
        self.body.addLayout(across)
        self.begin_at(self.passphrase)

    def _add_what_opening_says(self) -> None:
        self.update_said = label("", "small", wrap=True)
        self.update_said.hide()
        self.body.addWidget(self.update_said)
        self._ways = QVBoxLayout()
        self.body.addLayout(self._ways)

    def entered(self) -> None:
        self._ask()

    def _forgotten(self) -> None:
        self.forgotten.emit(self.account.value())

    def _ask(self) -> None:
        if not self.unlock.isEnabled():
            return
        self.set_busy(busy=True)
        self.unlock_asked.emit(self.account.value(), self.passphrase.text())

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being opened; a second Enter does nothing meanwhile."""
        self.unlock.setEnabled(not busy)
        self.unlock.setText(self.tr("Ouverture…") if busy else self.tr("Déverrouiller"))
        self.update_said.hide()
        if busy:
            self.field.show_error("")

    def show_update(self, step: UpdateStep) -> None:
        """Say what is done to a vault of an older program, which may take minutes."""
        if self.unlock.isEnabled():
            return  # told late: it has come to an end
        doing = {
            UpdateStep.COPYING: self.tr("Mise à jour du coffre : copie…"),
            UpdateStep.CHANGING: self.tr("Mise à jour du coffre : nouvelles tables…"),
            UpdateStep.CHECKING: self.tr("Mise à jour du coffre : vérification…"),
            UpdateStep.KEEPING: self.tr("Mise à jour du coffre : l’ancien fichier est gardé…"),
        }[step]
        said = self.tr("N’éteignez pas l’ordinateur avant la fin.")
        self.update_said.setText(f"{doing} {said}")
        self.update_said.show()
        announce(self.update_said, self.update_said.text())

    def offer(self, words: str, act: Callable[[str, str], object], detail: str = "") -> None:
        """Offer another way in, with the slot and the passphrase that were given."""
        way = button(words, lambda: act(self.account.value(), self.passphrase.text()))
        self._ways.addWidget(way)
        if detail:
            way.setAccessibleDescription(detail)
            self._ways.addWidget(label(detail, "small", wrap=True))

    def refuse(self, sentence: str) -> None:
        """Say why it did not open; the account stays, the passphrase is ready to retype."""
        self.set_busy(busy=False)
        while (item := self._ways.takeAt(0)) is not None:
            way = item.widget()
            if way is not None:
                way.deleteLater()
        self.field.show_error(sentence)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
