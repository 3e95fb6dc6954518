"""A real encrypted vault with a clock that is moved by hand, and verbs that fill it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.accounts import Account, AccountState
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.identity import AccountId
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
)
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.services import goals, meeting_form, meetings, pairs, people, places
from mentordesk.services.context import Context, context_of
from mentordesk.services.vaults import NewVault
from mentordesk.services.young_person_file import YoungPersonFile, young_person_file
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.keys.slots import password_slot
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from mentordesk.domain.accounts import Role
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import GoalId, MeetingId, MentorId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.places import StaffMember
    from mentordesk.services.meeting_form import RecordedMeeting
    from mentordesk.services.ports import OpenVault

PASSPHRASE = "sept mots pour un coffre de test vraiment"


class SettableClock:
    """A clock that stands still until it is moved.

    Attributes:
        day_ahead: by how many days the user's calendar is ahead of UTC's.
    """

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
        self.day_ahead = 0

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date() + timedelta(days=self.day_ahead)

    def forward(self, **by: float) -> None:
        self.instant += timedelta(**by)


class World:
    """One open vault, who acts in it, and short ways to put records there."""

    def __init__(self, context: Context, clock: SettableClock) -> None:
        self.context, self.clock = context, clock

    @property
    def day(self) -> date:
        return self.clock.today()

    def days_ago(self, days: int) -> date:
        return self.day - timedelta(days=days)

    def pair(
        self, first: str = "Inès", mentor: str = "Karim", *, since: int = 30, rhythm: int = 14
    ) -> Pair:
        """Keep a young person, a mentor and their pair, begun ``since`` days ago."""
        person, _ = people.add_young_person(self.context, YoungPersonDraft(first, "Benali"))
        volunteer, _ = people.add_mentor(self.context, MentorDraft(mentor, "Haddad"))
        draft = PairDraft(person.id, volunteer.id, self.days_ago(since), rhythm_days=rhythm)
        return pairs.add_pair(self.context, draft)[0]

    def goal(self, pair: Pair, text: str = "Prendre la parole en classe") -> Goal:
        return goals.add_goal(self.context, pair.young_person, GoalDraft(text))[0]

    def frame(
        self, outcome: MeetingOutcome = MeetingOutcome.HELD, *, ago: int = 0, minutes: int = 90
    ) -> MeetingFrame:
        return MeetingFrame(outcome, self.days_ago(ago), minutes=minutes)

    def draft(self, frame: MeetingFrame, *shares: PairNotes) -> MeetingDraft:
        return MeetingDraft(self.context.identifiers.new(), frame, shares)

    def meeting(
        self,
        pair: Pair,
        facts: str = "A lu à voix haute.",
        *,
        words: str = "",
        ago: int = 0,
        ratings: Mapping[GoalId, int] | None = None,
    ) -> Meeting:
        """Keep a meeting that was held."""
        notes = MeetingNotes(facts=facts, youth_words=words)
        share = PairNotes(pair.id, notes, ratings or {})
        draft = self.draft(self.frame(ago=ago), share)
        return meetings.record_meeting(self.context, draft).meetings[0]

    def read(self, meeting: MeetingId) -> RecordedMeeting:
        return meeting_form.recorded_meeting(self.context, meeting)

    def file(self, pair: Pair) -> YoungPersonFile:
        return young_person_file(self.context, pair.young_person)

    def as_role(
        self,
        role: Role,
        *,
        holder: StaffMember | None = None,
        state: AccountState = AccountState.ACTIVE,
    ) -> Context:
        """Return the same vault by another account of this role, whose slot nobody opens."""
        if holder is None:
            holder, _ = places.add_staff_member(self.context, "Malik", role.title(), "Fonction")
        account = Account(AccountId(self.context.identifiers.new()), holder.id, role, state)
        _give_slot(self.context.vault, account.id)
        with self.context.vault.writing() as work:
            work.access.keep_account(account)
            work.commit()
        return replace(self.context, actor=holder.id, account=account.id)

    def colleague(self) -> Context:
        """Return the same vault in the hands of another staff member."""
        member, _ = places.add_staff_member(self.context, "Malik", "Ferrand", "Éducateur")
        return replace(self.context, actor=member.id)


def _give_slot(vault: OpenVault, account: AccountId) -> None:
    """Write a slot into the key header: an account without one counts as removed."""
    assert isinstance(vault, SqlVault)
    keys = vault.keys
    made = password_slot(
        keys.vault_id, account, PASSPHRASE, keys.vault_key, slot_id=account, parameters=LIGHTEST
    )
    vault.keys = keys.with_slot(made)


@contextmanager
def made_world(folder: Path) -> Iterator[World]:
    """Make a vault in ``folder`` and close it afterwards."""
    identifiers = Uuid7Identifiers()
    new = NewVault(
        folder, VaultKind.ESTABLISHMENT, "MECS Test", "Claire", "Morel", "É", "C", PASSPHRASE
    )
    opened, _ = SqlVaultDoor(identifiers, parameters=LIGHTEST).create(new)
    clock = SettableClock()
    yield World(context_of(opened, clock, identifiers), clock)
    opened.vault.close()


@contextmanager
def opened_world(folder: Path) -> Iterator[World]:
    """Open a vault that :func:`made_world` made, by its first account."""
    identifiers = Uuid7Identifiers()
    slot = read_front(folder).accounts[0].slot
    opened = SqlVaultDoor(identifiers).open_with_passphrase(folder, slot, PASSPHRASE)
    clock = SettableClock()
    yield World(context_of(opened, clock, identifiers), clock)
    opened.vault.close()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with made_world(tmp_path / "coffre.mentordesk") as world:
        yield world


def mentor_of(pair: Pair) -> MentorId:
    """Return the mentor of a pair that has one."""
    assert pair.mentor is not None
    return pair.mentor
