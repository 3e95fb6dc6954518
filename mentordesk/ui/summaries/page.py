"""Preparing a summary: the preview is the chooser; validating freezes a numbered version."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.summaries import (
    ProgressSummary,
    SummaryChoices,
    SummaryContent,
    SummaryState,
)
from mentordesk.services import summaries
from mentordesk.ui import routes
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.summaries.choices_form import ChoicesForm
from mentordesk.ui.summaries.preview import (
    PRINT_DPI,
    Preview,
    choose_printer,
    has_printer,
    print_pages,
)
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.page import GAP, MARGIN, Page, Scroll
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mentordesk.domain.identity import SummaryId, YoungPersonId
    from mentordesk.services.changes import Changes
    from mentordesk.services.papers import PagePicture, Paper
    from mentordesk.services.summaries import OpenSummary
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.session import Session

REDRAW_AFTER_MS = 350
KEEP_AFTER_MS = 1200
MOST_PAGES = 2


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
        self._young_person, self._id = young_person, summary
        self._form: ChoicesForm | None = None
        self._version: int | None = None
        self._dirty = self._keeping = False
        self.pdf = b""
        self._redraw = self._timer(REDRAW_AFTER_MS, self._draw)
        self._keep = self._timer(KEEP_AFTER_MS, self._keep_now)
        self._build()
        if summary is None:
            choices = summaries.usual_choices(session.context)
            self._preview(choices, partial(self._begin, choices))
        else:
            session.ask(
                lambda context: summaries.open_summary(context, summary, parts.renderer()),
                owner=self,
                done=self._opened,
                failed=self._failed,
            )

    def _timer(self, after: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _build(self) -> None:
        names, acts = self._heading()
        heading = Columns(names, acts, shares=(1, 0), room=860)
        heading.setContentsMargins(MARGIN, GAP, MARGIN, 8)
        self.outer.addWidget(heading)
        self._build_columns()
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print)

    def _heading(self) -> tuple[QWidget, QWidget]:
        names, acts = QWidget(), QWidget()
        across = QHBoxLayout(names)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(
            icon_button(self.tr("Page précédente"), "arrow-left", self._navigator.back)
        )
        self.title = label(self.tr("Synthèse"), "title")
        self.state = pill(self.tr("Projet"), "attention")
        self.kept = label("", "small")
        for part in (self.title, self.state, self.kept):
            across.addWidget(part)
        across.addStretch(1)
        self.save = button(self.tr("Enregistrer le PDF"), self._save_pdf, picture="download")
        self.save.setObjectName("save_pdf")
        self.print = button(self.tr("Imprimer"), self._print, picture="printer", shortcut="Ctrl P")
        self.validate = button(
            self.tr("Valider la version"), self._validate, variant="primary", picture="stamp"
        )
        beside = FlowLayout(acts, gap=10)
        for act in (self.save, self.print, self.validate):
            act.setEnabled(False)
            beside.addWidget(act)
        return names, acts

    def _build_columns(self) -> None:
        holder = QVBoxLayout()
        holder.setContentsMargins(MARGIN, 0, MARGIN, 0)
        holder.addWidget(self.banners)
        self.outer.addLayout(holder)
        self._left = Scroll()
        self.preview = Preview()
        columns = Columns(self._left, self.preview, shares=(32, 68), room=760)
        columns.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        self.outer.addWidget(columns, 1)

    # ------------------------------------------------------------------ opening

    def _begin(self, choices: SummaryChoices, found: tuple[SummaryContent, Paper]) -> None:
        self._show_form(choices, found[0])
        self._drawn(found)

    def _opened(self, opened: OpenSummary) -> None:
        if opened.summary.state is SummaryState.VALIDATED:
            self._show_version(opened.summary, opened.content)
        else:
            self._show_form(opened.summary.choices, opened.content)
        self._drawn((opened.content, opened.paper))

    def _show_form(self, choices: SummaryChoices, content: SummaryContent) -> None:
        name = content.person.first_name or content.person.display_name
        self._form = ChoicesForm(choices, name, self._session.clock.today)
        self._form.changed.connect(self._changed)
        self._left.inside.addWidget(self._form)
        self.setFocusProxy(self._form.occasion)
        self._form.occasion.setFocus()

    def _show_version(self, summary: ProgressSummary, content: SummaryContent) -> None:
        self._version = summary.version
        self.validate.hide()
        self.state.setText(self.tr("Version {n}").format(n=summary.version))
        self.state.setProperty("tone", "good")
        self.state.style().polish(self.state)
        self._form = None
        inside = QWidget()
        down = QVBoxLayout(inside)
        day = calendar().day((summary.validated_at or summary.saved_at).astimezone().date())
        said = self.tr(
            "Version validée le {day}. Elle ne change plus : une réimpression donne exactement la"
            " même page."
        ).format(day=day)
        down.addWidget(label(shown(said), wrap=True))
        short = f"{summary.checksum[:4]} {summary.checksum[4:8]}"
        down.addWidget(label(shown(self.tr("Empreinte : {hash}").format(hash=short)), "small"))
        anew = button(
            self.tr("Préparer une nouvelle synthèse"),
            lambda: self._navigator.go(routes.SummaryRoute(self._young_person)),
        )
        down.addWidget(anew)
        down.addStretch(1)
        self._left.inside.addWidget(inside)
        self.title.setText(self._title(content))

    def _title(self, content: SummaryContent) -> str:
        name = content.person.display_name
        return shown(self.tr("Synthèse · {name}").format(name=name))

    # ------------------------------------------------------------------ drawing

    def _changed(self) -> None:
        self._dirty = True
        self._redraw.start()
        if not self._keep.isActive():
            self._keep.start()

    def _draw(self) -> None:
        if self._form is not None:
            self._preview(self._form.choices(), self._drawn)

    def _preview(self, choices: SummaryChoices, done: object) -> None:
        person, parts = self._young_person, self._parts
        self._session.ask(
            lambda context: summaries.preview_summary(context, person, choices, parts.renderer()),
            owner=self,
            done=done,  # type: ignore[arg-type]  # takes what preview_summary returns
            failed=self._failed,
        )

    def _drawn(self, found: tuple[SummaryContent, Paper]) -> None:
        content, paper = found
        self.pdf = paper.pdf
        self.title.setText(self._title(content))
        if self._form is not None:
            self._form.show_content(content)
        self._tell_limits(paper)
        for act in (self.save, self.print, self.validate):
            act.setEnabled(True)
        self._raster(self.preview.dots_per_inch(), self.preview.show_pages)

    def _tell_limits(self, paper: Paper) -> None:
        if paper.unprintable:
            said = self.tr("Ces signes ne peuvent pas être imprimés : {signs}")
            self.banners.tell(said.format(signs=" ".join(paper.unprintable[:12])), "attention")
        elif paper.pages > MOST_PAGES:
            said = self.tr("La synthèse a {n} pages : deux au plus se lisent. Décochez des lignes.")
            self.banners.tell(said.format(n=paper.pages), "attention")
        else:
            self.banners.put_away()

    def _raster(self, dots_per_inch: float, done: object) -> None:
        pdf, parts = self.pdf, self._parts
        self._session.ask(
            lambda _: parts.raster().pictures(pdf, dots_per_inch),
            owner=self,
            done=done,  # type: ignore[arg-type]  # takes pictures
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")

    # ------------------------------------------------------------------ keeping

    def _keep_now(self) -> None:
        self._keep.stop()
        if self._form is None or not self._dirty or self._keeping:
            return
        self._dirty, self._keeping = False, True
        self._session.tell(
            summaries.keep_summary,
            self._young_person,
            self._form.choices(),
            self._id,
            owner=self,
            done=self._project_kept,
            failed=self._not_kept,
        )

    def _project_kept(self, found: tuple[ProgressSummary, Changes]) -> None:
        self._keeping = False
        self._id = found[0].id
        time = calendar().clock(found[0].saved_at.astimezone().time())
        self.kept.setText(shown(self.tr("Projet enregistré à {time}").format(time=time)))
        if self._dirty:
            self._keep.start()

    def _not_kept(self, error: BaseException) -> None:
        self._keeping, self._dirty = False, True
        self._failed(error)

    def leaving(self) -> None:
        self._keep_now()

    def _validate(self) -> None:
        if self._form is None or not self._form.check():
            return
        self.validate.setEnabled(False)
        self._dirty = False
        self._keep.stop()
        person, choices, kept, parts = (
            self._young_person,
            self._form.choices(),
            self._id,
            self._parts,
        )

        def work(context: object) -> tuple[ProgressSummary, Changes]:
            project, _ = summaries.keep_summary(context, person, choices, kept)  # type: ignore[arg-type]  # the session's context
            return summaries.validate_summary(context, project.id, parts.renderer())  # type: ignore[arg-type]  # likewise

        self._session.tell(work, owner=self, done=self._validated, failed=self._not_validated)

    def _not_validated(self, error: BaseException) -> None:
        self.validate.setEnabled(True)
        self._failed(error)

    def _validated(self, found: tuple[ProgressSummary, Changes]) -> None:
        self._form = None
        self._navigator.go(routes.SummaryRoute(self._young_person, found[0].id))
        self._navigator.tell(self.tr("La version {n} est validée.").format(n=found[0].version))

    # ------------------------------------------------------------------ leaving the program

    def _save_pdf(self) -> None:
        day = self._session.clock.today().isoformat()
        version = "projet" if self._version is None else f"v{self._version}"
        proposed = self._parts.vault_home / f"synthese-{version}-{day}.pdf"
        place = DIALOGS.save_pdf(self, self.tr("Enregistrer le PDF"), proposed)
        if place is not None:
            self.write(place)

    def write(self, place: Path) -> None:
        """Write the PDF where the user chose; it stands there readable by anybody."""
        pdf, parts = self.pdf, self._parts
        self._session.ask(
            lambda _: parts.write_file(place, pdf),
            owner=self,
            done=lambda _: self.banners.tell(
                self.tr("Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr."),
                seconds=20,
            ),
            failed=self._failed,
        )

    def _print(self) -> None:
        if not self.pdf:
            return
        if not has_printer():
            said = self.tr(
                "Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour"
                " l’imprimer ailleurs."
            )
            self.banners.tell(shown(said), "attention")
            return
        printer = choose_printer(self)
        if printer is None:
            return

        def printed(pictures: Sequence[PagePicture]) -> None:
            if print_pages(printer, pictures):
                self.banners.tell(self.tr("La page est envoyée à l’imprimante."), seconds=12)
            else:
                self.banners.tell(self.tr("L’imprimante ne répond pas."), "danger")

        self._raster(PRINT_DPI, printed)
