"""A goal's chart on paper: the same description as on screen, readable in grey."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mentordesk.domain.ratings import Rater
from mentordesk.reporting.flow import ATTENTION, BRAND, FAINT, INK, MUTED, PAPER, colour
from mentordesk.reporting.fonts import BOLD, REGULAR

if TYPE_CHECKING:
    from mentordesk.domain.charts import ChartDescription, Marker


def draw_chart(canvas: Any, chart: ChartDescription) -> None:
    """Draw ``chart`` with its lower left corner at the origin."""
    _draw_lines(canvas, chart)
    height = chart.box.height
    canvas.setFillColor(colour(PAPER))
    for label in chart.labels:
        if not label.strong:  # no line of the scale or of the target goes through a value
            canvas.rect(label.x - 4, height - label.y - 4, 8, 8, stroke=0, fill=1)
    canvas.setStrokeColor(colour(BRAND))
    canvas.setFillColor(colour(BRAND))
    canvas.setLineWidth(1.4)
    for stroke in chart.strokes:
        for (x1, y1), (x2, y2) in pairwise(stroke):
            canvas.line(x1, height - y1, x2, height - y2)
    for marker in chart.markers:
        _draw_marker(canvas, marker, height)
    for label in chart.labels:
        canvas.setFont(BOLD if label.strong else REGULAR, 9.5 if label.strong else 7)
        canvas.setFillColor(colour(INK if label.strong else MUTED))
        draw = canvas.drawString if label.strong else canvas.drawCentredString
        draw(label.x, height - label.y - 3, label.text)


def _draw_lines(canvas: Any, chart: ChartDescription) -> None:
    height = chart.box.height
    canvas.setLineWidth(0.5)
    canvas.setFont(REGULAR, 7)
    canvas.setFillColor(colour(MUTED))
    canvas.setStrokeColor(colour(FAINT))
    for line in chart.scale:
        canvas.line(chart.left, height - line.y, chart.right, height - line.y)
        canvas.drawRightString(chart.left - 9, height - line.y - 2.5, line.label)
    canvas.setStrokeColor(colour(MUTED))
    canvas.setDash(1, 1.5)
    for x in chart.marks_x:
        canvas.line(x, height - chart.scale[0].y, x, height - chart.scale[-1].y)
    if chart.target_y is not None:
        canvas.setStrokeColor(colour(ATTENTION))
        canvas.setLineWidth(0.9)
        canvas.setDash(3, 2)
        canvas.line(chart.left, height - chart.target_y, chart.right, height - chart.target_y)
    canvas.setDash()


def _draw_marker(canvas: Any, marker: Marker, height: float) -> None:
    x, y, r = marker.x, height - marker.y, 2.3
    if marker.rater is Rater.YOUNG_PERSON:
        # A point drawn with a round pen: a fifth of what a circle of four curves weighs.
        canvas.setLineCap(1)
        canvas.setLineWidth(2 * r)
        canvas.line(x, y, x, y)
        canvas.setLineCap(0)
    elif marker.rater is Rater.MENTOR:
        canvas.rect(x - r, y - r, 2 * r, 2 * r, stroke=0, fill=1)
    else:
        path = canvas.beginPath()
        path.moveTo(x, y + r + 1)
        path.lineTo(x + r + 1, y - r)
        path.lineTo(x - r - 1, y - r)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)


def chart_flowable(chart: ChartDescription) -> Any:
    """Return the chart as something that flows on the page."""
    return _chart_kind()(chart)


@lru_cache(maxsize=1)
def _chart_kind() -> Any:
    from reportlab.platypus import Flowable

    class _Chart(Flowable):  # type: ignore[misc]  # ReportLab ships no types
        def __init__(self, chart: ChartDescription) -> None:
            super().__init__()
            self._chart = chart

        def wrap(self, width: float, height: float) -> tuple[float, float]:
            del width, height
            return self._chart.box.width, self._chart.box.height

        def draw(self) -> None:
            draw_chart(self.canv, self._chart)

    return _Chart
