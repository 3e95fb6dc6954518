"""A house with two units and a foster family, an account of each role, and a life for each.

Each account has one young person of its own: by a grant of the unit, as key worker, by a grant of
the family. Those whose role opens nothing are made key worker all the same, which must not help.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action, may
from mentordesk.domain.accounts import AccessGrant, GrantKind, Role
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.framework_codes import ConsentKind, Evidence
from mentordesk.domain.framework_records import AgreementDraft, ConsentDraft
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.identity import DraftId, GrantId
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlannedNext,
)
from mentordesk.domain.next_steps import NextStepDraft, NextStepOwner
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.services import (
    agreements,
    corrections,
    drafts,
    framework,
    goals,
    meetings,
    pairs,
    people,
    places,
    summaries,
)
from mentordesk.services import bin as bin_services
from mentordesk.services.papers import Paper

if TYPE_CHECKING:
    from mentordesk.domain.framework_records import Consent, IndividualAgreement
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import BinEntryId, NextStepId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import Mentor, Placement, YoungPerson
    from mentordesk.domain.places import FosterFamily, StaffMember, Unit
    from mentordesk.domain.summaries import ProgressSummary
    from mentordesk.services.context import Context
    from mentordesk.services.ports import OpenVault, UnitOfWork
    from tests.services.conftest import World

FIRST_NAMES = ("Ada", "Bao", "Cléo", "Dina", "Eden", "Fadi")
"""Of the young people, in the order of the roles whose they are."""


class PlainPaper:
    """Draws no page: what is asked here is who may have one."""

    def render(self, content: object, mark: object) -> Paper:
        del content, mark
        return Paper(b"%PDF-1.7 page", 1)


class Unkept:
    """A vault in which everything may be tried: nothing that is written stays."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def __getattr__(self, name: str) -> Any:
        return getattr(self._vault, name)

    def writing(self) -> UnitOfWork:
        work = self._vault.writing()
        work.commit = lambda: None  # type: ignore[method-assign]  # left, the block undoes all
        return work

    def remember_erased(self, erased: object) -> None:
        del erased

    def erase_remembered(self) -> int:
        return 0

    def leave_nothing(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Life:
    """One young person with something of every kind.

    Attributes:
        meeting: written by the account whose young person it is, where it may write.
        others: a meeting that the director wrote, and an addendum to it.
        deleted: what its account put into the bin, or else the director.
    """

    person: YoungPerson
    home: Placement
    mentor: Mentor
    pair: Pair
    goal: Goal
    meeting: Meeting
    others: Meeting
    planned: Meeting
    step: NextStepId
    project: ProgressSummary
    version: ProgressSummary
    deleted: BinEntryId
    prepared: Pair
    consent: Consent
    agreement: IndividualAgreement


class House:
    """The vault, the account of each role, and whose life is whose."""

    def __init__(self, world: World) -> None:
        self.world, self.director = world, world.context
        self.units: list[Unit] = [
            places.add_unit(self.director, name)[0] for name in ("Les Lilas", "Les Tilleuls")
        ]
        self.family: FosterFamily = places.add_foster_family(self.director, "Famille Martin")[0]
        self.accounts: dict[Role, Context] = {Role.DIRECTOR: self.director}
        for role in list(Role)[1:]:
            self.accounts[role] = world.as_role(role)
        self.colleague: StaffMember = places.add_staff_member(
            self.director, "Louise", "Petit", "Éducatrice"
        )[0]
        self._neighbours: dict[tuple[GrantKind, str], tuple[Context, GrantId]] = {}
        for kind, place in (
            *((GrantKind.UNIT, str(unit.id)) for unit in self.units),
            (GrantKind.FOSTER_FAMILY, str(self.family.id)),
        ):
            neighbour = world.as_role(Role.KEY_WORKER)
            self._neighbours[kind, place] = neighbour, self.open_to(neighbour, kind, place)
        self.open_to(self.accounts[Role.HEAD_OF_SERVICE], GrantKind.UNIT, self.units[0].id)
        carer = self.accounts[Role.FOSTER_CARER]
        self.open_to(carer, GrantKind.FOSTER_FAMILY, self.family.id)
        self.lives: dict[Role, Life] = {
            role: self._life(first, role)
            for role, first in zip(
                Role, ("Ada", "Bao", "Cléo", "Dina", "Eden", "Fadi"), strict=True
            )
        }
        self.foreign = self._life("Gaïa", None)
        """Of nobody here but the director: another unit, a colleague who has no account."""

    def in_copy(self, world: World) -> House:
        """Return the same house in a copy of its vault."""
        made, vault = copy(self), world.context.vault
        made.world, made.director = world, world.context
        made.accounts = {
            role: replace(context, vault=vault, clock=world.clock)
            for role, context in self.accounts.items()
        }
        made._neighbours = {
            place: (replace(context, vault=vault, clock=world.clock), grant)
            for place, (context, grant) in self._neighbours.items()
        }
        return made

    def of(self, role: Role) -> Context:
        """Return the context of a role's account, by which nothing stays that is written."""
        return replace(self.accounts[role], vault=Unkept(self.director.vault))

    def open_to(
        self, account: Context, kind: GrantKind, subject: str, *, days: int | None = None
    ) -> GrantId:
        """Open something to an account as the base keeps it, asking nobody."""
        day, grant = self.world.day, GrantId(account.identifiers.new())
        until = None if days is None else day + timedelta(days=days)
        given = AccessGrant(
            grant, account.account, kind, subject, day, until, "essai",
            self.director.actor, self.world.clock.now(),
        )  # fmt: skip
        with account.vault.writing() as work:
            work.access.keep_grant(given)
            work.commit()
        return grant

    def holder_of(self, kind: GrantKind, place: str) -> Context:
        """Return a key worker's account to which nothing but this place is open."""
        return self._neighbours[kind, place][0]

    def grant_of(self, kind: GrantKind, place: str) -> GrantId:
        """Return the grant by which it is."""
        return self._neighbours[kind, place][1]

    # ------------------------------------------------------------------ a life

    def _life(self, first: str, role: Role | None) -> Life:
        director = self.director
        person = people.add_young_person(director, self._home(first, role))[0]
        mentor, _ = people.add_mentor(director, MentorDraft(f"Mentor{first}", "Haddad"))
        since = self.world.days_ago(100)
        pair, _ = pairs.add_pair(director, PairDraft(person.id, mentor.id, since))
        goal, _ = goals.add_goal(director, person.id, GoalDraft(f"Parler en classe, dit {first}"))
        author = director if role is None else self.accounts[role]
        may_write = role is not None and may(role, Action.WRITE_MEETING)
        others = self._meeting(director, pair, f"Écrit par la directrice de {first}.", ago=40)
        corrections.add_addendum(director, others.id, f"Ajouté par la directrice pour {first}.")
        own = self._meeting(author if may_write else director, pair, f"Écrit de {first}.", ago=30)
        meetings.plan_meeting(director, pair.id, PlannedNext(self.world.days_ago(2)))
        planned, _ = meetings.plan_meeting(
            director, pair.id, PlannedNext(self.world.day + timedelta(days=3))
        )
        with director.vault.reading() as work:
            home = work.young_people.placements_of(person.id)[0]
            step = work.next_steps.of_young_person(person.id)[0].id
        project, version = self._summaries(person)
        return Life(
            person, home, mentor, pair, goal, own, others, planned, step, project, version,
            self._binned(author if may_write else director, pair),
            *self._prepared(person),
        )  # fmt: skip

    def _prepared(self, person: YoungPerson) -> tuple[Pair, Consent, IndividualAgreement]:
        director, today = self.director, self.world.day
        pair, _ = framework.open_path(director, person.id)
        given = ConsentDraft(ConsentKind.ADHESION, given_on=today, evidence=Evidence.SAID)
        consent, _ = framework.note_consent(director, pair.id, given)
        agreement, _ = agreements.keep_agreement(director, pair.id, AgreementDraft(today))
        return pair, consent, agreement

    def _home(self, first: str, role: Role | None) -> YoungPersonDraft:
        kind, unit, family = PlacementKind.UNIT, self.units[1].id, None
        worker = self.colleague.id
        if role is Role.HEAD_OF_SERVICE:
            unit = self.units[0].id
        elif role is Role.FOSTER_CARER:
            kind, unit, family = PlacementKind.FOSTER_FAMILY, None, self.family.id  # type: ignore[assignment]  # none
        elif role is not None:
            worker = self.accounts[role].actor
        return YoungPersonDraft(
            first,
            "Benali",
            key_worker=worker,
            arrived_on=self.world.days_ago(120),
            placement_kind=kind,
            unit=unit,
            foster_family=family,
            home_since=self.world.days_ago(120),
        )

    def _meeting(self, author: Context, pair: Pair, facts: str, *, ago: int) -> Meeting:
        step = NextStepDraft("Appeler le CIO", NextStepOwner.KEY_WORKER)
        share = PairNotes(pair.id, MeetingNotes(facts=facts), next_steps=(step,))
        frame = MeetingFrame(MeetingOutcome.HELD, self.world.days_ago(ago), minutes=60)
        draft = MeetingDraft(author.identifiers.new(), frame, (share,))
        return meetings.record_meeting(author, draft).meetings[0]

    def _summaries(self, person: YoungPerson) -> tuple[ProgressSummary, ProgressSummary]:
        director, choices = self.director, summaries.usual_choices(self.director)
        first, _ = summaries.keep_summary(director, person.id, choices, None)
        version, _ = summaries.validate_summary(director, first.id, PlainPaper())
        project, _ = summaries.keep_summary(director, person.id, choices, None)
        return project, version

    def _binned(self, author: Context, pair: Pair) -> BinEntryId:
        mistake = self._meeting(author, pair, "Une erreur.", ago=10)
        return bin_services.delete_meeting(author, mistake.id)[0].id

    def draft_of(self, role: Role) -> DraftId:
        """Return a draft that a role's account keeps, about a young person that it reaches."""
        context, person = self.accounts[role], self.lives[role].person.id
        about = person if may(role, Action.READ_YOUNG_PEOPLE) else None
        drafts.keep_draft(context, DraftKind.NEW_GOAL, f"brouillon-{role}", {}, about)
        found = drafts.find_draft(context, DraftKind.NEW_GOAL, f"brouillon-{role}")
        assert found is not None
        return found.id
