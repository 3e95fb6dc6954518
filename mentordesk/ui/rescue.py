"""Writes what a form holds elsewhere when the vault's disk refuses it, and takes it up again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.domain.drafts import Draft
from mentordesk.services import rescue
from mentordesk.ui import routes
from mentordesk.ui.aside import choose_place, write_aside
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.today.draft_row import resuming_route
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.rescue import TakenUp
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.unkept import Unkept


class Rescue(QObject):
    """Asks for files; the open vault seals and reads them."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk)
        self._desk, self._session = desk, desk.session

    def set_aside(self, unkept: Unkept) -> None:
        """Ask where to, and write there what a page holds; the page keeps it all."""
        text = unkept.text()
        if text is None:
            return
        place = choose_place(unkept.page, self._desk.parts)
        if place is None:
            unkept.offer(self.tr("Rien n’est enregistré. Ce que vous avez écrit est encore là."))
            return
        self._session.ask(
            rescue.seal_text,
            text,
            owner=unkept,
            done=partial(self._write, unkept, place),
            failed=partial(_refused, unkept),
        )

    def _write(self, unkept: Unkept, place: Path, sealed: bytes) -> None:
        write_aside(
            self._desk.parts,
            self._desk.background,
            (place, sealed),
            unkept,
            lambda: self._written(unkept, place),
            partial(_refused, unkept),
        )

    def _written(self, unkept: Unkept, place: Path) -> None:
        said = self.tr(
            "Le texte est mis de côté, chiffré, dans « {name} ». Il est encore dans ce formulaire."
        )
        unkept.written_elsewhere()
        unkept.page.banners.tell(shown(said).format(name=place.name))

    def set_sealed_aside(
        self,
        sealed: bytes,
        written: Callable[[], None],
        kept: Callable[[BaseException | None], None],
    ) -> None:
        """Ask where to, and write sealed text there.

        Args:
            sealed: the text.
            written: called when it lies there.
            kept: hears that it does not, and why; None where nobody chose a place.
        """
        desk = self._desk
        place = choose_place(desk, desk.parts)
        if place is None:
            kept(None)
            return
        write_aside(desk.parts, desk.background, (place, sealed), self, written, kept)

    def take_up(self) -> None:
        """Ask for a file and open what it holds as a draft."""
        title = self.tr("Reprendre un texte mis de côté")
        kind = f"{self.tr('Texte mis de côté')} (*{rescue.TEXT_SUFFIX})"
        place = DIALOGS.choose_file(self._desk, title, self._desk.parts.vault_home, kind)
        if place is None:
            return
        read_file = self._desk.parts.read_file
        self._desk.background.run(
            lambda _: read_file(place, rescue.LARGEST),
            owner=self,
            done=self._take_up,
            failed=self._not_taken_up,
        )

    def _take_up(self, data: bytes) -> None:
        front = self._desk.page
        if isinstance(front, FormPage):
            front.keep_typed()  # what was typed since is newer, and is to be found so
        elif front is not None:
            front.leaving()
        self._session.ask(
            rescue.take_up, data, owner=self, done=self._taken_up, failed=self._not_taken_up
        )

    def _taken_up(self, taken: TakenUp) -> None:
        self._session.settle()
        if isinstance(taken.kept, Draft):
            self._let_go(taken.kept)
        self._desk.navigator.go(route_of(taken))
        said = self.tr("Le texte mis de côté est repris : c’est de nouveau un brouillon.")
        if taken.is_recorded:
            said = self.tr(
                "Ce texte a été enregistré depuis, ou il a continué : le voici à part."
                " Ne l’enregistrez que s’il manque quelque chose là-bas."
            )
        self._desk.navigator.tell(shown(said), "attention" if taken.is_recorded else "good")

    def _let_go(self, draft: Draft) -> None:
        """Keep the form in front from putting its older draft back when it is left."""
        front = self._desk.page
        text = front.typed_text() if isinstance(front, FormPage) else None
        if front is not None and text is not None:
            front.is_over = (text.kind, text.record) == (draft.kind, draft.record)

    def _not_taken_up(self, error: BaseException) -> None:
        self._desk.navigator.tell(failure_sentence(error), "danger")


def _refused(unkept: Unkept, error: BaseException) -> None:
    unkept.offer(failure_sentence(error))


def route_of(taken: TakenUp) -> routes.Route:
    """Return where a text that was taken up goes on."""
    found = taken.kept
    if isinstance(found, Draft):
        return resuming_route(found)
    return routes.SummaryRoute(found.young_person, found.id)
