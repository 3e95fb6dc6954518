"""Erasing a file for good: what goes, what old backups still hold, and its number to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from mentordesk.domain.identity import YoungPersonId
from mentordesk.services import erasure
from mentordesk.ui.bin.words import what_words, who_words
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.domain.bin import BinEntry
    from mentordesk.services.erasure import Erasure
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 520


class EraseDialog(QDialog):
    """Asks for the number of the file, so that no other one is erased by a slip.

    Signals:
        erased: the ``Erasure`` that was done.
    """

    erased = Signal(object)

    def __init__(self, desk: DeskBase, entry: BinEntry) -> None:
        super().__init__(desk.window())
        self._session, self._entry = desk.session, entry
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Effacer pour toujours"))
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 22)
        down.setSpacing(12)
        down.addWidget(label(f"{what_words(entry)} · {who_words(entry)}", "strong", wrap=True))
        for said in self._sentences():
            down.addWidget(label(shown(said), wrap=True))
        self.number = LineField()
        self.field = Field(self.tr("Numéro du dossier"), self.number)
        self.number.returnPressed.connect(self._erase)
        down.addWidget(self.field)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(button(self.tr("Annuler"), self.reject))
        self.erase = button(self.tr("Effacer pour toujours"), self._erase, variant="danger")
        across.addWidget(self.erase)
        down.addLayout(across)

    def _sentences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Le dossier, ses rencontres, ses objectifs, ses synthèses et ses brouillons seront"
                " effacés de ce coffre. Rien ne pourra les rendre."
            ),
            self.tr(
                "Les sauvegardes déjà faites les gardent, chiffrés, treize mois au plus. Une"
                " sauvegarde reprise les efface de nouveau. Une copie que vous avez rangée"
                " vous-même ailleurs n’est pas touchée : détruisez-la."
            ),
            self.tr(
                "Avant d’effacer, vérifiez que les Archives départementales l’autorisent et que les"
                " pièces utiles sont dans le dossier de l’enfant."
            ),
        )

    def _erase(self) -> None:
        if self.number.text().strip() != str(self._entry.title["number"]):
            self.field.show_error(self.tr("Ce n’est pas le numéro de ce dossier."))
            make_room(self)
            self.number.setFocus()
            return
        self.erase.setEnabled(False)
        self._session.tell(
            erasure.erase_young_person,
            YoungPersonId(self._entry.record),
            owner=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, done: Erasure) -> None:
        self.erased.emit(done)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.erase.setEnabled(True)
        self.field.show_error(failure_sentence(error))
        make_room(self)
