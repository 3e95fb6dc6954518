"""Opening a vault with its recovery key, which the journal notes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal
from mentordesk.services.context import context_of

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault, VaultFront
    from mentordesk.ui.parts import Parts


def open_with_key(
    parts: Parts, front: VaultFront, slot: str, key: str, new_passphrase: str
) -> tuple[OpenedVault, str]:
    """Open the vault; see ``services.vaults.VaultDoor``. Runs on the database thread."""
    with parts.failures.attempt(front.vault_id, slot):
        found = parts.door().open_with_recovery_key(front.folder, slot, key, new_passphrase)
    opened, new_key = found
    context = context_of(opened, parts.clock, parts.identifiers())
    with suppress(NotAllowed):  # somebody who was invited notes the first act once it is accepted
        journal.note_done(context, JournalAction.RECOVERY_USED)
    return opened, new_key
