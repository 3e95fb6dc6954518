"""Keeps a project soon after each change, so that nothing has to be saved by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.identity import SummaryId
from mentordesk.domain.summary_values import choices_to_json
from mentordesk.services import summaries
from mentordesk.services.rescue import SUMMARY, TypedText
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.unkept import OF_THE_DISK, Unkept
from mentordesk.ui.words import calendar

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.summaries import ProgressSummary, SummaryChoices
    from mentordesk.services.changes import Changes
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.page import Page

KEEP_AFTER_MS = 1200


class ProjectKeeper(QObject):
    """Knows the project's name before it is first kept, so that its page can be come back to."""

    kept = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        page: Page,
        navigator: Navigator,
        session: Session,
        young_person: YoungPersonId,
        project: SummaryId | None,
        read: Callable[[], SummaryChoices],
    ) -> None:
        super().__init__(page)
        self.unkept = Unkept(page, navigator, self._text, self.keep_now)
        self._session, self._young_person, self._read = session, young_person, read
        self.project = project or SummaryId(session.identifiers.new())
        self.is_begun = project is not None
        self._is_dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def record(self) -> str:
        """What the journal calls the page: the project, or the file while nothing of it is kept."""
        return self.project if self.is_begun else self._young_person

    def touch(self) -> None:
        """Hear of a change; it is kept within the interval, however long the typing goes on."""
        self._is_dirty = self.is_begun = True
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what has changed; the database takes one after the other, in this order."""
        self._timer.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        self._session.tell(
            summaries.keep_summary,
            self._young_person,
            self._read(),
            self.project,
            # Not this object: it may be gone when the disk refuses, and somebody must say so.
            owner=self._session,
            done=self._kept,
            failed=self._not_kept,
        )

    def save_refused(self, error: BaseException) -> None:
        """Hear that the version could not be made: its project is kept on."""
        self.touch()
        if isinstance(error, OF_THE_DISK):
            self.unkept.save_refused(failure_sentence(error))
        else:
            self.failed.emit(error)

    def _text(self) -> TypedText:
        return TypedText(SUMMARY, self.project, choices_to_json(self._read()), self._young_person)

    def unsaved(self) -> str:
        """Return what the base has not and is not about to have, as JSON; mostly nothing."""
        return json.dumps(choices_to_json(self._read())) if self._is_dirty else ""

    def stop(self) -> None:
        """Keep nothing more: somebody else does, or the version is frozen."""
        self._timer.stop()
        self._is_dirty = False

    def _kept(self, found: tuple[ProgressSummary, Changes]) -> None:
        if not shiboken6.isValid(self):
            return
        self.unkept.kept()
        self.kept.emit(calendar().clock(found[0].saved_at.astimezone().time()))

    def _not_kept(self, error: BaseException) -> None:
        if not shiboken6.isValid(self):
            self._session.refused.emit(error)
            return
        self._is_dirty = True
        if isinstance(error, OF_THE_DISK):
            self.unkept.refused(failure_sentence(error))
        else:
            self.failed.emit(error)
