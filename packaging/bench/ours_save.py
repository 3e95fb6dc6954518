"""Ours: meetings saved by the use case; prints each save's seconds, keeps the rows it wrote."""

from __future__ import annotations

import json
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from mentordesk.bootstrap import cli_parts
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import PairId
from mentordesk.domain.meetings import (
    Activity,
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlaceKind,
)
from mentordesk.domain.next_steps import NextStepDraft
from mentordesk.services import drafts, goals, meetings
from mentordesk.services.context import Context, context_of
from mentordesk.storage.open_vault import SqlVault

SAVES = 40
WRITES = ("INSERT", "UPDATE", "DELETE")


class Rows:
    """Collects the writing statements of one save."""

    def __init__(self) -> None:
        self.statements: list[tuple[str, Any]] = []

    def take(self, *given: Any) -> None:
        """Note one statement as the driver gets it."""
        _, _, sql, values, _, several = given
        if sql.lstrip().upper().startswith(WRITES):
            self.statements += [(sql, row) for row in (values if several else [values])]


def main() -> None:
    """Save on the vault of the arguments; the last one says where the rows go."""
    vault, known, place = Path(sys.argv[1]), json.loads(sys.argv[2]), Path(sys.argv[3])
    parts = cli_parts()
    slot = parts.front(vault).accounts[0].slot
    opened = parts.door().open_with_passphrase(vault, slot, known["passphrase"])
    context = context_of(opened, parts.clock, parts.identifiers)
    if not isinstance(opened.vault, SqlVault):
        raise TypeError("another vault")
    rows = Rows()
    event.listen(opened.vault.engine, "before_cursor_execute", rows.take)
    goal = goals.goals_of(context, known["long"])[0].id
    seconds, kept = [], []
    for number in range(SAVES):
        draft = _draft(context, PairId(known["pair"]), goal, number)
        draft_of_form = drafts.DraftRef(DraftKind.NEW_MEETING, draft.submission)
        rows.statements = []
        begun = time.perf_counter()
        meetings.record_meeting(context, draft, forget=draft_of_form)
        seconds.append(time.perf_counter() - begun)
        kept.append(rows.statements)
    place.write_text(json.dumps(kept, default=str), encoding="utf-8")
    print(json.dumps({"seconds": seconds, "key": opened.vault.keys.raw_key_hex}))
    opened.vault.close()


def _draft(context: Context, pair: PairId, goal: Any, number: int) -> MeetingDraft:
    today = context.clock.today()
    frame = MeetingFrame(
        MeetingOutcome.HELD,
        today - timedelta(days=number),
        minutes=90,
        place_kind=PlaceKind.LIBRARY,
        activities=(Activity.READING, Activity.TALK),
    )
    notes = MeetingNotes(facts="A préparé trois questions.", youth_words="Je suis fier.", mood=4)
    step = NextStepDraft("Envoyer la liste des lycées")
    share = PairNotes(pair, notes, {goal: 6}, (step,))
    return MeetingDraft(context.identifiers.new(), frame, (share,))


main()
