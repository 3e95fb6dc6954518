"""A recorded meeting: read first; edited for fourteen days, then corrected by dated addenda."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.typography import quote
from mentordesk.services import meeting_form, meetings, pairs
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.meetings.draft_keeper import DraftKeeper
from mentordesk.ui.meetings.frame_form import FrameForm
from mentordesk.ui.meetings.share_form import ShareForm
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.words import (
    activity_words,
    calendar,
    language,
    mode_words,
    mood_words,
    outcome_words,
    place_words,
    shown,
    source_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import MeetingId, PairId
    from mentordesk.domain.meetings import Addendum, Meeting, MeetingFrame, MeetingRevision
    from mentordesk.services.changes import Changes
    from mentordesk.services.meeting_form import RecordedMeeting
    from mentordesk.services.read_models import PairLine
    from mentordesk.ui.session import Session


class MeetingRecordPage(FormPage):
    """Shows a meeting; one key edits it while it can be."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        meeting: MeetingId,
        *,
        editing: bool,
    ) -> None:
        super().__init__(session, navigator, self.tr("Rencontre"))
        self._meeting, self._editing = meeting, editing
        self._recorded: RecordedMeeting | None = None
        self._frame: FrameForm | None = None
        self._share: ShareForm | None = None
        self._keeper = DraftKeeper(session, self)
        self.kept = label("", "small")
        self.heading.addWidget(self.kept)
        self._keeper.kept.connect(self.kept.setText)
        self._keeper.failed.connect(lambda said: self.banners.tell(said, "danger"))
        self._place = QVBoxLayout()
        self.form.addLayout(self._place)
        self.form.addStretch(1)
        self.edit = button(self.tr("Modifier"), self._edit, picture="pencil")
        self.acts.insertWidget(1, self.edit)
        self.move_act = button(self.tr("Mauvais binôme ?"), self._offer_pairs, variant="quiet")
        self.acts.insertWidget(1, self.move_act)
        self.earlier = button(self.tr("Textes d’avant"), self._ask_earlier, variant="quiet")
        self.acts.insertWidget(1, self.earlier)
        for act in (self.keep, self.edit, self.move_act, self.earlier):
            act.hide()
        self._ask()

    def _ask(self) -> None:
        self._session.ask(
            meeting_form.recorded_meeting,
            self._meeting,
            owner=self,
            done=self._show,
            failed=lambda error: self.banners.tell(failure_sentence(error), "danger"),
        )

    def _show(self, recorded: RecordedMeeting) -> None:
        self._recorded = recorded
        line = recorded.memory.line
        title = self.tr("Rencontre du {day}").format(
            day=calendar().day(recorded.meeting.frame.held_on)
        )
        self.title.setText(shown(f"{title} · {line.young_person}"))
        self.earlier.setVisible(recorded.meeting.edited_at is not None)
        if self._editing and not recorded.is_locked:
            self._show_form(recorded)
        else:
            self._show_text(recorded)

    # ------------------------------------------------------------------ reading

    def _show_text(self, recorded: RecordedMeeting) -> None:
        clear(self._place)
        self.keep.hide()
        self.edit.setVisible(not recorded.is_locked)
        self.move_act.setVisible(not recorded.is_locked)
        card = Card()
        meeting = recorded.meeting
        card.body.addWidget(label(shown(_frame_words(meeting.frame)), "strong", wrap=True))
        written = self.tr("Écrit par {name}").format(name=recorded.author)
        card.body.addWidget(label(shown(f"{written} · R{meeting.number or ''}"), "small"))
        for title, text in self._texts(meeting):
            card.body.addWidget(label(title, "field"))
            card.body.addWidget(label(text, wrap=True))
        for rating in recorded.ratings:
            name = next((g.text for g in recorded.memory.goals if g.id == rating.goal), "")
            card.body.addWidget(label(shown(f"{name} : {rating.value}"), wrap=True))
        self._place.addWidget(card)
        self._place.addWidget(self._addenda_card(recorded))

    def _texts(self, meeting: Meeting) -> list[tuple[str, str]]:
        notes = meeting.notes
        mood = "" if notes.mood is None else mood_words()[notes.mood - 1]
        texts = [
            (self.tr("Faits"), notes.facts),
            (
                self.tr("Paroles du jeune"),
                quote(notes.youth_words, language()) if notes.youth_words else "",
            ),
            (self.tr("Analyse"), notes.analysis),
            (self.tr("Raison"), notes.missed_reason),
            (self.tr("Humeur"), mood),
        ]
        return [(title, text) for title, text in texts if text]

    def _addenda_card(self, recorded: RecordedMeeting) -> Card:
        card = Card(self.tr("Ajouts datés"))
        for addendum in recorded.addenda:
            day = calendar().day(addendum.written_at.astimezone().date())
            card.body.addWidget(label(shown(day), "field"))
            card.body.addWidget(label(addendum.text, wrap=True))
        if recorded.is_locked:
            said = self.tr(
                "Cette rencontre a plus de 14 jours : son texte ne change plus, un ajout daté la"
                " corrige."
            )
            card.body.addWidget(label(shown(said), "small", wrap=True))
        self.addendum = TextBox()
        self.addendum_field = self.field("addendum", Field(self.tr("Ajouter"), self.addendum))
        card.body.addWidget(self.addendum_field)
        across = QHBoxLayout()
        self.add = button(self.tr("Garder cet ajout"), self._add)
        across.addWidget(self.add)
        across.addStretch(1)
        card.body.addLayout(across)
        return card

    def _add(self) -> None:
        self._session.tell(
            meetings.add_addendum,
            self._meeting,
            self.addendum.toPlainText(),
            owner=self,
            done=self._added,
            failed=self.not_saved,
        )

    def _added(self, _: tuple[Addendum, Changes]) -> None:
        self._ask()
        self.banners.tell(self.tr("L’ajout est gardé."), seconds=12)

    def _ask_earlier(self) -> None:
        self._session.ask(meetings.revisions_of, self._meeting, owner=self, done=self._show_earlier)

    def _show_earlier(self, revisions: Sequence[MeetingRevision]) -> None:
        self.earlier.hide()
        card = Card(self.tr("Textes d’avant"))
        for revision in revisions:
            at = revision.revised_at.astimezone()
            day = calendar().day(at.date())
            card.body.addWidget(label(shown(self.tr("Jusqu’au {day}").format(day=day)), "field"))
            card.body.addWidget(label(shown(_frame_words(revision.frame)), "small", wrap=True))
            notes = revision.notes
            for text in (notes.facts, notes.youth_words, notes.analysis, notes.missed_reason):
                if text:
                    card.body.addWidget(label(text, wrap=True))
        self._place.addWidget(card)

    # ------------------------------------------------------------------ editing

    def _edit(self) -> None:
        self._editing = True
        if self._recorded is not None:
            self._show_form(self._recorded)

    def _show_form(self, recorded: RecordedMeeting) -> None:
        clear(self._place)
        for act in (self.edit, self.move_act, self.earlier):
            act.hide()
        self.keep.show()
        self._frame = FrameForm(self._session.clock.today)
        self._share = ShareForm(recorded.memory, self._session.clock.today)
        self._share.setParent(self)
        # Ratings, promises and dates are not edited here: the widgets stay, out of sight.
        self._share.side.setParent(self)
        self._share.side.hide()
        card = Card()
        card.body.addWidget(self._frame)
        card.body.addWidget(self._share.notes)
        self._place.addWidget(card)
        self._fields = {**self._frame.fields, **self._share.fields}
        if recorded.draft is not None:
            content: dict[str, Any] = dict(recorded.draft.content)
            self._frame.from_json(content)
            self._fill_texts(content["notes"])
        else:
            self._frame.set_frame(recorded.meeting.frame)
            notes = recorded.meeting.notes
            self._fill_texts(
                {
                    "facts": notes.facts,
                    "youth_words": notes.youth_words,
                    "analysis": notes.analysis,
                    "reason": notes.missed_reason,
                }
            )
        self._share.show_outcome(missed=self._is_missed())
        self._frame.outcome_chosen.connect(lambda _: self._outcome_chosen())
        self._keeper.watch(
            DraftKind.MEETING,
            self._meeting,
            self._content,
            lambda: recorded.meeting.young_person,
        )
        self._frame.changed.connect(self._keeper.touch)
        self._share.changed.connect(self._keeper.touch)
        self._share.facts.setFocus()

    def _fill_texts(self, texts: dict[str, str]) -> None:
        if self._share is not None:
            self._share.facts.setPlainText(texts["facts"])
            self._share.words.setPlainText(texts["youth_words"])
            self._share.analysis.setPlainText(texts["analysis"])
            self._share.reason.setText(texts["reason"])

    def _is_missed(self) -> bool:
        outcome = None if self._frame is None else self._frame.outcome.value()
        return bool(outcome and outcome.is_missed)

    def _outcome_chosen(self) -> None:
        if self._share is not None:
            self._share.show_outcome(missed=self._is_missed())

    def _content(self) -> dict[str, Any]:
        assert self._frame is not None  # noqa: S101  # watched only while the form is there
        assert self._share is not None  # noqa: S101
        notes = {
            "facts": self._share.facts.toPlainText(),
            "youth_words": self._share.words.toPlainText(),
            "analysis": self._share.analysis.toPlainText(),
            "reason": self._share.reason.text(),
        }
        return {**self._frame.to_json(), "notes": notes}

    def leaving(self) -> None:
        self._keeper.keep_now()

    def save(self) -> None:
        frame, share, recorded = self._frame, self._share, self._recorded
        if frame is None or share is None or recorded is None:
            return
        problems = frame.problems()
        if not self.show_problems(problems) or not self.begin_saving():
            return
        self._keeper.stop()
        written = share.share(missed=self._is_missed()).notes
        before = recorded.meeting.notes
        self._session.tell(
            meetings.revise_meeting,
            self._meeting,
            frame.frame(self._session.clock.today()),
            replace(written, mood=before.mood, goals_worked=before.goals_worked),
            forget=meetings.DraftRef(DraftKind.MEETING, self._meeting),
            owner=self,
            done=self._saved,
            failed=self._not_revised,
        )

    def _not_revised(self, error: BaseException) -> None:
        self._keeper.resume()
        self.not_saved(error)

    def _saved(self, found: tuple[Meeting, Changes]) -> None:
        self._navigator.go(routes.FileRoute(found[0].young_person))
        self._navigator.tell(self.tr("La rencontre est modifiée ; son texte d’avant est gardé."))

    # ------------------------------------------------------------------ the wrong pair

    def _offer_pairs(self) -> None:
        self.move_act.hide()
        self._session.ask(pairs.open_pairs, owner=self, done=self._show_pairs)

    def _show_pairs(self, lines: Sequence[PairLine]) -> None:
        own = None if self._recorded is None else self._recorded.meeting.pair
        offered = [
            (line.pair.id, f"{line.young_person} · {line.mentor}")
            for line in lines
            if line.pair.id != own
        ]
        card = Card(self.tr("Mettre cette rencontre sur un autre binôme"))
        choice = ChoiceField(offered, none=self.tr("choisir…"))
        card.body.addWidget(Field(self.tr("Le bon binôme"), choice))
        act = button(self.tr("Déplacer"), lambda: self._move(choice.value()))
        across = QHBoxLayout()
        across.addWidget(act)
        across.addStretch(1)
        card.body.addLayout(across)
        self._place.insertWidget(0, card)
        choice.setFocus()

    def _move(self, to: PairId | None) -> None:
        recorded = self._recorded
        if to is None or recorded is None:
            return
        back, session, navigator = recorded.meeting.pair, self._session, self._navigator

        def undo() -> None:
            session.tell(
                meetings.move_meeting,
                self._meeting,
                back,
                owner=navigator,
                done=lambda _: None,
            )

        def moved(found: tuple[Meeting, Changes]) -> None:
            navigator.go(routes.FileRoute(found[0].young_person))
            navigator.offer_undo(self.tr("La rencontre est sur l’autre binôme."), undo)

        self._session.tell(
            meetings.move_meeting,
            self._meeting,
            to,
            owner=self,
            done=moved,
            failed=self.not_saved,
        )


def _frame_words(frame: MeetingFrame) -> str:
    words = calendar()
    parts = [outcome_words(frame.outcome), words.full_day(frame.held_on)]
    if frame.start_time is not None:
        parts.append(words.clock(frame.start_time))
    if frame.outcome.is_missed:
        return " · ".join(parts)
    if frame.minutes is not None:
        parts.append(words.length(frame.minutes))
    parts.append(mode_words(frame.mode))
    if frame.place_kind is not None:
        parts.append(place_words(frame.place_kind))
    parts += [activity_words(activity) for activity in frame.activities]
    if frame.source is not None:
        parts.append(source_words(frame.source))
    return " · ".join(parts)
