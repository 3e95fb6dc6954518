"""A vault with something in it, and a store that backs it up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.meetings import MeetingDraft, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.meetings import PairNotes as Share
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import meetings, pairs, people
from mentordesk.services.context import Context, context_of
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.open_vault import SqlVault
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mentordesk.domain.identity import PairId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.services.backups import Backup
    from tests.storage.conftest import ClosedVault

TODAY = date(2026, 11, 22)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date()

    def forward(self, **by: float) -> None:
        self.instant += timedelta(**by)


def no_tick(_: float) -> None:
    """Nobody watches."""


@dataclass
class Kept:
    """An open vault with one pair, its store and where backups go."""

    vault: SqlVault
    context: Context
    clock: Clock
    pair: PairId
    place: Path
    store: SqlBackupStore

    def meet(self, facts: str = "A lu à voix haute.", ago: int = 0) -> Meeting:
        """Record a meeting."""
        frame = MeetingFrame(MeetingOutcome.HELD, TODAY - timedelta(days=ago), minutes=60)
        share = Share(self.pair, MeetingNotes(facts=facts))
        draft = MeetingDraft(self.context.identifiers.new(), frame, (share,))
        return meetings.record_meeting(self.context, draft).meetings[0]

    def back_up(self) -> Backup:
        """Make a proved backup."""
        with self.vault.backup_source() as source:
            return self.store.make(source, self.place, self.clock.now(), no_tick)


@pytest.fixture
def kept(closed: ClosedVault, tmp_path: Path) -> Iterator[Kept]:
    opened = closed.open()
    assert isinstance(opened.vault, SqlVault)
    clock = Clock()
    context = context_of(opened, clock, Uuid7Identifiers())
    person, _ = people.add_young_person(context, YoungPersonDraft("Inès", "Benali"))
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", "Haddad"))
    draft = PairDraft(person.id, mentor.id, TODAY - timedelta(days=60))
    pair, _ = pairs.add_pair(context, draft)
    store = SqlBackupStore("0.1")
    made = Kept(opened.vault, context, clock, pair.id, tmp_path / "sauvegardes", store)
    made.meet()
    yield made
    opened.vault.close()
