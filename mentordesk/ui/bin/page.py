"""« Corbeille »: what was deleted, by whom and when, until when it is kept, and « Restaurer »."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.bin import BinKind
from mentordesk.domain.retention import BIN
from mentordesk.services import bin as use_cases
from mentordesk.services.changes import Changes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.bin.erase_dialog import EraseDialog
from mentordesk.ui.bin.words import PICTURES, kept_words, what_words, who_words
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear, empty_state, picture_label, row
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.erasure import Erasure
    from mentordesk.services.read_models import BinLine
    from mentordesk.ui.desk_base import DeskBase

SHOWN = 40
"""Rows at first; a button shows the others."""


class BinPage(Page):
    """Gives back what was deleted; nobody empties it, the rule of retention does."""

    help_topic = "bin"
    section = "settings"
    shows = Changes.BIN

    def __init__(self, desk: DeskBase) -> None:
        super().__init__()
        self._desk, self._session, self._navigator = desk, desk.session, desk.navigator
        self._acts = BinActs(desk.session, desk.navigator)
        self._most: int | None = SHOWN
        down = self.begin_scroll()
        title = label(self.tr("Corbeille"), "title")
        down.addWidget(title)
        said = self.tr(
            "Ce qui est retiré reste ici {n} jours, entier. Après, une ouverture du coffre le"
            " remarque, et une ouverture d’un autre jour l’efface. Personne ne peut vider la"
            " corbeille avant."
        )
        down.addWidget(label(shown(said.format(n=BIN.kept.days)), "muted", wrap=True))
        self.card = Card()
        self.card.as_rows()
        down.addWidget(self.card)
        down.addStretch(1)
        self.begin_at(self.area)
        self.refresh()

    def refresh(self) -> None:
        self._session.ask(
            use_cases.bin_lines,
            owner=self,
            done=self._show,
            failed=lambda error: self.banners.tell(failure_sentence(error), "danger"),
        )

    def _show(self, lines: Sequence[BinLine]) -> None:
        keep_keyboard(self)
        clear(self.card.body)
        for place, line in enumerate(lines[: self._most]):
            if place:
                self.card.add_row(self._row(line))
            else:  # above the first one the card itself has its line
                self.card.body.addWidget(self._row(line))
        if not lines:
            self.card.body.addWidget(empty_state("trash-2", self.tr("La corbeille est vide.")))
        elif self._most is not None and len(lines) > self._most:
            text = self.tr("Afficher les %n éléments", "", len(lines))
            across = QHBoxLayout()
            across.addWidget(button(text, partial(self._show_all, lines), variant="quiet"))
            across.addStretch(1)
            self.card.body.addLayout(across)

    def _show_all(self, lines: Sequence[BinLine]) -> None:
        self._most = None
        self._show(lines)

    def _row(self, line: BinLine) -> QWidget:
        entry, what = line.entry, what_words(line.entry)
        acts = QWidget()
        down = QVBoxLayout(acts)
        down.setContentsMargins(0, 0, 0, 0)
        restore = button(
            self.tr("Restaurer"), partial(self._acts.bring_back, entry.id), picture="undo-2"
        )
        restore.setAccessibleName(self.tr("Restaurer : {what}").format(what=what))
        down.addWidget(restore)
        if entry.kind is BinKind.YOUNG_PERSON and self._session.may(Action.ERASE):
            erase = button(
                self.tr("Effacer pour toujours…"), partial(self._erase, line), variant="quiet"
            )
            erase.setAccessibleName(self.tr("Effacer pour toujours : {what}").format(what=what))
            down.addWidget(erase)
        kept = kept_words(line, self._session.clock.today())
        mark = picture_label(PICTURES[entry.kind])
        return row(what, who_words(entry), kept, mark=mark, acts=(acts,))

    def _erase(self, line: BinLine) -> None:
        dialog = EraseDialog(self._desk, line.entry)
        dialog.erased.connect(self._erased)
        dialog.open()
        make_room(dialog)

    def _erased(self, done: Erasure) -> None:
        day = calendar().day(done.gone_from_backups)
        said = self.tr(
            "Le dossier est effacé. Les sauvegardes d’avant le gardent, chiffré, jusqu’au {day} au"
            " plus tard ; si l’une est reprise, il y est effacé de nouveau."
        )
        self.banners.tell(shown(said.format(day=day)))
