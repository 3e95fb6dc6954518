"""Asking for the passphrase of the account in front, for an act that is not done without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.errors import PassphraseNeeded, WrongPassphrase
from mentordesk.services import devices
from mentordesk.ui.counted import counted
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.held_dialog import HeldDialog
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 440


class Question(NamedTuple):
    """What is asked, why, and the word of the button that goes on."""

    title: str
    why: str
    act: str


class PassphraseQuestion(HeldDialog):
    """Asks for the passphrase and does something with it on the database thread.

    What is being done is not escaped: its result would be shown to nobody. Behind a lock ``done``
    hears of it all the same, and sees to it that nothing secret is shown (``DeskBase.owed``).

    Args:
        desk: the open vault.
        question: the words.
        work: takes the context and what was typed; ``WrongPassphrase`` keeps the question open.
        done: hears what ``work`` returned; the question is closed then.
        failed: hears of any other failure, the question closed; without it they are said there.
    """

    def __init__(
        self,
        desk: DeskBase,
        question: Question,
        work: Callable[[Context, str], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        super().__init__(desk, question.title)
        self._job, self._done, self._failed = counted(desk, work), done, failed
        self.setMinimumWidth(WIDTH)
        self.above = QVBoxLayout()
        self.above.setSpacing(12)
        self.above.addWidget(label(shown(question.why), wrap=True))
        self.down.addLayout(self.above)
        self.passphrase = PassphraseField()
        self.field = Field(self.tr("Phrase secrète"), self.passphrase)
        self.down.addWidget(self.field)
        self.acts.addWidget(button(self.tr("Annuler"), self.reject))
        self.go_on = button(question.act, self._ask, variant="primary")
        self.go_on.setDefault(True)
        self.acts.addWidget(self.go_on)
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.is_held = True
        self.go_on.setEnabled(False)
        self.field.show_error("")
        self._desk.session.tell(
            self._job,
            self.passphrase.text(),
            owner=self._desk.session,  # a lock takes this dialog away, and not what was done
            done=self._proved,
            failed=self._not_done,
        )

    def _proved(self, found: object) -> None:
        self.is_held = False
        if shiboken6.isValid(self):
            self.passphrase.clear()
            self.accept()
        self._done(found)

    def _not_done(self, error: BaseException) -> None:
        self.is_held = False
        if shiboken6.isValid(self):
            self.refused(error)

    def refused(self, error: BaseException) -> None:
        """Hear why nothing was done; what is not for ``failed`` is said in the question."""
        if self._failed is not None and not isinstance(error, (WrongPassphrase, PassphraseNeeded)):
            self.passphrase.clear()
            self.reject()
            self._failed(error)
            return
        self.ready_again()
        self.field.show_error(failure_sentence(error))
        make_room(self)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def ready_again(self) -> None:
        """Let it be tried once more."""
        self.go_on.setEnabled(True)


class ConfirmPassphrase(PassphraseQuestion):
    """Lets sensitive acts pass for ten minutes, and does those that wait for it."""

    def __init__(self, desk: DeskBase) -> None:
        door, opened = desk.parts.door, desk.session.opened
        question = Question(
            QCoreApplication.translate("ConfirmPassphrase", "Votre phrase secrète"),
            QCoreApplication.translate(
                "ConfirmPassphrase",
                "Cet ordinateur a ouvert le coffre sans votre phrase secrète. Tapez-la pour"
                " continuer : elle vaut ensuite dix minutes.",
            ),
            QCoreApplication.translate("ConfirmPassphrase", "Continuer"),
        )
        super().__init__(
            desk,
            question,
            lambda context, typed: devices.confirm_passphrase(context, door(), opened, typed),
            lambda _: self._go_on(),
        )
        self._waiting: list[tuple[Callable[[], object], Callable[[], object] | None]] = []

    def add(self, then: Callable[[], object], otherwise: Callable[[], object] | None) -> None:
        """Do ``then`` once the passphrase is proved, ``otherwise`` if it is not given."""
        self._waiting.append((then, otherwise))

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then, _ in waiting:
            then()

    def reject(self) -> None:
        """Do nothing of what waits; Escape means this too."""
        if self.is_held and self._desk.is_in_front:
            return
        waiting, self._waiting = self._waiting, []
        super().reject()
        for _, otherwise in waiting:
            if otherwise is not None:
                otherwise()


def sensitive(desk: DeskBase, work: Callable[[Context, str], Any]) -> Callable[[Context, str], Any]:
    """Return ``work`` for a session that the keyring opened, too: what is typed is asked once.

    The use cases of accounts ask whether sensitive acts pass before they prove the passphrase.
    """
    door, opened = desk.parts.door, desk.session.opened

    def proved(context: Context, typed: str) -> Any:
        if not context.confirmation.holds(context.clock.now()):
            devices.confirm_passphrase(context, door(), opened, typed)
        return work(context, typed)

    return proved


def ask_passphrase(
    desk: DeskBase, then: Callable[[], object], otherwise: Callable[[], object] | None = None
) -> ConfirmPassphrase | None:
    """Do ``then`` after the passphrase, where the keyring opened the vault; else at once.

    Asked again while the question is open, it waits for the same answer.

    Args:
        desk: the open vault.
        then: the sensitive act.
        otherwise: called when the person does not give the passphrase.

    Returns:
        The open question, or None when nothing has to be asked.
    """
    context = desk.session.context
    if context.confirmation.holds(context.clock.now()):
        then()
        return None
    open_now = [d for d in desk.window().findChildren(ConfirmPassphrase) if d.isVisible()]
    dialog = open_now[0] if open_now else ConfirmPassphrase(desk)
    dialog.add(then, otherwise)
    if not open_now:
        dialog.open()
        make_room(dialog)
    return dialog
