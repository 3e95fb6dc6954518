"""The recovery sheet: it is made anew, and it is tried on a copy of the vault."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import TYPE_CHECKING
from unittest import mock

from fault_runs.judges import live
from fault_runs.operations import STORE, keep_draft
from fault_runs.vaults import PASSPHRASE, context_of
from mentordesk.domain.errors import WrongRecoveryKey
from mentordesk.domain.recovery_key import KEY_BYTES, RecoveryKey
from mentordesk.services import recovery
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.scratch import TRIALS, remove_abandoned

if TYPE_CHECKING:
    from fault_runs.judges import Verdict
    from fault_runs.line import Line, Told
    from fault_runs.vaults import Known, Place
    from mentordesk.services.vaults import OpenedVault

LONG_AGO = 1_000_000_000
NEW_KEY = RecoveryKey(bytes(range(KEY_BYTES)))
"""What the new sheet says: known beforehand, so that it can be tried before it was ever told."""


def renew(place: Place, line: Line) -> None:
    """Renew the sheet, keep a draft, and note the count in the header."""
    opened = line.attempt(place.open)
    line.attempt(lambda: _renew(place, opened))
    line.tell(acked={"sheet": True})
    keep_draft(context_of(opened), place, line, 1)
    line.attempt(opened.vault.checkpoint)
    opened.vault.close()


def _renew(place: Place, opened: OpenedVault) -> None:
    with mock.patch.object(keychain, "RecoveryKey", return_value=NEW_KEY):
        place.door.renew_recovery_key(opened, PASSPHRASE)


def judge_renewal(place: Place, told: Told, verdict: Verdict) -> None:
    """One of the two sheets opens the vault, never neither: the new one, once it was shown."""
    opening = [sheet for sheet in (place.known.sheet, NEW_KEY.text) if _opens(place, sheet)]
    if len(opening) != 1:
        verdict.say(f"{len(opening)} of the two sheets open the vault")
    if told.acked("sheet") and opening != [NEW_KEY.text]:
        verdict.say("a new sheet was acknowledged and does not open alone")

    def look(opened: OpenedVault, verdict: Verdict) -> Known:
        state = recovery.recovery_state(context_of(opened))
        # More than two: one that the disk refused is counted all the same.
        if NEW_KEY.text in opening and state.generation < 2:
            verdict.say("a new sheet opens and is not counted")
        return place.known

    live(place, told, verdict, look=look)
    if [sheet for sheet in (place.known.sheet, NEW_KEY.text) if _opens(place, sheet)] != opening:
        verdict.say("opening the vault changed which sheet does")


def _opens(place: Place, sheet: str) -> bool:
    files = HeaderFiles(place.vault, place.keys)
    try:
        keychain.open_with_recovery_key(files, place.known.slot, sheet).drop()
    except WrongRecoveryKey:
        return False
    return True


def rehearse(place: Place, line: Line) -> None:
    """Try the sheet on a copy, which lies outside of the disk that is watched."""
    tempfile.tempdir = str(place.root.parent)
    opened = line.attempt(place.open)
    context, sheet = context_of(opened), place.known.sheet
    line.attempt(lambda: recovery.rehearse(context, place.door, opened, sheet))
    line.tell(acked={"rehearsed": True})
    opened.vault.close()


def judge_rehearsal(place: Place, told: Told, verdict: Verdict) -> None:
    """The vault holds what it held, its sheet opens it, and the next start leaves no copy."""
    if not _opens(place, place.known.sheet):
        verdict.say("a sheet that was only tried does not open")
    copies = list(place.root.parent.glob(f"{TRIALS}*"))
    if copies and told.is_done and not told.said:
        verdict.say("a copy on which a sheet was tried stays")
    for copy in copies:
        # Younger ones may be another process's, which is still at work.
        os.utime(copy, (LONG_AGO, LONG_AGO))

    def look(opened: OpenedVault, verdict: Verdict) -> Known:
        is_known = recovery.recovery_state(context_of(opened)).rehearsed_on is not None
        if told.acked("rehearsed") and not is_known:
            verdict.say("a trial was acknowledged and is not known")
        changes = opened.vault.sequence() - STORE.found(place.backups)[0].manifest.seq
        if changes != is_known:
            verdict.say(f"a trial made {changes} changes")
        return place.known

    with mock.patch.object(tempfile, "tempdir", str(place.root.parent)):
        live(place, told, verdict, look=look)
        remove_abandoned(TRIALS)
    for copy in place.root.parent.glob(f"{TRIALS}*"):
        verdict.say("the copy of a trial that was cut short stays")
        shutil.rmtree(copy)
