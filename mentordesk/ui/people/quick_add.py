"""A choice that may lack the right entry: a name typed beside it adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mentordesk.services.changes import Changes
    from mentordesk.ui.session import Session


class QuickAdd(QWidget):
    """A choice field, a line for a new name and a button; a refused name stays where it is."""

    added = Signal()

    def __init__(
        self,
        session: Session,
        field: Field,
        new: str,
        use_case: Callable[..., tuple[Any, Changes]],
    ) -> None:
        super().__init__()
        self._session, self._choice, self._use_case = session, field.widget, use_case
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(field, 3)
        self.name = LineField()
        self.name.returnPressed.connect(self._take)
        self._new = Field(new, self.name)
        across.addWidget(self._new, 2)
        self.take = button(self.tr("Ajouter"), self._take, picture="plus")
        holder = Field(" ", self.take)
        self.take.setAccessibleName(new)
        across.addWidget(holder)

    def _take(self) -> None:
        self._session.tell(
            self._use_case,
            self.name.text(),
            owner=self,
            done=self._added,
            failed=self._refused,
        )

    def _added(self, found: tuple[Any, Changes]) -> None:
        self._new.show_error("")
        self.name.clear()
        if isinstance(self._choice, ChoiceField):
            self._choice.add_option(found[0].id, found[0].name)
        self._choice.setFocus()
        self.added.emit()

    def _refused(self, error: BaseException) -> None:
        self._new.show_error(failure_sentence(error))
        self.name.setFocus()


def choose_known(field: ChoiceField, value: object, known: Iterable[tuple[object, str]]) -> None:
    """Choose a value, even one that is no longer offered: what a record holds must not be lost."""
    if value is not None and value not in field.values():
        field.add_option(value, dict(known).get(value, ""))
    field.set_value(value)
