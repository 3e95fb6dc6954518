"""Another code for somebody who was invited: the passphrase, then the code, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services import invitations
from mentordesk.ui.accounts.code_dialog import show_code
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.texts import tr
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion, Question, sensitive

if TYPE_CHECKING:
    from mentordesk.domain.identity import AccountId
    from mentordesk.services.accounts import Invited
    from mentordesk.services.context import Context
    from mentordesk.ui.desk_base import DeskBase


def ask_for_new_code(desk: DeskBase, account: AccountId, who: str, tag: str) -> None:
    """Ask for the passphrase, then show another code for this account.

    Args:
        desk: the open vault.
        account: an invited one.
        who: the name of whoever was invited.
        tag: the account's public label.
    """
    door, opened = desk.parts.door, desk.session.opened

    def renew(context: Context, typed: str) -> Invited:
        return invitations.renew_invitation(context, door(), opened, account, typed)

    def renewed(found: Invited) -> None:
        until = found.account.invited_until
        assert until is not None  # noqa: S101  # it was just given
        show_code(desk, who, tag, found.code, until)

    said = tr(
        "{name} reçoit un nouveau code, valable sept jours. Le code d’avant n’ouvre plus rien."
        " Tapez votre phrase secrète : le code est montré juste après, une seule fois."
    )
    question = Question(tr("Donner un nouveau code"), said.format(name=who), tr("Donner le code"))
    asked = PassphraseQuestion(desk, question, sensitive(desk, renew), renewed)
    asked.open()
    make_room(asked)
