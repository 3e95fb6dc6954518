"""The first opening with a one-time code: an own passphrase first, then what the vault shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.errors import InvalidInput, VaultReadOnly
from mentordesk.services import accounts, reach
from mentordesk.services.context import context_of
from mentordesk.ui.accounts.words import welcome_words
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.domain.accounts import Account
    from mentordesk.services.reach import Colleague
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.unlock.take_back import Window


class FirstOpening(Entrance):
    """Asks for a passphrase; nothing of the vault stands on it.

    Signals:
        chosen: the passphrase.
        abandoned: whoever was here goes, or nobody is there any more.
    """

    chosen = Signal(str)
    abandoned = Signal()

    def __init__(self, propose: Callable[[], str]) -> None:
        super().__init__(520)
        self.body.addWidget(label(self.tr("Choisissez votre phrase secrète"), "heading", wrap=True))
        said = self.tr(
            "Le code ne sert qu’à arriver ici. Une fois votre phrase choisie, elle seule ouvre"
            " votre compte, et personne d’autre ne la connaît."
        )
        self.body.addWidget(label(said, "muted", wrap=True))
        self.secret = NewPassphrase(propose)
        self.body.addWidget(self.secret)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        across = QHBoxLayout()
        across.addWidget(button(self.tr("Plus tard"), self.abandoned.emit))
        across.addStretch(1)
        self.choose = button(self.tr("Choisir cette phrase"), self._choose, variant="primary")
        across.addWidget(self.choose)
        self.body.addLayout(across)
        self.begin_at(self.secret.passphrase)

    def entered(self) -> None:
        if not self.secret.goes_on():
            self._choose()

    def _choose(self) -> None:
        if self.choose.isEnabled() and self.secret.check():
            self.choose.setEnabled(False)
            self.error.hide()
            self.chosen.emit(self.secret.passphrase.text())

    def forget_typed(self) -> None:
        self.secret.wipe()
        self.abandoned.emit()

    def refuse(self, sentence: str) -> None:
        """Say why the passphrase was not taken."""
        self.choose.setEnabled(True)
        self.error.setText(sentence)
        self.error.show()
        announce(self.error, sentence)
        self.secret.passphrase.setFocus()


class _Welcomed(NamedTuple):
    account: Account
    reached: Colleague


class Admission(QObject):
    """Lets somebody who was invited in, once a passphrase was chosen; else closes the vault."""

    def __init__(self, window: Window, opened: OpenedVault, folder: Path, code: str) -> None:
        page = FirstOpening(window.parts.propose_passphrase)
        super().__init__(page)
        self._window, self._page, self._opened = window, page, opened
        self._folder, self._code, self._is_left = folder, code, False

    def begin(self) -> None:
        """Show the page, or say why nothing can be chosen."""
        window, page = self._window, self._page
        window.hold(self._opened)
        if self._opened.vault.is_read_only:
            self._close(failure_sentence(VaultReadOnly()))
            page.deleteLater()
            return
        page.chosen.connect(self._accept)
        page.abandoned.connect(self._leave)
        window.show_page(page)
        context = context_of(self._opened, window.parts.clock, window.parts.identifiers())
        window.database.run(
            lambda: accounts.local_words(context), owner=self, done=self._weigh_with
        )

    def _weigh_with(self, words: frozenset[str]) -> None:
        self._page.secret.own_words = words

    def _accept(self, chosen: str) -> None:
        parts, opened, code = self._window.parts, self._opened, self._code

        def accept() -> _Welcomed:
            context = context_of(opened, parts.clock, parts.identifiers())
            account, _ = accounts.accept_invitation(context, parts.door(), opened, code, chosen)
            return _Welcomed(account, reach.own_reach(context))

        self._window.database.run(
            accept, owner=self, done=self._accepted, failed=self._not_accepted
        )

    def _accepted(self, found: _Welcomed) -> None:
        if self._is_left:  # the vault is being closed; the passphrase that was chosen holds
            return
        said = welcome_words(found.reached, self._window.parts.clock.today())
        self._window.opened(self._opened._replace(account=found.account), self._folder, said)

    def _not_accepted(self, error: BaseException) -> None:
        if isinstance(error, InvalidInput):
            self._page.refuse(
                self.tr("Cette phrase contient trop de noms de ce coffre. Prenez-en une autre.")
            )
        else:
            self._page.refuse(failure_sentence(error))

    def _leave(self) -> None:
        if not self._is_left:
            self._close("")

    def _close(self, said: str) -> None:
        self._is_left = True
        window, folder = self._window, self._folder
        window.hold(None)

        def closed(_: object) -> None:
            window.show_unlock(folder)
            if said:
                window.say_locked(said)

        window.database.run(
            self._opened.vault.close, owner=window.database, done=closed, failed=closed
        )
