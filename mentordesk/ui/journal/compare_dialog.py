"""Comparing the journal with what was printed or kept elsewhere: a page, or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from mentordesk.services import journal_reading
from mentordesk.ui import dialogs
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.domain.journal_proof import Witness
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 480


class CompareDialog(QDialog):
    """Asks for the number and the digits that stand on a printed page, or for a file.

    Signals:
        given: the ``Witness`` to compare with.
    """

    given = Signal(object)

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk.window())
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comparer avec une page"))
        self.setMinimumWidth(WIDTH)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 22)
        down.setSpacing(12)
        said = self.tr(
            "Prenez une page de la semaine, ou une synthèse validée : au bas de chaque page est"
            " écrit « Journal n° … » avec son empreinte."
        )
        down.addWidget(label(shown(said), wrap=True))
        self.number, self.digits = LineField(), LineField()
        self.number_field = Field(self.tr("Numéro de la ligne"), self.number)
        self.digits_field = Field(
            self.tr("Empreinte"),
            self.digits,
            hint=self.tr("les quatre premiers groupes suffisent"),
        )
        down.addWidget(self.number_field)
        down.addWidget(self.digits_field)
        across = QHBoxLayout()
        across.addWidget(button(self.tr("Prendre un fichier…"), self._choose, variant="quiet"))
        across.addStretch(1)
        across.addWidget(button(self.tr("Annuler"), self.reject))
        self.compare = button(self.tr("Comparer"), self._compare, variant="primary")
        self.compare.setDefault(True)
        across.addWidget(self.compare)
        down.addLayout(across)
        self.number.setFocus()

    def _compare(self) -> None:
        number = self.number.text()
        is_number = "".join(number.split()).isdecimal()
        witness = journal_reading.from_paper(number, self.digits.text())
        self.number_field.show_error(
            "" if is_number else self.tr("Écrivez le numéro imprimé, par exemple 1234.")
        )
        is_read = witness is not None or not is_number
        self.digits_field.show_error(
            ""
            if is_read
            else shown(self.tr("Une empreinte a des chiffres et les lettres a à f, 16 au moins."))
        )
        make_room(self)
        if witness is not None:
            self._give(witness)
        else:
            (self.digits if is_number else self.number).setFocus()

    def _choose(self) -> None:
        kind = self.tr("Repère du journal") + f" (*{journal_reading.ANCHOR_SUFFIX})"
        title = self.tr("Comparer avec un fichier")
        start = self._desk.parts.vault_home
        place = dialogs.DIALOGS.choose_file(self, title, start, kind)
        if place is None:
            return
        read_file = self._desk.parts.read_file
        self._desk.session.ask(
            lambda context: journal_reading.read_anchor(
                context, read_file(place, journal_reading.LARGEST_ANCHOR)
            ),
            owner=self,
            done=self._give,
            failed=self._refused,
        )

    def _give(self, witness: Witness) -> None:
        self.given.emit(witness)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.digits_field.show_error(failure_sentence(error))
        make_room(self)
