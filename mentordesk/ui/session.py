"""An unlocked vault as the pages see it: run a use case, hear of changes, know who is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.access import Action, Reach, may, reach
from mentordesk.domain.errors import KnownError, PassphraseNeeded
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
        passphrase_needed: a sensitive act waits for the passphrase: what to call once it was
            proved, and what to call with the failure if it is not given.
    """

    refused = Signal(object)
    passphrase_needed = Signal(object, object)

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
        self._is_closed = False
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
        """Run a reading use case and hand its result to ``done`` on the GUI thread.

        Once the session is closed nothing is asked any more: a page's timer may still go off.
        """
        if self._is_closed:
            return
        work = partial(use_case, self._context, *given, **named)
        self._run(work, owner, done, failed or self._refuse)

    def _run(
        self,
        work: Callable[[], Result],
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``work``; where it needs the passphrase, run it again once that was typed."""

        def stopped(error: BaseException) -> None:
            if isinstance(error, PassphraseNeeded):
                again = partial(self._run_for, work, owner, done, failed)
                self.passphrase_needed.emit(again, partial(_failed_for, owner, failed, error))
            else:
                failed(error)

        self._database.run(work, owner=owner, done=done, failed=stopped)

    def _run_for(
        self,
        work: Callable[[], Result],
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        # The page may be gone by the time that the passphrase is typed.
        if shiboken6.isValid(owner):
            self._database.run(work, owner=owner, done=done, failed=failed)

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

        The use case returns its ``Changes``, ``(value, Changes)`` or an object with ``changes``.
        """

        def kept(result: Result) -> None:
            self._checkpoint.start()
            # First, so that a page which ``done`` shows is not read a second time.
            changes = changes_of(result)
            if changes:
                self.hub.changed.emit(changes, owner)
            done(result)

        work = partial(use_case, self._context, *given, **named)
        self._run(work, owner, kept, failed or self._refuse)

    def settle(self) -> None:
        """Start the timer that folds the log; for writes that ``ask`` made (drafts)."""
        self._checkpoint.start()

    def close(self) -> None:
        """Finish what is under way and close the vault; blocks for a moment."""
        self._checkpoint.stop()
        self._is_closed = True
        self._database.run_and_wait(self.opened.vault.close)

    def _fold_log(self) -> None:
        self._database.run(self.opened.vault.checkpoint, owner=self, done=_nothing)


def changes_of(result: object) -> Changes:
    """Return what a writing use case says that it changed."""
    if isinstance(result, tuple) and result and isinstance(result[-1], Changes):
        return result[-1]
    if isinstance(result, Changes):
        return result
    changes = getattr(result, "changes", Changes.NOTHING)
    return changes if isinstance(changes, Changes) else Changes.NOTHING


def _failed_for(
    owner: QObject, failed: Callable[[BaseException], None], error: BaseException
) -> None:
    if shiboken6.isValid(owner):
        failed(error)


def _nothing(_: object) -> None:
    """Nobody waits for this result."""
