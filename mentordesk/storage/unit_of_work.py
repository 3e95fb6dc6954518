"""One transaction on the vault's one connection: rolled back unless committed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from sqlalchemy import update

from mentordesk.storage import tables
from mentordesk.storage.faults import sorted_faults
from mentordesk.storage.repositories.access import SqlAccess
from mentordesk.storage.repositories.bin import SqlBin
from mentordesk.storage.repositories.drafts import SqlDrafts
from mentordesk.storage.repositories.framework import SqlFramework
from mentordesk.storage.repositories.goals import SqlGoals
from mentordesk.storage.repositories.history import SqlHistory
from mentordesk.storage.repositories.journal import SqlJournal
from mentordesk.storage.repositories.meetings import SqlMeetings
from mentordesk.storage.repositories.next_steps import SqlNextSteps
from mentordesk.storage.repositories.pairs import SqlPairs
from mentordesk.storage.repositories.people import SqlMentors, SqlYoungPeople
from mentordesk.storage.repositories.places import SqlPlaces
from mentordesk.storage.repositories.search import SqlSearch
from mentordesk.storage.repositories.settings import SqlVaultSettings
from mentordesk.storage.repositories.summaries import SqlSummaries

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from mentordesk.domain.journal import Seal


class SqlUnitOfWork:
    """The repositories of one transaction.

    Leaving the block without :meth:`commit` undoes everything. What the environment does to the
    database inside the block leaves it as a ``KnownError``.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        reading: bool = False,
        committed: Callable[[int], None] | None = None,
        sealing: Callable[[], Seal],
    ) -> None:
        """Prepare a transaction.

        Args:
            engine: on whose one connection.
            reading: whether it writes nothing.
            committed: hears of its number once it stands on disk.
            sealing: opens the key of the journal and returns what makes its MACs.
        """
        self._engine = engine
        self._sealing = sealing
        self._reading = reading
        self._committed = committed

    def __enter__(self) -> Self:
        with sorted_faults():
            connection = self._engine.connect()
            if self._reading:
                connection = connection.execution_options(reading=True)
            connection.begin()
        self._connection = connection
        self._bind(connection)
        return self

    def _bind(self, connection: Connection) -> None:
        self.access = SqlAccess(connection)
        self.places = SqlPlaces(connection)
        self.young_people = SqlYoungPeople(connection)
        self.mentors = SqlMentors(connection)
        self.pairs = SqlPairs(connection)
        self.meetings = SqlMeetings(connection)
        self.goals = SqlGoals(connection)
        self.next_steps = SqlNextSteps(connection)
        self.framework = SqlFramework(connection)
        self.drafts = SqlDrafts(connection)
        self.summaries = SqlSummaries(connection)
        self.history = SqlHistory(connection)
        self.search = SqlSearch(connection)
        self.bin = SqlBin(connection)
        self.settings = SqlVaultSettings(connection)
        self.journal = SqlJournal(connection, self._sealing)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with sorted_faults():
            self._connection.close()
            if error is not None:
                raise error

    def commit(self) -> None:
        """Keep everything; returns only once it stands on disk (``synchronous=FULL``)."""
        state = tables.vault_state
        with sorted_faults():
            change = update(state).values(change_seq=state.c.change_seq + 1)
            seq = self._connection.execute(change.returning(state.c.change_seq)).scalar_one()
            self._connection.commit()
        if self._committed is not None:
            self._committed(seq)

    def commit_note(self) -> None:
        """Keep what the journal noted of a reading; see the protocol."""
        with sorted_faults():
            self._connection.commit()
