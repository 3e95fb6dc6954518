"""An unlocked vault as the pages see it: run a use case, hear of changes, know who is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.access import Action, Reach, may, reach
from mentordesk.domain.errors import KnownError
from mentordesk.services.changes import Changes
from mentordesk.services.context import Context, context_of
from mentordesk.ui.change_hub import ChangeHub

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.accounts import Role
    from mentordesk.services.ports import Clock, Identifiers
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread

Given = ParamSpec("Given")
Result = TypeVar("Result")

CHECKPOINT_AFTER_MS = 1500
"""The log is folded into the base this long after the last write (security.md D3: 2 s)."""


class Session(QObject):
    """Runs use cases on the database thread for one open vault.

    ``ask`` is for use cases that read, ``tell`` for those that write and return what changed.

    Signals:
        refused: a foreseen failure of something whose page has no word of its own for it.
    """

    refused = Signal(object)

    def __init__(
        self,
        opened: OpenedVault,
        database: DatabaseThread,
        clock: Clock,
        identifiers: Identifiers,
    ) -> None:
        super().__init__()
        self.opened = opened
        self.clock = clock
        self.identifiers = identifiers
        self.hub = ChangeHub(self)
        self._database = database
        self._context = context_of(opened, clock, identifiers)
        self._checkpoint = QTimer(self)
        self._checkpoint.setSingleShot(True)
        self._checkpoint.setInterval(CHECKPOINT_AFTER_MS)
        self._checkpoint.timeout.connect(self._fold_log)

    @property
    def context(self) -> Context:
        """The context of this session, for use on the database thread."""
        return self._context

    @property
    def role(self) -> Role:
        """What the account in front was for when the vault was opened."""
        return self.opened.account.role

    def may(self, action: Action) -> bool:
        """Whether to show what leads to an act; the use case asks again, of today's role."""
        return may(self.role, action)

    @property
    def sees_everybody(self) -> bool:
        """Whether what is counted over the whole vault may be told here."""
        return reach(self.role, Action.READ_YOUNG_PEOPLE) is Reach.ALL

    def ask(
        self,
        use_case: Callable[Concatenate[Context, Given], Result],
        *given: Any,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        **named: Any,
    ) -> None:
        """Run a reading use case and hand its result to ``done`` on the GUI thread."""
        work = partial(use_case, self._context, *given, **named)
        self._database.run(work, owner=owner, done=done, failed=failed or self._refuse)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.refused.emit(error)

    def tell(
        self,
        use_case: Callable[Concatenate[Context, Given], Result],
        *given: Any,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        **named: Any,
    ) -> None:
        """Run a writing use case, tell what changed, then hand its result to ``done``.

        The use case returns ``(value, Changes)`` or an object with ``changes``.
        """

        def kept(result: Result) -> None:
            self._checkpoint.start()
            # First, so that a page which ``done`` shows is not read a second time.
            changes = changes_of(result)
            if changes:
                self.hub.changed.emit(changes, owner)
            done(result)

        work = partial(use_case, self._context, *given, **named)
        self._database.run(work, owner=owner, done=kept, failed=failed or self._refuse)

    def settle(self) -> None:
        """Start the timer that folds the log; for writes that ``ask`` made (drafts)."""
        self._checkpoint.start()

    def close(self) -> None:
        """Finish what is under way and close the vault; blocks for a moment."""
        self._checkpoint.stop()
        self._database.run_and_wait(self.opened.vault.close)

    def _fold_log(self) -> None:
        self._database.run(self.opened.vault.checkpoint, owner=self, done=_nothing)


def changes_of(result: object) -> Changes:
    """Return what a writing use case says that it changed."""
    if isinstance(result, tuple) and result and isinstance(result[-1], Changes):
        return result[-1]
    changes = getattr(result, "changes", Changes.NOTHING)
    return changes if isinstance(changes, Changes) else Changes.NOTHING


def _nothing(_: object) -> None:
    """Nobody waits for this result."""
