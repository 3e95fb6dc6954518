"""Back to where somebody was: the place, and the text that the disk had refused before the lock."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.services import rescue
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.locking.says_owed import SaysOwed
from mentordesk.ui.locking.typed_routes import pair_waiting, with_texts
from mentordesk.ui.rescue import Rescue, route_of
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.rescue import TakenUp
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.locking.left import LeftDesk


class ComingBack(QObject):
    """Puts one account's place back on its desk."""

    def __init__(self, desk: DeskBase, left: LeftDesk) -> None:
        super().__init__(desk)
        self._desk, self._left = desk, left

    def begin(self, said: str) -> None:
        """Take sealed text up first, so that its form opens with it; then go there."""
        desk, left = self._desk, self._left
        sealed = left.older[0] if left.older else left.sealed
        desk.sealed, desk.older, desk.owed = left.sealed, list(left.older), set(left.owed)
        if self._left.typed:
            desk.session.ask(
                _unsealed,
                self._left.typed,
                owner=self,
                done=lambda texts: self._typed_again(texts, said),
                failed=lambda error: self._typed_again("", failure_sentence(error)),
            )
            return
        if not sealed:
            self._go(said)
            return
        desk.session.ask(
            rescue.take_up,
            sealed,
            owner=self,
            done=lambda taken: self._taken_up(taken, said),
            failed=lambda error: self._refused(error, said),
        )

    def _typed_again(self, texts: str, said: str) -> None:
        """Give the ways back their texts, then go on."""
        left = self._left
        ways = [left.route, *left.history]
        route, *history = with_texts(ways, texts) if texts else ways
        self._left = replace(left, route=route, history=tuple(history), typed=b"")
        self._desk.history = history
        self.begin(said)

    def _taken_up(self, taken: TakenUp, said: str) -> None:
        self._desk.session.settle()
        if self._left.older:  # it is a draft by now, which the first page shows
            self._left = replace(self._left, older=self._left.older[1:])
            self.begin(said)
            return
        self._desk.sealed = b""
        if self._left.unsaved:
            self._go(said)
            self._offer(taken)
            return
        waiting = pair_waiting(self._left.route)
        if waiting is not None:
            self._desk.history.append(waiting)
        self._desk.navigator.go(route_of(taken))
        self._desk.greet(said)
        SaysOwed(self._desk).begin()

    def _offer(self, taken: TakenUp) -> None:
        """Say that the text is there again, above the page that other text stands on."""
        page, again = self._desk.page, partial(self._desk.navigator.go, route_of(taken))
        if page is not None:
            said = tr("Le texte mis de côté est repris : c’est de nouveau un brouillon.")
            words = " ".join(filter(None, (page.banners.sentence, said)))
            page.banners.tell(words, act=tr("Reprendre"), then=again)

    def _go(self, said: str) -> None:
        desk, unsaved = self._desk, self._left.unsaved
        desk.navigator.go(self._left.route)
        desk.greet(said)
        SaysOwed(desk).begin()
        if unsaved:
            desk.session.ask(
                _unsealed, unsaved, owner=self, done=self._put_back, failed=self._not_read
            )

    def _put_back(self, text: str) -> None:
        if self._desk.page is not None:
            self._desk.page.put_back_unsaved(text)

    def _not_read(self, error: BaseException) -> None:
        self._desk.navigator.tell(failure_sentence(error), "danger")

    def _refused(self, error: BaseException, said: str) -> None:
        """The disk still refuses: the desk holds the sealed text and offers a file for it."""
        desk = self._desk
        desk.navigator.go(self._left.route)
        desk.greet(said)
        if desk.page is not None:
            desk.page.banners.ask(
                failure_sentence(error),
                (tr("Reprendre le texte"), partial(self.begin, "")),
                (tr("Enregistrer ailleurs (chiffré)…"), partial(self._set_aside, error)),
            )

    def _set_aside(self, error: BaseException) -> None:
        def kept(why: BaseException | None) -> None:
            self._refused(why or error, "")

        desk = self._desk
        sealed = desk.older[0] if desk.older else desk.sealed
        Rescue(desk).set_sealed_aside(sealed, partial(self._written, sealed, error), kept)

    def _written(self, sealed: bytes, error: BaseException) -> None:
        desk = self._desk
        if desk.sealed == sealed:
            desk.sealed = b""
        desk.older = [text for text in desk.older if text != sealed]
        self._left = replace(self._left, sealed=desk.sealed, older=tuple(desk.older))
        if desk.sealed or desk.older:
            self._refused(error, "")


def _unsealed(context: Context, sealed: bytes) -> str:
    return context.vault.unseal(sealed).decode()
