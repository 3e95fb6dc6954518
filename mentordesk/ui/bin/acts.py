"""Putting something into the bin from any page, with the bar that takes it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.services import bin as use_cases
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.bin import BinEntry
    from mentordesk.domain.identity import BinEntryId
    from mentordesk.services.bin import Binned
    from mentordesk.ui.routes import Navigator, Route
    from mentordesk.ui.session import Session


class BinActs:
    """Deletes for one page; what comes after it belongs to the navigator, which outlives it."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._session, self._navigator = session, navigator

    def put(
        self,
        use_case: Callable[..., Binned],
        *given: object,
        said: str,
        leave: Callable[[], object] | None = None,
        back: Route | None = None,
    ) -> None:
        """Delete by one of the bin's use cases.

        Args:
            use_case: which one.
            *given: what it takes.
            said: the sentence beside the undo.
            leave: goes away from a page whose record is gone.
            back: where to show the record once it was brought back.
        """

        def deleted(found: Binned) -> None:
            if leave is not None:
                leave()
            self._navigator.offer_undo(said, partial(self.bring_back, found[0].id, back))

        self._session.tell(
            use_case, *given, owner=self._navigator, done=deleted, failed=self._refused
        )

    def bring_back(self, entry: BinEntryId, back: Route | None = None) -> None:
        """Restore an entry and say so."""

        def restored(_: tuple[BinEntry, object]) -> None:
            if back is not None:
                self._navigator.go(back)
            self._navigator.tell(tr("Tout est remis à sa place."))

        self._session.tell(
            use_cases.restore, entry, owner=self._navigator, done=restored, failed=self._refused
        )

    def _refused(self, error: BaseException) -> None:
        self._navigator.tell(failure_sentence(error), "danger")
