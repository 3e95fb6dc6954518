"""Unlocking a vault: the account, its passphrase, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.ui.qt_values import CENTERED
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField, Field, PassphraseField
from mentordesk.ui.widgets.text import label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from mentordesk.services.vaults import VaultFront


class UnlockPage(Entrance):
    """Asks for the passphrase of one of the vault's accounts.

    Signals:
        unlock_asked: slot and passphrase.
        device_asked: the slot of an account that this computer opens.
    """

    unlock_asked = Signal(str, str)
    device_asked = Signal(str)
    forgotten = Signal(str)
    other_vault_asked = Signal()

    def __init__(self, front: VaultFront, known_here: Collection[str] = ()) -> None:
        """Show the vault; ``known_here`` are the slots that this computer opens."""
        super().__init__()
        self.front, self._known_here = front, known_here
        name = label(front.name, "heading", wrap=True)
        name.setProperty("alignment", CENTERED)
        where = label(self.tr("coffre chiffré sur cet ordinateur"), "small")
        where.setProperty("alignment", CENTERED)
        self.body.addWidget(name)
        self.body.addWidget(where)
        self.account = ChoiceField([(a.slot, a.label) for a in front.accounts])
        self.body.addWidget(Field(self.tr("Compte"), self.account))
        self._offer_device()
        self.passphrase = PassphraseField()
        self.passphrase.setObjectName("passphrase")
        self.field = Field(self.tr("Phrase secrète"), self.passphrase)
        self.body.addWidget(self.field)
        self.unlock = button(self.tr("Déverrouiller"), self._ask, variant="primary")
        self.unlock.setObjectName("unlock")
        self.body.addWidget(self.unlock)
        self._ways = QVBoxLayout()
        self.body.addLayout(self._ways)
        self._add_links()
        self.account.currentIndexChanged.connect(self._show_device)
        self._show_device()

    def _add_links(self) -> None:
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

    def _offer_device(self) -> None:
        """Add the button that opens without a passphrase, and begin with an account that has it."""
        self.without = button(
            self.tr("Ouvrir sans phrase secrète"), self._ask_device, variant="primary"
        )
        self.without.setObjectName("without")
        self.or_else = label(self.tr("ou avec votre phrase secrète"), "small")
        self.or_else.setProperty("alignment", CENTERED)
        self.body.addWidget(self.without)
        self.body.addWidget(self.or_else)
        known = [a.slot for a in self.front.accounts if a.slot in self._known_here]
        if known:
            self.account.set_value(known[0])

    def _show_device(self, _: int = 0) -> None:
        is_known = self.account.value() in self._known_here
        self.without.setVisible(is_known)
        self.or_else.setVisible(is_known)
        restyle(self.unlock, "variant", "secondary" if is_known else "primary")
        self.begin_at(self.without if is_known else self.passphrase)

    def _ask_device(self) -> None:
        if self.unlock.isEnabled():
            self.set_busy(busy=True)
            self.device_asked.emit(self.account.value())

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
        self.without.setEnabled(not busy)
        self.unlock.setText(self.tr("Ouverture…") if busy else self.tr("Déverrouiller"))
        if busy:
            self.field.show_error("")

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
