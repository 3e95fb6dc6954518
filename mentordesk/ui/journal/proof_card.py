"""What the page does with the whole journal: prove it, print its page of the week, let it out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mentordesk.domain.journal_proof import WitnessKind
from mentordesk.services import journal_reading
from mentordesk.ui import dialogs
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.journal.compare_dialog import CompareDialog
from mentordesk.ui.journal.words import finding_words, number_words
from mentordesk.ui.summaries.outgoing import Outgoing
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, badge, clear
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import language, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from mentordesk.domain.journal_proof import Verdict, Witness
    from mentordesk.services.context import Context
    from mentordesk.services.read_models import JournalFilter
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.page import Page

SHOWN = 8
"""Findings that are told one by one."""


class ProofCard(Card):
    """« Vérifier », « Comparer… », « Page de la semaine… », « Exporter… »."""

    def __init__(self, desk: DeskBase, page: Page, wanted: Callable[[], JournalFilter]) -> None:
        super().__init__(self.tr("Un journal qui se vérifie"))
        self._desk, self._page, self._wanted = desk, page, wanted
        self._session, self._parts = desk.session, desk.parts
        self._outgoing = Outgoing(self._session, self._parts, page)
        self._outgoing.left.connect(page.refresh)
        said = self.tr(
            "Chaque ligne est liée à celle d’avant. Une page imprimée et rangée ailleurs permet de"
            " voir plus tard si quelqu’un a touché au journal."
        )
        self.body.addWidget(label(shown(said), "small", wrap=True))
        self.told = QWidget()
        self._lines = QVBoxLayout(self.told)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.told.hide()
        self.body.addWidget(self.told)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8)
        self.verify = button(self.tr("Vérifier"), self.prove, picture="shield-check")
        self.compare = button(self.tr("Comparer avec une page…"), self._compare)
        self.week = button(self.tr("Page de la semaine…"), self._offer_week, picture="printer")
        self.let_out = button(self.tr("Exporter…"), self._offer_exports, picture="download")
        for act in (self.verify, self.compare, self.week, self.let_out):
            flow.addWidget(act)
        self.body.addWidget(acts)

    # ------------------------------------------------------------------ proving

    def prove(self, *witnesses: Witness) -> None:
        """Walk the whole chain and say what was found."""
        self.verify.setEnabled(False)
        self._session.ask(
            journal_reading.verify,
            witnesses,
            owner=self,
            done=partial(self._proved, witnesses),
            failed=self._failed,
        )

    def _proved(self, witnesses: tuple[Witness, ...], verdict: Verdict) -> None:
        self.verify.setEnabled(True)
        clear(self._lines)
        if verdict.is_sound:
            n = number_words(verdict.entries)
            said = self.tr("Le journal est entier. Lignes vérifiées : {n}.").format(n=n)
            self._lines.addWidget(badge(shown(said), "good", "circle-check"))
        else:
            said = self.tr("Quelqu’un a touché au journal, ou une partie en manque.")
            self._lines.addWidget(badge(shown(said), "attention", "triangle-alert"))
        for finding in verdict.findings[:SHOWN]:
            self._lines.addWidget(label(finding_words(finding), wrap=True))
        if not verdict.is_sound:
            self._lines.addWidget(label(shown(self._advice()), "small", wrap=True))
        for said in self._of_witnesses(verdict, witnesses):
            self._lines.addWidget(label(shown(said), wrap=True))
        self.told.show()
        self.verify.setFocus()

    def _advice(self) -> str:
        return self.tr(
            "Une sauvegarde reprise, ou une base plus ancienne acceptée, fait aussi manquer la fin."
            " Si ce n’est pas cela, gardez les pages imprimées et prévenez la direction et le"
            " délégué à la protection des données."
        )

    def _of_witnesses(self, verdict: Verdict, witnesses: tuple[Witness, ...]) -> list[str]:
        found = []
        for witness in witnesses:
            n, is_paper = number_words(witness.head.seq), witness.kind is WitnessKind.PAPER
            if witness in verdict.agreed:
                said = (
                    self.tr("La ligne n° {n} est bien celle de la page imprimée.")
                    if is_paper
                    else self.tr("La ligne n° {n} est bien celle du fichier.")
                )
                found.append(said.format(n=n))
            if witness in verdict.unknown:
                said = self.tr("La ligne n° {n} a été purgée depuis : elle ne se compare plus.")
                found.append(said.format(n=n))
        return found

    def _compare(self) -> None:
        dialog = CompareDialog(self._desk)
        dialog.given.connect(self.prove)
        dialog.open()
        make_room(dialog)

    # ------------------------------------------------------------------ leaving the program

    def _offer_week(self) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Imprimer la page"), self.print_week)
        menu.addAction(self.tr("Enregistrer la page en PDF…"), self.save_week)
        menu.popup(self._below(self.week))

    def _offer_exports(self) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Les lignes choisies, en tableau CSV…"), self.export)
        menu.addAction(self.tr("Un repère pour comparer plus tard…"), self.save_anchor)
        menu.popup(self._below(self.let_out))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _below(widget: QWidget) -> QPoint:
        return widget.mapToGlobal(widget.rect().bottomLeft())

    def _draw_week(self, context: Context) -> bytes:
        papers = self._parts.journal_papers()
        return journal_reading.week_page(context, papers, language())[0].pdf

    def print_week(self) -> None:
        """Send the page of the week to a printer."""
        self._outgoing.print(self._draw_week)

    def save_week(self) -> None:
        """Write the page of the week where the user says."""
        self._outgoing.save(self._draw_week, self.tr("journal-semaine"))

    def export(self) -> None:
        """Write the lines that are wanted as a table where the user says."""
        wanted, papers = self._wanted(), self._parts.journal_papers
        self._write(
            self.tr("journal"),
            ".csv",
            self.tr("Tableau"),
            lambda context: journal_reading.export(context, papers(), language(), wanted),
        )

    def save_anchor(self) -> None:
        """Write where the journal ends where the user says."""
        suffix, kind = journal_reading.ANCHOR_SUFFIX, self.tr("Repère du journal")
        self._write(self.tr("repere-journal"), suffix, kind, journal_reading.anchor)

    def _write(self, stem: str, suffix: str, kind: str, draw: Callable[[Context], bytes]) -> None:
        day = self._session.clock.today().isoformat()
        proposed = self._parts.vault_home / f"{stem}-{day}{suffix}"
        title = self.tr("Exporter le journal")
        place = dialogs.DIALOGS.save_file(self._page, title, proposed, kind)
        if place is None:
            return
        write_file = self._parts.write_file
        self._session.tell(
            lambda context: write_file(place, draw(context)),
            owner=self,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, _: object) -> None:
        said = self.tr(
            "Le fichier est enregistré. Il n’est pas chiffré et nomme des collègues : gardez-le en"
            " lieu sûr."
        )
        self._page.banners.tell(shown(said), seconds=20)
        self._page.refresh()

    def _failed(self, error: BaseException) -> None:
        self.verify.setEnabled(True)
        self._page.banners.tell(failure_sentence(error), "danger")
