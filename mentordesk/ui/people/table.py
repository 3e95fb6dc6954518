"""A list as a table: rows of words made once, sorted and filtered without asking anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mentordesk.domain.text import fold
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.theme.theme import THEME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

AnyIndex = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
FOUND_ROLE = Qt.ItemDataRole.UserRole + 2


_TELLS: dict[int, Callable[[str], str]] = {
    Qt.ItemDataRole.DisplayRole: DISCREET.words,
    Qt.ItemDataRole.AccessibleTextRole: DISCREET.heard,
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its record, the words of each column, and what each sorts by (None: nothing)."""

    key: str
    cells: tuple[str, ...]
    sort_keys: tuple[Any, ...]

    @property
    def found_by(self) -> str:
        """What the filter looks in."""
        return fold(" ".join(self.cells))


class RowsModel(QAbstractTableModel):
    """Shows rows of words."""

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = list(headings)
        self._rows: list[TableRow] = []
        self._found_by: list[str] = []

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._found_by = [row.found_by for row in rows]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in _TELLS:
            return _TELLS[role](row.cells[index.column()])
        if role == SORT_ROLE:
            return row.sort_keys[index.column()]
        if role == KEY_ROLE:
            return row.key
        if role == FOUND_ROLE:
            return self._found_by[index.row()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class _Finding(QSortFilterProxyModel):
    """Keeps the rows that hold every word typed, accents aside, and sorts what is known first."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)

    def find(self, typed: str) -> None:
        """Keep the rows that hold these words."""
        self._words = fold(typed).split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:
        text = self.sourceModel().index(row, 0, parent).data(FOUND_ROLE)
        return all(word in text for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is not None and other is not None:
            return bool(one < other)
        # In either order, whoever has no value here comes after all who have one.
        upwards = self.sortOrder() is Qt.SortOrder.AscendingOrder
        return one is not other and (other is None) is upwards


class PeopleTable(QTableView):
    """A sortable table whose rows open with Enter or a double click."""

    opened = Signal(str)
    sorted_by = Signal(int)

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows = RowsModel(headings)
        self.rows.setParent(self)
        self.finding = _Finding()
        self.finding.setSourceModel(self.rows)
        self.setModel(self.finding)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(THEME.px(42))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(THEME.px(110))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sortIndicatorChanged.connect(lambda column, _: self.sorted_by.emit(column))
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        DISCREET.changed.connect(self._paint_again)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(KEY_ROLE)))

    def _paint_again(self) -> None:
        self.viewport().update()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows; the selected record stays selected."""
        kept = self.currentIndex().data(KEY_ROLE)
        self.rows.set_rows(rows)
        wanted = next(
            (
                place
                for place in range(self.finding.rowCount())
                if self.finding.index(place, 0).data(KEY_ROLE) == kept
            ),
            0,
        )
        if self.finding.rowCount():
            self.selectRow(wanted)

    def sort_by(self, column: int) -> None:
        """Sort by a column, upwards."""
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def turn_order(self) -> None:
        """Sort the other way round."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        header = self.horizontalHeader()
        order = down if header.sortIndicatorOrder() is up else up
        self.sortByColumn(header.sortIndicatorSection(), order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(KEY_ROLE))
        else:
            super().keyPressEvent(event)
