"""Writes generated lives at bulk speed: many rows a statement, one transaction."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.text import fold
from mentordesk.services.read_models import PersonKind
from mentordesk.storage import tables
from mentordesk.storage.faults import sorted_faults
from mentordesk.storage.meeting_rows import values_of
from mentordesk.storage.repositories.next_steps import step_values
from mentordesk.storage.repositories.pairs import pair_values
from mentordesk.storage.repositories.people_rows import mentor_values, young_person_values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, Table

    from mentordesk.domain.meetings import Meeting
    from mentordesk.services.generator import GeneratedHouse, GeneratedLife
    from mentordesk.services.ports import OpenVault

ROWS_AT_ONCE = 4000

_ORDER = (
    tables.young_person,
    tables.placement,
    tables.mentor,
    tables.name_word,
    tables.pair,
    tables.goal,
    tables.meeting,
    tables.rating,
    tables.next_step,
)


class BulkWriter:
    """Fills an empty vault."""

    def __init__(self, vault: OpenVault) -> None:
        from mentordesk.storage.open_vault import SqlVault

        if not isinstance(vault, SqlVault):
            raise TypeError("another store's vault")
        self._vault = vault
        self._rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in _ORDER}

    def write(self, house: GeneratedHouse, lives: Iterable[GeneratedLife]) -> None:
        """Write everything, or nothing when it fails."""
        with sorted_faults(), self._vault.engine.begin() as connection:
            self._write_house(connection, house)
            for life in lives:
                self._collect(life)
                if len(self._rows[tables.meeting]) >= ROWS_AT_ONCE:
                    self._flush(connection)
            self._flush(connection)

    @staticmethod
    def _write_house(connection: Connection, house: GeneratedHouse) -> None:
        known = set(connection.execute(select(tables.staff_member.c.id)).scalars())
        for table, rows in (
            (tables.unit, house.units),
            (tables.foster_family, house.foster_families),
            (tables.association, house.associations),
            (tables.staff_member, house.staff),
        ):
            fresh = [asdict(row) for row in rows if row.id not in known]
            if fresh:
                connection.execute(insert(table), fresh)

    def _flush(self, connection: Connection) -> None:
        for table in _ORDER:
            rows = self._rows[table]
            if rows:
                connection.execute(insert(table), rows)
                rows.clear()

    def _collect(self, life: GeneratedLife) -> None:
        rows = self._rows
        rows[tables.young_person].append(young_person_values(life.person))
        rows[tables.placement].append(
            {
                "id": life.placement.id,
                "young_person_id": life.person.id,
                "kind": life.placement.kind,
                "started_on": life.placement.started_on,
                "ended_on": None,
                "unit_id": life.placement.unit,
                "foster_family_id": life.placement.foster_family,
            }
        )
        rows[tables.mentor].append(mentor_values(life.mentor))
        for person, kind in (
            (life.person, PersonKind.YOUNG_PERSON),
            (life.mentor, PersonKind.MENTOR),
        ):
            words = sorted(set(fold(f"{person.first_name} {person.last_name}").split()))
            rows[tables.name_word] += [
                {"person_id": person.id, "word": word, "kind": kind} for word in words
            ]
        rows[tables.pair].append(_pair_values(life))
        rows[tables.meeting] += [
            {**values_of(meeting), **_written_alone(meeting)} for meeting in life.meetings
        ]
        self._collect_goals(life)

    def _collect_goals(self, life: GeneratedLife) -> None:
        last = {rating.goal: rating.rated_on for rating in life.ratings}
        for goal in life.goals:
            values = {**asdict(goal), "young_person_id": goal.young_person}
            del values["young_person"], values["supersedes"]
            values["supersedes_id"] = goal.supersedes
            values["last_rated_on"] = last.get(goal.id)
            values["unrated_since"] = last.get(goal.id) or goal.started_on or goal.created_on
            self._rows[tables.goal].append(values)
        recorded = {meeting.id: meeting.recorded_at for meeting in life.meetings}
        for rating in life.ratings:
            self._rows[tables.rating].append(
                {
                    "id": rating.id,
                    "goal_id": rating.goal,
                    "rater": rating.rater,
                    "value": rating.value,
                    "rated_on": rating.rated_on,
                    "meeting_id": rating.meeting,
                    "retrospective": False,
                    "recorded_at": None if rating.meeting is None else recorded[rating.meeting],
                }
            )
        for step in life.next_steps:
            self._rows[tables.next_step].append(step_values(step))


def _written_alone(meeting: Meeting) -> dict[str, Any]:
    if meeting.recorded_at is None:
        return {"submission": None, "submission_place": None}
    return {"submission": meeting.id, "submission_place": 0}


def _pair_values(life: GeneratedLife) -> dict[str, Any]:
    written = [m for m in life.meetings if m.recorded_at is not None]
    held = [m.frame.held_on for m in written if m.frame.outcome is MeetingOutcome.HELD]
    pair = replace(life.pair, last_met_on=max(held, default=None))
    values = pair_values(pair)
    values["last_logged_at"] = written[-1].recorded_at if written else None
    return values
