"""Unlocking a vault: the account, its passphrase, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.services.vaults import UpdateStep
from mentordesk.ui.qt_values import CENTERED
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.pause import Pause
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField, Field, PassphraseField
from mentordesk.ui.widgets.text import label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QBoxLayout

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
        self.where = label(self.tr("coffre chiffré sur cet ordinateur"), "small")
        self.where.setProperty("alignment", CENTERED)
        self.body.addWidget(name)
        self.body.addWidget(self.where)
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
        self._add_what_opening_says()
        self.body.addLayout(self._links())
        self.account.currentIndexChanged.connect(self._show_device)
        self._show_device()

    def _links(self) -> QBoxLayout:
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
        return across

    def _add_what_opening_says(self) -> None:
        self.update_said = label("", "small", wrap=True)
        self.update_said.hide()
        self.body.addWidget(self.update_said)
        self._held = QVBoxLayout()
        self.body.addLayout(self._held)
        self._pause: Pause | None = None
        self.is_text_offered = False
        self._ways = QVBoxLayout()
        self.body.addLayout(self._ways)

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
        if not self.unlock.isEnabled() or not self.has_passphrase():
            return
        self.set_busy(busy=True)
        self.unlock_asked.emit(self.account.value(), self.passphrase.text())

    def has_passphrase(self) -> bool:
        """Whether one was typed; else that is said: none is tried, and no failure counts."""
        if self.passphrase.text():
            return True
        self.field.show_error(self.tr("Tapez d’abord votre phrase secrète."))
        self.passphrase.setFocus()
        return False

    def hold_back(self, left: Callable[[], float]) -> None:
        """Say what is left of a wait after failed attempts, in seconds."""
        self._pause = Pause(self.unlock, self._held, left)
        self._pause.begin()

    def show_locked(self, account: str, *, switches: bool) -> None:
        """Say that the vault was locked, and propose whose passphrase opens it again."""
        self.account.set_value(account)
        self.where.setText(self.tr("Verrouillé"))
        restyle(self.where, "role", "strong")
        self._announce(self.where.text())
        if switches:
            self.begin_at(self.account)
            self.account.setFocus()

    def say(self, words: str) -> None:
        """Say something that stays on the page."""
        self._held.addWidget(label(words, "attention", wrap=True))
        self._announce(words)

    def _announce(self, words: str) -> None:
        from mentordesk.ui.widgets.banner import announce  # the first page says nothing aloud

        announce(self, words)

    def forget_typed(self) -> None:
        self.passphrase.clear()
        self.passphrase.reveal(shown=False)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being opened; a second Enter does nothing meanwhile."""
        held = self._pause is not None and self._pause.is_on
        self.unlock.setEnabled(not busy and not held)
        self.without.setEnabled(not busy)
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
        self._announce(self.update_said.text())

    def offer(
        self,
        words: str,
        act: Callable[[str, str], object],
        detail: str = "",
        *,
        lasts: bool = False,
    ) -> None:
        """Offer another way in, with the slot and the passphrase that were given.

        One that ``lasts`` is there after a refusal too.
        """
        way = button(words, lambda: act(self.account.value(), self.passphrase.text()))
        (self._held if lasts else self._ways).addWidget(way)
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
        if self._pause is not None:
            self._pause.begin()
