"""A form page with a draft: kept while typing, said so, put back, and thrown away on request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from mentordesk.services import bin as bin_services
from mentordesk.services.drafts import DraftRef
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.drafts.keeper import DraftKeeper
from mentordesk.ui.drafts.place import Place
from mentordesk.ui.drafts.voice import Voice
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.form_page import LARGE_TEXT, FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.rescue import TypedText
    from mentordesk.ui import routes
    from mentordesk.ui.session import Session


class DraftedForm(FormPage):
    """Nothing typed is lost: leaving, cancelling and a refused save all keep the draft."""

    def __init__(
        self, session: Session, navigator: routes.Navigator, title: str, throw: str = ""
    ) -> None:
        super().__init__(session, navigator, title)
        self._voice = Voice()
        self._keeper = DraftKeeper(session, self)
        self._place = Place(self, self.stops)
        self._keeper.kept.connect(self._draft_kept)
        self._keeper.emptied.connect(self._draft_gone)
        self._keeper.failed.connect(self.unkept.refused)
        self._keeper.touched.connect(self._place.let_go)
        self.kept = label("", "small", wrap=THEME.scale >= LARGE_TEXT)
        if THEME.scale < LARGE_TEXT:
            self.heading.addWidget(self.kept)
        else:  # beside the title it would push the page wider than the window
            self.form.insertWidget(1, self.kept)
        self.kept.hide()
        word = throw or self.tr("Jeter le brouillon")
        self.throw = button(word, self._throw_away, variant="quiet")
        self.throw.hide()

    # ------------------------------------------------------------------ what each form says

    def stops(self) -> Mapping[str, QWidget]:
        """Return the fields that the keyboard is put back to, by name."""
        raise NotImplementedError

    def here(self) -> routes.Route:
        """Return the way back to this form as it stands."""
        raise NotImplementedError

    def content(self) -> dict[str, Any] | None:
        """Return the form as JSON values, or None while there is nothing to keep."""
        raise NotImplementedError

    def whose(self) -> YoungPersonId | None:
        """Return the young person whom the form is about, if there is one."""
        raise NotImplementedError

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._keeper.is_begun

    # ------------------------------------------------------------------ keeping

    @property
    def forget(self) -> DraftRef | None:
        """The draft that a save makes needless."""
        return self._keeper.draft

    def watch(self, ref: DraftRef, kept: Draft | None = None) -> None:
        """Keep what is typed from now on; ``kept`` is the draft that the form was opened with."""
        before = None if kept is None else kept.content
        self._keeper.watch(ref, self.content, self.whose, before)
        if kept is not None:
            self._draft_kept(kept.saved_at)

    def show_only(self, draft: Draft) -> None:
        """Hear that there is no form any more to put a draft back into."""
        self.keep.setEnabled(False)
        self._keeper.show_only(DraftRef(draft.kind, draft.record), draft.content)
        self._draft_kept(draft.saved_at)

    def tell_record_changed(self) -> None:
        """Say that the draft was written over an earlier state of its record."""
        said = self.tr(
            "Ce qui est enregistré ici a changé depuis que ce brouillon a été écrit."
            " Relisez tout avant d’enregistrer."
        )
        self.banners.tell(shown(said), "attention")

    def typed_text(self) -> TypedText | None:
        return self._keeper.text

    def unkept_text(self) -> TypedText | None:
        return self.typed_text() if self._keeper.has_failed and not self.is_over else None

    def keep_typed(self) -> None:
        self._keeper.keep_now()

    def _draft_kept(self, at: datetime) -> None:
        self.unkept.kept()
        self._voice.tell(self.kept, at, self._session.clock.today())
        self.kept.show()
        self.throw.show()

    def _draft_gone(self) -> None:
        self.kept.clear()
        self.kept.hide()
        self.throw.hide()

    def begin_saving(self) -> bool:
        begins = super().begin_saving()
        if begins:
            self._keeper.stop()
        return begins

    def end_saving(self) -> None:
        super().end_saving()
        self._keeper.resume()

    # ------------------------------------------------------------------ leaving

    def leaving(self) -> None:
        if not self.is_over:
            self._keeper.keep_and_leave()

    def give_up(self) -> None:
        if not self.is_touched:
            super().give_up()
            return
        navigator, back = self._navigator, self.here()
        super().give_up()
        navigator.offer(
            self.tr("Ce que vous écriviez est gardé dans un brouillon."),
            self.tr("Revenir au formulaire"),
            partial(navigator.go, back),
        )

    def _throw_away(self) -> None:
        self._keeper.keep_now()
        draft = self._keeper.draft
        if draft is None:
            return
        back = self.here()
        BinActs(self._session, self._navigator).put(
            bin_services.discard_draft,
            draft.kind,
            draft.record,
            said=self.tr("Le brouillon est jeté."),
            leave=self._thrown,
            back=back,
        )

    def _thrown(self) -> None:
        self._keeper.stop()
        self.is_over = True
        self.leave_thrown()

    def leave_thrown(self) -> None:
        """Go where one is without the draft."""
        self._navigator.back()
