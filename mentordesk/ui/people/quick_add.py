"""A choice that may lack the right entry: a name typed beside it adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField

if TYPE_CHECKING:
    from collections.abc import Callable


class QuickAdd(QWidget):
    """A choice field, a line for a new name and a button."""

    def __init__(self, field: Field, new: str, add: Callable[[str], None]) -> None:
        super().__init__()
        self._add = add
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(field, 3)
        self.name = LineField()
        self.name.returnPressed.connect(self._take)
        across.addWidget(Field(new, self.name), 2)
        self.take = button(self.tr("Ajouter"), self._take, picture="plus")
        holder = Field(" ", self.take)
        self.take.setAccessibleName(new)
        across.addWidget(holder)

    def _take(self) -> None:
        name = self.name.text().strip()
        if name:
            self._add(name)
            self.name.clear()
