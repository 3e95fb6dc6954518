"""A goal's chart as plain geometry: described once, drawn on screen and on paper.

Coordinates are in the units of the given box, from its top left corner, downwards. The rules are
domain.md 3.4: the scale is always 0 to 10, dates are true to scale, a segment never bridges more
than 90 days, the rater is told by shape and not by colour, and grey print loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.rating_words import chart_sentence, rater_words
from mentordesk.domain.ratings import HIGHEST, Rater

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.domain.ratings import Rating, Series

GAP_AFTER = timedelta(days=90)
SCALE_LINES = (0, 5, 10)
LEFT_ROOM = 30.0
RIGHT_ROOM = 26.0
TOP_ROOM = 9.0
BOTTOM_ROOM = 9.0
LABEL_SIDE = 7.0
LABEL_ABOVE = 9.0
LABEL_WIDTH = 16.0
LABEL_HEIGHT = 12.0
STRUCK_WITHIN = 5.0


@dataclass(frozen=True, slots=True)
class Box:
    """The size to draw into, in points of paper or pixels at 100 %."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ScaleLine:
    """A horizontal line of the scale and its label at the left."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Marker:
    """One real rating; its shape tells the rater."""

    x: float
    y: float
    rater: Rater


@dataclass(frozen=True, slots=True)
class ValueLabel:
    """A value beside its marker; the last one is strong."""

    x: float
    y: float
    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class ChartDescription:
    """All that is drawn, and the same told in a sentence and a table.

    Attributes:
        strokes: the lines between ratings; each is a run without a gap.
        scale: the lines at 0, 5 and 10, from the lowest value to the highest.
        labels: first and last value of each rater, none over another.
        target_y: the height of the dotted target line.
        marks_x: where upright lines stand for reviews and pauses.
        rows: date, rater in words, value, for every rating.
    """

    box: Box
    left: float
    right: float
    scale: tuple[ScaleLine, ...]
    strokes: tuple[tuple[tuple[float, float], ...], ...]
    markers: tuple[Marker, ...]
    labels: tuple[ValueLabel, ...]
    target_y: float | None
    marks_x: tuple[float, ...]
    sentence: str
    rows: tuple[tuple[date, str, int], ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    box: Box
    first: date
    last: date

    def x(self, day: date) -> float:
        width = self.box.width - LEFT_ROOM - RIGHT_ROOM
        days = (self.last - self.first).days
        return LEFT_ROOM + (width * (day - self.first).days / days if days else width / 2)

    def y(self, value: float) -> float:
        height = self.box.height - TOP_ROOM - BOTTOM_ROOM
        return TOP_ROOM + height * (1 - value / HIGHEST)


def describe(
    name: str,
    all_series: Sequence[Series],
    box: Box,
    *,
    target: int | None = None,
    marks: Sequence[date] = (),
    language: str = "fr",
) -> ChartDescription | None:
    """Return the chart of a goal, or None while no rater has rated twice: a sentence then does."""
    if not any(len(series.ratings) > 1 for series in all_series):
        return None
    ratings = [rating for series in all_series for rating in series.ratings]
    days = [rating.rated_on for rating in ratings]
    scale = _Scale(box, min(days), max(days))
    return ChartDescription(
        box=box,
        left=LEFT_ROOM,
        right=box.width - RIGHT_ROOM,
        scale=tuple(ScaleLine(scale.y(value), str(value)) for value in SCALE_LINES),
        strokes=tuple(stroke for series in all_series for stroke in _strokes(series, scale)),
        markers=tuple(Marker(scale.x(r.rated_on), scale.y(r.value), r.rater) for r in ratings),
        labels=(*_last_labels(all_series, scale), *_first_labels(all_series, scale, target)),
        target_y=None if target is None else scale.y(target),
        marks_x=tuple(scale.x(day) for day in marks if scale.first <= day <= scale.last),
        sentence=_sentence(name, all_series, language),
        rows=tuple(
            (r.rated_on, rater_words(r.rater, language), r.value)
            for r in sorted(ratings, key=lambda r: (r.rated_on, r.rater))
        ),
    )


def _strokes(series: Series, scale: _Scale) -> list[tuple[tuple[float, float], ...]]:
    runs: list[list[Rating]] = [[]]
    for rating in series.ratings:
        if runs[-1] and rating.rated_on - runs[-1][-1].rated_on > GAP_AFTER:
            runs.append([])
        runs[-1].append(rating)
    return [
        tuple((scale.x(r.rated_on), scale.y(r.value)) for r in run) for run in runs if len(run) > 1
    ]


def _sentence(name: str, all_series: Sequence[Series], language: str) -> str:
    if len(all_series) == 1:
        return chart_sentence(name, all_series[0], language)
    return " ".join(
        chart_sentence(f"{name} ({rater_words(series.rater, language)})", series, language)
        for series in all_series
    )


def _last_labels(all_series: Sequence[Series], scale: _Scale) -> list[ValueLabel]:
    # Raters who agree on one day share one label.
    ends = {(series.last.rated_on, series.last.value) for series in all_series}
    labels = [
        ValueLabel(scale.x(day) + LABEL_SIDE, scale.y(value), str(value), strong=True)
        for day, value in sorted(ends, key=lambda end: (-end[1], end[0]))
    ]
    placed: list[ValueLabel] = []
    for index, label in enumerate(labels):
        above = [other.y + LABEL_HEIGHT for other in placed if _share_column(other, label)]
        below = sum(_share_column(other, label) for other in labels[index + 1 :])
        lowest = scale.y(0) - LABEL_HEIGHT * below
        placed.append(replace(label, y=min(max([label.y, *above]), lowest)))
    return placed


def _first_labels(
    all_series: Sequence[Series], scale: _Scale, target: int | None
) -> list[ValueLabel]:
    placed: list[ValueLabel] = []
    for series in all_series:
        first = series.first
        if first is series.last:
            continue
        near_top = first.value >= HIGHEST - 1
        x, y = scale.x(first.rated_on), scale.y(first.value)
        sides = (LABEL_ABOVE, -LABEL_ABOVE) if near_top else (-LABEL_ABOVE, LABEL_ABOVE)
        labels = [ValueLabel(x, y + side, str(first.value), strong=False) for side in sides]
        for label in sorted(labels, key=lambda label: _is_struck(label, scale, target)):
            if _is_free(label, placed, scale):
                placed.append(label)
                break
    return placed


def _is_struck(label: ValueLabel, scale: _Scale, target: int | None) -> bool:
    return target is not None and abs(label.y - scale.y(target)) < STRUCK_WITHIN


def _is_free(label: ValueLabel, placed: Sequence[ValueLabel], scale: _Scale) -> bool:
    if not 0 < label.y < scale.box.height:
        return False
    return not any(
        _share_column(other, label) and abs(other.y - label.y) < LABEL_HEIGHT for other in placed
    )


def _share_column(one: ValueLabel, other: ValueLabel) -> bool:
    return abs(one.x - other.x) < LABEL_WIDTH
