"""Another role for an account: which, what it sees, and the passphrase of whoever gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from mentordesk.services import accounts
from mentordesk.ui.accounts.words import role_sees
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.held_dialog import WIDTH
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion, Question, sensitive
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.domain.accounts import Account, Role
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


class RoleDialog(PassphraseQuestion):
    """Asks which role, then for the passphrase; an access that was given stays as it is."""

    def __init__(
        self,
        desk: DeskBase,
        account: Account,
        who: str,
        roles: Sequence[Role],
        done: Callable[[Any], object],
    ) -> None:
        door, opened = desk.parts.door, desk.session.opened

        def change(context: Context, typed: str) -> object:
            return accounts.change_role(context, door(), opened, account.id, self._chosen, typed)

        said = QCoreApplication.translate(
            "RoleDialog",
            "Le nouveau rôle de {name} vaut tout de suite. Les accès déjà donnés restent ; sa"
            " phrase secrète ne change pas.",
        )
        question = Question(
            QCoreApplication.translate("RoleDialog", "Changer le rôle"),
            said.format(name=who),
            QCoreApplication.translate("RoleDialog", "Changer le rôle"),
        )
        super().__init__(desk, question, sensitive(desk, change), done)
        self.setMinimumWidth(WIDTH)
        self._chosen = account.role
        is_family = desk.is_foster_family
        self.role = ChoiceField([(r, role_words(r, is_family=is_family)) for r in roles])
        self.role.set_value(account.role)
        self.role.chosen.connect(lambda _: self._show_role())
        self.above.addWidget(Field(self.tr("Rôle"), self.role))
        self.sees = label("", "muted", wrap=True)
        self.above.addWidget(self.sees)
        self._show_role()
        self.role.setFocus()

    def _show_role(self) -> None:
        self._chosen = self.role.value()
        self.sees.setText(shown(role_sees(self._chosen)))
        make_room(self)
