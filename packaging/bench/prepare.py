"""Makes the vault that is measured; prints what the measures need to know of it as JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import generate_vault
from mentordesk.domain.goals import GoalDraft
from mentordesk.domain.meetings import MeetingDraft, MeetingFrame, MeetingNotes, MeetingOutcome
from mentordesk.domain.meetings import PairNotes as Share
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, YoungPersonDraft
from mentordesk.services import goals, meetings, pairs, people
from mentordesk.services.context import Context, context_of
from mentordesk.storage.keys.header import PASSWORD, HeaderFiles, intact_copies, slot_of

if TYPE_CHECKING:
    from mentordesk.domain.identity import GoalId, PairId, YoungPersonId

PASSPHRASE = "sept mots pour une mesure"  # noqa: S105  # of a made-up vault
LONG_FILE = 500
FACTS = (
    "Révision de l’exposé d’histoire, puis trois questions préparées pour la visite du lycée. "
    "A relu son plan à voix haute et a corrigé deux phrases elle-même."
)
WORDS = "J’ai parlé devant tout le monde et personne n’a rigolé."


def main() -> None:
    """Make the vault in the folder and of the size that the arguments give."""
    folder = Path(sys.argv[1])
    parts = cli_parts()
    opened = generate_vault(
        # Generated vaults have light keys; a real vault's cost is what is measured here.
        replace(parts, light_door=parts.door()),
        folder,
        passphrase=PASSPHRASE,
        people=int(sys.argv[2]),
        meetings=int(sys.argv[3]),
        seed=7,
    )
    context = context_of(opened, parts.clock, parts.identifiers)
    long, pair, goal = _pair(context, "Longue")
    empty, _, _ = _pair(context, "Courte")
    for number in range(LONG_FILE):
        # As in the generated lives, a goal is rated at every fourth meeting.
        ratings = {goal: number * 10 // LONG_FILE} if number % 4 == 0 else {}
        meetings.record_meeting(context, _meeting(context, pair, number, ratings))
    opened.vault.close()
    body, _ = next(intact_copies(HeaderFiles(folder)))
    slot: dict[str, Any] = slot_of(body, PASSWORD) or {}
    known = {
        "passphrase": PASSPHRASE,
        "kdf": slot["kdf"],
        "long": long,
        "empty": empty,
        "pair": pair,
    }
    print(json.dumps(known))


def _pair(context: Context, name: str) -> tuple[YoungPersonId, PairId, GoalId]:
    today = context.clock.today()
    person, _ = people.add_young_person(context, YoungPersonDraft(name, "Mesure"))
    mentor, _ = people.add_mentor(context, MentorDraft("Karim", f"Mesure {name}"))
    draft = PairDraft(person.id, mentor.id, today - timedelta(days=700))
    pair, _ = pairs.add_pair(context, draft)
    goal, _ = goals.add_goal(context, person.id, GoalDraft("Prendre la parole en classe"))
    return person.id, pair.id, goal.id


def _meeting(
    context: Context, pair: PairId, number: int, ratings: dict[GoalId, int]
) -> MeetingDraft:
    held_on = context.clock.today() - timedelta(days=600 - number)
    frame = MeetingFrame(MeetingOutcome.HELD, held_on, minutes=90)
    notes = MeetingNotes(facts=FACTS, youth_words=WORDS)
    return MeetingDraft(context.identifiers.new(), frame, (Share(pair, notes, ratings),))


if __name__ == "__main__":
    main()
