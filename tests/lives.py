"""Vaults with something on every page, filled once for the whole session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.bootstrap import window_parts
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.goals import GoalDraft, GoalState
from mentordesk.domain.meetings import (
    Activity,
    MeetingDraft,
    MeetingFrame,
    MeetingMode,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlaceKind,
    PlannedNext,
    Source,
)
from mentordesk.domain.next_steps import NextStepDraft, NextStepOwner
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, PlacementKind, SchoolLevel, YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.domain.ratings import Rater
from mentordesk.services import (
    corrections,
    drafts,
    goals,
    meetings,
    pairs,
    people,
    places,
    summaries,
)
from mentordesk.services.context import Context, context_of
from mentordesk.services.generator import Generator
from mentordesk.services.vaults import NewVault
from mentordesk.storage.bulk import BulkWriter
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.driving import PASSPHRASE, SettableClock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import GoalId, MeetingId, MentorId, SummaryId, YoungPersonId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.pairs import Pair

CROWD, CROWD_MEETINGS, SEED = 8, 60, 11


@dataclass(frozen=True, slots=True)
class Words:
    """What people typed in a vault."""

    house: str
    staff: tuple[str, str, str]
    unit: str
    association: str
    names: tuple[tuple[str, str], tuple[str, str], tuple[str, str]]
    mentors: tuple[tuple[str, str], tuple[str, str]]
    goals: tuple[str, str, str]
    facts: str
    words: str
    analysis: str
    step: str
    reason: str


FRENCH_WORDS = Words(
    house="MECS Les Tilleuls",
    staff=("Claire", "Morel", "Éducatrice référente"),
    unit="Les Érables",
    association="Association Tandem",
    names=(("Inès", "Benali"), ("Théo", "Durand"), ("Éléonore", "Lefèvre")),
    mentors=(("Karim", "Haddad"), ("Sophie", "Marchand")),
    goals=("Prendre la parole en classe", "Trouver un stage de 3e", "Aller visiter un vrai lycée"),
    facts="A présenté son exposé d’histoire devant son mentor, sans notes, deux fois de suite.",
    words="Je savais pas que j’oserais.",
    analysis="Il pourrait gagner en assurance quand la consigne est courte.",
    step="demander la brochure du lycée hôtelier",
    reason="malade",
)
ENGLISH_WORDS = Words(
    house="Linden House",
    staff=("Clara", "Moore", "Key worker"),
    unit="Maple unit",
    association="Tandem",
    names=(("Iris", "Bennett"), ("Theo", "Durham"), ("Ellen", "Leigh")),
    mentors=(("Karim", "Hart"), ("Sophie", "Marsh")),
    goals=("Speak up in class", "Find a work placement", "Visit a real college"),
    facts="Gave the history talk without notes, twice.",
    words="I did not know I would dare.",
    analysis="Might gain confidence when the task is short.",
    step="ask for the brochure",
    reason="ill",
)


LONG_WORDS = Words(
    house="Maison d’enfants à caractère social des Grands-Chênes-du-Parc-de-la-Visitation",
    staff=("Marie-Antoinette-Élisabeth", "de La Tour-Maubourg-Saint-Hilaire", "Éducatrice " * 6),
    unit="Pavillon des Grandes Adolescentes de la Petite-Rivière-Saint-François",
    association="Association départementale pour le parrainage et le mentorat de proximité",
    names=(
        ("Jean-Baptiste-Emmanuel-Zéphyrin", "Vandenbroucke-Saint-Exupéry de Montmorency"),
        ("Rajaonarimampianina-Hery", "Andriamanantenasoamandroso"),
        ("Wolfeschlegelsteinhausenbergerdorff", "Keihanaikukauakahihuliheekahaunaele"),
    ),
    mentors=(("Anne-Charlotte-Emmanuelle", "de Rochechouart de Mortemart"), ("Li", "Oo")),
    goals=(
        "Prendre la parole devant toute la classe " * 3,
        "Trouver un stage de 3e dans une entreprise qui fabrique des choses pour de vrai",
        "Aller visiter un vrai lycée",
    ),
    facts="Jeton : " + "eyJhbGciOiJIUzI1NiJ9" * 12 + " " + "Visite du lycée. " * 30,
    words="J’ai pas peur du tout, enfin si, un peu, mais ça va aller. " * 4,
    analysis="Il pourrait gagner en assurance quand la consigne est courte. " * 4,
    step="demander la brochure du lycée hôtelier et la faire signer par les deux parents",
    reason="malade " * 20,
)


def made_of(words: Words, made: Callable[[str], str]) -> Words:
    """Return the same words after ``made`` changed each of them but the last names."""
    (one, two, three), (four, five) = words.names, words.mentors
    first, second, third = words.goals
    return Words(
        house=made(words.house),
        staff=(made(words.staff[0]), words.staff[1], made(words.staff[2])),
        unit=made(words.unit),
        association=made(words.association),
        names=((made(one[0]), one[1]), (made(two[0]), two[1]), (made(three[0]), three[1])),
        mentors=((made(four[0]), four[1]), (made(five[0]), five[1])),
        goals=(made(first), made(second), made(third)),
        facts=made(words.facts),
        words=made(words.words),
        analysis=made(words.analysis),
        step=made(words.step),
        reason=made(words.reason),
    )


def hostile(words: Words) -> Words:
    """Return the same words as somebody would type them who tries markup in every box."""
    return made_of(words, lambda text: f"<b>{text}</b><img src='//host/x'>")


@dataclass(frozen=True, slots=True)
class Life:
    """What a filled vault holds, by name."""

    vault: Path
    words: Words
    young_person: YoungPersonId
    former: YoungPersonId
    mentor: MentorId
    pair: Pair
    other_pair: Pair
    goal: Goal
    recent: MeetingId
    locked: MeetingId
    planned: MeetingId
    project: SummaryId
    version: SummaryId


def fill(folder: Path, words: Words, *, crowd: bool = False, demonstration: bool = False) -> Life:
    """Make a vault with something on every page, close it and return what is in it."""
    identifiers, clock = Uuid7Identifiers(), SettableClock()
    kind = VaultKind.ESTABLISHMENT
    new = NewVault(
        folder, kind, words.house, *words.staff, "C. M.", PASSPHRASE, is_demonstration=demonstration
    )
    opened, _ = SqlVaultDoor(identifiers, parameters=LIGHTEST).create(new)
    try:
        if crowd:
            generator = Generator(SEED, clock.today(), opened.actor.id)
            house = generator.house(opened.actor)
            lives = generator.lives(house, CROWD, CROWD_MEETINGS)
            BulkWriter(opened.vault).write(house, lives)
        context = context_of(opened, clock, identifiers)
        return _Writer(context, clock, words).write(folder)
    finally:
        opened.vault.close()


class _Writer:
    """Writes one life by the use cases, day after day."""

    def __init__(self, context: Context, clock: SettableClock, words: Words) -> None:
        self.context, self.clock, self.words = context, clock, words
        self.today = clock.today()

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def write(self, folder: Path) -> Life:
        first, second, third = (self.person(*names) for names in self.words.names)
        mentor, other = (self.mentor(*names) for names in self.words.mentors)
        pair, other_pair = self.pair(first, mentor, since=200), self.pair(second, other, since=90)
        own = [
            goals.add_goal(self.context, first, GoalDraft(text, target=8))[0]
            for text in self.words.goals
        ]
        goals.move_goal(self.context, own[2].id, GoalState.REACHED, "young_person")
        goals.rate_goal(self.context, own[0].id, Rater.MENTOR, 6, self.ago(40))
        locked = self.write_on(self.ago(60), pair, {own[0].id: 3, own[1].id: 2})
        self.write_on(self.ago(25), pair, {own[0].id: 5})
        self.missed(pair, self.ago(12))
        recent = self.write_on(self.ago(5), pair, {own[0].id: 7}, planned=self.today)
        corrections.add_addendum(self.context, locked.id, self.words.analysis)
        planned = meetings.plan_meeting(self.context, other_pair.id, PlannedNext(self.ago(2)))[0]
        people.archive_young_person(self.context, third, self.today)
        self.draft(other_pair)
        project, version = self.summaries(first)
        return Life(
            folder, self.words, first, third, mentor, pair, other_pair,
            own[0], recent.id, locked.id, planned.id, project, version,
        )  # fmt: skip

    def person(self, first: str, last: str) -> YoungPersonId:
        unit = places.house(self.context).units
        home = unit[0] if unit else places.add_unit(self.context, self.words.unit)[0]
        draft = YoungPersonDraft(
            first, last, self.ago(15 * 365), SchoolLevel.TROISIEME, self.context.actor,
            self.ago(400), PlacementKind.UNIT, home.id,
        )  # fmt: skip
        return people.add_young_person(self.context, draft)[0].id

    def mentor(self, first: str, last: str) -> MentorId:
        known = places.house(self.context).associations
        behind = (
            known[0] if known else places.add_association(self.context, self.words.association)[0]
        )
        draft = MentorDraft(first, last, behind.id, "0600000000", "m@example.org")
        return people.add_mentor(self.context, draft)[0].id

    def pair(self, young_person: YoungPersonId, mentor: MentorId, *, since: int) -> Pair:
        draft = PairDraft(young_person, mentor, self.ago(since), rhythm_days=14)
        return pairs.add_pair(self.context, draft)[0]

    def write_on(
        self,
        day: date,
        pair: Pair,
        ratings: Mapping[GoalId, int],
        planned: date | None = None,
    ) -> Meeting:
        frame = MeetingFrame(
            MeetingOutcome.HELD, day, None, 90, MeetingMode.IN_PERSON, PlaceKind.LIBRARY,
            (Activity.ORIENTATION, Activity.TALK), Source.TOLD_BY_YOUTH,
        )  # fmt: skip
        notes = MeetingNotes(self.words.facts, self.words.words, self.words.analysis, 4)
        step = NextStepDraft(self.words.step, NextStepOwner.MENTOR, self.ago(-8))
        after = None if planned is None else PlannedNext(planned)
        share = PairNotes(pair.id, notes, dict(ratings), (step,), after)
        # Written down on its own day: an old meeting is locked today.
        now, self.clock.instant = self.clock.instant, self.clock.instant - (self.today - day)
        draft = MeetingDraft(self.context.identifiers.new(), frame, (share,))
        recorded = meetings.record_meeting(self.context, draft).meetings[0]
        self.clock.instant = now
        return recorded

    def missed(self, pair: Pair, day: date) -> None:
        frame = MeetingFrame(MeetingOutcome.NO_SHOW, day)
        share = PairNotes(pair.id, MeetingNotes(missed_reason=self.words.reason))
        draft = MeetingDraft(self.context.identifiers.new(), frame, (share,))
        meetings.record_meeting(self.context, draft)

    def draft(self, pair: Pair) -> None:
        record = self.context.identifiers.new()
        content: dict[str, object] = {"held_on": self.today.isoformat(), "shares": []}
        drafts.keep_draft(self.context, DraftKind.NEW_MEETING, record, content, pair.young_person)

    def summaries(self, young_person: YoungPersonId) -> tuple[SummaryId, SummaryId]:
        choices = replace(
            summaries.usual_choices(self.context), analysis=self.words.analysis, language="fr"
        )
        project, _ = summaries.keep_summary(self.context, young_person, choices, None)
        frozen, _ = summaries.keep_summary(self.context, young_person, choices, None)
        renderer = window_parts().renderer()
        summaries.validate_summary(self.context, frozen.id, renderer)
        return project.id, frozen.id
