"""Progress summaries, as rows: a project's choices, a version's frozen data and PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.identity import StaffMemberId, SummaryId, YoungPersonId
from mentordesk.domain.summaries import ProgressSummary, SummaryState
from mentordesk.domain.summary_values import choices_from_json, choices_to_json
from mentordesk.storage import tables
from mentordesk.storage.rows import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

_table = tables.progress_summary
_LIGHT = [c for c in _table.c if c.name not in {"frozen_data", "frozen_pdf"}]


class SqlSummaries:
    """The progress summaries."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, summary: SummaryId) -> ProgressSummary:
        query = select(*_LIGHT).where(_table.c.id == summary)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise RecordMissing
        return _summary(row)

    def keep(self, summary: ProgressSummary) -> None:
        values = {
            "id": summary.id,
            "young_person_id": summary.young_person,
            "state": summary.state,
            "version": summary.version,
            "choices": choices_to_json(summary.choices),
            "author_id": summary.author,
            "created_at": summary.created_at,
            "saved_at": summary.saved_at,
            "validated_at": summary.validated_at,
            "checksum": summary.checksum or None,
        }
        put(self._connection, _table, values)

    def of_young_person(self, young_person: YoungPersonId) -> Sequence[ProgressSummary]:
        query = select(*_LIGHT).where(_table.c.young_person_id == young_person)
        rows = self._connection.execute(
            query.order_by(_table.c.created_at.desc(), _table.c.id.desc())
        )
        return [_summary(row) for row in rows]

    def next_version(self, young_person: YoungPersonId) -> int:
        query = select(func.max(_table.c.version)).where(_table.c.young_person_id == young_person)
        return (self._connection.execute(query).scalar() or 0) + 1

    def freeze(self, summary: ProgressSummary, data: bytes, pdf: bytes) -> None:
        self.keep(summary)
        self._connection.execute(
            update(_table).where((_table.c.id == summary.id) & _table.c.frozen_pdf.is_(None)),
            {"frozen_data": data, "frozen_pdf": pdf},
        )

    def frozen_pdf(self, summary: SummaryId) -> bytes:
        return self._frozen(summary, "frozen_pdf")

    def frozen_data(self, summary: SummaryId) -> bytes:
        return self._frozen(summary, "frozen_data")

    def _frozen(self, summary: SummaryId, column: str) -> bytes:
        query = select(_table.c[column]).where(_table.c.id == summary)
        found = self._connection.execute(query).scalar()
        if found is None:
            raise RecordMissing
        return bytes(found)


def _summary(row: Row[Any]) -> ProgressSummary:
    return ProgressSummary(
        id=SummaryId(row.id),
        young_person=YoungPersonId(row.young_person_id),
        state=SummaryState(row.state),
        choices=choices_from_json(row.choices),
        author=StaffMemberId(row.author_id),
        created_at=row.created_at,
        saved_at=row.saved_at,
        version=row.version,
        validated_at=row.validated_at,
        checksum=row.checksum or "",
    )
