"""The bin: a record and all that hangs on it leave the tables as JSON and come back the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, cast, delete, insert, or_, select, update

from mentordesk.domain.accounts import GrantKind
from mentordesk.domain.bin import ERASED_FIRST, BinEntry, BinKind, Erased
from mentordesk.domain.errors import ParentMissing
from mentordesk.domain.identity import BinEntryId, StaffMemberId, YoungPersonId
from mentordesk.services.read_models import BinLine
from mentordesk.storage import bin_rows, path_tables, tables
from mentordesk.storage.bin_rows import SHARED, TABLES, BinRow
from mentordesk.storage.journal_tables import record_change
from mentordesk.storage.repositories.access import reached
from mentordesk.storage.repositories.derived import Derived
from mentordesk.storage.rows import fetch, note_deleted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Row

    from mentordesk.domain.access import Within

_table = tables.bin_entry
_LIGHT = [column for column in _table.c if column.name != "content"]


class SqlBin:
    """What was deleted, until the rule of retention erases it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, entry: BinEntry) -> None:
        rows = self._rows(entry.kind, entry.record)
        derived = Derived(self._connection)
        before = derived.beside(rows)
        derived.untie(rows)
        self._take_out(rows)
        content = {
            "rows": bin_rows.to_json(rows),
            "beside": [[*key, before[key]] for key in before],
        }
        derived.refresh(before)
        values = {
            "id": entry.id,
            "kind": entry.kind,
            "record": entry.record,
            "young_person": entry.young_person,
            "title": dict(entry.title),
            "content": content,
            "deleted_by_id": entry.deleted_by,
            "deleted_at": entry.deleted_at,
        }
        self._connection.execute(insert(_table), values)

    def put_back(self, entry: BinEntryId) -> BinEntry:
        kept = fetch(self._connection, _table, entry)
        rows = self._without_newer(bin_rows.from_json(kept.content["rows"]))
        wanted = bin_rows.missing(self._connection, rows)
        back: list[BinRow] = []
        aside: list[BinRow] = []
        for row in rows:
            (aside if bin_rows.points_at(row, wanted) else back).append(row)
        for row in aside:
            if row.table.name not in SHARED:
                holder = self._holder(row, wanted)
                raise ParentMissing("" if holder is None else holder.kind)
        for row in back:
            self._connection.execute(insert(row.table), row.values)
        self._connection.execute(delete(_table).where(_table.c.id == entry))
        for row in aside:
            self._hand_over(row, wanted)
        derived = Derived(self._connection)
        for goal, replaced in derived.restore(kept.content["beside"], back).items():
            self._tie_in_here(goal, replaced)
        derived.refresh_goals(back)
        return _entry(kept)

    def get(self, entry: BinEntryId) -> BinEntry:
        return _entry(fetch(self._connection, _table, entry))

    def lines(self, *, within: Within | None = None, own_only: bool = False) -> Sequence[BinLine]:
        staff = tables.staff_member
        query = (
            select(*_LIGHT, staff.c.first_name, staff.c.last_name)
            .join(staff, staff.c.id == _table.c.deleted_by_id)
            .order_by(_table.c.deleted_at.desc(), _table.c.id.desc())
        )
        if within is not None:
            query = query.where(_may_see(within, own_only=own_only))
        rows = self._connection.execute(query)
        return [BinLine(_entry(row), f"{row.first_name} {row.last_name}".strip()) for row in rows]

    def is_within(self, entry: BinEntryId, within: Within, *, own_only: bool = False) -> bool:
        seen = _may_see(within, own_only=own_only)
        query = select(_table.c.id).where((_table.c.id == entry) & seen)
        return self._connection.execute(query).first() is not None

    def deleted_before(self, instant: datetime) -> Sequence[BinEntry]:
        rows = self._connection.execute(select(*_LIGHT).where(_table.c.deleted_at < instant))
        return [_entry(row) for row in rows]

    def erase(self, erased: Iterable[Erased]) -> int:
        ordered = sorted(erased, key=lambda one: _order(one.kind))
        return sum(self._erase(one.kind, one.record) for one in ordered)

    def _erase(self, kind: BinKind, record: str) -> bool:
        entries = self._entries(kind, record)
        rows = self._rows(kind, record)
        if kind in {BinKind.MENTOR, BinKind.PAIR} and any(r.table.name == "meeting" for r in rows):
            # A restored base in which meetings stand on it: theirs are not erased with it.
            rows = []
        if not rows and not entries:
            return False
        derived = Derived(self._connection)
        before = derived.beside(rows)
        gone = bin_rows.ids_in(rows) | {record}
        for entry in entries:
            gone |= bin_rows.ids_in(bin_rows.from_json(entry.content["rows"]))
            self._connection.execute(delete(_table).where(_table.c.id == entry.id))
        derived.untie(rows)
        self._take_out(rows)
        derived.refresh(before)
        self._forget_attention(gone)
        if kind is BinKind.YOUNG_PERSON:
            self._forget_mentions(gone)
            self._forget_number_series(record)
            self._forget_grants(record)
        return True

    # ------------------------------------------------------------------ parts

    def _rows(self, kind: BinKind, record: str) -> list[BinRow]:
        return bin_rows.rows_of(self._connection, TABLES[kind], record)

    def _take_out(self, rows: Sequence[BinRow]) -> None:
        for table, values in rows:
            if values.get("number") is not None and table.name != "meeting_move":
                series = values.get("young_person_id") or table.name
                note_deleted(self._connection, series, values["number"])
        bin_rows.remove(self._connection, rows)

    def _entries(self, kind: BinKind, record: str) -> Sequence[Row[Any]]:
        own = (_table.c.kind == kind) & (_table.c.record == record)
        if kind is BinKind.YOUNG_PERSON:
            own |= _table.c.young_person == record
        return self._connection.execute(select(_table).where(own)).all()

    def _without_newer(self, rows: list[BinRow]) -> list[BinRow]:
        """Leave out the drafts in whose place another one was typed meanwhile."""
        table = tables.draft
        kept = []
        for row in rows:
            if row.table is table:
                same = [table.c[name] == row.values[name] for name in ("kind", "record")]
                query = select(table.c.id).where(
                    *same, table.c.author_id == row.values["author_id"]
                )
                if self._connection.execute(query).first() is not None:
                    continue
            kept.append(row)
        return kept

    def _holder(self, row: BinRow, wanted: Iterable[str]) -> Row[Any] | None:
        """Return the entry that holds something that a row points at and that is not there."""
        named = [row.values[column.name] for column, _ in bin_rows.references_of(row.table)]
        for missing in (name for name in named if name in wanted):
            query = select(_table).where(cast(_table.c.content, Text).contains(missing))
            for entry in self._connection.execute(query):
                if missing in bin_rows.ids_in(bin_rows.from_json(entry.content["rows"])):
                    return entry
        return None

    def _hand_over(self, row: BinRow, wanted: Iterable[str]) -> None:
        """Put a row into the entry that holds what it points at; with none, it went with that."""
        holder = self._holder(row, wanted)
        if holder is not None:
            rows = [*bin_rows.from_json(holder.content["rows"]), row]
            self._rewrite(holder.id, {**holder.content, "rows": bin_rows.to_json(rows)})

    def _tie_in_here(self, goal: str, replaced: str) -> None:
        """Let a goal that is in the bin itself know again which one it has replaced."""
        query = select(_table).where(cast(_table.c.content, Text).contains(goal))
        for entry in self._connection.execute(query).all():
            rows = bin_rows.from_json(entry.content["rows"])
            for row in rows:
                if row.table is tables.goal and row.values["id"] == goal:
                    row.values["supersedes_id"] = replaced
                    self._rewrite(entry.id, {**entry.content, "rows": bin_rows.to_json(rows)})

    def _rewrite(self, entry: str, content: dict[str, Any]) -> None:
        self._connection.execute(update(_table).where(_table.c.id == entry), {"content": content})

    def _forget_mentions(self, gone: set[str]) -> None:
        """Let nothing in other young people's entries and drafts tell of an erased one."""
        for entry in self._connection.execute(select(_table)).all():
            rows = bin_rows.from_json(entry.content["rows"])
            stay = [row for row in rows if not _tells_of(row, gone)]
            if entry.record in bin_rows.ids_in(rows) - bin_rows.ids_in(stay):
                self._connection.execute(delete(_table).where(_table.c.id == entry.id))
            elif len(stay) < len(rows):
                self._rewrite(entry.id, {**entry.content, "rows": bin_rows.to_json(stay)})
        drafts = self._connection.execute(select(tables.draft)).all()
        told = [BinRow(tables.draft, dict(row._mapping)) for row in drafts]  # noqa: SLF001  # SQLAlchemy's public name
        bin_rows.remove(self._connection, [row for row in told if _tells_of(row, gone)])

    def _forget_attention(self, gone: set[str]) -> None:
        """Let nothing that needs attention, or was put off, point at what is erased."""
        for table, names in (
            (path_tables.attention, "record young_person pair mentor"),
            (path_tables.put_off, "record young_person"),
        ):
            for some in bin_rows.portions(gone):
                told = or_(*(table.c[name].in_(some) for name in names.split()))
                self._connection.execute(delete(table).where(told))

    def _forget_grants(self, young_person: str) -> None:
        """Let no reason tell why somebody was let into an erased file."""
        table = tables.access_grant
        own = (table.c.kind == GrantKind.YOUNG_PERSON) & (table.c.subject == young_person)
        self._connection.execute(delete(table).where(own))

    def _forget_number_series(self, young_person: str) -> None:
        table = tables.vault_setting
        self._connection.execute(delete(table).where(table.c.name == f"n:{young_person}"))


def _may_see(within: Within, *, own_only: bool) -> ColumnElement[bool]:
    """Return which entries an account sees.

    Of a file that is in the bin itself nobody tells any more who reached it, and a mentor is
    nobody's record: whoever put such an entry here sees it.
    """
    person, whose = tables.young_person, _table.c.young_person
    is_own = _table.c.deleted_by_id == within.member
    here = whose.in_(reached(within))
    gone = is_own & whose.not_in(select(person.c.id))
    nobodys = whose.is_(None) & (is_own | (_table.c.kind == BinKind.MENTOR))
    seen = here | gone | nobodys
    # A draft is its author's alone, and whoever deletes nothing else sees only what was his or her.
    return seen & is_own if own_only else seen & (is_own | (_table.c.kind != BinKind.DRAFT))


def _tells_of(row: BinRow, gone: set[str]) -> bool:
    if row.table is tables.draft:
        said = str(row.values)
        return any(name in said for name in gone)
    if row.table is record_change:
        return not {row.values["record"], row.values["young_person"]}.isdisjoint(gone)
    return bin_rows.points_at(row, gone)


def _order(kind: BinKind) -> int:
    return ERASED_FIRST.index(kind) if kind in ERASED_FIRST else len(ERASED_FIRST)


def _entry(row: Any) -> BinEntry:
    return BinEntry(
        id=BinEntryId(row.id),
        kind=BinKind(row.kind),
        record=row.record,
        young_person=row.young_person and YoungPersonId(row.young_person),
        title=row.title,
        deleted_by=StaffMemberId(row.deleted_by_id),
        deleted_at=row.deleted_at,
    )
