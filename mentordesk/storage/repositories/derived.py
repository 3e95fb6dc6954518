"""Columns that repeat what other rows say, beside rows that leave the tables or come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from mentordesk.domain.identity import PairId
from mentordesk.storage import bin_rows, tables
from mentordesk.storage.repositories.goals import SqlGoals
from mentordesk.storage.repositories.pairs import SqlPairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Table

    from mentordesk.storage.bin_rows import BinRow

_LOGGED, _TIED = "last_logged_at", "supersedes_id"
_COLUMNS = {tables.pair: (_LOGGED,), tables.goal: (_TIED,)}
"""What other rows do not tell; the other columns are worked out of them."""

State = dict[tuple[str, str], dict[str, Any]]
"""By table and identifier, what the columns hold, as JSON values."""


class Derived:
    """Brings pairs and goals in line when their meetings and ratings leave or come back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def beside(self, rows: Sequence[BinRow]) -> State:
        """Return the state of the pairs and goals that repeat something of ``rows``."""
        own = bin_rows.ids_in(rows)
        pairs = {r.values["pair_id"] for r in rows if r.table is tables.meeting} - own
        goals = {r.values["goal_id"] for r in rows if r.table is tables.rating} - own
        gone = {r.values["id"] for r in rows if r.table is tables.goal}
        later = tables.goal.c.supersedes_id
        for some in bin_rows.portions(gone):
            following = self._connection.execute(select(tables.goal.c.id).where(later.in_(some)))
            goals |= {row.id for row in following} - own
        return self._state({"pair": pairs, "goal": goals})

    def untie(self, rows: Sequence[BinRow]) -> None:
        """Let the goals that stay forget those among ``rows`` whose place they took."""
        table, own = tables.goal, bin_rows.ids_in(rows)
        gone = {row.values["id"] for row in rows if row.table is table}
        for some in bin_rows.portions(gone):
            later = table.c.supersedes_id.in_(some) & table.c.id.not_in(own)
            self._connection.execute(update(table).where(later), {"supersedes_id": None})

    def refresh(self, state: State) -> None:
        """Work the columns out anew, after rows have left the tables."""
        for (name, record), before in state.items():
            self._refresh(name, record)
            if name == tables.pair.name:
                at = bin_rows.encoded(SqlPairs(self._connection).written_at(PairId(record)))
                # Never later than it was: a meeting that came from another pair did not touch it.
                self._set_logged(record, min(filter(None, (at, before[_LOGGED]))) if at else None)

    def restore(self, kept: Iterable[Sequence[Any]], rows: Sequence[BinRow]) -> dict[str, str]:
        """Work the columns out anew, after ``rows`` came back, and tie again what was untied.

        In whatever order several entries come back, the columns end as they began. Returned are
        the goals that are not there themselves, and which of ``rows`` each had replaced.
        """
        own = bin_rows.ids_in(rows)
        absent: dict[str, str] = {}
        for name, record in self.beside(rows):
            self._refresh(name, record)
        for name, record, before in kept:
            now = self._state({name: {record}}).get((name, record))
            if now is None:
                if before.get(_TIED) in own:
                    absent[record] = before[_TIED]
            elif name == tables.pair.name:
                known = filter(None, (now[_LOGGED], before[_LOGGED]))
                self._set_logged(record, max(known, default=None))
            elif now[_TIED] is None and before[_TIED] in own:
                self._set(tables.goal, record, {_TIED: before[_TIED]})
        return absent

    def refresh_goals(self, rows: Sequence[BinRow]) -> None:
        """Work out what the goals among ``rows`` repeat: ratings may have joined them meanwhile."""
        for row in rows:
            if row.table is tables.goal:
                self._refresh(tables.goal.name, row.values["id"])

    def _set_logged(self, pair: str, at: str | None) -> None:
        value = bin_rows.decoded(tables.pair.c[_LOGGED], at)
        self._set(tables.pair, pair, {_LOGGED: value})

    def _refresh(self, name: str, record: Any) -> None:
        if name == tables.pair.name:
            SqlPairs(self._connection).refresh(record)
        else:
            SqlGoals(self._connection).refresh(record)

    def _set(self, table: Table, record: str, values: dict[str, Any]) -> None:
        self._connection.execute(update(table).where(table.c.id == record), values)

    def _state(self, named: dict[str, set[str]]) -> State:
        found: State = {}
        for table, columns in _COLUMNS.items():
            for some in bin_rows.portions(named.get(table.name, ())):
                for row in self._connection.execute(select(table).where(table.c.id.in_(some))):
                    found[table.name, row.id] = {
                        column: bin_rows.encoded(row._mapping[column])  # noqa: SLF001  # SQLAlchemy's public name
                        for column in columns
                    }
        return found
