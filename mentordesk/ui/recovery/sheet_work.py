"""What is done with a new recovery sheet: drawn, printed, saved, and tried on a copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from mentordesk.domain.journal import JournalAction
from mentordesk.services import journal, recovery
from mentordesk.services.papers import RecoverySheet
from mentordesk.ui import dialogs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.summaries.preview import (
    PRINT_DPI,
    choose_printer,
    has_printer,
    print_pages,
)
from mentordesk.ui.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from mentordesk.services.context import Context
    from mentordesk.services.papers import PagePicture
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.recovery.key_page import KeyPage

    Run = Callable[..., None]
    """Runs ``work(context)`` on the database thread: ``run(work, owner=, done=, failed=)``."""


class NewKey(NamedTuple):
    """A recovery key that was just made, a secret, and the open vault that it opens."""

    opened: OpenedVault
    key: str

    def __repr__(self) -> str:
        """Never show the secret."""
        return "NewKey(…)"


class SheetWork(QObject):
    """Serves the page that shows a new key; what became of it is told on that page."""

    def __init__(self, page: KeyPage, parts: Parts, new: NewKey, run: Run) -> None:
        super().__init__(page)
        self._page, self._parts, self._new, self._run = page, parts, new, run
        page.print_asked.connect(self._print)
        page.save_asked.connect(self._save)

    def rehearse(self, done: Callable[[], object], failed: Callable[[str], object]) -> None:
        """Try what was typed on a copy of the vault; ``failed`` hears why it did not open."""
        door, opened, typed = self._parts.door, self._new.opened, self._page.typed.text()
        self._run(
            lambda context: recovery.rehearse(context, door(), opened, typed),
            owner=self,
            done=lambda _: done(),
            failed=lambda error: failed(failure_sentence(error)),
        )

    def _drawing(self, action: JournalAction) -> Callable[[Context], bytes]:
        """Return what draws the sheet and notes that it leaves, for the database thread."""
        renderer, said = self._parts.sheet, language()
        name, key = self._new.opened.establishment.name, self._new.key

        def draw(context: Context) -> bytes:
            generation = recovery.recovery_state(context).generation
            day = context.clock.today()
            journal.note_alone(context, action)
            return renderer().render(RecoverySheet(name, key, generation, day, said)).pdf

        return draw

    # ------------------------------------------------------------------ a file

    def _save(self) -> None:
        """Ask where to write the sheet; the name proposed tells of nobody."""
        day = self._parts.clock.today().isoformat()
        proposed = self._parts.vault_home / (self.tr("fiche-de-secours") + f"-{day}.pdf")
        title = self.tr("Enregistrer la fiche")
        place = dialogs.DIALOGS.save_pdf(self._page, title, proposed)
        if place is None:
            return
        draw, write_file = self._drawing(JournalAction.SHEET_SAVED), self._parts.write_file
        self._run(
            lambda context: write_file(place, draw(context)),
            owner=self,
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, _: object) -> None:
        self._page.tell(
            self.tr(
                "La fiche est enregistrée. Ce fichier n’est pas chiffré et il ouvre tout le"
                " coffre : imprimez-le, puis effacez-le."
            ),
            "attention",
        )

    # ------------------------------------------------------------------ paper

    def _print(self) -> None:
        if not has_printer():
            self._page.tell(
                self.tr(
                    "Aucune imprimante n’est installée sur cet ordinateur. Recopiez la clé sur"
                    " papier, ou enregistrez la fiche pour l’imprimer ailleurs."
                ),
                "attention",
            )
            return
        printer = choose_printer(self._page)
        if printer is None:
            return
        draw, raster = self._drawing(JournalAction.SHEET_PRINTED), self._parts.raster
        self._run(
            lambda context: raster().pictures(draw(context), PRINT_DPI),
            owner=self,
            done=partial(self._printed, printer),
            failed=self._failed,
        )

    def _printed(self, printer: QPrinter, pictures: Sequence[PagePicture]) -> None:
        if print_pages(printer, pictures):
            self._page.tell(self.tr("La fiche est envoyée à l’imprimante."))
        else:
            self._page.tell(self.tr("L’imprimante ne répond pas."), "error")

    def _failed(self, error: BaseException) -> None:
        self._page.tell(failure_sentence(error), "error")


def run_alone(parts: Parts, opened: OpenedVault, database: Any) -> Run:
    """Return what runs work for a vault whose desk is not there yet."""
    from mentordesk.services.context import context_of

    context = context_of(opened, parts.clock, parts.identifiers())

    def run(work: Callable[[Context], object], **hands: Any) -> None:
        database.run(partial(work, context), **hands)

    return run
