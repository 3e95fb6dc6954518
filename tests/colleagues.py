"""Colleagues with accounts of their own in the vault that a driver's window holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.accounts import Account, AccountState, GrantDraft, GrantKind, Role
from mentordesk.domain.identity import AccountId
from mentordesk.services import accounts, grants, places
from mentordesk.services.accounts import Invitation
from mentordesk.services.context import context_of
from tests.driving import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.services.context import Context
    from tests.driving import Driver

PHRASES = {
    "S. D.": "tulipe canard velours fenêtre boussole orage pivoine",
    "N. B.": "brouette lampadaire cerise nuage tambour escargot plume",
}
NAMES = {"S. D.": ("Sacha", "Diallo", "Éducateur"), "N. B.": ("Nadia", "Belkacem", "Cheffe")}


def join(driver: Driver, folder: Path, label: str, role: Role) -> AccountId:
    """Let somebody who was invited accept at once; the vault is closed before and after."""
    return driver.application.database.run_and_wait(lambda: _join(driver, folder, label, role))


def _join(driver: Driver, folder: Path, label: str, role: Role) -> AccountId:
    door, slot = driver.parts.door(), driver.parts.front(folder).accounts[0].slot
    opened = door.open_with_passphrase(folder, slot, PASSPHRASE)
    context = context_of(opened, driver.clock, driver.parts.identifiers())
    who = Invitation(label, role, None, *NAMES[label])
    invited = accounts.invite(context, door, opened, who, PASSPHRASE)
    opened.vault.close()
    opened = door.open_with_passphrase(folder, invited.account.id, invited.code)
    context = context_of(opened, driver.clock, driver.parts.identifiers())
    accounts.accept_invitation(context, door, opened, invited.code, PHRASES[label])
    opened.vault.close()
    return invited.account.id


def staffed(context: Context) -> Account:
    """Add colleagues of some roles to an open vault, one invited, with access; return the first.

    They have no slots: what is looked at is the page.
    """
    unit = next(iter(places.house(context).units), None)
    today = context.clock.today()
    made = []
    for first, last, role, state in (
        ("Malik", "Ferrand", Role.KEY_WORKER, AccountState.ACTIVE),
        ("Nadia", "Belkacem", Role.HEAD_OF_SERVICE, AccountState.ACTIVE),
        ("Sacha", "Diallo", Role.FOSTER_CARER, AccountState.INVITED),
        ("Lou", "Renard", Role.AUDITOR, AccountState.REMOVED),
    ):
        member, _ = places.add_staff_member(context, first, last, "Coordination")
        now = context.clock.now()
        invited = now if state is AccountState.INVITED else None
        gone = now if state is AccountState.REMOVED else None
        account = Account(
            AccountId(context.identifiers.new()), member.id, role, state, now, invited, gone
        )
        with context.vault.writing() as work:
            work.access.keep_account(account)
            work.commit()
        made.append(account)
    if unit is not None:
        for account in made[:2]:
            draft = GrantDraft(GrantKind.UNIT, unit.id, today, None, "renfort")
            given, _ = grants.give_access(context, account.id, draft)
        grants.withdraw(context, given.id)
        grants.give_access(context, made[1].id, draft)
    return made[0]
