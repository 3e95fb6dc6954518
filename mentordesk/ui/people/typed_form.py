"""A form of one record that can be left and come back to: its draft comes back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from mentordesk.services import drafts
from mentordesk.services.drafts import DraftRef
from mentordesk.ui.drafts.form import DraftedForm
from mentordesk.ui.drafts.values import changes_of, held, hold_all
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.history.page import history_button
from mentordesk.ui.people.form_routes import Left
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.form_page import LARGE_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.drafts import Draft, DraftKind
    from mentordesk.domain.history import HistoryKind
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.ui import routes
    from mentordesk.ui.people.form_routes import Typed
    from mentordesk.ui.session import Session


class TypedForm(DraftedForm):
    """Remembers what it was opened with; only what differs from that is worth keeping.

    Attributes:
        kinds: the draft of a new record, and that of an edited one.
    """

    kinds: ClassVar[tuple[DraftKind, DraftKind]]

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        title: str,
        record: str | None,
        left: Left,
    ) -> None:
        super().__init__(session, navigator, title)
        self._is_new, self._left = record is None, left
        kind = self.kinds[0] if record is None else self.kinds[1]
        self._ref = DraftRef(kind, record or left.submission or session.identifiers.new())
        self._untouched: Typed | None = None
        self._draft: Draft | None = None
        self._drafted_over: dict[str, object] = {}
        self._waits = record is not None or bool(left.submission)
        if THEME.scale < LARGE_TEXT:
            self.heading.addWidget(self.throw)
        else:  # beside the title it would push the page wider than the window
            self.add_act(self.throw)
        if self._waits:
            session.ask(
                drafts.find_draft,
                kind,
                self._ref.record,
                owner=self,
                done=self._draft_found,
                failed=self._draft_unreadable,
            )

    # ------------------------------------------------------------------ what each form says

    def entries(self) -> Mapping[str, QWidget]:
        """Return the fields by name."""
        raise NotImplementedError

    def came_back(self) -> None:
        """Hear that what was typed stands in the fields again: show what depends on it."""

    def title_of_draft(self) -> str:
        """Return the name that the first page shows of the draft, where the record has one."""
        return ""

    def whose(self) -> YoungPersonId | None:
        return None

    def stops(self) -> Mapping[str, QWidget]:
        return self.entries()

    def resume_route(self, route: routes.Route) -> routes.Route:
        return self.here() if self.is_touched else route

    @property
    def left_here(self) -> Left:
        """What the way back needs; the text goes along only while the base refuses it."""
        submission = self._ref.record if self._is_new else ""
        return Left(submission, self.typed() if self._keeper.has_failed else ())

    def add_history(self, kind: HistoryKind, record: str | None) -> None:
        """Offer to read who changed the record; a new one has no history."""
        if record is not None:
            self.add_act(history_button(self._session, self._navigator, kind, record))

    # ------------------------------------------------------------------ filling

    def typed(self) -> Typed:
        """Return what every field holds."""
        return tuple((name, held(field)) for name, field in self.entries().items())

    def filled(self) -> None:
        """Hear that the record stands in the fields; what was typed is put back over it."""
        self._untouched = self.typed()
        self._begin()

    def not_found(self, error: BaseException) -> None:
        """Hear that the record is gone: what was typed of it can still be read and copied."""
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)
        self.filled()

    @property
    def is_touched(self) -> bool:
        return self._untouched is not None and self.typed() != self._untouched

    def _draft_found(self, draft: Draft | None) -> None:
        self._waits, self._draft = False, draft
        self._begin()

    def _draft_unreadable(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self._draft_found(None)

    def _begin(self) -> None:
        if self._waits or self._untouched is None:
            return
        draft = self._draft
        content: dict[str, Any] = {} if draft is None else dict(draft.content)
        hold_all(self.entries(), content.get("fields") or dict(self._left.typed))
        self.came_back()
        for field in self.entries().values():
            changes_of(field).connect(self._keeper.touch)
        self.watch(self._ref, draft)
        over = content.get("before")
        self._drafted_over = over if isinstance(over, dict) else {}
        if self._is_changed_since():
            self.tell_record_changed()
        if self.changed_fields() != content.get("fields", {}):
            self._keeper.touch()
        self._place.put_back(content)

    # ------------------------------------------------------------------ keeping

    def content(self) -> dict[str, Any] | None:
        if not self.is_touched:
            return None
        name, fields = self.title_of_draft(), self.changed_fields()
        kept = {"fields": fields, "name": name, **self._place.now()}
        if not self._is_new:
            over = {**dict(self._untouched or ()), **self._drafted_over}
            kept["before"] = {field: over.get(field) for field in fields}
        return kept

    def changed_fields(self) -> dict[str, object]:
        """Return what differs from the record: what others change of it meanwhile stays changed."""
        before = dict(self._untouched or ())
        return {name: value for name, value in self.typed() if value != before.get(name)}

    def _is_changed_since(self) -> bool:
        """Whether the record says something else by now where the draft says something new."""
        now = dict(self._untouched or ())
        return any(
            _meaning(now[name]) != _meaning(before)
            for name, before in self._drafted_over.items()
            if name in now
        )


def _meaning(value: object) -> object:
    """Return what a field means: the same day may be worded otherwise tomorrow."""
    return value.get("day") if isinstance(value, dict) else value
