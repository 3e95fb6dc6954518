"""Writes what a form holds elsewhere when the vault's disk refuses it, and takes it up again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services import rescue
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.today.draft_row import resuming_route
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.domain.drafts import Draft
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.form_page import FormPage


class Rescue(QObject):
    """Asks for files; the open vault seals and reads them."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(desk)
        self._desk, self._session = desk, desk.session

    def set_aside(self, form: FormPage) -> None:
        """Ask where to, and write there what the form holds; the form keeps it all."""
        text = form.typed_text()
        if text is None:
            return
        now = self._session.clock.now().astimezone()
        name = f"{self.tr('texte-mis-de-cote')}-{now:%Y-%m-%d-%Hh%M}{rescue.TEXT_SUFFIX}"
        proposed = self._desk.parts.vault_home / name
        title = self.tr("Enregistrer ailleurs (chiffré)")
        place = DIALOGS.save_file(form, title, proposed, self.tr("Texte mis de côté"))
        if place is None:
            form.offer_elsewhere(
                self.tr("Rien n’est enregistré. Ce que vous avez écrit est encore là.")
            )
            return
        self._session.ask(
            rescue.seal_text,
            text,
            owner=form,
            done=partial(self._write, form, place),
            failed=partial(_refused, form),
        )

    def _write(self, form: FormPage, place: Path, sealed: bytes) -> None:
        write_file = self._desk.parts.write_file
        self._desk.background.run(
            lambda _: write_file(place, sealed),
            owner=form,
            done=lambda _: self._written(form, place),
            failed=partial(_refused, form),
        )

    def _written(self, form: FormPage, place: Path) -> None:
        said = self.tr(
            "Le texte est mis de côté, chiffré, dans « {name} ». Il est encore dans ce formulaire."
        )
        form.written_elsewhere()
        form.banners.tell(shown(said).format(name=place.name))

    def set_sealed_aside(
        self, sealed: bytes, written: Callable[[], None], kept: Callable[[], None]
    ) -> None:
        """Ask where to, and write sealed text there; ``kept`` hears that it was not written."""
        now = self._session.clock.now().astimezone()
        name = f"{self.tr('texte-mis-de-cote')}-{now:%Y-%m-%d-%Hh%M}{rescue.TEXT_SUFFIX}"
        title = self.tr("Enregistrer ailleurs (chiffré)")
        proposed = self._desk.parts.vault_home / name
        place = DIALOGS.save_file(self._desk, title, proposed, self.tr("Texte mis de côté"))
        if place is None:
            kept()
            return
        write_file = self._desk.parts.write_file
        self._desk.background.run(
            lambda _: write_file(place, sealed),
            owner=self,
            done=lambda _: written(),
            failed=lambda _: kept(),
        )

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
        self._session.ask(
            rescue.take_up, data, owner=self, done=self._taken_up, failed=self._not_taken_up
        )

    def _taken_up(self, draft: Draft) -> None:
        self._session.settle()
        self._desk.navigator.go(resuming_route(draft))
        said = self.tr("Le texte mis de côté est repris : c’est de nouveau un brouillon.")
        self._desk.navigator.tell(shown(said))

    def _not_taken_up(self, error: BaseException) -> None:
        self._desk.navigator.tell(failure_sentence(error), "danger")


def _refused(form: FormPage, error: BaseException) -> None:
    form.offer_elsewhere(failure_sentence(error))
