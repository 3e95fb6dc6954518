"""How a page leaves the program: as a PDF where the user says, or on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.papers import PagePicture
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.session import Session
    from mentordesk.ui.widgets.page import Page


class Outgoing(QObject):
    """Writes and prints; what became of it is told above the page."""

    def __init__(
        self, session: Session, parts: Parts, page: Page, young_person: YoungPersonId
    ) -> None:
        super().__init__(page)
        self._session, self._parts, self._banners = session, parts, page.banners
        self._page, self._young_person = page, young_person

    def save(self, pdf: bytes, version: int | None) -> None:
        """Ask where to write the PDF, and write it; the name proposed tells of nobody."""
        day = self._session.clock.today().isoformat()
        draft = self.tr("synthese-projet")
        name = draft if version is None else self.tr("synthese") + f"-v{version}"
        proposed = self._parts.vault_home / f"{name}-{day}.pdf"
        place = dialogs.DIALOGS.save_pdf(self._page, self.tr("Enregistrer le PDF"), proposed)
        if place is not None:
            self.write(place, pdf)

    def write(self, place: Path, pdf: bytes) -> None:
        """Write the PDF where the user chose; it stands there readable by anybody."""
        write_file, person = self._parts.write_file, self._young_person

        def leave(context: Context) -> None:
            summaries.let_out(context, person)
            write_file(place, pdf)

        self._session.ask(
            leave,
            owner=self,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, _: object) -> None:
        said = self.tr("Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr.")
        self._banners.tell(said, seconds=20)

    def print(self, pdf: bytes) -> None:
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
        raster, person = self._parts.raster, self._young_person

        def leave(context: Context) -> Sequence[PagePicture]:
            summaries.let_out(context, person)
            return raster().pictures(pdf, PRINT_DPI)

        self._session.ask(
            leave,
            owner=self,
            done=partial(self._printed, printer),
            failed=self._failed,
        )

    def _printed(self, printer: QPrinter, pictures: Sequence[PagePicture]) -> None:
        if print_pages(printer, pictures):
            self._banners.tell(self.tr("La page est envoyée à l’imprimante."), seconds=12)
        else:
            self._banners.tell(self.tr("L’imprimante ne répond pas."), "danger")

    def _failed(self, error: BaseException) -> None:
        self._banners.tell(failure_sentence(error), "danger")
