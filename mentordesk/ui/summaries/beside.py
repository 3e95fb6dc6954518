"""Choices and page side by side, each scrolling by itself; in large text both in one scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from mentordesk.ui.widgets.columns import Columns

if TYPE_CHECKING:
    from mentordesk.ui.widgets.page import Scroll

LEAST_HEIGHT = 240
NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Beside(Columns):
    """Where one stands below the other, neither scrolls: the page around them does."""

    def __init__(self, left: Scroll, right: Scroll) -> None:
        super().__init__(left, right, shares=(32, 68), room=760)
        self._scrolls = (left, right)
        self._bars = [part.verticalScrollBarPolicy() for part in self._scrolls]
        for part in self._scrolls:
            inside = part.widget()
            if inside is not None:
                inside.installEventFilter(self)

    def _turn(self) -> None:
        super()._turn()
        for part, bar in zip(self._scrolls, self._bars, strict=True):
            part.setVerticalScrollBarPolicy(NO_BAR if self.is_stacked else bar)
            inside = part.widget()
            wanted = LEAST_HEIGHT
            if self.is_stacked and inside is not None:
                width = part.viewport().width()
                layout = inside.layout()
                tall = layout.totalHeightForWidth(width) if layout is not None else -1
                wanted = max(tall, inside.minimumSizeHint().height()) + 2 * part.frameWidth()
            if part.minimumHeight() != wanted:
                part.setMinimumHeight(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().eventFilter(watched, event)
