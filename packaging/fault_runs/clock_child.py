"""A working session under a wrong clock; prints what it came upon. Started by ``clocks``."""

from __future__ import annotations

import json
import pickle
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fault_runs.operations import RECORD, STORE, no_tick
from fault_runs.vaults import Place, ShiftedClock, context_of, meeting_draft, sql_vault
from mentordesk.domain import backups as rules
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import YoungPersonId
from mentordesk.services import backups, drafts, meetings, today, young_person_file

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.vaults import OpenedVault


def main() -> None:
    """Do a day's work on the vault of the first argument, so many days off."""
    place: Place = pickle.loads(Path(sys.argv[1]).read_bytes())  # noqa: S301  # written by this run
    opened = place.open()
    with closing(opened.vault):
        usual = context_of(opened)
        clock = ShiftedClock(int(sys.argv[2]))
        context = replace(usual, clock=clock)
        # Before anything is written under it, and after.
        told = [today.today(context).clock.is_behind]
        problems = [*_work(context, place), *_back_up(opened, context, place)]
        told.append(today.today(context).clock.is_behind)
    found = {"day": clock.today().isoformat(), "problems": problems, "told behind": told}
    print(json.dumps(found))


def _work(context: Context, place: Place) -> list[str]:
    problems = []
    person = YoungPersonId(place.known.person)
    before = young_person_file.young_person_file(context, person)
    draft = meeting_draft(context, place.known, 2, context.identifiers.new())
    recorded = meetings.record_meeting(context, draft).meetings[0]
    if recorded.number != 1 + max(m.number or 0 for m in before.meetings):
        problems.append(f"the meeting got number {recorded.number}")
    drafts.keep_draft(context, DraftKind.NEW_MEETING, RECORD, {"number": 1}, person)
    if drafts.find_draft(context, DraftKind.NEW_MEETING, RECORD) is None:
        problems.append("the draft is not there")
    first_page = today.today(context)
    durations = [(first_page.day - goal.since).days for goal in first_page.unrated_goals]
    durations += [
        (first_page.day - (line.pair.last_met_on or line.pair.started_on)).days
        for line in first_page.silent_pairs
    ]
    file = young_person_file.young_person_file(context, person)
    durations += [meeting.frame.minutes or 0 for meeting in file.meetings]
    problems += [f"a duration of {days}" for days in durations if days < 0]
    return problems


def _back_up(opened: OpenedVault, context: Context, place: Place) -> list[str]:
    vault, clock, problems = sql_vault(opened), context.clock, []
    before = STORE.found(place.backups, vault.vault_id)
    last = max(before, key=lambda backup: backup.manifest.seq).manifest
    if not rules.is_due(last.made_at, last.seq, vault.sequence(), clock.now() + rules.EVERY):
        problems.append("a change is not backed up")
    with vault.backup_source() as source:
        places = backups.BackupPlaces(place.backups)
        made = backups.back_up(STORE, source, places, clock, no_tick).backup
    found = STORE.found(place.backups, vault.vault_id)
    lost = len(before) + 1 - len(found)
    if made.path not in [backup.path for backup in found]:
        problems.append("the backup just made was let go by the rotation")
    if lost > 2:
        problems.append(f"{lost} of {len(before)} older backups were let go at once")
    newest = backups.status(
        STORE, backups.BackupPlaces(place.backups), vault.vault_id, clock.now()
    ).last
    if newest is None or newest.manifest.seq != max(b.manifest.seq for b in found):
        problems.append("what is called the newest backup is not the one with the last change")
    if newest and rules.is_due(
        newest.manifest.made_at, newest.manifest.seq, vault.sequence(), clock.now()
    ):
        problems.append("the next backup is due at once, and so on")
    return problems


main()
