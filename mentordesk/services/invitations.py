"""Another one-time code for somebody who was invited: the one before came too late, or is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import INVITATION_DAYS, Account, AccountState, may_appoint
from mentordesk.domain.errors import NotAllowed, RecordMissing
from mentordesk.domain.journal import JournalAction
from mentordesk.services.accounts import Invited
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.journal import note

if TYPE_CHECKING:
    from mentordesk.domain.identity import AccountId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.vaults import AccountDoor, OpenedVault


def renew_invitation(
    context: Context, door: AccountDoor, opened: OpenedVault, account: AccountId, passphrase: str
) -> Invited:
    """Give an invited account another code, for ``INVITATION_DAYS`` from now; the old one is over.

    The key header goes first: were it refused after the base, the old code would be valid again.

    Raises:
        NotAllowed: this account manages no accounts, or may not give that role.
        RecordMissing: the account was not invited, or has chosen its passphrase meanwhile.
        WrongPassphrase: ``passphrase`` is not the open account's; nothing is done.
    """
    with context.vault.reading() as work:
        _invited(context, work, account)
    label = context.vault.labels().get(account)
    if label is None:
        raise RecordMissing
    door.confirm(opened, passphrase)
    code = door.invite(opened, account, label)
    with context.vault.writing() as work:
        kept = _invited(context, work, account)
        until = context.clock.now() + timedelta(days=INVITATION_DAYS)
        kept = replace(kept, invited_until=until)
        work.access.keep_account(kept)
        note(context, work, JournalAction.CODE_RENEWED, account)
        work.commit()
    return Invited(code, kept, Changes.ACCOUNTS)


def _invited(context: Context, work: UnitOfWork, account: AccountId) -> Account:
    authorize(context, work, Action.MANAGE_ACCOUNTS)
    kept, own = work.access.account(account), work.access.account(context.account)
    if kept.state is not AccountState.INVITED:
        raise RecordMissing
    if not may_appoint(own.role, kept.role, work.access.accounts()):
        raise NotAllowed
    return kept
