"""What became of a record: its fields, its values, and where two texts differ."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentordesk.domain.history import (
    KINDS,
    NOT_FOLLOWED,
    HistoryKind,
    compared,
    differences,
    is_long,
)
from mentordesk.domain.identity import MentorId, PairId, PlacementId, UnitId, YoungPersonId
from mentordesk.domain.meetings import Activity, MeetingFrame, MeetingOutcome
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.people import Placement, PlacementKind, SchoolLevel, YoungPerson

INES = YoungPerson(YoungPersonId("1"), 1, "Inès", "Benali", school_level=SchoolLevel.QUATRIEME)


def test_only_the_fields_that_changed_are_told_with_both_values() -> None:
    after = replace(
        INES, last_name="", school_level=SchoolLevel.TROISIEME, arrived_on=date(2026, 9, 1)
    )
    assert differences(INES, after) == [
        ("last_name", "Benali", None),
        ("school_level", "4e", "3e"),
        ("arrived_on", None, "2026-09-01"),
    ]


def test_a_record_that_stays_as_it_is_tells_nothing() -> None:
    assert differences(INES, replace(INES)) == []


def test_what_only_repeats_other_records_is_not_told() -> None:
    pair = Pair(PairId("p"), INES.id, MentorId("m"), PairState.ACTIVE, date(2026, 1, 1))
    after = replace(pair, last_met_on=date(2026, 2, 1), usual_start=time(17, 30))
    assert differences(pair, after) == [("usual_start", None, "17:30:00")]


def test_fields_inside_fields_stand_beside_the_others() -> None:
    frame = MeetingFrame(MeetingOutcome.HELD, date(2026, 1, 1))
    after = replace(frame, activities=(Activity.SPORT,))
    assert differences(frame, after) == [("activities", None, ["sport"])]


def test_a_record_that_goes_tells_all_that_it_said() -> None:
    stay = Placement(
        PlacementId("s"), INES.id, PlacementKind.UNIT, date(2026, 1, 1), None, UnitId("u")
    )
    gone = [("kind", "unit", None), ("started_on", "2026-01-01", None), ("unit", "u", None)]
    assert differences(stay, None) == gone
    assert differences(None, stay) == [(name, None, before) for name, before, _ in gone]


@pytest.mark.parametrize(("record", "kind"), list(KINDS.items()))
def test_what_is_left_out_is_a_field_of_the_record(record: type, kind: HistoryKind) -> None:
    known = {field.name for field in fields(record)}
    assert NOT_FOLLOWED.get(kind, frozenset({"id"})) <= known
    assert known - NOT_FOLLOWED.get(kind, frozenset({"id"}))


# ---------------------------------------------------------------------- two texts


def test_a_changed_word_is_marked_on_both_sides() -> None:
    left, right = compared("A lu à voix haute. Bien.", "A lu sans notes. Bien.")
    assert [p.text for p in left if p.differs] == ["à voix haute. "]
    assert [p.text for p in right if p.differs] == ["sans notes. "]


def test_an_added_text_is_marked_whole() -> None:
    left, right = compared("", "Encore.")
    assert left == []
    assert right == [("Encore.", True)]


@given(some.text(max_size=200), some.text(max_size=200))
def test_the_passages_are_the_texts_letter_by_letter(before: str, after: str) -> None:
    left, right = compared(before, after)
    assert "".join(passage.text for passage in left) == before
    assert "".join(passage.text for passage in right) == after
    if before == after:
        assert not any(passage.differs for passage in (*left, *right))


def test_a_short_value_is_no_text() -> None:
    assert not is_long("Inès")
    assert not is_long(12)
    assert is_long("un\ndeux")
    assert is_long("mot " * 20)
