"""Text that no disk has, while its vault is locked: it can go to a file, sealed as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services.rescue import TEXT_SUFFIX
from mentordesk.ui.dialogs import DIALOGS
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from pathlib import Path

    from mentordesk.ui.locking.left import LeftDesk
    from mentordesk.ui.locking.lockable import LockableWindow
    from mentordesk.ui.locking.locker import Locker
    from mentordesk.ui.unlock.unlock_page import UnlockPage


class OnlyHere(QObject):
    """Says on the unlock page that some text is in memory alone, and what can be done."""

    def __init__(
        self, window: LockableWindow, locker: Locker, page: UnlockPage, left: LeftDesk
    ) -> None:
        super().__init__(page)
        self._window, self._locker, self._page, self._left = window, locker, page, left

    def offer(self) -> None:
        """Say it once on this page, with both ways out."""
        if self._page.is_text_offered:
            return
        self._page.is_text_offered = True
        self._page.say(
            self.tr(
                "Le disque n’a pas gardé ce que vous écriviez. Ce texte est chiffré dans la mémoire"
                " de l’ordinateur : il revient quand vous déverrouillez, et se perd si MentorDesk"
                " se ferme."
            )
        )
        if self._left.sealed:
            aside = self.tr("Enregistrer ailleurs (chiffré)…")
            self._page.offer(aside, lambda *_: self._set_aside(), lasts=True)
        leave = self.tr("Quitter sans ce texte")
        self._page.offer(leave, lambda *_: self._window.close_without_texts(), lasts=True)

    def _set_aside(self) -> None:
        now = self._window.parts.clock.now().astimezone()
        name = f"{self.tr('texte-mis-de-cote')}-{now:%Y-%m-%d-%Hh%M}{TEXT_SUFFIX}"
        proposed = self._window.parts.vault_home / name
        title, kind = self.tr("Enregistrer ailleurs (chiffré)"), self.tr("Texte mis de côté")
        place = DIALOGS.save_file(self._page, title, proposed, kind)
        if place is None:
            return
        write, sealed = self._window.parts.write_file, self._left.sealed
        self._window.threads.background.run(
            lambda _: write(place, sealed),
            owner=self._page,
            done=lambda _: self._written(place),
            failed=lambda error: self._page.say(failure_sentence(error)),
        )

    def _written(self, place: Path) -> None:
        self._locker.written_elsewhere(self._left)
        said = self.tr("Le texte est mis de côté, chiffré, dans « {name} ».")
        self._page.say(shown(said).format(name=place.name))
