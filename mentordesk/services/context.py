"""What each use case works with: the open vault, the clock, new identifiers, and who acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.services.confirmation import Confirmation

if TYPE_CHECKING:
    from mentordesk.domain.identity import AccountId, StaffMemberId
    from mentordesk.services.ports import Clock, Identifiers, OpenVault
    from mentordesk.services.vaults import OpenedVault


@dataclass(frozen=True, slots=True)
class Context:
    """The hands and eyes of a use case; made once at unlock, used on the database thread.

    Attributes:
        actor: the staff member whose account is open: the author of what is written.
        account: that account, whose role and grants decide what may be done.
        confirmation: whether a sensitive act needs the passphrase first.
    """

    vault: OpenVault
    clock: Clock
    identifiers: Identifiers
    actor: StaffMemberId
    account: AccountId
    confirmation: Confirmation = field(default_factory=Confirmation)


def context_of(opened: OpenedVault, clock: Clock, identifiers: Identifiers) -> Context:
    """Return what the use cases work with in an open vault."""
    confirmation = Confirmation(by_device=opened.by_device)
    return Context(
        opened.vault, clock, identifiers, opened.actor.id, opened.account.id, confirmation
    )
