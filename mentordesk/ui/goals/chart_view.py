"""A goal's chart on screen; its sentence and its table say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mentordesk.domain.charts import Box, describe
from mentordesk.domain.ratings import Rater
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.words import language, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from mentordesk.domain.charts import ChartDescription, Marker, ValueLabel
    from mentordesk.domain.ratings import Series

HEIGHT = 78
SMALL_PX = 11.0


class ChartView(QWidget):
    """Draws the description; a screen reader hears its sentence."""

    def __init__(self, name: str, series: Sequence[Series], target: int | None) -> None:
        super().__init__()
        self._name, self._series, self._target = name, series, target
        self.description: ChartDescription | None = None
        self.setFixedHeight(THEME.px(HEIGHT))
        self.setMinimumWidth(THEME.px(180))
        self._describe(THEME.px(280))
        if self.description is not None:
            self.setAccessibleName(shown(self.description.sentence))

    def _describe(self, width: int) -> None:
        box = Box(float(width), float(self.height()))
        self.description = describe(
            self._name, self._series, box, target=self._target, language=language()
        )

    def sizeHint(self) -> QSize:
        return QSize(THEME.px(280), THEME.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._describe(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chart = self.description
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(THEME.px(SMALL_PX))
        painter.setFont(font)
        self._paint_scale(painter, chart)
        brand = THEME.color("brand")
        painter.setPen(QPen(brand, 2))
        for stroke in chart.strokes:
            painter.drawPolyline([QPointF(x, y) for x, y in stroke])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brand)
        for marker in chart.markers:
            _paint_marker(painter, marker)
        for value in chart.labels:
            self._paint_label(painter, value)
        painter.end()

    def _paint_scale(self, painter: QPainter, chart: ChartDescription) -> None:
        muted = THEME.color("muted")
        for line in chart.scale:
            painter.setPen(QPen(THEME.color("line"), 1))
            painter.drawLine(QPointF(chart.left, line.y), QPointF(chart.right, line.y))
            painter.setPen(muted)
            area = QRectF(0, line.y - 8, chart.left - 8, 16)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, flags, line.label)
        if chart.target_y is not None:
            pen = QPen(THEME.color("attention"), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(
                QPointF(chart.left, chart.target_y), QPointF(chart.right, chart.target_y)
            )
        painter.setPen(QPen(muted, 1, Qt.PenStyle.DotLine))
        for x in chart.marks_x:
            painter.drawLine(QPointF(x, chart.scale[-1].y), QPointF(x, chart.scale[0].y))

    def _paint_label(self, painter: QPainter, value: ValueLabel) -> None:
        font = self.font()
        font.setPixelSize(THEME.px(14.0 if value.strong else SMALL_PX))
        font.setBold(value.strong)
        painter.setFont(font)
        painter.setPen(QColor(THEME.color("brand_dark" if value.strong else "muted")))
        if value.strong:
            area = QRectF(value.x, value.y - 10, 24, 20)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, value.text)
        else:
            area = QRectF(value.x - 10, value.y - 8, 20, 16)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, value.text)


def _paint_marker(painter: QPainter, marker: Marker) -> None:
    x, y, r = marker.x, marker.y, 3.5
    if marker.rater is Rater.YOUNG_PERSON:
        painter.drawEllipse(QPointF(x, y), r, r)
    elif marker.rater is Rater.MENTOR:
        painter.drawRect(QRectF(x - r, y - r, 2 * r, 2 * r))
    else:
        points = [QPointF(x, y - r - 1), QPointF(x + r + 1, y + r), QPointF(x - r - 1, y + r)]
        painter.drawPolygon(QPolygonF(points))
