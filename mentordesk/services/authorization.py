"""The one question that every use case asks before it reads or writes: may this account do that?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action, Reach, Within, may, reach
from mentordesk.domain.accounts import AccountState
from mentordesk.domain.errors import NotAllowed
from mentordesk.services.devices import SENSITIVE, require_passphrase

if TYPE_CHECKING:
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork


def authorize(
    context: Context,
    work: UnitOfWork,
    action: Action,
    young_person: YoungPersonId | None = None,
) -> Within | None:
    """Let the account in front do ``action``, on a young person's record or in general.

    The account is read anew each time, so that a right which was taken away is gone at once.

    Args:
        context: who acts.
        work: the transaction of the use case.
        action: what is asked leave for.
        young_person: whose record; None for lists and for what is nobody's record.

    Returns:
        What lists must be kept within; None where the account reaches everybody.

    Raises:
        NotAllowed: the role may not do that, or not with this record.
        PassphraseNeeded: the keyring opened the vault, and this is not done without the passphrase.
    """
    account = work.access.account(context.account)
    found = reach(account.role, action)
    if account.state is not AccountState.ACTIVE or found is Reach.NONE:
        raise NotAllowed
    if action in SENSITIVE:
        require_passphrase(context)
    if found is Reach.ALL:
        return None
    within = Within(account.id, account.holder, context.clock.today())
    if young_person is not None and not work.access.reaches(within, young_person):
        raise NotAllowed
    return within


def allows(context: Context, work: UnitOfWork, action: Action) -> bool:
    """Whether the account in front may do ``action`` at all, so that a page leaves parts out."""
    account = work.access.account(context.account)
    return account.state is AccountState.ACTIVE and may(account.role, action)


def is_reached(context: Context, work: UnitOfWork, young_person: YoungPersonId) -> bool:
    """Whether the account in front reaches a young person's record, as it stands now."""
    try:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
    except NotAllowed:
        return False
    return True
