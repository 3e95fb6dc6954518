"""The dated addenda of a meeting, and the box that adds one; what is typed there has a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.services.drafts import DraftRef
from mentordesk.ui.drafts.keeper import DraftKeeper
from mentordesk.ui.drafts.place import Place
from mentordesk.ui.drafts.voice import Voice
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.words import calendar, shown, withheld_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mentordesk.services.meeting_form import RecordedMeeting
    from mentordesk.services.rescue import TypedText
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.form_page import FormPage


class AddendumCard(Card):
    """Shows what was added and when; the box at its end begins with the draft, if there is one."""

    def __init__(
        self, session: Session, page: FormPage, recorded: RecordedMeeting, add: Callable[[], None]
    ) -> None:
        super().__init__(self.tr("Ajouts datés"))
        self._session, self._recorded = session, recorded
        self._voice = Voice()
        self._show_addenda()
        self.box = TextBox()
        self.field = Field(self.tr("Ajouter"), self.box)
        self.body.addWidget(self.field)
        across = QHBoxLayout()
        self.add = button(self.tr("Enregistrer cet ajout"), add)
        across.addWidget(self.add)
        across.addStretch(1)
        self.kept = label("", "small")
        across.addWidget(self.kept)
        self.body.addLayout(across)
        hide_unless(not recorded.meeting.withheld, self.field, self.add)
        hide_unless(recorded.addenda or not recorded.meeting.withheld, self)
        self._place = Place(page, lambda: {"addendum": self.box})
        self._place.setParent(self)
        self._keep(page)

    def _show_addenda(self) -> None:
        for addendum in self._recorded.addenda:
            day = calendar().day(addendum.written_at.astimezone().date())
            self.body.addWidget(label(shown(day), "field"))
            told = withheld_words() if addendum.withheld else addendum.text
            self.body.addWidget(label(told, "muted" if addendum.withheld else "body", wrap=True))
        locks_at = self._recorded.meeting.locks_at
        if locks_at is None:
            return
        said = self.tr(
            "Le texte de cette rencontre peut être modifié jusqu’au {day}. Ensuite, seul un ajout"
            " daté la corrigera."
        )
        if self._recorded.is_locked:
            said = self.tr(
                "Depuis le {day}, 14 jours après son enregistrement, le texte de cette rencontre ne"
                " change plus : un ajout daté la corrige."
            )
        day = calendar().day(locks_at.astimezone().date())
        self.body.addWidget(label(shown(said.format(day=day)), "small", wrap=True))

    def _keep(self, page: FormPage) -> None:
        meeting, draft = self._recorded.meeting, self._recorded.addendum
        self.keeper = DraftKeeper(self._session, self)
        self.keeper.kept.connect(self._kept)
        self.keeper.emptied.connect(self.kept.clear)
        self.keeper.kept.connect(lambda _: page.unkept.kept())
        self.keeper.failed.connect(page.unkept.refused)
        self.keeper.touched.connect(self._place.let_go)
        ref = DraftRef(DraftKind.ADDENDUM, meeting.id)
        before = None if draft is None else draft.content
        self.keeper.watch(ref, self._content, lambda: meeting.young_person, before)
        if draft is not None:
            self.box.setPlainText(str(draft.content.get("text") or ""))
            self._kept(draft.saved_at)
        self.box.textChanged.connect(self.keeper.touch)

    def unkept_text(self) -> TypedText | None:
        """Return what the box holds and the disk refused to keep."""
        return self.keeper.text if self.keeper.has_failed else None

    def put_back(self) -> None:
        """Go where somebody was in the box; the card stands on its page by now."""
        draft = self._recorded.addendum
        if draft is not None:
            self._place.put_back({"focus": "addendum", **draft.content})

    def _content(self) -> dict[str, Any] | None:
        text, day = self.box.toPlainText(), self._recorded.meeting.frame.held_on
        if not text.strip():
            return None
        return {"text": text, "held_on": day.isoformat(), **self._place.now()}

    def _kept(self, at: datetime) -> None:
        self._voice.tell(self.kept, at, self._session.clock.today())
