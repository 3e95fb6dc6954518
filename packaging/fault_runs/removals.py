"""An account that was invited is removed: the vault opens as before or as asked, never neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fault_runs.judges import live
from fault_runs.operations import keep_draft
from fault_runs.vaults import PASSPHRASE, context_of
from mentordesk.domain.accounts import AccountState, Role
from mentordesk.domain.errors import KnownError
from mentordesk.domain.identity import AccountId
from mentordesk.services import accounts, opening
from mentordesk.services.failures import Failures
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.system.clock import SystemClock, moment
from mentordesk.system.failures import FailureFiles

if TYPE_CHECKING:
    from fault_runs.judges import Verdict
    from fault_runs.line import Line, Told
    from fault_runs.vaults import Known, Place
    from mentordesk.services.vaults import OpenedVault

LEAVER = accounts.Invitation("Part", Role.KEY_WORKER, None, "Lou", "Partant", "Éducateur")


def remove(place: Place, line: Line) -> None:
    """Invite somebody, remove the account while the vault is open, and go on working."""
    opened = line.attempt(place.open)
    context, door = context_of(opened), place.door
    made = line.attempt(lambda: accounts.invite(context, door, opened, LEAVER, PASSPHRASE))
    line.tell(acked={"invited": f"{made.account.id} {made.code}"})
    leaver = made.account.id
    done, _ = line.attempt(
        lambda: accounts.remove_account(context, door, opened, leaver, PASSPHRASE)
    )
    # A rotation that the disk refused is owed, and said to be.
    line.tell(acked={"removed" if done.is_finished else "removed and owed": leaver})
    keep_draft(context, place, line, 1)
    line.attempt(opened.vault.checkpoint)
    opened.vault.close()


def judge_removal(place: Place, told: Told, verdict: Verdict) -> None:
    """Whoever was removed opens nothing, and who stays opens it all; row and slot agree."""
    removed = bool(told.acked("removed") or told.acked("removed and owed"))

    def look(opened: OpenedVault, verdict: Verdict) -> Known:
        failures = Failures(FailureFiles(place.keys), SystemClock(), moment)
        opening.begin(context_of(opened), failures)
        labels = opened.vault.labels()
        with opened.vault.reading() as work:
            kept = {account.id: account.state for account in work.access.accounts()}
        present = {slot for slot, state in kept.items() if state is not AccountState.REMOVED}
        if present != {AccountId(slot) for slot in labels}:
            verdict.say("the accounts of the base are not those of the header")
        return place.known

    live(place, told, verdict, look=look)
    keys = keychain.open_with_passphrase(
        HeaderFiles(place.vault, place.keys), place.known.slot, PASSPHRASE
    )
    if keys.next_key is not None:
        verdict.say("a removal stays unfinished")
    if removed and keys.raw_key_hex == place.known.raw_key:
        verdict.say("a removal was acknowledged and the base's key is the old one")
    if removed and _codes_that_open(place, told):
        verdict.say("a removal was acknowledged and the account opens")


def _codes_that_open(place: Place, told: Told) -> list[str]:
    found = []
    for invited in told.acked("invited"):
        slot, _, code = invited.partition(" ")
        try:
            keychain.open_with_passphrase(HeaderFiles(place.vault, place.keys), slot, code).drop()
        except KnownError:
            continue
        found.append(slot)
    return found
