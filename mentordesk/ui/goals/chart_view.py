"""A goal's chart on screen; its sentence and its table say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QToolTip

from mentordesk.domain.charts import Box, describe
from mentordesk.domain.ratings import Rater
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.words import calendar, language, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from mentordesk.domain.charts import ChartDescription, Marker, ValueLabel
    from mentordesk.domain.ratings import Series

WIDTH, LEAST_WIDTH, HEIGHT = 280, 180, 78
SMALL_PX, STRONG_PX = 11, 14
MARKER = 3.5


class ChartView(QAbstractButton):
    """Draws the description; a screen reader hears its sentence and its table.

    Pressed, it shows the table; the mouse also finds it by resting on the chart.
    """

    def __init__(self, name: str, series: Sequence[Series], target: int | None) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name, self._series, self._target = name, series, target
        self.setFixedHeight(THEME.px(HEIGHT))
        self.setMinimumWidth(THEME.px(LEAST_WIDTH))
        self.description = self._described(THEME.px(WIDTH))
        if self.description is not None:
            table = _table(self.description)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setAccessibleName(shown(self.description.sentence))
            self.setAccessibleDescription(table)
            self.setToolTip(table)
            self.clicked.connect(self._show_table)

    def _described(self, width: int) -> ChartDescription | None:
        # Described at 100 % and painted larger, so that rooms and letters grow together.
        box = Box(width / THEME.scale, self.height() / THEME.scale)
        return describe(self._name, self._series, box, target=self._target, language=language())

    def sizeHint(self) -> QSize:
        return QSize(THEME.px(WIDTH), THEME.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.description = self._described(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _show_table(self) -> None:
        below = self.mapToGlobal(self.rect().bottomLeft())
        QToolTip.showText(below, self.toolTip(), self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.description is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(THEME.color("brand"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.scale(THEME.scale, THEME.scale)
        _paint_lines(painter, self.description)
        _paint_ratings(painter, self.description)
        for value in self.description.labels:
            _paint_label(painter, value)
        painter.end()


def _table(chart: ChartDescription) -> str:
    words = calendar()
    rows = (f"{words.short_day(day)} · {value} · {who}" for day, who, value in chart.rows)
    return shown("\n".join(rows))


def _write_in(painter: QPainter, size: int, token: str, *, strong: bool = False) -> None:
    font = painter.font()
    font.setPixelSize(size)
    font.setBold(strong)
    painter.setFont(font)
    painter.setPen(THEME.color(token))


def _paint_lines(painter: QPainter, chart: ChartDescription) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for line in chart.scale:
        painter.setPen(QPen(THEME.color("line"), 1))
        painter.drawLine(QPointF(chart.left, line.y), QPointF(chart.right, line.y))
        _write_in(painter, SMALL_PX, "muted")
        painter.drawText(QRectF(0, line.y - 8, chart.left - 12, 16), right, line.label)
    painter.setPen(QPen(THEME.color("muted"), 1, Qt.PenStyle.DotLine))
    for x in chart.marks_x:
        painter.drawLine(QPointF(x, chart.scale[-1].y), QPointF(x, chart.scale[0].y))
    if chart.target_y is not None:
        y = chart.target_y
        pen = QPen(THEME.color("attention"), 1.5)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(chart.left, y), QPointF(chart.right, y))


def _paint_ratings(painter: QPainter, chart: ChartDescription) -> None:
    brand = THEME.color("brand")
    painter.setPen(QPen(brand, 2))
    for stroke in chart.strokes:
        painter.drawPolyline([QPointF(x, y) for x, y in stroke])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brand)
    for marker in chart.markers:
        _paint_marker(painter, marker)


def _paint_label(painter: QPainter, value: ValueLabel) -> None:
    if value.strong:
        _write_in(painter, STRONG_PX, "brand_dark", strong=True)
        area = QRectF(value.x, value.y - 10, 24, 20)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, value.text)
    else:
        _write_in(painter, SMALL_PX, "muted")
        area = QRectF(value.x - 10, value.y - 8, 20, 16)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, value.text)


def _paint_marker(painter: QPainter, marker: Marker) -> None:
    x, y, r = marker.x, marker.y, MARKER
    if marker.rater is Rater.YOUNG_PERSON:
        painter.drawEllipse(QPointF(x, y), r, r)
    elif marker.rater is Rater.MENTOR:
        painter.drawRect(QRectF(x - r, y - r, 2 * r, 2 * r))
    else:
        points = [QPointF(x, y - r - 1), QPointF(x + r + 1, y + r), QPointF(x - r - 1, y + r)]
        painter.drawPolygon(QPolygonF(points))
