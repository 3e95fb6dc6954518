"""Every field and every code that the history of a path tells has words."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain.framework_codes import (
    AgreementState,
    AssessmentOutcome,
    ClosureReason,
    Evidence,
    HolderRole,
    OperatorKind,
    PauseReason,
)
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_records import (
    AuthorityHolder,
    Consent,
    IndividualAgreement,
    NeedsAssessment,
)
from mentordesk.domain.history import KINDS, NOT_FOLLOWED, HistoryKind
from mentordesk.domain.next_steps import NextStep, NextStepKind
from mentordesk.domain.pairs import Pair, PairState
from mentordesk.domain.people import HalfDay, Mentor, YoungPerson
from mentordesk.services.history_names import ChangedField
from mentordesk.ui.history.field_words import field_name
from mentordesk.ui.history.words import value_words

if TYPE_CHECKING:
    from enum import StrEnum

PAIR, YOUNG, MENTOR = HistoryKind.PAIR, HistoryKind.YOUNG_PERSON, HistoryKind.MENTOR
CODES: list[tuple[HistoryKind, str, type[StrEnum]]] = [
    (PAIR, "state", PairState),
    (PAIR, "reason", PauseReason),
    (PAIR, "reason", ClosureReason),
    (PAIR, "operator_kind", OperatorKind),
    (YOUNG, "authority", AuthorityVariant),
    (YOUNG, "free_on", HalfDay),
    (MENTOR, "free_on", HalfDay),
    (HistoryKind.NEXT_STEP, "kind", NextStepKind),
    (HistoryKind.ASSESSMENT, "outcome", AssessmentOutcome),
    (HistoryKind.HOLDER, "role", HolderRole),
    (HistoryKind.CONSENT, "evidence", Evidence),
    (HistoryKind.AGREEMENT, "state", AgreementState),
]


def read(kind: HistoryKind, field: str, value: object) -> str:
    return " ".join(value_words(kind, ChangedField(field, None, value), value).split())


RECORDS = [YoungPerson, Mentor, Pair, NextStep]
RECORDS += [NeedsAssessment, AuthorityHolder, Consent, IndividualAgreement]


@pytest.mark.parametrize("record", RECORDS)
def test_each_field_that_is_followed_is_called_as_in_its_form(record: type) -> None:
    kind = KINDS[record]
    followed = {field.name for field in fields(record)} - NOT_FOLLOWED[kind]
    assert [name for name in sorted(followed) if field_name(kind, name) == name] == []


@pytest.mark.parametrize(("kind", "field", "codes"), CODES)
def test_each_code_has_words(kind: HistoryKind, field: str, codes: type[StrEnum]) -> None:
    words = {code: read(kind, field, code.value) for code in codes}
    assert [code for code in words if words[code] == f"« {code.value} »"] == []
    assert len(set(words.values())) == len(words)


def test_lists_days_and_numbers_are_read_as_such() -> None:
    half_days = [HalfDay.WEDNESDAY_AFTERNOON.value, HalfDay.SUNDAY_MORNING.value]
    assert read(YOUNG, "free_on", half_days) == "« mercredi après-midi, dimanche matin »"
    assert read(MENTOR, "certificate_issued_on", "2026-09-12") == "« 12 septembre 2026 »"
    assert read(MENTOR, "distance_km", 12) == "« 12 km »"
    assert read(MENTOR, "training_hours", 7) == "« 7 h »"
    assert read(PAIR, "returns_on", "2027-01-04") == "« 4 janvier 2027 »"
    assert read(PAIR, "reason", "of_a_newer_program") == "« of_a_newer_program »"
