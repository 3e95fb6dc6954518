"""Notes in the journal that texts of a file are read on a page beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import NotAllowed, RecordMissing
from mentordesk.services import journal
from mentordesk.ui.failures import failure_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.page import Page


class Openings:
    """Notes each file once for as long as a page is open; the page says if it could not."""

    def __init__(self, session: Session, page: Page) -> None:
        self._session, self._page = session, page
        self._noted: set[YoungPersonId] = set()

    def file(self, young_person: YoungPersonId) -> None:
        """Note that the file itself was opened."""
        self._note(journal.open_file, young_person)

    def part(self, young_person: YoungPersonId) -> None:
        """Note that texts of a file are read, unless it was opened just before."""
        self._note(journal.open_part, young_person)

    def _note(
        self, use_case: Callable[[Context, YoungPersonId], None], young_person: YoungPersonId
    ) -> None:
        if young_person not in self._noted:
            self._noted.add(young_person)
            self._session.tell(
                use_case,
                young_person,
                owner=self._page,
                done=lambda _: None,
                failed=self._not_noted,
            )

    def _not_noted(self, error: BaseException) -> None:
        if not isinstance(error, (NotAllowed, RecordMissing)):  # reading the file says those
            self._page.banners.tell(failure_sentence(error), "danger")
