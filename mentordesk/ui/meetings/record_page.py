"""A recorded meeting to read: edited for fourteen days, then corrected by dated addenda."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from mentordesk.domain.history import HistoryKind
from mentordesk.services import bin as bin_services
from mentordesk.services import corrections, drafts, meeting_form, pairs
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.history.page import history_button
from mentordesk.ui.meetings.addendum_card import AddendumCard
from mentordesk.ui.meetings.lost_texts import lost_texts
from mentordesk.ui.meetings.record_words import frame_words, note_texts, step_words
from mentordesk.ui.noting import Openings
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown, withheld_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.identity import MeetingId, PairId
    from mentordesk.domain.meetings import Addendum, Meeting
    from mentordesk.services.changes import Changes
    from mentordesk.services.meeting_form import RecordedMeeting
    from mentordesk.services.read_models import PairLine
    from mentordesk.services.rescue import TypedText
    from mentordesk.ui.session import Session

WIDE = 20
"""How much more room a long title takes than the gap behind it."""


class MeetingRecordPage(FormPage):
    """Shows a meeting; one key edits it while it can be."""

    help_topic = "meeting"
    section = "young_people"

    def __init__(self, session: Session, navigator: routes.Navigator, meeting: MeetingId) -> None:
        super().__init__(session, navigator, self.tr("Rencontre"))
        self._meeting = meeting
        self._recorded: RecordedMeeting | None = None
        self._addenda: AddendumCard | None = None
        self._openings = Openings(session, self)
        self.title.setWordWrap(True)
        self.heading.setStretchFactor(self.title, WIDE)
        self.history = history_button(session, navigator, HistoryKind.MEETING, meeting)
        self.heading.addWidget(self.history)
        self.more = icon_button(self.tr("Autres actions"), "ellipsis", self._menu)
        self.more.hide()
        self.heading.addWidget(self.more)
        self._place = QVBoxLayout()
        self.form.addLayout(self._place)
        self.form.addStretch(1)
        self.cancel.setText(self.tr("Retour"))
        self.cancel.setAccessibleName(self.tr("Retour"))
        self.edit = button(self.tr("Modifier"), self.save, variant="primary", picture="pencil")
        self.move_act = button(self.tr("Mauvais binôme ?"), self._offer_pairs, variant="quiet")
        for act in (self.edit, self.move_act):
            self.add_act(act)
        for act in (self.keep, self.edit, self.move_act):
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
        keep_keyboard(self)
        self._recorded = recorded
        self._openings.part(recorded.meeting.young_person)
        day = calendar().day(recorded.meeting.frame.held_on)
        title = self.tr("Rencontre du {day}").format(day=day)
        self.title.setText(shown(f"{title} · {recorded.memory.line.young_person}"))
        clear(self._place)
        self.more.setVisible(not recorded.meeting.withheld)
        for act in (self.edit, self.move_act):
            act.setVisible(recorded.can_be_edited)
        self._place.addWidget(self._card(recorded))
        self._show_addenda(recorded)
        if recorded.draft is not None and not recorded.is_locked:
            said = self.tr("Une modification est commencée et n’est pas enregistrée.")
            self.banners.tell(said, "attention", act=self.tr("Reprendre"), then=self.save)
        elif recorded.draft is not None:
            self._offer_addendum(recorded.draft)

    def _offer_addendum(self, draft: Draft) -> None:
        """A change that was not saved in time can still be said, beside the record."""
        said = self.tr("Une modification commencée ne peut plus être enregistrée.")
        then = partial(self._make_addendum, draft)
        self.banners.tell(said, "attention", act=self.tr("En faire un ajout daté"), then=then)

    def _make_addendum(self, draft: Draft) -> None:
        recorded, addenda = self._recorded, self._addenda
        if recorded is None or addenda is None:
            return
        texts = (addenda.box.toPlainText(), lost_texts(draft.content, recorded.meeting.notes))
        addenda.box.setPlainText("\n\n".join(filter(None, texts)))
        addenda.box.setFocus()
        addenda.keeper.keep_now()  # first, so that the words are in the base at every moment
        self._session.ask(
            drafts.discard_draft,
            draft.kind,
            draft.record,
            owner=self,
            done=lambda _: self.banners.put_away(),
        )

    # ------------------------------------------------------------------ reading

    def _card(self, recorded: RecordedMeeting) -> Card:
        card = Card()
        meeting = recorded.meeting
        card.body.addWidget(label(shown(frame_words(meeting.frame)), "strong", wrap=True))
        written = self.tr("Écrit par {name}").format(name=recorded.author)
        card.body.addWidget(label(shown(f"{written} · R{meeting.number or ''}"), "small"))
        for title, text in self._texts(meeting):
            card.body.addWidget(label(title, "field"))
            card.body.addWidget(label(text, wrap=True))
        if recorded.ratings:
            card.body.addWidget(label(self.tr("Notes données par le jeune"), "field"))
        for rating in recorded.ratings:
            name = recorded.goal_texts.get(rating.goal, "")
            said = self.tr("{goal} : {value} sur 10").format(goal=name, value=rating.value)
            card.body.addWidget(label(shown(said), wrap=True))
        if recorded.next_steps:
            card.body.addWidget(label(self.tr("Suites"), "field"))
        for step in recorded.next_steps:
            card.body.addWidget(label(shown(step_words(step)), wrap=True))
        return card

    def _texts(self, told: Meeting) -> list[tuple[str, str]]:
        if told.withheld:
            return [(self.tr("Compte rendu"), withheld_words())]
        return note_texts(told.notes)

    def _show_addenda(self, recorded: RecordedMeeting) -> None:
        card = self._addenda = AddendumCard(self._session, self, recorded, self._add)
        self.field("addendum", card.field)
        self.addendum, self.add = card.box, card.add
        self._place.addWidget(card)
        card.put_back()

    def typed_text(self) -> TypedText | None:
        return None if self._addenda is None else self._addenda.keeper.text

    def unkept_text(self) -> TypedText | None:
        return None if self._addenda is None else self._addenda.unkept_text()

    def keep_typed(self) -> None:
        if self._addenda is not None:
            self._addenda.keeper.keep_now()

    def leaving(self) -> None:
        if self._addenda is not None and not self.is_over:
            self._addenda.keeper.keep_and_leave()

    def _add(self) -> None:
        if self._addenda is None:
            return
        self._addenda.keeper.stop()
        self._session.tell(
            corrections.add_addendum,
            self._meeting,
            self.addendum.toPlainText(),
            forget=self._addenda.keeper.draft,
            owner=self,
            done=self._added,
            failed=self._not_added,
        )

    def _not_added(self, error: BaseException) -> None:
        if self._addenda is not None:
            self._addenda.keeper.resume()
        self.not_saved(error)

    def _added(self, _: tuple[Addendum, Changes]) -> None:
        self.unkept.kept()
        self._ask()
        self.banners.tell(self.tr("L’ajout est gardé."), seconds=12)

    def save(self) -> None:
        """Go and edit; nothing is typed here."""
        if self._recorded is not None and self._recorded.can_be_edited:
            self._navigator.go(routes.MeetingRoute(self._meeting, editing=True))

    def pair_here(self) -> PairId | None:
        return None if self._recorded is None else self._recorded.meeting.pair

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Mettre à la corbeille"), self._delete)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _delete(self) -> None:
        BinActs(self._session, self._navigator).put(
            bin_services.delete_meeting,
            self._meeting,
            said=self.tr("La rencontre est à la corbeille, avec ses notes et ses suites."),
            leave=self._deleted,
        )

    def _deleted(self) -> None:
        self.is_over = True
        if self._recorded is not None:
            self._navigator.go(routes.FileRoute(self._recorded.meeting.young_person))

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
                corrections.move_meeting,
                self._meeting,
                back,
                owner=navigator,
                done=lambda _: None,
            )

        def moved(found: tuple[Meeting, Changes]) -> None:
            navigator.go(routes.FileRoute(found[0].young_person))
            navigator.offer_undo(self.tr("La rencontre est sur l’autre binôme."), undo)

        self._session.tell(
            corrections.move_meeting,
            self._meeting,
            to,
            owner=self,
            done=moved,
            failed=self.not_saved,
        )
