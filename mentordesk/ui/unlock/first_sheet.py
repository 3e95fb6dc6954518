"""The wizard's last page at work: the sheet of a vault whose desk is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.recovery.sheet_work import NewKey, SheetWork, run_alone

if TYPE_CHECKING:
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads
    from mentordesk.ui.unlock.wizard import Wizard


def offer_sheet(
    wizard: Wizard, parts: Parts, threads: Threads, opened: OpenedVault, key: str
) -> None:
    """Let the wizard print, save and try the sheet of the vault that was just opened."""
    run = run_alone(parts, opened, threads.database)
    work = SheetWork(wizard.key, parts, NewKey(opened, key), run)
    wizard.rehearsal_asked.connect(lambda: work.rehearse(wizard.finished.emit, wizard.refuse_key))
