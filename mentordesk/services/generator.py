"""Fictitious lives, the same for the same seed: for demonstrations, tests and measurements."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, TypeVar

from mentordesk.domain.goals import Goal, GoalOwner, GoalState
from mentordesk.domain.identity import (
    AssociationId,
    FosterFamilyId,
    GoalId,
    MeetingId,
    MentorId,
    NextStepId,
    PairId,
    PlacementId,
    RatingId,
    StaffMemberId,
    UnitId,
    YoungPersonId,
)
from mentordesk.domain.meetings import (
    Activity,
    Meeting,
    MeetingFrame,
    MeetingMode,
    MeetingNotes,
    MeetingOutcome,
    PlaceKind,
    Source,
)
from mentordesk.domain.next_steps import NextStep, NextStepOwner, NextStepState
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.people import Mentor, Placement, PlacementKind, SchoolLevel, YoungPerson
from mentordesk.domain.places import Association, FosterFamily, StaffMember, Unit
from mentordesk.domain.ratings import Rater, Rating
from mentordesk.services import fictions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_RHYTHMS = (7, 7, 7, 14, 14, 30)
_LENGTHS = (60, 60, 90, 90, 120)
_GOALS_EACH = (1, 2, 2, 3)
_RATED_EVERY = 28
_OFTEN = 0.1
"""So many pairs have been silent, and so many have goals that nobody has rated for too long."""
_SILENCES, _UNRATED = (24, 46), (62, 90)
"""In days."""


@dataclass(frozen=True, slots=True)
class GeneratedHouse:
    """The places and people that the lives share."""

    units: Sequence[Unit]
    foster_families: Sequence[FosterFamily]
    associations: Sequence[Association]
    staff: Sequence[StaffMember]


@dataclass(slots=True)
class GeneratedLife:
    """One young person with everything that is recorded of him or her."""

    person: YoungPerson
    placement: Placement
    mentor: Mentor
    pair: Pair
    goals: list[Goal] = field(default_factory=list)
    ratings: list[Rating] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    next_steps: list[NextStep] = field(default_factory=list)


class Generator:
    """Makes lives; every choice comes from the seed, every day from ``today`` backwards."""

    def __init__(self, seed: int, today: date, author: StaffMemberId) -> None:
        self._random = Random(seed)  # noqa: S311  # repeatable on purpose, nothing secret
        self._today, self._author = today, author
        self._count = 0
        self._origin = int(datetime(today.year, 1, 1, tzinfo=UTC).timestamp() * 1000)

    def _id(self) -> str:
        # UUIDv7 in form, so that generated keys sort and index like real ones.
        self._count += 1
        stamp = f"{self._origin + self._count:012x}"
        rest = f"{self._random.getrandbits(62) | (0b10 << 62):016x}"
        return f"{stamp[:8]}-{stamp[8:]}-7{self._random.getrandbits(12):03x}-{rest[:4]}-{rest[4:]}"

    def _pick(self, among: Sequence[T]) -> T:
        return among[self._random.randrange(len(among))]

    def house(self, author: StaffMember) -> GeneratedHouse:
        """Return a house with its staff; ``author`` comes first."""
        staff = [author] + [
            StaffMember(StaffMemberId(self._id()), first, last, function)
            for first, last, function in fictions.STAFF
        ]
        return GeneratedHouse(
            units=[Unit(UnitId(self._id()), name) for name in fictions.UNITS],
            foster_families=[
                FosterFamily(FosterFamilyId(self._id()), name) for name in fictions.FAMILIES
            ],
            associations=[
                Association(AssociationId(self._id()), name) for name in fictions.ASSOCIATIONS
            ],
            staff=staff,
        )

    def lives(self, house: GeneratedHouse, people: int, meetings: int) -> Iterator[GeneratedLife]:
        """Yield ``people`` lives that hold ``meetings`` meetings in all."""
        share, rest = divmod(meetings, people)
        for number in range(1, people + 1):
            yield self._life(house, number, share + (1 if number <= rest else 0))

    def _life(self, house: GeneratedHouse, number: int, meetings: int) -> GeneratedLife:
        rhythm = self._pick(_RHYTHMS)
        age_days = self._random.randrange(11 * 366, 19 * 365)
        born = self._today - timedelta(days=age_days)
        # Long files meet more often, or the beginning would lie before the collège.
        step = max(1, min(rhythm, (age_days - 10 * 365) // max(meetings, 1)))
        silence = self._random.randrange(*_SILENCES) if self._random.random() < _OFTEN else 1
        last = self._today - timedelta(days=silence)
        started = last - timedelta(days=step * meetings + self._random.randrange(20))
        person = YoungPerson(
            id=YoungPersonId(self._id()),
            number=number,
            first_name=self._pick(fictions.FIRST_NAMES),
            last_name=self._pick(fictions.LAST_NAMES),
            birth_date=born,
            school_level=_level(age_days // 365),
            key_worker=self._pick(house.staff).id,
            arrived_on=started - timedelta(days=self._random.randrange(60, 700)),
        )
        mentor = Mentor(
            id=MentorId(self._id()),
            number=number,
            first_name=self._pick(fictions.MENTOR_NAMES),
            last_name=self._pick(fictions.LAST_NAMES),
            association=self._pick(house.associations).id,
            availability=self._pick(fictions.AVAILABILITIES),
        )
        pair = self._pair(person, mentor, started, rhythm)
        life = GeneratedLife(person, self._placement(house, person), mentor, pair)
        self._add_goals(life)
        self._add_meetings(life, meetings, step, last)
        return life

    def _pair(self, person: YoungPerson, mentor: Mentor, started: date, rhythm: int) -> Pair:
        return Pair(
            id=PairId(self._id()),
            young_person=person.id,
            mentor=mentor.id,
            state=PairState.ACTIVE,
            started_on=started,
            rhythm_days=rhythm,
            usual_minutes=self._pick(_LENGTHS),
            usual_start=time(self._random.randrange(14, 18), self._pick((0, 30))),
            usual_mode=MeetingMode.IN_PERSON,
            usual_place=self._pick((PlaceKind.LIBRARY, PlaceKind.ESTABLISHMENT, PlaceKind.SCHOOL)),
        )

    def _placement(self, house: GeneratedHouse, person: YoungPerson) -> Placement:
        in_family = self._random.random() < 0.25
        kind = PlacementKind.FOSTER_FAMILY if in_family else PlacementKind.UNIT
        return Placement(
            id=PlacementId(self._id()),
            young_person=person.id,
            kind=kind,
            started_on=person.arrived_on or self._today,
            unit=None if in_family else self._pick(house.units).id,
            foster_family=self._pick(house.foster_families).id if in_family else None,
        )

    def _add_goals(self, life: GeneratedLife) -> None:
        texts = self._random.sample(fictions.GOALS, self._pick(_GOALS_EACH))
        for position, (text, domain) in enumerate(texts, 1):
            life.goals.append(
                Goal(
                    id=GoalId(self._id()),
                    young_person=life.person.id,
                    text=text,
                    domain=domain,
                    owner=GoalOwner.YOUNG_PERSON,
                    state=GoalState.ACTIVE,
                    target=self._pick((7, 8, 9)),
                    position=position,
                    created_on=life.pair.started_on,
                    started_on=life.pair.started_on,
                )
            )

    def _add_meetings(self, life: GeneratedLife, count: int, step: int, last: date) -> None:
        day = life.pair.started_on + timedelta(days=self._random.randrange(3))
        levels = {goal.id: self._random.randrange(1, 5) for goal in life.goals}
        unrated = self._random.randrange(*_UNRATED) if self._random.random() < _OFTEN else 0
        rated_until = self._today - timedelta(days=unrated)
        due = day
        for number in range(1, count + 1):
            day = min(day + timedelta(days=max(1, step + self._random.randrange(-1, 2))), last)
            life.meetings.append(self._meeting(life, number, day))
            held = life.meetings[-1].frame.outcome is MeetingOutcome.HELD
            if held and due <= day <= rated_until:
                self._rate(life, levels, life.meetings[-1])
                due = day + timedelta(days=_RATED_EVERY)
        self._add_next(life)

    def _meeting(self, life: GeneratedLife, number: int, day: date) -> Meeting:
        outcome = self._outcome()
        held = outcome is MeetingOutcome.HELD
        pair = life.pair
        before = next((m.notes.facts for m in life.meetings[-1:]), "")
        at = datetime.combine(day, time(18, 42), UTC)
        mode = MeetingMode.VIDEO if self._random.random() < 0.2 else MeetingMode.IN_PERSON
        activities: list[Activity] = []
        if held:
            activities = self._random.sample(list(Activity)[:8], self._pick((1, 1, 2)))
        return Meeting(
            id=MeetingId(self._id()),
            pair=pair.id,
            young_person=life.person.id,
            frame=MeetingFrame(
                outcome=outcome,
                held_on=day,
                start_time=pair.usual_start,
                minutes=pair.usual_minutes,
                mode=mode,
                place_kind=PlaceKind.ONLINE if mode.is_remote else pair.usual_place,
                activities=tuple(activities),
                source=self._pick((Source.TOLD_BY_MENTOR, Source.TOLD_BY_YOUTH)),
            ),
            notes=self._notes(before) if held else MeetingNotes(missed_reason=self._reason()),
            number=number,
            author=self._author,
            created_at=at,
            recorded_at=at,
        )

    def _outcome(self) -> MeetingOutcome:
        chance = self._random.random()
        if chance < 0.88:
            return MeetingOutcome.HELD
        if chance < 0.93:
            return MeetingOutcome.CANCELLED_YOUTH
        return MeetingOutcome.CANCELLED_MENTOR if chance < 0.97 else MeetingOutcome.NO_SHOW

    def _reason(self) -> str:
        return self._pick(fictions.REASONS)

    def _other_facts(self, before: str) -> str:
        return self._pick([facts for facts in fictions.FACTS if facts != before])

    def _notes(self, before: str) -> MeetingNotes:
        said = self._random.random() < 0.4
        thought = self._random.random() < 0.3
        return MeetingNotes(
            facts=self._other_facts(before),
            youth_words=self._pick(fictions.WORDS) if said else "",
            analysis=self._pick(fictions.ANALYSES) if thought else "",
            mood=self._random.randrange(2, 6) if said else None,
        )

    def _rate(self, life: GeneratedLife, levels: dict[GoalId, int], meeting: Meeting) -> None:
        for goal in life.goals:
            moved = levels[goal.id] + self._pick((-1, 0, 0, 1, 1))
            levels[goal.id] = min(max(moved, 0), 10)
            life.ratings.append(
                Rating(
                    id=RatingId(self._id()),
                    goal=goal.id,
                    rater=Rater.YOUNG_PERSON,
                    value=levels[goal.id],
                    rated_on=meeting.frame.held_on,
                    meeting=meeting.id,
                )
            )

    def _add_next(self, life: GeneratedLife) -> None:
        if not life.meetings:
            return
        last = life.meetings[-1]
        life.next_steps.append(
            NextStep(
                id=NextStepId(self._id()),
                young_person=life.person.id,
                pair=life.pair.id,
                meeting=last.id,
                text=self._pick(fictions.STEPS),
                owner=self._pick((NextStepOwner.MENTOR, NextStepOwner.YOUNG_PERSON)),
                due_on=self._today + timedelta(days=self._random.randrange(3, 25)),
                state=NextStepState.OPEN,
                agreed_on=last.frame.held_on,
            )
        )
        if self._random.random() < 0.5:
            life.meetings.append(self._planned(life, last.frame.held_on))

    def _planned(self, life: GeneratedLife, last: date) -> Meeting:
        earliest = max((last - self._today).days + 1, -4)
        day = self._today + timedelta(days=self._random.randrange(earliest, 10))
        pair = life.pair
        return Meeting(
            id=MeetingId(self._id()),
            pair=pair.id,
            young_person=life.person.id,
            frame=MeetingFrame(
                MeetingOutcome.PLANNED,
                day,
                pair.usual_start,
                pair.usual_minutes,
                pair.usual_mode,
                pair.usual_place,
            ),
            notes=MeetingNotes(),
            number=None,
            author=self._author,
            created_at=datetime.combine(self._today, time(9), UTC),
        )


def _level(age: int) -> SchoolLevel:
    levels = (
        SchoolLevel.SIXIEME,
        SchoolLevel.CINQUIEME,
        SchoolLevel.QUATRIEME,
        SchoolLevel.TROISIEME,
        SchoolLevel.SECONDE,
        SchoolLevel.PREMIERE,
        SchoolLevel.TERMINALE,
    )
    return levels[min(max(age - 11, 0), len(levels) - 1)]
