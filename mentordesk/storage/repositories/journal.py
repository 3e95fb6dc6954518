"""The journal, as rows that are only added to, but for the oldest ones when they are pruned."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, cast, delete, func, insert, select, tuple_

from mentordesk.domain.journal import (
    START,
    JournalAction,
    JournalEntry,
    JournalHead,
    Pruning,
    chained,
    signed,
)
from mentordesk.domain.journal_proof import Verdict, prove
from mentordesk.storage.journal_tables import journal_entry, journal_state
from mentordesk.storage.repositories.record_names import names_of, records_of_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from mentordesk.domain.journal import Seal
    from mentordesk.domain.journal_proof import Witness
    from mentordesk.services.read_models import JournalFilter, RecordName

_entry, _state = journal_entry, journal_state
_AT_LENGTH = 40
_AS_WRITTEN = (
    _entry.c.seq,
    cast(_entry.c.at, String(_AT_LENGTH)),
    _entry.c.account,
    _entry.c.action,
    _entry.c.record,
    _entry.c.mac,
)
"""The instant as text: of a row that somebody spoiled it may be none, and must not stop a proof."""
_HEAD = select(_entry.c.seq, _entry.c.mac).order_by(_entry.c.seq.desc()).limit(1)
_APPEND = insert(_entry)
UNREADABLE = datetime.min.replace(tzinfo=UTC)
"""Stands for an instant that is none."""


class SqlJournal:
    """The journal's entries and how far they were pruned."""

    def __init__(self, connection: Connection, sealing: Callable[[], Seal]) -> None:
        self._connection, self._sealing = connection, sealing

    # ------------------------------------------------------------------ adding

    def append(self, entry: JournalEntry) -> JournalEntry:
        made = chained(self.head(), entry, self._sealing())
        self._connection.execute(_APPEND, made._asdict())
        return made

    def head(self) -> JournalHead:
        row = self._connection.execute(_HEAD).first()
        if row is not None:
            return JournalHead(row.seq, row.mac)
        pruned = self._pruning()
        return JournalHead() if pruned is None else JournalHead(pruned.seq, pruned.mac)

    # ------------------------------------------------------------------ looking

    def begun_at(self) -> datetime | None:
        query = select(*_AS_WRITTEN).order_by(_entry.c.seq).limit(1)
        return next((entry.at for entry in self._read(query)), None)

    def ended_at(self) -> datetime | None:
        query = select(*_AS_WRITTEN).order_by(_entry.c.seq.desc()).limit(1)
        return next((entry.at for entry in self._read(query)), None)

    def holds(self, head: JournalHead) -> bool:
        if head == JournalHead(0, START):
            return True
        query = select(_entry.c.mac).where(_entry.c.seq == head.seq)
        mac = self._connection.execute(query).scalar()
        if mac is not None:
            return bool(mac == head.mac)
        pruned = self._pruning()
        if pruned is None or head.seq > pruned.seq:
            return False
        return head.seq < pruned.seq or head.mac == pruned.mac

    def is_told(self, action: JournalAction, record: str) -> bool:
        query = select(_entry.c.seq).where(_entry.c.action == action, _entry.c.record == record)
        return self._connection.execute(query.limit(1)).first() is not None

    def is_noted(
        self, action: JournalAction, account: str, since: datetime, record: str | None = None
    ) -> bool:
        query = select(_entry.c.seq).where(
            _entry.c.at > since, _entry.c.action == action, _entry.c.account == account
        )
        if record is not None:
            query = query.where(_entry.c.record == record)
        return self._connection.execute(query.limit(1)).first() is not None

    def lines(
        self, wanted: JournalFilter, limit: int | None, after: JournalEntry | None = None
    ) -> Sequence[JournalEntry]:
        query = select(*_AS_WRITTEN).where(*self._conditions(wanted))
        if after is not None:
            query = query.where(tuple_(_entry.c.at, _entry.c.seq) < (after.at, after.seq))
        query = query.order_by(_entry.c.at.desc(), _entry.c.seq.desc()).limit(limit)
        return list(self._read(query))

    def count(self, wanted: JournalFilter) -> int:
        query = select(func.count()).select_from(_entry).where(*self._conditions(wanted))
        return self._connection.execute(query).scalar_one()

    def counts(self, since: datetime) -> Mapping[str, int]:
        query = select(_entry.c.action, func.count()).where(_entry.c.at >= since)
        rows = self._connection.execute(query.group_by(_entry.c.action))
        return {str(action): number for action, number in rows}

    def names(self, records: Iterable[str]) -> Mapping[str, RecordName]:
        return names_of(self._connection, records)

    def _conditions(self, wanted: JournalFilter) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.since is not None:
            found.append(_entry.c.at >= wanted.since)
        if wanted.until is not None:
            found.append(_entry.c.at < wanted.until)
        if wanted.account:
            found.append(_entry.c.account == wanted.account)
        if wanted.actions:
            found.append(_entry.c.action.in_(sorted(wanted.actions)))
        if wanted.number is not None:
            of_file = records_of_file(self._connection, wanted.number)
            found.append(_entry.c.record.in_(sorted(of_file)))
        return found

    def _read(self, query: Select[Any]) -> Iterator[JournalEntry]:
        for seq, at, *texts in self._connection.execute(query):
            account, action, record, mac = map(str, texts)
            yield JournalEntry(seq, _instant(at), account, action, record, mac)

    # ------------------------------------------------------------------ proving and pruning

    def seal(self, words: bytes) -> str:
        return self._sealing()(words)

    def prove(self, witnesses: Sequence[Witness]) -> Verdict:
        walk = self._read(select(*_AS_WRITTEN).order_by(_entry.c.seq))
        return prove(walk, self._pruning(), self._sealing(), witnesses)

    def expired(self, before: datetime) -> JournalHead | None:
        kept = select(func.min(_entry.c.seq)).where(_entry.c.at >= before).scalar_subquery()
        query = select(_entry.c.seq, _entry.c.mac).where(
            _entry.c.seq < func.coalesce(kept, self.head().seq + 1)
        )
        row = self._connection.execute(query.order_by(_entry.c.seq.desc()).limit(1)).first()
        return None if row is None else JournalHead(row.seq, row.mac)

    def prune(self, upto: JournalHead, day: date, told: JournalEntry) -> None:
        pruning = signed(Pruning(upto.seq, upto.mac, day), self._sealing())
        self.append(told._replace(action=JournalAction.JOURNAL_PRUNED, record=pruning.record))
        self._connection.execute(delete(_state))
        values = {
            "id": 1,
            "pruned_seq": pruning.seq,
            "pruned_mac": pruning.mac,
            "pruned_at": datetime(day.year, day.month, day.day, tzinfo=UTC),
            "mac": pruning.signature,
        }
        self._connection.execute(insert(_state), values)
        self._connection.execute(delete(_entry).where(_entry.c.seq <= pruning.seq))

    def _pruning(self) -> Pruning | None:
        at = cast(_state.c.pruned_at, String(_AT_LENGTH))
        query = select(_state.c.pruned_seq, _state.c.pruned_mac, at, _state.c.mac)
        row = self._connection.execute(query).first()
        if row is None:
            return None
        seq, mac, pruned_at, signature = row
        last = seq if isinstance(seq, int) else 0
        return Pruning(last, str(mac), _instant(pruned_at).date(), str(signature))


def _instant(written: object) -> datetime:
    try:
        return datetime.fromisoformat(str(written)).replace(tzinfo=UTC)
    except ValueError:
        return UNREADABLE
