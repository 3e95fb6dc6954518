"""Preparing a summary: the preview is the chooser; validating freezes a numbered version."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.domain.access import Action
from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.summaries import MOST_PAGES, SummaryState
from mentordesk.domain.summary_values import choices_from_json
from mentordesk.services import summaries
from mentordesk.ui import dialogs, routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.noting import Openings
from mentordesk.ui.summaries.beside import Beside
from mentordesk.ui.summaries.cards import offer_card, version_card
from mentordesk.ui.summaries.choices_form import ChoicesForm
from mentordesk.ui.summaries.heading import SummaryHeading
from mentordesk.ui.summaries.keeper import ProjectKeeper
from mentordesk.ui.summaries.outgoing import Outgoing, let_out
from mentordesk.ui.summaries.preview import Preview
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.card import clear
from mentordesk.ui.widgets.page import Page, Scroll
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import SummaryId, YoungPersonId
    from mentordesk.domain.summaries import ProgressSummary, SummaryChoices, SummaryContent
    from mentordesk.services.changes import Changes
    from mentordesk.services.papers import PagePicture, Paper
    from mentordesk.services.summaries import OpenSummary, Standing
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.session import Session
    from mentordesk.ui.summaries.outgoing import Draw
    from mentordesk.ui.widgets.banner import Banners

    Found = tuple[SummaryContent, Paper]

REDRAW_AFTER_MS = 350


class SummaryPage(Page):
    """A project with its page beside it, or a validated version to look at."""

    help_topic = "summary"
    section = "young_people"

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        parts: Parts,
        young_person: YoungPersonId,
        summary: SummaryId | None,
    ) -> None:
        super().__init__()
        self._session, self._navigator, self._parts = session, navigator, parts
        self._young_person, self._opened_as = young_person, summary
        self._form: ChoicesForm | None = None
        self._keeper: ProjectKeeper | None = None
        self._version: int | None = None
        self._paper: Paper | None = None
        self._act, self._limits = "", _Limits(self.banners)
        self._changes = 0
        self._put_back: SummaryChoices | None = None
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self._draw)
        self._build()
        Openings(session, self).part(young_person)
        session.ask(
            summaries.standing, young_person, owner=self, done=self._begin, failed=self._failed
        )

    def _build(self) -> None:
        down = self.begin_scroll()
        may_validate = self._session.may(Action.VALIDATE_SUMMARY)
        self.heading = SummaryHeading(self._navigator.back, may_validate=may_validate)
        self.validate = self.heading.validate
        down.insertWidget(0, self.heading)
        self._left, self.preview = Scroll(), Preview()
        down.addWidget(Beside(self._left, self.preview), 1)
        self._outgoing = Outgoing(self._session, self._parts, self)
        self.heading.save.clicked.connect(self._save)
        self.heading.print.clicked.connect(self._print)
        self.validate.clicked.connect(self._validate)
        self.preview.asked.connect(self._go_to)
        self.preview.room_changed.connect(self._raster)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print)

    @property
    def pdf(self) -> bytes:
        """The page in front, or nothing yet."""
        return b"" if self._paper is None else self._paper.pdf

    # ------------------------------------------------------------------ opening

    def _begin(self, standing: Standing) -> None:
        self._act = self.heading.show_next(standing.next_version)
        if self._opened_as is not None:
            self._open(self._opened_as, self._opened)
        elif standing.project is not None:
            project = standing.project
            resume = partial(self._open, project.id, self._opened)
            card, first = offer_card(project, resume, self._begin_new)
            self.heading.offer_validating(offered=False)
            self._put_left(card, first)
            self._open(project.id, lambda found: self._show_paper(found.content, found.paper))
        else:
            self._begin_new()

    def _open(self, summary: SummaryId, done: Callable[[OpenSummary], None]) -> None:
        parts = self._parts
        self._session.ask(
            lambda context: summaries.open_summary(context, summary, parts.renderer()),
            owner=self,
            done=done,
            failed=self._not_opened,
        )

    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, RecordMissing) and self._opened_as is not None:
            self._begin_new()  # it was left before anything of it could be kept
        else:
            self._failed(error)

    def _begin_new(self) -> None:
        choices = summaries.usual_choices(self._session.context)
        self._preview(choices, partial(self._begun, None, choices))

    def _opened(self, opened: OpenSummary) -> None:
        if opened.summary.state is SummaryState.VALIDATED:
            self._version = opened.summary.version
            self.heading.show_version(opened.summary.version)
            again = partial(self._navigator.go, routes.SummaryRoute(self._young_person))
            card = version_card(opened.summary, again)
            self._put_left(card, card)
            self._show_paper(opened.content, opened.paper)
        else:
            found = opened.content, opened.paper
            self._begun(opened.summary.id, opened.summary.choices, found)

    def _begun(self, project: SummaryId | None, choices: SummaryChoices, found: Found) -> None:
        person = found[0].person
        name = person.first_name or person.display_name
        form = ChoicesForm(self._put_back or choices, name, self._session.clock.today)
        self._form = form
        form.changed.connect(self._changed)
        session, whose = self._session, self._young_person
        self._keeper = ProjectKeeper(self, self._navigator, session, whose, project, form.choices)
        self._keeper.kept.connect(self.heading.show_kept)
        self._keeper.failed.connect(self._failed)
        self.heading.offer_validating()
        self._put_left(form, form.occasion)
        self._drawn(self._changes, found)
        if self._put_back is not None:
            self._put_back = None
            self._changed()

    def _put_left(self, inside: QWidget, first: QWidget) -> None:
        clear(self._left.inside)
        self._left.inside.addWidget(inside)
        self._left.inside.addStretch(1)
        self._left.updateGeometry()
        self.begin_at(first)
        first.setFocus()

    # ------------------------------------------------------------------ drawing

    def _changed(self) -> None:
        self._changes += 1
        self._redraw.start()
        if self._keeper is not None:
            self._keeper.touch()

    def _draw(self) -> None:
        if self._form is not None:
            self._preview(self._form.choices(), partial(self._drawn, self._changes))

    def _preview(self, choices: SummaryChoices, done: Callable[[Found], None]) -> None:
        person, parts = self._young_person, self._parts
        self._session.ask(
            lambda context: summaries.preview_summary(context, person, choices, parts.renderer()),
            owner=self,
            done=done,
            failed=self._failed,
        )

    def _drawn(self, changes: int, found: Found) -> None:
        if changes != self._changes or self._form is None:
            return  # the user went on meanwhile: this is the page of older choices
        self._form.show_content(found[0])
        self._show_paper(*found)
        self._limits.tell(found[1])

    def _show_paper(self, content: SummaryContent, paper: Paper) -> None:
        self._paper = paper
        self.heading.show_person(content.person.display_name)
        self.heading.allow(leaving=True, validating=self._form is not None)
        self._raster()

    def _raster(self) -> None:
        paper, parts, sharpness = self._paper, self._parts, self.preview.dots_per_inch()
        if paper is None:
            return

        def pictures(_: object) -> list[PagePicture]:
            return list(parts.raster().pictures(paper.pdf, sharpness))

        self._session.ask(
            pictures, owner=self, done=partial(self._rastered, paper), failed=self._failed
        )

    def _rastered(self, paper: Paper, pictures: list[PagePicture]) -> None:
        if paper is self._paper:
            self.preview.show_pages(pictures, paper.places if self._form is not None else ())
            if self._form is not None:
                self.preview.show_place(self._form.parts.place_in_front)

    def _go_to(self, what: str) -> None:
        if self._form is not None:
            self._form.parts.go_to(what)

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")

    # ------------------------------------------------------------------ keeping

    def leaving(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_now()

    def may_leave(self, then: Callable[[], object]) -> bool:
        return self._keeper is None or self._keeper.unkept.may_leave(then)

    def unsaved_text(self) -> str:
        return "" if self._keeper is None else self._keeper.unsaved()

    def put_back_unsaved(self, text: str) -> None:
        self._put_back = choices_from_json(json.loads(text))  # before there is a form

    def resume_route(self, route: routes.Route) -> routes.Route:
        if self._keeper is None or not self._keeper.is_begun:
            return route
        return routes.SummaryRoute(self._young_person, self._keeper.project)

    def _validate(self) -> None:
        if self._form is None or self._keeper is None:
            return
        if not self._form.check():
            self._form.go_to_error()
            return
        sentence = shown(self.tr("{act} ? Elle ne changera plus.").format(act=self._act))
        if dialogs.DIALOGS.confirm(self, self._act, sentence, self._act):
            self._freeze(self._form, self._keeper)

    def _freeze(self, form: ChoicesForm, keeper: ProjectKeeper) -> None:
        form.setEnabled(False)
        self.heading.allow(leaving=False, validating=False)
        keeper.freeze(self._parts.renderer, self._validated, self._not_validated)

    def _not_validated(self, error: BaseException) -> None:
        self.heading.allow(leaving=True, validating=True)
        if self._form is not None and self._keeper is not None:
            self._form.setEnabled(True)
            self._keeper.save_refused(error)

    def _validated(self, found: tuple[ProgressSummary, Changes]) -> None:
        self.is_over = True
        self._navigator.go(routes.SummaryRoute(self._young_person, found[0].id))
        self._navigator.tell(self.tr("La version {n} est validée.").format(n=found[0].version))

    # ------------------------------------------------------------------ leaving the program

    def _save(self) -> None:
        self._outgoing.save_summary(self._version, self.write)

    def write(self, place: Path) -> None:
        """Write the PDF where the user chose."""
        self._outgoing.write(place, self._let_out(JournalAction.EXPORTED))

    def _print(self) -> None:
        if self.pdf:
            self._outgoing.print(self._let_out(JournalAction.PRINTED))

    def _let_out(self, action: JournalAction) -> Draw:
        opened, keeper = self._opened_as or self._young_person, self._keeper
        record = opened if keeper is None else keeper.record
        return let_out(self.pdf, self._young_person, action, record)


class _Limits:
    """Says above the page what its reader would stumble over, once, and takes it back."""

    def __init__(self, banners: Banners) -> None:
        self._banners, self._told = banners, ""

    def tell(self, paper: Paper) -> None:
        said = _limit_sentence(paper)
        if said and said != self._told:
            self._banners.tell(said, "attention")
        elif not said and self._told and self._banners.sentence == self._told:
            self._banners.put_away()
        self._told = said


def _limit_sentence(paper: Paper) -> str:
    """Return what the reader of this page would stumble over, or nothing."""
    if paper.unprintable:
        said = tr("Ces signes ne peuvent pas être imprimés : {signs}")
        return said.format(signs=" ".join(paper.unprintable[:12]))
    if paper.pages > MOST_PAGES:
        said = tr("La synthèse a {n} pages : deux au plus se lisent. Décochez des lignes.")
        return said.format(n=paper.pages)
    return ""
