"""What a page says and offers while the disk refuses what is typed on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from mentordesk.domain.errors import BaseDamaged, DiskFull, PlaceReadOnly, StorageUnavailable
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.rescue import TypedText
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.widgets.page import Page

OF_THE_DISK = (DiskFull, PlaceReadOnly, StorageUnavailable, BaseDamaged)
"""What is typed may be written elsewhere meanwhile."""

translate = QCoreApplication.translate

AGAIN_MS = 5000
"""What the disk refused is tried again after this."""


class Unkept(QObject):
    """Knows whether what is typed on a page is kept anywhere; the page keeps the text itself."""

    def __init__(
        self,
        page: Page,
        navigator: Navigator,
        text: Callable[[], TypedText | None],
        keep: Callable[[], object],
    ) -> None:
        """Begin for a page.

        Args:
            page: it shows what is said.
            navigator: it hears where somebody wants the text written elsewhere.
            text: returns what is typed, or None while there is nothing.
            keep: keeps what is typed, if it is not kept yet.
        """
        super().__init__(page)
        self.page, self.text = page, text
        self._navigator, self._keep = navigator, keep
        self._refusal = ""
        self._is_nowhere_else = self._is_aside = self._tries_again = False
        self.again = QTimer(self)
        self.again.setSingleShot(True)
        self.again.setInterval(AGAIN_MS)
        self.again.timeout.connect(self.try_again)

    def save_refused(self, sentence: str) -> None:
        """Hear that an asked-for save was refused by the disk: that is said in any case."""
        self._refusal = ""
        self.offer(sentence)

    def refused(self, sentence: str) -> None:
        """Hear that what is typed could not be kept; it is tried again, and stays on the page."""
        self.again.start()
        tried_again, self._tries_again = self._tries_again, False
        if tried_again and self._is_aside:
            return
        self._is_nowhere_else, self._is_aside = True, False
        # At each pause of somebody who goes on typing: said once, a button stays where it is.
        if self.page.banners.sentence != sentence:
            self._refusal = sentence
            self.offer(sentence)

    def kept(self) -> None:
        """Hear that what is typed is kept."""
        self.again.stop()
        self._is_nowhere_else = self._is_aside = self._tries_again = False
        if self._refusal and self.page.banners.sentence == self._refusal:
            said = translate(
                "FormPage", "Le disque répond de nouveau : ce que vous avez écrit est gardé."
            )
            self.page.banners.tell(shown(said), seconds=12)
        self._refusal = ""

    def try_again(self) -> None:
        """Keep what is typed, now that the disk may answer again."""
        self._tries_again = True
        self._keep()

    def written_elsewhere(self) -> None:
        """Hear that what is typed was written elsewhere: nothing is said until there is more."""
        self._is_nowhere_else, self._is_aside = False, True

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Return whether nothing is lost with the page; else ask, and do ``then`` if it may."""
        if self.page.is_over or not self._is_nowhere_else or self.text() is None:
            return True

        def leave() -> None:
            self._is_nowhere_else = False
            then()

        self.page.banners.ask(
            translate("FormPage", "Le disque n’a pas gardé ce que vous avez écrit ici."),
            (
                translate("FormPage", "Enregistrer ailleurs (chiffré)…"),
                self._ask_aside,
            ),
            (translate("FormPage", "Quitter sans ce texte"), leave),
        )
        return False

    def offer(self, sentence: str) -> None:
        """Say why nothing was kept and offer to write it elsewhere."""
        if self.text() is None:
            self.page.banners.tell(sentence, "danger")
            return
        act = translate("FormPage", "Enregistrer ailleurs (chiffré)…")
        self.page.banners.tell(sentence, "danger", act=act, then=self._ask_aside)

    def _ask_aside(self) -> None:
        self._navigator.set_aside(self)
