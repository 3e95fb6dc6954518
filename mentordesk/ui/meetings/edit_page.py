"""Editing a recorded meeting while it can be: the same form, filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.meetings import check_begun, check_frame, check_share, clean_share
from mentordesk.domain.next_steps import NextStepState
from mentordesk.services import corrections, drafts, meeting_form
from mentordesk.services.drafts import DraftRef
from mentordesk.ui import routes
from mentordesk.ui.drafts.form import DraftedForm
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.meetings.frame_form import FrameForm
from mentordesk.ui.meetings.lost_texts import lost_card
from mentordesk.ui.meetings.share_form import ShareForm
from mentordesk.ui.noting import Openings
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.identity import MeetingId, YoungPersonId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.problems import Problem
    from mentordesk.services.changes import Changes
    from mentordesk.services.meeting_form import RecordedMeeting
    from mentordesk.ui.session import Session


class MeetingEditPage(DraftedForm):
    """Changes what a meeting says; what it said before is kept beside it."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(self, session: Session, navigator: routes.Navigator, meeting: MeetingId) -> None:
        super().__init__(
            session, navigator, self.tr("Rencontre"), throw=self.tr("Jeter ces modifications")
        )
        self._meeting = meeting
        self._share: ShareForm | None = None
        self._about: YoungPersonId | None = None
        self.add_act(self.throw)
        self.frame = FrameForm(session.clock.today)
        self.reminder.setText(
            self.tr("Ce qui est écrit aujourd’hui reste lisible dans l’historique.")
        )
        session.ask(
            meeting_form.recorded_meeting,
            meeting,
            owner=self,
            done=self._show,
            failed=self._not_opened,
        )

    def _not_opened(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)
        self._session.ask(
            drafts.find_draft, DraftKind.MEETING, self._meeting, owner=self, done=self._show_lost
        )

    def _show_lost(self, draft: Draft | None) -> None:
        if draft is not None:
            self._about = draft.young_person
            self.form.insertWidget(2, lost_card(draft.content))
            self.show_only(draft)

    @property
    def share(self) -> ShareForm:
        """The texts, ratings and steps; there once the meeting was read."""
        assert self._share is not None  # noqa: S101  # asked only then
        return self._share

    def _show(self, recorded: RecordedMeeting) -> None:
        if recorded.meeting.withheld:
            self._not_opened(NotAllowed())
            return
        if recorded.is_locked:
            self.is_over = True
            self._navigator.go(routes.MeetingRoute(self._meeting))
            return
        day = calendar().day(recorded.meeting.frame.held_on)
        title = self.tr("Rencontre du {day}").format(day=day)
        self.title.setText(shown(f"{title} · {recorded.memory.line.young_person}"))
        self.title.setWordWrap(True)
        self._build(recorded)
        self._fill(recorded)
        self.frame.outcome_chosen.connect(
            lambda outcome: self.share.show_outcome(missed=outcome.is_missed)
        )
        self._about, draft = recorded.meeting.young_person, recorded.draft
        Openings(self._session, self).part(self._about)
        self.watch(DraftRef(DraftKind.MEETING, self._meeting), draft)
        self.frame.changed.connect(self._keeper.touch)
        self.share.changed.connect(self._keeper.touch)
        self.share.facts.setFocus()
        if draft is not None:
            self._place.put_back(draft.content)
            edited_at = recorded.meeting.edited_at
            if edited_at is not None and edited_at > draft.saved_at:
                self.tell_record_changed()

    def _build(self, recorded: RecordedMeeting) -> None:
        self._share = ShareForm(recorded.memory, self._session.clock.today)
        self._share.setParent(self)
        card = Card()
        card.body.addWidget(self.frame)
        card.body.addWidget(self._share.notes)
        left, down = column(card)
        down.addStretch(1)
        self.form.addWidget(Columns(left, self._share.side, shares=(66, 34)))
        self.form.addStretch(1)
        self._fields = {**self.frame.fields, **self._share.fields}

    def _fill(self, recorded: RecordedMeeting) -> None:
        if recorded.draft is not None:
            content: dict[str, Any] = dict(recorded.draft.content)
            self.frame.from_json(content)
            self.share.from_json(content.get("share") or {})
        else:
            self.frame.set_frame(recorded.meeting.frame)
            rated = {rating.goal: rating.value for rating in recorded.ratings}
            self.share.set_notes(recorded.meeting.notes, rated)
            self.share.set_steps(
                [step for step in recorded.next_steps if step.state is NextStepState.OPEN]
            )
        self.share.show_outcome(missed=self._is_missed())

    def _is_missed(self) -> bool:
        outcome = self.frame.outcome.value()
        return bool(outcome and outcome.is_missed)

    # ------------------------------------------------------------------ drafts

    def stops(self) -> Mapping[str, QWidget]:
        share = {} if self._share is None else self._share.entries()
        return {**self.frame.entries(), **share}

    def content(self) -> dict[str, Any]:
        return {**self.frame.to_json(), "share": self.share.to_json(), **self._place.now()}

    def whose(self) -> YoungPersonId | None:
        return self._about

    def here(self) -> routes.Route:
        return routes.MeetingRoute(self._meeting, editing=True)

    def leave_thrown(self) -> None:
        self._navigator.go(routes.MeetingRoute(self._meeting))

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        if self._share is None:
            return
        today = self._session.clock.today()
        frame = self.frame.frame(today)
        share = clean_share(self.share.share(missed=self._is_missed()), missed=self._is_missed())
        problems: list[Problem] = self.frame.problems() or check_frame(frame, today)
        problems = problems or check_begun(frame, self.share.memory.line.pair.begun_on)
        problems += self.share.problems() or check_share(frame, share, today)
        if not self.show_problems(problems) or not self.begin_saving():
            return
        self._session.tell(
            corrections.revise_meeting,
            self._meeting,
            frame,
            share,
            forget=self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, found: tuple[Meeting, Changes]) -> None:
        self.is_over = True
        self._navigator.go(routes.FileRoute(found[0].young_person))
        self._navigator.tell(self.tr("La rencontre est modifiée ; son texte d’avant est gardé."))
