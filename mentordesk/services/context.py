"""What each use case works with: the open vault, the clock, new identifiers, and who acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.domain.identity import StaffMemberId
    from mentordesk.services.ports import Clock, Identifiers, OpenVault


@dataclass(frozen=True, slots=True)
class Context:
    """The hands and eyes of a use case; made once at unlock, used on the database thread.

    Attributes:
        actor: the staff member whose account is open: the author of what is written.
    """

    vault: OpenVault
    clock: Clock
    identifiers: Identifiers
    actor: StaffMemberId
