"""Columns that repeat what other rows say, beside rows that leave the tables or come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from mentordesk.storage import bin_rows, tables
from mentordesk.storage.repositories.goals import SqlGoals
from mentordesk.storage.repositories.pairs import SqlPairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Table

    from mentordesk.storage.bin_rows import BinRow

_COLUMNS = {
    tables.pair: ("last_met_on", "silent_from", "last_logged_at"),
    tables.goal: ("last_rated_on", "unrated_since", "supersedes_id"),
}
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

    def refreshed(self, state: State) -> State:
        """Work the columns out anew and return them."""
        named: dict[str, set[str]] = {}
        for name, record in state:
            named.setdefault(name, set()).add(record)
            self._refresh(name, record)
        return self._state(named)

    def compared(self, before: State, after: State) -> list[list[Any]]:
        """Return both states as JSON, to know on the way back whether something came between."""
        return [[*key, before[key], after[key]] for key in before]

    def restore(
        self, compared: Iterable[Sequence[Any]], beside: State, *, whole: bool = True
    ) -> None:
        """Give the columns back what they held, or work them out where something came between.

        Not ``whole``: some of the rows did not come back.
        """
        open_still = set(beside)
        for name, record, before, after in compared:
            key = (name, record)
            now = self._state({name: {record}}).get(key)
            if now == after and whole:
                table = tables.metadata.tables[name]
                values = {c: bin_rows.decoded(table.c[c], before[c]) for c in before}
                self._set(table, record, values)
                open_still.discard(key)
            elif now is not None:
                self._tie_again(name, record, before, now)
                open_still.add(key)
        for name, record in open_still:
            self._refresh(name, record)

    def refresh_goals(self, rows: Sequence[BinRow]) -> None:
        """Work out what the goals among ``rows`` repeat: ratings may have joined them meanwhile."""
        for row in rows:
            if row.table is tables.goal:
                self._refresh(tables.goal.name, row.values["id"])

    def _tie_again(
        self, name: str, record: str, before: dict[str, Any], now: dict[str, Any]
    ) -> None:
        tied = before.get("supersedes_id")
        if name == tables.goal.name and tied is not None and now["supersedes_id"] is None:
            self._set(tables.goal, record, {"supersedes_id": tied})

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
