"""A part of the page: its tick, how much it holds, and below it what can be written or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

INDENT = 26
FOLD_PX = 16


class SectionRow(QWidget):
    """Shows its panel below the tick while it is ticked; a list stays folded until asked for."""

    changed = Signal()

    def __init__(self, title: str, panel: QWidget | None = None, *, folds: bool = False) -> None:
        super().__init__()
        self._title, self.panel = title, panel
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        across = QHBoxLayout()
        across.setSpacing(6)
        self.tick = QCheckBox(title)
        self.count = label("", "small")
        self.fold: QPushButton | None = None
        across.addWidget(self.tick, 1)
        across.addWidget(self.count)
        if folds:
            self.fold = self._fold_button()
            across.addWidget(self.fold)
        down.addLayout(across)
        if panel is not None:
            inside = panel.layout()
            if inside is not None:
                inside.setContentsMargins(THEME.px(INDENT), 0, 0, 4)
            down.addWidget(panel)
        self._show_panel()
        self.tick.toggled.connect(self._show_panel)
        self.tick.clicked.connect(self._ticked)

    def _fold_button(self) -> QPushButton:
        made = button("", variant="quiet")
        made.setProperty("size", "small")
        made.setCheckable(True)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        side = THEME.px(FOLD_PX)
        made.setIconSize(QSize(side, side))
        made.toggled.connect(self._show_panel)
        return made

    def _ticked(self, on: bool) -> None:  # noqa: FBT001
        if on:
            self.open()
        self.changed.emit()

    def open(self) -> None:
        """Unfold what stands below the tick."""
        if self.fold is not None:
            self.fold.setChecked(True)

    def show_count(self, said: str) -> None:
        """Show how much the part holds."""
        if self.fold is None:
            self.count.setText(shown(said))
            self.tick.setAccessibleDescription(shown(said))
            return
        self.fold.setText(shown(said))
        name = self.tr("{part} : {count}, choisir").format(part=self._title, count=said)
        self.fold.setAccessibleName(shown(name))

    def _show_panel(self, _: object = None) -> None:
        is_ticked = self.tick.isChecked()
        is_open = is_ticked and (self.fold is None or self.fold.isChecked())
        if self.fold is not None:
            self.fold.setIcon(icon("chevron-down" if is_open else "chevron-right", "brand_dark"))
            self.fold.setEnabled(is_ticked)
        if self.panel is not None:
            self.panel.setVisible(is_open)
