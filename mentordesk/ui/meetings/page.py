"""Logging a meeting: one page, the pair on top, last time beside it, nothing to save by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import MeetingId, PairId
from mentordesk.domain.meetings import MeetingDraft, MeetingFrame, MeetingOutcome, check_meeting
from mentordesk.services import drafts, meeting_form, meetings, pairs
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.meetings.draft_keeper import DraftKeeper
from mentordesk.ui.meetings.frame_form import FrameForm
from mentordesk.ui.meetings.pair_bar import PairBar
from mentordesk.ui.meetings.share_form import ShareForm
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, empty_state
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.meeting_form import PairMemory, RecordedMeeting
    from mentordesk.services.meetings import Recorded
    from mentordesk.services.read_models import PairLine
    from mentordesk.ui.session import Session

ANNOUNCE_MS = 15_000
"""A screen reader hears of kept drafts at most this often."""


class MeetingPage(FormPage):
    """The form of a new meeting, of one pair or of several that went out together."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.MeetingFormRoute
    ) -> None:
        super().__init__(session, navigator, self.tr("Rencontre"))
        self._route = route
        self._submission = route.planned or session.identifiers.new()
        self._planned: MeetingId | None = route.planned
        self.shares: list[ShareForm] = []
        self._waiting: list[dict[str, Any]] = []
        self._keeper = DraftKeeper(session, self)
        self._keeper.kept.connect(self._draft_kept)
        self._keeper.failed.connect(lambda said: self.banners.tell(said, "danger"))
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._build()
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save_and_next)
        session.ask(pairs.open_pairs, owner=self, done=self._offer, failed=self._not_opened)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.pairs = PairBar()
        self.pairs.chosen.connect(self._pair_chosen)
        self.pairs.also_chosen.connect(self._also_chosen)
        self.heading.insertWidget(2, self.pairs)
        self.kept = label("", "small")
        self.heading.addWidget(self.kept)
        self._build_columns()
        self.reminder.setText(
            self.tr(
                "Lisible par le jeune, ses parents et le juge : écrire ce qu’ils pourraient lire."
            )
        )
        self.frame.changed.connect(self._keeper.touch)
        self.frame.outcome_chosen.connect(self._outcome_chosen)
        self.setFocusProxy(self.frame.outcome)

    def _build_columns(self) -> None:
        self.card = Card()
        self.frame = FrameForm(self._session.clock.today)
        self._fields.update(self.frame.fields)
        self.card.body.addWidget(self.frame)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Notes de chaque binôme"))
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.tabs.hide()
        self.card.body.addWidget(self.tabs)
        self.notes, self.side = QStackedWidget(), QStackedWidget()
        self.card.body.addWidget(self.notes)
        left, down = column(self.card)
        down.addStretch(1)
        self.form.addWidget(Columns(left, self.side, shares=(66, 34)))
        self.form.addStretch(1)

    def _offer(self, lines: Sequence[PairLine]) -> None:
        if not lines:
            self._teach()
            return
        self.pairs.offer(lines)
        if self._route.draft is not None:
            self._session.ask(
                drafts.draft_of,
                self._route.draft,
                owner=self,
                done=self._resume,
                failed=self._not_opened,
            )
        elif self._planned is not None:
            self._open_planned(self._planned)
        else:
            self._begin(self._route.pair or lines[0].pair.id)

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

    def _not_opened(self, error: BaseException) -> None:
        self.keep.setEnabled(False)
        self.banners.tell(failure_sentence(error), "danger")

    # ------------------------------------------------------------------ opening

    def _begin(self, pair: PairId) -> None:
        self.pairs.pair.set_value(pair)
        self._session.ask(
            meeting_form.pair_memory,
            pair,
            owner=self,
            done=self._first_share,
            failed=self._not_opened,
        )

    def _first_share(self, memory: PairMemory) -> None:
        self._add_share(memory)
        self.frame.set_frame(self._usual(memory))
        self._watch()
        self.frame.outcome.setFocus()

    def _usual(self, memory: PairMemory) -> MeetingFrame:
        pair, last = memory.line.pair, memory.last
        minutes = (last.frame.minutes if last else None) or pair.usual_minutes
        return MeetingFrame(
            outcome=MeetingOutcome.HELD,
            held_on=self._session.clock.today(),
            start_time=pair.usual_start or self._rounded_start(pair),
            minutes=minutes,
            mode=last.frame.mode if last else pair.usual_mode,
            place_kind=(last.frame.place_kind if last else None) or pair.usual_place,
            source=last.frame.source if last else None,
        )

    def _rounded_start(self, pair: Pair) -> Any:
        begun = self._session.clock.now().astimezone() - timedelta(minutes=pair.usual_minutes)
        return begun.replace(minute=begun.minute // 15 * 15, second=0, microsecond=0).time()

    def _open_planned(self, meeting: MeetingId) -> None:
        self._session.ask(
            meeting_form.recorded_meeting,
            meeting,
            owner=self,
            done=self._planned_opened,
            failed=self._not_opened,
        )

    def _planned_opened(self, recorded: RecordedMeeting) -> None:
        if recorded.draft is not None and not self._route.missed:
            self._resume(recorded.draft)
            return
        frame = recorded.meeting.frame
        outcome = MeetingOutcome.NO_SHOW if self._route.missed else MeetingOutcome.HELD
        self.pairs.pair.set_value(recorded.meeting.pair)
        self._add_share(recorded.memory)
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

    def _resume(self, draft: Draft) -> None:
        if draft.kind is DraftKind.MEETING:
            self._navigator.go(routes.MeetingRoute(MeetingId(draft.record), editing=True))
            return
        content: dict[str, Any] = dict(draft.content)
        self._submission = draft.record
        planned = content.get("planned")
        self._planned = None if planned is None else MeetingId(str(planned))
        self.frame.from_json(content)
        shares: list[dict[str, Any]] = list(content["shares"])
        self._waiting = shares
        self._focus_kept = (content.get("focus"), content.get("cursor"))
        self.pairs.pair.set_value(shares[0]["pair"])
        for share in shares:
            self._session.ask(
                meeting_form.pair_memory,
                PairId(share["pair"]),
                owner=self,
                done=self._resumed_share,
                failed=self._not_opened,
            )

    def _resumed_share(self, memory: PairMemory) -> None:
        share = self._add_share(memory)
        share.from_json(self._waiting.pop(0))
        if not self._waiting:
            self._watch()
            self._outcome_chosen(self.frame.outcome.value())
            self.tabs.setCurrentIndex(0)
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

    # ------------------------------------------------------------------ shares

    def _add_share(self, memory: PairMemory) -> ShareForm:
        share = ShareForm(memory, self._session.clock.today)
        share.setParent(self)
        share.changed.connect(self._keeper.touch)
        self.shares.append(share)
        self.notes.addWidget(share.notes)
        self.side.addWidget(share.side)
        self.tabs.addTab(share.name)
        self.tabs.setVisible(len(self.shares) > 1)
        outcome = self.frame.outcome.value()
        share.show_outcome(missed=bool(outcome and outcome.is_missed))
        self.tabs.setCurrentIndex(len(self.shares) - 1)
        self._tab_chosen(len(self.shares) - 1)
        return share

    def _tab_chosen(self, place: int) -> None:
        if 0 <= place < len(self.shares):
            self.notes.setCurrentIndex(place)
            self.side.setCurrentIndex(place)
            self._fields.update(self.shares[place].fields)

    def _pair_chosen(self, pair: PairId) -> None:
        """Give what is written to another pair: nothing typed is lost by a wrong choice."""
        kept = [share.to_json() for share in self.shares]

        def moved(memory: PairMemory) -> None:
            self._drop_shares()
            share = self._add_share(memory)
            if kept:
                share.from_json({**kept[0], "ratings": {}})
            self._keeper.touch()

        self._session.ask(
            meeting_form.pair_memory, pair, owner=self, done=moved, failed=self._not_opened
        )

    def _drop_shares(self) -> None:
        for share in self.shares:
            self.notes.removeWidget(share.notes)
            self.side.removeWidget(share.side)
            share.notes.deleteLater()
            share.side.deleteLater()
            share.deleteLater()
            self.tabs.removeTab(0)
        self.shares.clear()

    def _also_chosen(self, pair: PairId) -> None:
        taken = {share.memory.line.pair.id for share in self.shares}
        if pair not in taken:
            self._session.ask(
                meeting_form.pair_memory,
                pair,
                owner=self,
                done=self._also_added,
                failed=self._not_opened,
            )

    def _also_added(self, memory: PairMemory) -> None:
        self._add_share(memory)
        self._keeper.touch()

    def _outcome_chosen(self, outcome: MeetingOutcome) -> None:
        for share in self.shares:
            share.show_outcome(missed=outcome.is_missed)

    # ------------------------------------------------------------------ drafts

    def _watch(self) -> None:
        self._keeper.watch(DraftKind.NEW_MEETING, self._submission, self._content, self._whose)

    def _whose(self) -> YoungPersonId | None:
        return self.shares[0].memory.line.pair.young_person if self.shares else None

    def _content(self) -> dict[str, Any]:
        focused = self.focusWidget()
        cursor = getattr(focused, "textCursor", None)
        return {
            **self.frame.to_json(),
            "planned": self._planned,
            "shares": [share.to_json() for share in self.shares],
            "focus": "" if focused is None else focused.objectName(),  # type: ignore[redundant-expr]  # nobody may have it
            "cursor": cursor().position() if callable(cursor) else None,
        }

    def _draft_kept(self, sentence: str) -> None:
        self.kept.setText(sentence)
        if not self._calm.isActive():
            self._calm.start(ANNOUNCE_MS)
            announce(self.kept, sentence)

    def leaving(self) -> None:
        self._keeper.keep_now()

    # ------------------------------------------------------------------ saving

    def _draft(self) -> MeetingDraft:
        frame = self.frame.frame(self._session.clock.today())
        missed = frame.outcome.is_missed
        return MeetingDraft(
            submission=self._submission,
            frame=frame,
            shares=tuple(share.share(missed=missed) for share in self.shares),
            planned=self._planned,
        )

    def save(self) -> None:
        self._save(self._saved)

    def _save_and_next(self) -> None:
        self._save(self._saved_next)

    def _save(self, done: Any) -> None:
        problems = self.frame.problems()
        for share in self.shares:
            problems += share.problems()
        draft = self._draft()
        if not problems:
            problems = check_meeting(draft, self._session.clock.today())
        if not self.show_problems(problems) or not self.begin_saving():
            return
        self._keeper.stop()
        self._session.tell(
            meetings.record_meeting,
            draft,
            forget=meetings.DraftRef(DraftKind.NEW_MEETING, self._submission),
            owner=self,
            done=done,
            failed=self.not_saved,
        )

    def not_saved(self, error: BaseException) -> None:
        self._keeper.resume()
        super().not_saved(error)

    def _saved(self, recorded: Recorded) -> None:
        self._navigator.go(routes.FileRoute(recorded.meetings[0].young_person))
        self._navigator.tell(self.tr("La rencontre est consignée."))

    def _saved_next(self, recorded: Recorded) -> None:
        self._navigator.go(routes.MeetingFormRoute(pair=self._next_pair(recorded)))
        self._navigator.tell(self.tr("La rencontre est consignée. Voici la suivante."))

    def _next_pair(self, recorded: Recorded) -> PairId | None:
        done = {meeting.pair for meeting in recorded.meetings}
        return self.pairs.after(done)
