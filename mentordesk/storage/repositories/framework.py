"""The mentoring framework, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from mentordesk.domain.framework_codes import (
    AgreementState,
    AssessmentOutcome,
    ClosureReason,
    ConsentKind,
    Evidence,
    HolderRole,
    PauseReason,
    Who,
)
from mentordesk.domain.framework_records import (
    AuthorityHolder,
    Consent,
    IndividualAgreement,
    NeedsAssessment,
    PairMove,
)
from mentordesk.domain.identity import (
    AgreementId,
    AssessmentId,
    ConsentId,
    HolderId,
    PairId,
    PairMoveId,
    StaffMemberId,
    YoungPersonId,
)
from mentordesk.domain.meetings import PlaceKind
from mentordesk.domain.pairs import PairState
from mentordesk.storage import path_tables as tables
from mentordesk.storage.rows import code, fetch, put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

_KEYS = {name: f"{name}_id" for name in ("young_person", "pair", "holder", "author")}
"""Columns that are named after what they point at."""


class SqlFramework:
    """Assessments, holders of parental authority, consents, agreements and moves."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def assessments(self, young_person: YoungPersonId) -> Sequence[NeedsAssessment]:
        table = tables.needs_assessment
        query = select(table).where(table.c.young_person_id == young_person)
        query = query.order_by(table.c.assessed_on, table.c.recorded_at, table.c.id)
        return [_assessment(row) for row in self._connection.execute(query)]

    def keep_assessment(self, assessment: NeedsAssessment) -> None:
        put(self._connection, tables.needs_assessment, _values(assessment))

    def holder(self, holder: HolderId) -> AuthorityHolder:
        return _holder(fetch(self._connection, tables.authority_holder, holder))

    def holders(self, young_person: YoungPersonId) -> Sequence[AuthorityHolder]:
        table = tables.authority_holder
        query = select(table).where(table.c.young_person_id == young_person)
        query = query.order_by(table.c.position, table.c.id)
        return [_holder(row) for row in self._connection.execute(query)]

    def keep_holder(self, holder: AuthorityHolder) -> None:
        put(self._connection, tables.authority_holder, _values(holder))

    def consent(self, consent: ConsentId) -> Consent:
        return _consent(fetch(self._connection, tables.consent, consent))

    def consents(self, pair: PairId) -> Sequence[Consent]:
        table = tables.consent
        query = select(table).where(table.c.pair_id == pair)
        query = query.order_by(table.c.recorded_at, table.c.id)
        return [_consent(row) for row in self._connection.execute(query)]

    def keep_consent(self, consent: Consent) -> None:
        put(self._connection, tables.consent, _values(consent))

    def agreement(self, agreement: AgreementId) -> IndividualAgreement:
        return _agreement(fetch(self._connection, tables.individual_agreement, agreement))

    def agreements(self, pair: PairId) -> Sequence[IndividualAgreement]:
        table = tables.individual_agreement
        query = select(table).where(table.c.pair_id == pair).order_by(table.c.version)
        return [_agreement(row) for row in self._connection.execute(query)]

    def keep_agreement(self, agreement: IndividualAgreement) -> None:
        put(self._connection, tables.individual_agreement, _values(agreement))

    def moves(self, pair: PairId) -> Sequence[PairMove]:
        table = tables.pair_move
        query = select(table).where(table.c.pair_id == pair)
        query = query.order_by(table.c.recorded_at, table.c.id)
        return [_move(row) for row in self._connection.execute(query)]

    def keep_move(self, move: PairMove) -> None:
        put(self._connection, tables.pair_move, _values(move))

    def remove_move(self, move: PairMoveId) -> None:
        table = tables.pair_move
        self._connection.execute(delete(table).where(table.c.id == move))


def _values(record: Any) -> dict[str, Any]:
    """Return the columns of a record, which are named like its fields."""
    return {_KEYS.get(name, name): getattr(record, name) for name in record.__slots__}


def _assessment(row: Row[Any]) -> NeedsAssessment:
    return NeedsAssessment(
        id=AssessmentId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        assessed_on=row.assessed_on,
        done_by=row.done_by,
        outcome=AssessmentOutcome(row.outcome),
        evidence=code(Evidence, row.evidence),
        author=StaffMemberId(row.author_id),
        recorded_at=row.recorded_at,
    )


def _holder(row: Row[Any]) -> AuthorityHolder:
    return AuthorityHolder(
        id=HolderId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        role=HolderRole(row.role),
        name=row.name,
        since=row.since,
        until=row.until,
        position=row.position,
    )


def _consent(row: Row[Any]) -> Consent:
    return Consent(
        id=ConsentId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        pair=PairId(row.pair_id),
        holder=row.holder_id and HolderId(row.holder_id),
        kind=ConsentKind(row.kind),
        asked_on=row.asked_on,
        given_on=row.given_on,
        refused_on=row.refused_on,
        withdrawn_on=row.withdrawn_on,
        evidence=code(Evidence, row.evidence),
        youth_words=row.youth_words,
        author=StaffMemberId(row.author_id),
        recorded_at=row.recorded_at,
    )


def _agreement(row: Row[Any]) -> IndividualAgreement:
    return IndividualAgreement(
        id=AgreementId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        pair=PairId(row.pair_id),
        version=row.version,
        state=AgreementState(row.state),
        starts_on=row.starts_on,
        until_on=row.until_on,
        rhythm_days=row.rhythm_days,
        usual_minutes=row.usual_minutes,
        usual_place=PlaceKind(row.usual_place),
        terms=row.terms,
        young_person_signed_on=row.young_person_signed_on,
        service_signed_on=row.service_signed_on,
        operator_signed_on=row.operator_signed_on,
        ended_on=row.ended_on,
        author=StaffMemberId(row.author_id),
        recorded_at=row.recorded_at,
    )


def _move(row: Row[Any]) -> PairMove:
    reasons = PauseReason if row.to_state == PairState.PAUSED else ClosureReason
    return PairMove(
        id=PairMoveId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        pair=PairId(row.pair_id),
        from_state=PairState(row.from_state),
        to_state=PairState(row.to_state),
        moved_on=row.moved_on,
        reason=None if row.reason is None else reasons(row.reason),
        by_whom=code(Who, row.by_whom),
        returns_on=row.returns_on,
        author=StaffMemberId(row.author_id),
        recorded_at=row.recorded_at,
    )
