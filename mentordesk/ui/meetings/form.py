"""The form of a meeting: its frame, the shares of the pairs, and the draft that follows them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingOutcome,
    check_begun,
    check_frame,
    check_share,
    clean_meeting,
)
from mentordesk.services import meeting_form
from mentordesk.services.drafts import DraftRef
from mentordesk.ui import routes
from mentordesk.ui.drafts.form import DraftedForm
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.meetings.frame_form import FrameForm
from mentordesk.ui.meetings.pair_bar import PairBar
from mentordesk.ui.meetings.shares import Shares
from mentordesk.ui.noting import Openings
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.form_page import LARGE_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.identity import MeetingId, PairId, YoungPersonId
    from mentordesk.domain.problems import Problem
    from mentordesk.services.meeting_form import PairMemory
    from mentordesk.ui.meetings.share_form import ShareForm
    from mentordesk.ui.session import Session


class MeetingForm(DraftedForm):
    """Holds what is typed of a new meeting, for one pair or for several that went out together."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.MeetingFormRoute
    ) -> None:
        super().__init__(session, navigator, self.tr("Rencontre"))
        self._route = route
        # A planned meeting is the key of the draft alone: a form that turns out to be of another
        # pair must not stand in the way of writing the planned one up.
        self._submission = session.identifiers.new()
        self._record = route.planned or route.submission or self._submission
        self._planned: MeetingId | None = route.planned
        self._openings = Openings(session, self)
        self._build()

    @property
    def shares(self) -> list[ShareForm]:
        """The shares of the pairs, in the order of their tabs."""
        return self._shares.all

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.pairs = PairBar()
        self.pairs.chosen.connect(self._pair_chosen)
        self.pairs.also_chosen.connect(self._also_chosen)
        self.pairs.removed.connect(self._remove_pair)
        if THEME.scale < LARGE_TEXT:
            self.heading.insertWidget(2, self.pairs)
        else:  # beside the title it would push the page wider than the window
            self.form.insertWidget(1, self.pairs)
        self._build_columns()
        self.reminder.setText(
            self.tr(
                "Lisible par le jeune, ses parents et le juge : écrire ce qu’ils pourraient lire."
            )
        )
        self.frame.changed.connect(self._keeper.touch)
        self.frame.outcome_chosen.connect(self._outcome_chosen)
        self.begin_at(self.frame.outcome)

    def _build_columns(self) -> None:
        self.card = Card()
        self.frame = FrameForm(self._session.clock.today)
        self._fields.update(self.frame.fields)
        self.card.body.addWidget(self.frame)
        self._shares = Shares(self, self._session.clock.today)
        self._shares.changed.connect(self._keeper.touch)
        self._shares.turned.connect(self._turned)
        self.tabs, self.side = self._shares.tabs, self._shares.side
        self.card.body.addWidget(self.tabs)
        self.card.body.addWidget(self._shares.notes)
        left, down = column(self.card)
        down.addStretch(1)
        self.form.addWidget(Columns(left, self.side, shares=(66, 34)))
        self.form.addStretch(1)

    def _ask(
        self, use_case: Callable[..., Any], what: object, done: Callable[[Any], None], by: str = ""
    ) -> None:
        given, named = ((), {by: what}) if by else ((what,), {})
        self._session.ask(use_case, *given, owner=self, done=done, failed=self._not_opened, **named)

    def _not_opened(self, error: BaseException) -> None:
        self.keep.setEnabled(False)
        self.banners.tell(failure_sentence(error), "danger")

    # ------------------------------------------------------------------ pairs

    def _turned(self) -> None:
        front = self._shares.front
        if front is not None:
            self._openings.part(front.memory.line.pair.young_person)
            self._fields.update(front.fields)
            self.pairs.show_pair(front.memory.line, together=len(self.shares))

    def _pair_chosen(self, pair: PairId) -> None:
        """Give what is written in front to another pair: a wrong choice loses nothing."""
        if pair in self._shares.pairs:
            self._shares.turn_to(self._shares.pairs.index(pair))
            self._turned()
            return
        place = self._shares.place

        def moved(memory: PairMemory) -> None:
            share = self._shares.replace(place, memory)
            share.show_outcome(missed=self._is_missed())
            self._keeper.touch()

        self._ask(meeting_form.pair_memory, pair, moved)

    def _also_chosen(self, pair: PairId) -> None:
        if pair not in self._shares.pairs:
            self._ask(meeting_form.pair_memory, pair, self._also_added)

    def _also_added(self, memory: PairMemory, content: dict[str, Any] | None = None) -> None:
        self._shares.add(memory, content).show_outcome(missed=self._is_missed())
        self._keeper.touch()

    def _remove_pair(self) -> None:
        memory, content = self._shares.remove(self._shares.place)
        self._keeper.touch()
        said = self.tr("{name} n’est plus de la sortie.").format(name=memory.line.young_person)
        self.banners.offer_undo(said, partial(self._also_added, memory, content))

    def _is_missed(self) -> bool:
        outcome = self.frame.outcome.value()
        return bool(outcome and outcome.is_missed)

    def _outcome_chosen(self, outcome: MeetingOutcome) -> None:
        self._shares.show_outcome(missed=outcome.is_missed)

    # ------------------------------------------------------------------ drafts

    def _watch(self, kept: Draft | None = None) -> None:
        self.watch(DraftRef(DraftKind.NEW_MEETING, self._record), kept)

    def whose(self) -> YoungPersonId | None:
        return self.shares[0].memory.line.pair.young_person if self.shares else None

    def stops(self) -> Mapping[str, QWidget]:
        front = self._shares.front
        return {**self.frame.entries(), **({} if front is None else front.entries())}

    def content(self) -> dict[str, Any]:
        return {
            **self.frame.to_json(),
            "planned": self._planned,
            "submission": self._submission,
            "shares": [share.to_json() for share in self.shares],
            "front": self._shares.place,
            **self._place.now(),
        }

    def resume_route(self, route: routes.Route) -> routes.Route:
        del route
        return self.here()

    def here(self) -> routes.Route:
        front = self._shares.front
        pair = self._route.pair if front is None else front.memory.line.pair.id
        return routes.MeetingFormRoute(pair, self._planned, submission=self._record)

    def pair_here(self) -> PairId | None:
        front = self._shares.front
        return None if front is None else front.memory.line.pair.id

    # ------------------------------------------------------------------ values

    def _draft(self) -> MeetingDraft:
        frame = self.frame.frame(self._session.clock.today())
        missed = frame.outcome.is_missed
        draft = MeetingDraft(
            submission=self._submission,
            frame=frame,
            shares=tuple(share.share(missed=missed) for share in self.shares),
            planned=self._planned,
        )
        return clean_meeting(draft)

    def _problems(self, draft: MeetingDraft) -> list[Problem]:
        """Return what is wrong above, and with the first pair that has something wrong."""
        today = self._session.clock.today()
        problems = self.frame.problems() or check_frame(draft.frame, today)
        for place, (form, share) in enumerate(zip(self.shares, draft.shares, strict=True)):
            wrong = form.problems() or check_share(draft.frame, share, today)
            begun = check_begun(draft.frame, form.memory.line.pair.begun_on)
            if wrong or (begun and not problems):
                self._shares.turn_to(place)
                return [*(problems or begun), *wrong]
        return problems
