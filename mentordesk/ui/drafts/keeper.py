"""Keeps what is typed in the encrypted base, within two seconds of a keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.services import drafts
from mentordesk.services.rescue import TypedText
from mentordesk.ui.failures import failure_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.drafts import DraftRef
    from mentordesk.ui.session import Session

KEEP_AFTER_MS = 900
"""With a save of some milliseconds this stays well below the two seconds that are promised."""


class DraftKeeper(QObject):
    """Watches one form of one record.

    Signals:
        touched: something was typed.
        kept: when the base acknowledged that it holds the form (UTC).
        emptied: the form holds nothing to keep any more, and its draft is gone.
        failed: the sentence when the disk refused; the form still holds everything.
    """

    touched = Signal()
    kept = Signal(object)
    emptied = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._content: Callable[[], dict[str, Any] | None] | None = None
        self._young_person: Callable[[], YoungPersonId | None] = lambda: None
        self._ref: DraftRef | None = None
        self._last: Mapping[str, Any] | None = None
        self._dirty = False
        self._over = False
        self.has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    def watch(
        self,
        draft: DraftRef,
        content: Callable[[], dict[str, Any] | None],
        young_person: Callable[[], YoungPersonId | None],
        kept: Mapping[str, Any] | None = None,
    ) -> None:
        """Begin for a record.

        Args:
            draft: whose draft it is.
            content: returns the form as JSON values, or None while there is nothing to keep.
            young_person: returns whom it is about.
            kept: what the base holds of it already.
        """
        self._ref, self._last = draft, kept
        self._content, self._young_person = content, young_person
        self._dirty, self._over = False, False

    def show_only(self, draft: DraftRef, kept: Mapping[str, Any]) -> None:
        """Know a draft without its form: it stays as it is until it is thrown away."""
        self._ref, self._last, self._content = draft, kept, None

    @property
    def last(self) -> Mapping[str, Any]:
        """What the base holds, or is about to hold."""
        return self._last or {}

    @property
    def text(self) -> TypedText | None:
        """What the form holds by now, as its draft would keep it; None while that is nothing."""
        content = None if self._content is None else self._content()
        if self._ref is None or content is None:
            return None
        return TypedText(self._ref.kind, self._ref.record, content, self._young_person())

    @property
    def draft(self) -> DraftRef | None:
        """Whose draft is kept; for the save that makes it needless."""
        return self._ref

    @property
    def is_begun(self) -> bool:
        """Whether there is something that the base holds, or is about to hold."""
        return self._last is not None or self._dirty

    def touch(self, _: object = None) -> None:
        """Hear that something was typed."""
        if self._over or self._content is None:
            return
        self._dirty = True
        self.touched.emit()
        # Started once and not put off by each key: who types without a pause is kept too.
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what is typed, if anything is."""
        self._timer.stop()
        if self._over or self._content is None or not self._dirty:
            return
        self._dirty = False
        content = self._content()
        if content is not None:
            self._keep(content)
        elif self._last is not None:
            self._forget()

    def keep_and_leave(self) -> None:
        """Keep what is typed, and of a draft also where the cursor stands by now."""
        if self._last is not None and self._content is not None and self._content() != self._last:
            self._dirty = True
        self.keep_now()

    def stop(self) -> None:
        """Hear that the record is being saved: from now on nothing is kept."""
        self._timer.stop()
        self._over = True

    def resume(self) -> None:
        """Hear that saving failed: the draft is kept again."""
        self._over = False
        self.touch()

    def _keep(self, content: dict[str, Any]) -> None:
        if self._ref is None:
            return
        self._last = content
        self._session.ask(
            drafts.keep_draft,
            self._ref.kind,
            self._ref.record,
            content,
            self._young_person(),
            # Not this object: it may be gone when the disk refuses, and somebody must say so.
            owner=self._session,
            done=self._kept,
            failed=self._not_kept,
        )

    def _forget(self) -> None:
        if self._ref is None:
            return
        self._last = None
        self._session.ask(
            drafts.discard_draft,
            self._ref.kind,
            self._ref.record,
            owner=self,
            done=self._forgotten,
            failed=self._not_kept,
        )

    def _kept(self, at: datetime) -> None:
        self._session.settle()
        if shiboken6.isValid(self):
            self.has_failed = False
            if not self._over:
                self.kept.emit(at)

    def _forgotten(self, _: None) -> None:
        self._session.settle()
        self.emptied.emit()

    def _not_kept(self, error: BaseException) -> None:
        if not shiboken6.isValid(self):
            self._session.refused.emit(error)
            return
        self._dirty = self.has_failed = True
        self.failed.emit(failure_sentence(error))
