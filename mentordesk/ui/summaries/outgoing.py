"""How a page leaves the program: as a PDF where the user says, or on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.services import summaries
from mentordesk.ui import dialogs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.summaries.preview import (
    PRINT_DPI,
    choose_printer,
    has_printer,
    print_pages,
)
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.journal import JournalAction
    from mentordesk.services.context import Context
    from mentordesk.services.papers import PagePicture
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.page import Page

    Draw = Callable[[Context], bytes]
    """Returns the PDF; runs on the database thread."""


class Outgoing(QObject):
    """Writes and prints; what became of it is told above the page.

    What draws the PDF runs on the database thread; it asks for leave and notes it in the journal.

    Signals:
        left: it has left the program.
    """

    left = Signal()

    def __init__(self, session: Session, parts: Parts, page: Page) -> None:
        super().__init__(page)
        self._session, self._parts, self._banners = session, parts, page.banners
        self._page = page

    def save_summary(self, version: int | None, write: Callable[[Path], None]) -> None:
        """Ask where to write a summary, and let ``write`` do it."""
        draft = self.tr("synthese-projet")
        self._choose(draft if version is None else self.tr("synthese") + f"-v{version}", write)

    def save(self, draw: Draw, name: str) -> None:
        """Ask where to write the PDF, and write it."""
        self._choose(name, lambda place: self.write(place, draw))

    def _choose(self, name: str, write: Callable[[Path], None]) -> None:
        """Propose a name that tells of nobody."""
        day = self._session.clock.today().isoformat()
        proposed = self._parts.vault_home / f"{name}-{day}.pdf"
        place = dialogs.DIALOGS.save_pdf(self._page, self.tr("Enregistrer le PDF"), proposed)
        if place is not None:
            write(place)

    def write(self, place: Path, draw: Draw) -> None:
        """Write the PDF where the user chose; it stands there readable by anybody."""
        write_file = self._parts.write_file
        self._session.tell(
            lambda context: write_file(place, draw(context)),
            owner=self,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, _: object) -> None:
        said = self.tr("Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr.")
        self._banners.tell(said, seconds=20)
        self.left.emit()

    def print(self, draw: Draw) -> None:
        """Ask for a printer and send the page to it."""
        if not has_printer():
            said = self.tr(
                "Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour"
                " l’imprimer ailleurs."
            )
            self._banners.tell(shown(said), "attention")
            return
        printer = choose_printer(self._page)
        if printer is None:
            return
        raster = self._parts.raster
        self._session.tell(
            lambda context: raster().pictures(draw(context), PRINT_DPI),
            owner=self,
            done=partial(self._printed, printer),
            failed=self._failed,
        )

    def _printed(self, printer: QPrinter, pictures: Sequence[PagePicture]) -> None:
        if print_pages(printer, pictures):
            self._banners.tell(self.tr("La page est envoyée à l’imprimante."), seconds=12)
            self.left.emit()
        else:
            self._banners.tell(self.tr("L’imprimante ne répond pas."), "danger")

    def _failed(self, error: BaseException) -> None:
        self._banners.tell(failure_sentence(error), "danger")


def let_out(pdf: bytes, person: YoungPersonId, action: JournalAction, record: str) -> Draw:
    """Return what hands over a summary's PDF once it may leave and the journal has noted it."""

    def draw(context: Context) -> bytes:
        summaries.let_out(context, person, action, record)
        return pdf

    return draw
