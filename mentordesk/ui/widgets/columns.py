"""Two columns side by side while there is room, one below the other in large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.page import GAP, Scroll

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

Direction = QBoxLayout.Direction


class Columns(QWidget):
    """Holds two widgets; nothing has to be scrolled sideways to reach the second."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        shares: tuple[int, int] = (1, 1),
        room: int = 820,
        gap: int = GAP,
    ) -> None:
        """Set ``left`` beside ``right`` from a width of ``room`` pixels at 100 % text on."""
        super().__init__()
        self._parts, self._shares, self._room = (left, right), shares, THEME.px(room)
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part, share in zip(self._parts, shares, strict=True):
            if share:
                # What stands in a column must not move the line between the two.
                policy = part.sizePolicy()
                policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
                part.setSizePolicy(policy)
            self._box.addWidget(part, share)

    @property
    def is_stacked(self) -> bool:
        """Whether the second stands below the first."""
        return self._box.direction() is Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        # The sum of both would force a width at which they never come to stand one below the other.
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # what stands in a column needs other room
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        beside = self.width() >= self._room and self._has_room_beside()
        self._box.setDirection(Direction.LeftToRight if beside else Direction.TopToBottom)

    def _has_room_beside(self) -> bool:
        room = self.contentsRect().width() - self._box.spacing()
        least = [_least(part) for part in self._parts]
        if not all(self._shares):
            return least[0] + self._parts[1].sizeHint().width() <= room
        parts = zip(least, self._shares, strict=True)
        return all(wanted * sum(self._shares) <= room * share for wanted, share in parts)


def _least(part: QWidget) -> int:
    """Return the width below which something in a part is cut off."""
    return part.least_width() if isinstance(part, Scroll) else part.minimumSizeHint().width()


def column(*parts: QWidget, gap: int = GAP) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget that stands its parts one below the other, and its layout."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(gap)
    for part in parts:
        down.addWidget(part)
    return made, down
