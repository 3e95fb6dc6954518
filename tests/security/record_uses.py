"""What a use case is to its test, and the use cases of people, pairs, meetings and goals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import Role
from mentordesk.domain.goals import GoalDraft, GoalState
from mentordesk.domain.identity import YoungPersonId
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlannedNext,
)
from mentordesk.domain.next_steps import NextStepState
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, PlacementDraft, PlacementKind, YoungPersonDraft
from mentordesk.domain.ratings import Rater
from mentordesk.services import (
    corrections,
    goals,
    meeting_form,
    meetings,
    pairs,
    people,
    placements,
    search,
    today,
    young_person_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.context import Context
    from tests.security.two_units import House, Life

PERSON, NOBODY = "person", "nobody"
GOAL = GoalDraft("Prendre la parole en classe")


@dataclass(frozen=True, slots=True)
class Use:
    """A use case, what it asks leave for, and how it is called.

    Attributes:
        about: a young person's record, or nobody's.
    """

    name: str
    action: Action
    about: str
    by: Callable[[House, Context, Life], Any]

    def run(self, house: House, role: Role, life: Life) -> None:
        """Try it by the account of a role; nothing of it stays."""
        self.by(house, house.of(role), life)


def on(name: str, action: Action, by: Callable[[Context, Life], Any]) -> Use:
    """Return a use case on a young person's record."""
    return Use(name, action, PERSON, lambda _, context, life: by(context, life))


def apart(name: str, action: Action, by: Callable[[Context], Any]) -> Use:
    """Return a use case on nobody's record."""
    return Use(name, action, NOBODY, lambda _, context, __: by(context))


# ---------------------------------------------------------------------- people


def _another(context: Context, draft: YoungPersonDraft | None = None) -> object:
    return people.add_young_person(context, draft or YoungPersonDraft("Hugo"))


def _revise(context: Context, life: Life) -> None:
    people.revise_young_person(context, life.person.id, YoungPersonDraft("Autre nom"))


def _stay(life: Life) -> PlacementDraft:
    start = life.home.started_on
    return PlacementDraft(PlacementKind.OTHER, None, None, start - timedelta(90), start)


PEOPLE = (
    apart("people.young_people", Action.READ_YOUNG_PEOPLE, people.young_people),
    apart("people.mentors", Action.READ_MENTORS, people.mentors),
    apart(
        "people.twins_of_young_person",
        Action.READ_YOUNG_PEOPLE,
        lambda c: people.twins_of_young_person(c, "Ada", "Benali"),
    ),
    apart(
        "people.twins_of_mentor",
        Action.READ_MENTORS,
        lambda c: people.twins_of_mentor(c, "MentorAda", "Haddad"),
    ),
    apart("people.add_young_person", Action.ADD_YOUNG_PERSON, _another),
    on("people.revise_young_person", Action.EDIT_YOUNG_PERSON, _revise),
    on(
        "people.archive_young_person",
        Action.EDIT_YOUNG_PERSON,
        lambda c, o: people.archive_young_person(c, o.person.id, c.clock.today()),
    ),
    on(
        "people.numbered",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: people.numbered(c, o.person.number),
    ),
    apart(
        "people.is_reached",
        Action.READ_YOUNG_PEOPLE,
        lambda c: people.is_reached(c, YoungPersonId("nobody")),
    ),
    on(
        "people.young_person_draft",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: people.young_person_draft(c, o.person.id),
    ),
    apart(
        "people.add_mentor", Action.EDIT_MENTOR, lambda c: people.add_mentor(c, MentorDraft("Zoé"))
    ),
    on(
        "people.revise_mentor",
        Action.EDIT_MENTOR,
        lambda c, o: people.revise_mentor(c, o.mentor.id, MentorDraft("Zoé")),
    ),
    on(
        "people.archive_mentor",
        Action.EDIT_MENTOR,
        lambda c, o: people.archive_mentor(c, o.mentor.id, c.clock.today()),
    ),
    on(
        "people.mentor_file",
        Action.READ_MENTORS,
        lambda c, o: people.mentor_file(c, o.mentor.id),
    ),
    on(
        "placements.placement_draft",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: placements.placement_draft(c, o.person.id, o.home.id),
    ),
    on(
        "placements.keep_placement",
        Action.EDIT_YOUNG_PERSON,
        lambda c, o: placements.keep_placement(c, o.person.id, _stay(o)),
    ),
    on(
        "placements.remove_placement",
        Action.EDIT_YOUNG_PERSON,
        lambda c, o: placements.remove_placement(c, o.person.id, o.home.id),
    ),
    on(
        "placements.return_placement",
        Action.EDIT_YOUNG_PERSON,
        lambda c, o: placements.return_placement(c, replace(o.home, ended_on=c.clock.today())),
    ),
    apart("search.find_people", Action.READ_YOUNG_PEOPLE, lambda c: search.find_people(c, "ben")),
    apart("search.counts", Action.READ_YOUNG_PEOPLE, search.counts),
    apart("today.today", Action.USE_DESK, today.today),
)

# ---------------------------------------------------------------------- pairs, meetings, goals


def _end(context: Context, life: Life) -> None:
    pairs.end_pair(context, life.pair.id, context.clock.today())


def _pair_draft(life: Life) -> PairDraft:
    return PairDraft(life.person.id, life.mentor.id, life.pair.started_on)


def _add_pair(house: House, context: Context, life: Life) -> None:
    mentor = house.foreign.mentor if life is not house.foreign else house.lives[Role.AUDITOR].mentor
    pairs.add_pair(context, replace(_pair_draft(life), mentor=mentor.id))


def _share(life: Life) -> PairNotes:
    return PairNotes(life.pair.id, MeetingNotes(facts="Essai."))


def _record(context: Context, life: Life) -> None:
    frame = MeetingFrame(MeetingOutcome.HELD, context.clock.today())
    draft = MeetingDraft(context.identifiers.new(), frame, (_share(life),))
    meetings.record_meeting(context, draft)


def _next(context: Context) -> PlannedNext:
    return PlannedNext(context.clock.today() + timedelta(days=20))


MEETINGS = (
    apart("pairs.open_pairs", Action.READ_YOUNG_PEOPLE, pairs.open_pairs),
    on("pairs.pair_line", Action.READ_YOUNG_PEOPLE, lambda c, o: pairs.pair_line(c, o.pair.id)),
    Use("pairs.add_pair", Action.EDIT_PAIR, PERSON, _add_pair),
    on(
        "pairs.revise_pair",
        Action.EDIT_PAIR,
        lambda c, o: pairs.revise_pair(c, o.pair.id, _pair_draft(o)),
    ),
    on("pairs.end_pair", Action.EDIT_PAIR, _end),
    on("meetings.record_meeting", Action.WRITE_MEETING, _record),
    on(
        "meetings.plan_meeting",
        Action.WRITE_MEETING,
        lambda c, o: meetings.plan_meeting(c, o.pair.id, _next(c)),
    ),
    on(
        "meetings.move_planned",
        Action.WRITE_MEETING,
        lambda c, o: meetings.move_planned(c, o.planned.id, _next(c)),
    ),
    on(
        "corrections.revise_meeting",
        Action.WRITE_MEETING,
        lambda c, o: corrections.revise_meeting(c, o.meeting.id, o.meeting.frame, _share(o)),
    ),
    on(
        "corrections.add_addendum",
        Action.WRITE_MEETING,
        lambda c, o: corrections.add_addendum(c, o.meeting.id, "Un ajout."),
    ),
    on(
        "corrections.revisions_of",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: corrections.revisions_of(c, o.meeting.id),
    ),
    on(
        "corrections.move_meeting",
        Action.WRITE_MEETING,
        lambda c, o: corrections.move_meeting(c, o.meeting.id, o.pair.id),
    ),
    on(
        "meeting_form.pair_memory",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: meeting_form.pair_memory(c, o.pair.id),
    ),
    on(
        "meeting_form.recorded_meeting",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: meeting_form.recorded_meeting(c, o.others.id),
    ),
    on(
        "young_person_file.young_person_file",
        Action.READ_YOUNG_PEOPLE,
        lambda c, o: young_person_file.young_person_file(c, o.person.id),
    ),
    on(
        "young_person_file.close_next_step",
        Action.CLOSE_STEP,
        lambda c, o: young_person_file.close_next_step(c, o.step, NextStepState.DONE),
    ),
    on("goals.add_goal", Action.WRITE_GOAL, lambda c, o: goals.add_goal(c, o.person.id, GOAL)),
    on(
        "goals.reword_goal",
        Action.WRITE_GOAL,
        lambda c, o: goals.reword_goal(c, o.goal.id, GOAL, ""),
    ),
    on(
        "goals.move_goal",
        Action.WRITE_GOAL,
        lambda c, o: goals.move_goal(c, o.goal.id, GoalState.PAUSED, ""),
    ),
    on("goals.take_move_back", Action.WRITE_GOAL, lambda c, o: goals.take_move_back(c, o.goal)),
    on(
        "goals.rate_goal",
        Action.WRITE_GOAL,
        lambda c, o: goals.rate_goal(c, o.goal.id, Rater.YOUNG_PERSON, 5, c.clock.today()),
    ),
    on("goals.goal_of", Action.READ_YOUNG_PEOPLE, lambda c, o: goals.goal_of(c, o.goal.id)),
    on("goals.goals_of", Action.READ_YOUNG_PEOPLE, lambda c, o: goals.goals_of(c, o.person.id)),
)
