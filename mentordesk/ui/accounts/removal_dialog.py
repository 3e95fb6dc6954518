"""Removing an account: what it means in plain words, the passphrase, the work, and the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentordesk.domain.accounts import AccountState
from mentordesk.domain.errors import AccessWouldBeLost
from mentordesk.services import accounts
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.owed import Owed
from mentordesk.ui.recovery.renewal_dialog import ask_new_sheet, show_new_sheet
from mentordesk.ui.unlock.confirm_passphrase import sensitive
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.domain.accounts import Account
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.vaults import Removal
    from mentordesk.ui.desk_base import DeskBase


class Leaver(NamedTuple):
    """Whose account goes.

    Attributes:
        others: how the other accounts are called, by their slots.
    """

    account: Account
    name: str
    others: Mapping[str, str]


class RemovalDialog(HeldDialog):
    """Removes an account; vault and base get new keys, which takes a moment."""

    def __init__(self, desk: DeskBase, leaver: Leaver) -> None:
        super().__init__(desk, self.tr("Retirer un compte"))
        self._leaver, self._accepts = leaver, False
        self._is_invitation = leaver.account.state is AccountState.INVITED
        self.question = self._question()
        self.down.addWidget(self.question)
        self.said = label("", wrap=True)
        self.said.hide()
        self.down.addWidget(self.said)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Avancement"))
        self.bar.hide()
        self.down.addWidget(self.bar)
        self.leave = button(self.tr("Annuler"), self.reject)
        self.go_on = button(self.tr("Retirer le compte"), self._remove, variant="danger")
        self.acts.addWidget(self.leave)
        self.acts.addWidget(self.go_on)
        self.passphrase.returnPressed.connect(self._remove)
        self.passphrase.setFocus()

    def _question(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        for said in self._sentences():
            down.addWidget(label(shown(said.format(name=self._leaver.name)), wrap=True))
        self.losses = label("", "attention", wrap=True)
        self.losses.hide()
        down.addWidget(self.losses)
        self.passphrase = PassphraseField()
        self.field = Field(self.tr("Votre phrase secrète"), self.passphrase)
        down.addWidget(self.field)
        return made

    def _sentences(self) -> tuple[str, ...]:
        if self._is_invitation:
            return (self.tr("L’invitation de {name} est retirée : son code n’ouvre plus rien."),)
        return (
            self.tr(
                "Le compte de {name} n’ouvrira plus rien, dès que vous confirmez. Ses écrits"
                " restent, à son nom."
            ),
            self.tr(
                "Les copies du coffre et les sauvegardes déjà faites s’ouvrent encore avec son"
                " ancienne phrase secrète. Si {name} en a une, reprenez-la."
            ),
            self.tr("Le coffre change de clés ; les autres gardent leur phrase secrète."),
        )

    # ------------------------------------------------------------------ the work

    def _remove(self) -> None:
        if self.is_held:
            return
        desk, door, opened = self._desk, self._desk.parts.door, self._desk.session.opened
        account, accepts = self._leaver.account.id, self._accepts

        def remove(context: Context, typed: str) -> tuple[Removal, Changes]:
            return accounts.remove_account(
                context, door(), opened, account, typed, accept_losses=accepts
            )

        self.field.show_error("")
        self._work(is_on=True)
        desk.session.tell(
            sensitive(desk, remove),
            self.passphrase.text(),
            owner=desk.session,  # a lock takes this dialog away, and not what was done
            done=self._removed,
            failed=self._refused,
        )

    def _work(self, *, is_on: bool) -> None:
        self.is_held = is_on
        for part in (self.leave, self.go_on, self.passphrase):
            part.setEnabled(not is_on)
        self.question.setVisible(not is_on)
        self.bar.setVisible(is_on)
        self.said.setVisible(is_on)
        if is_on:
            said = self.tr("Le coffre reçoit de nouvelles clés. N’éteignez pas l’ordinateur…")
            self.said.setText(shown(said))
            announce(self, self.said.text())
        make_room(self)

    def _refused(self, error: BaseException) -> None:
        if not shiboken6.isValid(self):
            return
        self._work(is_on=False)
        if isinstance(error, AccessWouldBeLost):
            self._ask_once_more(error)
            return
        self.field.show_error(failure_sentence(error))
        make_room(self)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _ask_once_more(self, error: AccessWouldBeLost) -> None:
        """Name who would lose access besides; a second act of its own accepts it."""
        lines = [self.tr("Rien n’est fait. Avec ce compte, d’autres accès seraient perdus :")]
        lines += [f"– {self._leaver.others.get(slot, slot)}" for slot in error.slots]
        if error.sheet:
            lines.append(self.tr("– la fiche de secours d’aujourd’hui : une autre serait faite"))
        lines.append(
            self.tr(
                "Que ces personnes ouvrent d’abord le coffre une fois ; ou retirez quand même, et"
                " invitez-les de nouveau après."
            )
        )
        self.losses.setText(shown("\n".join(lines)))
        self.losses.show()
        self._accepts = True
        self.go_on.setText(self.tr("Retirer quand même"))
        self.go_on.setAccessibleName(self.go_on.text())
        announce(self, self.losses.text())
        make_room(self)
        self.leave.setFocus()

    # ------------------------------------------------------------------ afterwards

    def _removed(self, found: tuple[Removal, Changes]) -> None:
        removal, desk = found[0], self._desk
        if not desk.is_in_front:
            if removal.recovery_key or not self._is_invitation:
                desk.owed.add(Owed.SHEET if removal.recovery_key else Owed.REMOVED)
            return
        self.passphrase.clear()
        self._work(is_on=False)
        said = self.tr("L’invitation est retirée.") if self._is_invitation else self._gone()
        if not removal.is_finished:
            late = self.tr("La base recevra sa nouvelle clé à la prochaine ouverture du coffre.")
            said = f"{said} {late}"
        desk.navigator.tell(shown(said))
        if removal.recovery_key:
            self.accept()
            show_new_sheet(desk, removal.recovery_key)
        elif self._is_invitation:
            self.accept()
        else:
            self._offer_sheet(said)

    def _gone(self) -> str:
        said = self.tr("Le compte de {name} est retiré : il n’ouvre plus rien.")
        return said.format(name=self._leaver.name)

    def _offer_sheet(self, said: str) -> None:
        advice = self.tr(
            "La fiche de secours ouvre toujours le coffre. Si {name} a pu la voir, faites-en une"
            " nouvelle."
        ).format(name=self._leaver.name)
        self.question.hide()
        self.said.setText(shown(f"{said} {advice}"))
        self.said.show()
        announce(self, self.said.text())
        self.leave.setText(self.tr("Fermer"))
        self.leave.setAccessibleName(self.leave.text())
        self.go_on.hide()
        self.renew = button(self.tr("Faire une nouvelle fiche"), self._renew, variant="primary")
        self.acts.addWidget(self.renew)
        self.resize(self.width(), self.minimumSizeHint().height())
        make_room(self)
        self.renew.setFocus()

    def _renew(self) -> None:
        self.accept()
        ask_new_sheet(self._desk)
