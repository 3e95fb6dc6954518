"""The shares of one form: one for each pair that went out together, a tab each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar

from mentordesk.ui.meetings.share_form import ShareForm
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.identity import PairId
    from mentordesk.services.meeting_form import PairMemory


class Shares(QObject):
    """Keeps the pairs' notes apart; ``notes`` stands at the left, ``side`` at the right.

    Signals:
        changed: something was typed.
        turned: another pair's share is in front.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._today = today
        self.all: list[ShareForm] = []
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Notes de chaque binôme"))
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.hide()
        self.notes, self.side = QStackedWidget(), QStackedWidget()

    @property
    def front(self) -> ShareForm | None:
        """The share in front."""
        place = self.place
        return self.all[place] if place < len(self.all) else None

    @property
    def place(self) -> int:
        """The number of the share in front."""
        return max(self.tabs.currentIndex(), 0)

    @property
    def pairs(self) -> list[PairId]:
        """The pairs, in the order of the tabs."""
        return [share.memory.line.pair.id for share in self.all]

    def add(self, memory: PairMemory, content: dict[str, Any] | None = None) -> ShareForm:
        """Add a pair and bring its share to the front."""
        return self._put(len(self.all), memory, content)

    def replace(self, place: int, memory: PairMemory) -> ShareForm:
        """Give what is written in a share to another pair; ratings are of the goals of one."""
        content = {**self.all[place].to_json(), "ratings": {}}
        self._drop(place)
        return self._put(place, memory, content)

    def remove(self, place: int) -> tuple[PairMemory, dict[str, Any]]:
        """Take a pair out; return what brings it back."""
        share = self.all[place]
        kept = (share.memory, share.to_json())
        self._drop(place)
        self._turn()
        return kept

    def turn_to(self, place: int) -> None:
        """Bring a share to the front."""
        self.tabs.setCurrentIndex(place)

    def show_outcome(self, *, missed: bool) -> None:
        """A missed meeting has no notes."""
        for share in self.all:
            share.show_outcome(missed=missed)

    def _put(self, place: int, memory: PairMemory, content: dict[str, Any] | None) -> ShareForm:
        share = ShareForm(memory, self._today)
        share.setParent(self)
        if content is not None:
            share.from_json(content)
        share.changed.connect(self.changed)
        self.all.insert(place, share)
        self.notes.insertWidget(place, share.notes)
        self.side.insertWidget(place, share.side)
        self.tabs.insertTab(place, share.name)
        self.tabs.setVisible(len(self.all) > 1)
        self.tabs.setCurrentIndex(place)
        self._turn()
        return share

    def _drop(self, place: int) -> None:
        share = self.all.pop(place)
        self.tabs.blockSignals(True)
        self.tabs.removeTab(place)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(self.all) > 1)
        for part, stack in ((share.notes, self.notes), (share.side, self.side)):
            stack.removeWidget(part)
            part.deleteLater()
        share.deleteLater()

    def _turn(self, _: int = 0) -> None:
        if self.front is not None:
            self.notes.setCurrentWidget(self.front.notes)
            self.side.setCurrentWidget(self.front.side)
            self.turned.emit()
