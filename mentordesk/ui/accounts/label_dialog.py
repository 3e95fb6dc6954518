"""Another public label for the account in front: the unlock page tells accounts apart by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import InvalidInput
from mentordesk.services import accounts
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.texts import tr
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion, Question, sensitive
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


class LabelDialog(PassphraseQuestion):
    """Asks for the label, then for the passphrase that it is sealed with."""

    def __init__(self, desk: DeskBase, label: str) -> None:
        door, opened = desk.parts.door, desk.session.opened

        def rename(context: Context, typed: str) -> Changes:
            return accounts.rename_account(context, door(), opened, self._chosen, typed)

        question = Question(
            tr("Renommer votre compte"),
            tr(
                "L’étiquette se lit à l’ouverture, avant toute phrase secrète : n’y mettez pas plus"
                " que des initiales. Votre nom et vos écrits ne changent pas."
            ),
            tr("Renommer"),
        )
        super().__init__(desk, question, sensitive(desk, rename), self._renamed)
        self._chosen = label
        self.label = LineField(label)
        self.label.textChanged.connect(self._choose)
        self.label_field = Field(tr("Étiquette du compte"), self.label)
        self.above.addWidget(self.label_field)
        self.label.setFocus()
        self.label.selectAll()

    def _choose(self, text: str) -> None:
        self._chosen = text

    def _renamed(self, _: Changes) -> None:
        said = tr("Votre compte s’appelle maintenant « {label} ».")
        self._desk.navigator.tell(shown(said.format(label=self._chosen.strip())))

    def refused(self, error: BaseException) -> None:
        if not isinstance(error, InvalidInput):
            super().refused(error)
            return
        self.ready_again()
        self.label_field.show_error(problem_sentence(error.problems[0]))
        make_room(self)
        self.label.setFocus()


def ask_new_label(desk: DeskBase) -> None:
    """Read the label as it stands and open the dialog."""

    def label(context: Context) -> str:
        return context.vault.labels().get(context.account, "")

    def ask(found: str) -> None:
        dialog = LabelDialog(desk, found)
        dialog.open()
        make_room(dialog)

    desk.session.ask(label, owner=desk, done=ask)
