"""Logging a meeting: one page, the pair on top, last time beside it, nothing to save by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import MeetingId, PairId
from mentordesk.domain.meetings import (
    MeetingFrame,
    MeetingOutcome,
)
from mentordesk.services import bin as bin_services
from mentordesk.services import drafts, meeting_form, meetings, pairs
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.meetings.form import MeetingForm
from mentordesk.ui.meetings.usual import usual_frame
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import empty_state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.domain.drafts import Draft
    from mentordesk.services.meeting_form import PairMemory, RecordedMeeting
    from mentordesk.services.meetings import Recorded
    from mentordesk.services.read_models import PairLine
    from mentordesk.ui.session import Session

ANNOUNCE_MS = 15_000
"""A screen reader hears of kept drafts at most this often."""


class MeetingPage(MeetingForm):
    """Opens the form anew, from a planned meeting or a draft, and records what it holds."""

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.MeetingFormRoute
    ) -> None:
        super().__init__(session, navigator, route)
        self._waiting: list[dict[str, Any]] = []
        self._focus_kept: tuple[object, object] = ("", None)
        self.throw = button(self.tr("Jeter le brouillon"), self._throw_away, variant="quiet")
        self.throw.hide()
        self.add_act(self.throw)
        self._keeper.kept.connect(lambda _: self.throw.show())
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save_and_next)
        session.ask(pairs.open_pairs, owner=self, done=self._offer, failed=self._not_opened)

    def _offer(self, lines: Sequence[PairLine]) -> None:
        self.pairs.offer(lines)
        if self._route.draft is not None:
            self._ask(drafts.draft_of, self._route.draft, self._resume)
        elif self._route.submission:
            find = partial(drafts.find_draft, kind=DraftKind.NEW_MEETING)
            self._ask(find, self._route.submission, self._resume_or_begin, by="record")
        elif self._planned is not None:
            self._ask(meeting_form.recorded_meeting, self._planned, self._planned_opened)
        elif lines:
            self._begin(self._route.pair or lines[0].pair.id)
        else:
            self._teach()

    def _teach(self) -> None:
        self.card.hide()
        self.side.hide()
        self.pairs.hide()
        self.keep.setEnabled(False)
        act = button(
            self.tr("Former un binôme"),
            lambda: self._navigator.go(routes.PairFormRoute()),
            picture="heart-handshake",
        )
        said = self.tr("Une rencontre se consigne pour un binôme. Formez d’abord le premier.")
        self.form.insertWidget(2, empty_state("heart-handshake", said, act))

    # ------------------------------------------------------------------ opening

    def _begin(self, pair: PairId) -> None:
        self._ask(meeting_form.pair_memory, pair, self._first_share)

    def _first_share(self, memory: PairMemory) -> None:
        self._shares.add(memory)
        self.frame.set_frame(usual_frame(memory, self._session.clock))
        self._watch()
        self.frame.outcome.setFocus()

    def _planned_opened(self, recorded: RecordedMeeting) -> None:
        if recorded.draft is not None:
            self._resume(recorded.draft)
            return
        frame = recorded.meeting.frame
        outcome = MeetingOutcome.NO_SHOW if self._route.missed else MeetingOutcome.HELD
        self._shares.add(recorded.memory)
        self.frame.set_frame(
            MeetingFrame(
                outcome,
                frame.held_on,
                frame.start_time,
                frame.minutes,
                frame.mode,
                frame.place_kind,
            )
        )
        self._outcome_chosen(outcome)
        self._watch()
        self.frame.outcome.setFocus()

    def _resume_or_begin(self, draft: Draft | None) -> None:
        if draft is not None:
            self._resume(draft)
        elif self._planned is not None:
            self._ask(meeting_form.recorded_meeting, self._planned, self._planned_opened)
        elif self._route.pair is not None:
            self._begin(self._route.pair)
        else:
            self._teach()

    def _resume(self, draft: Draft) -> None:
        if draft.kind is DraftKind.MEETING:
            self._navigator.go(routes.MeetingRoute(MeetingId(draft.record), editing=True))
            return
        content: dict[str, Any] = dict(draft.content)
        self._record = draft.record
        self._submission = str(content["submission"])
        planned = content.get("planned")
        self._planned = None if planned is None else MeetingId(str(planned))
        self.frame.from_json(content)
        self._waiting = list(content["shares"])
        self._focus_kept = (content.get("focus"), content.get("cursor"))
        for share in self._waiting:
            self._ask(meeting_form.pair_memory, PairId(share["pair"]), self._resumed_share)

    def _resumed_share(self, memory: PairMemory) -> None:
        self._shares.add(memory, self._waiting.pop(0))
        if self._waiting:
            return
        self._watch()
        self.throw.show()
        if self._route.missed:
            self.frame.outcome.set_value(MeetingOutcome.NO_SHOW)
        outcome = self.frame.outcome.value() or MeetingOutcome.HELD
        self.frame.show_outcome(outcome)
        self._outcome_chosen(outcome)
        self._shares.turn_to(0)
        self._put_cursor_back()

    def _put_cursor_back(self) -> None:
        name, cursor = self._focus_kept
        share = self.shares[0]
        boxes = {box.objectName(): box for box in (share.facts, share.words, share.analysis)}
        box = boxes.get(str(name), share.facts)
        box.setFocus()
        if isinstance(cursor, int):
            place = box.textCursor()
            place.setPosition(min(cursor, len(box.toPlainText())))
            box.setTextCursor(place)

    # ------------------------------------------------------------------ drafts

    def _throw_away(self) -> None:
        content, whose = self._content(), self._whose()
        session, navigator, record = self._session, self._navigator, self._record
        kind = DraftKind.NEW_MEETING
        back = self.resume_route(self._route)

        def thrown() -> None:
            self.is_over = True
            navigator.back()

        self._keeper.stop()
        BinActs(session, navigator).put(
            bin_services.discard_draft,
            kind,
            record,
            content,
            whose,
            said=self.tr("Le brouillon est jeté."),
            leave=thrown,
            back=back,
        )

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        self._save(self._saved)

    def _save_and_next(self) -> None:
        self._save(self._saved_next)

    def _save(self, done: Callable[[Recorded], None]) -> None:
        draft = self._draft()
        if not self.show_problems(self._problems(draft)) or not self.begin_saving():
            return
        self._keeper.stop()
        self._session.tell(
            meetings.record_meeting,
            draft,
            forget=meetings.DraftRef(DraftKind.NEW_MEETING, self._record),
            owner=self,
            done=done,
            failed=self.not_saved,
        )

    def not_saved(self, error: BaseException) -> None:
        self._keeper.resume()
        super().not_saved(error)

    def _saved(self, recorded: Recorded) -> None:
        self.is_over = True
        self._navigator.go(routes.FileRoute(recorded.meetings[0].young_person))
        self._navigator.tell(self.tr("La rencontre est consignée."))

    def _saved_next(self, recorded: Recorded) -> None:
        self.is_over = True
        done = {meeting.pair for meeting in recorded.meetings}
        self._navigator.go(routes.MeetingFormRoute(pair=self.pairs.after(done)))
        self._navigator.tell(self.tr("La rencontre est consignée. Voici la suivante."))
