"""A dialog that does not go by a slip: while it works, or while it shows what is shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase

WIDTH = 560


class HeldDialog(QDialog):
    """Stands before a desk; Escape does nothing while ``is_held``, and a lock takes it away."""

    def __init__(self, desk: DeskBase, title: str) -> None:
        super().__init__(desk.window())
        self._desk = desk
        self.is_held = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.setSpacing(12)
        self.down = QVBoxLayout()
        self.down.setSpacing(12)
        outer.addLayout(self.down)
        self.acts = QHBoxLayout()
        self.acts.addStretch(1)
        outer.addLayout(self.acts)

    def reject(self) -> None:
        if self._desk.is_in_front and self.is_held:
            return
        super().reject()
