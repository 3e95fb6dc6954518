"""One entry of the thread: a day, a mark, and a card that opens what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.goals import GoalOwner
from mentordesk.domain.meetings import Meeting, MeetingOutcome
from mentordesk.domain.thread import (
    Entry,
    GapEntry,
    GoalEntry,
    GoalEvent,
    MeetingEntry,
    PairEntry,
)
from mentordesk.domain.typography import quote
from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import (
    activity_words,
    calendar,
    goal_owner_words,
    language,
    mode_words,
    outcome_words,
    shown,
    withheld_words,
)

if TYPE_CHECKING:
    from mentordesk.services.young_person_file import YoungPersonFile

DAY_WIDTH = 96
MOST_PILLS = 3


class OpenCard(Card):
    """A card that opens: a button without a face lies over it, so that it is one to all senses."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cover = button("", self.opened.emit, variant="cover")
        self.cover.setParent(self)
        self.cover.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.setGeometry(self.rect())
        self.cover.raise_()


class _Mark(QWidget):
    """The circle of an entry on the thread's line."""

    def __init__(self, picture: str, ink: str) -> None:
        super().__init__()
        self._picture, self._ink = picture, ink
        self.setFixedWidth(THEME.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, top = self.width() / 2, THEME.px(14)
        painter.setPen(QPen(THEME.color("line"), 2))
        painter.drawLine(QPointF(middle, top), QPointF(middle, self.height()))
        radius = THEME.px(12)
        painter.setBrush(THEME.color("surface"))
        painter.setPen(QPen(THEME.color(self._ink), 1.2))
        painter.drawEllipse(QPointF(middle, top), radius, radius)
        side = THEME.px(14)
        area = QRectF(middle - side / 2, top - side / 2, side, side)
        picture = pixmap(self._picture, self._ink, side)
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
        painter.end()


def entry_widget(entry: Entry, file: YoungPersonFile, navigator: routes.Navigator) -> QWidget:
    """Return the widget of an entry."""
    match entry:
        case MeetingEntry(meeting=meeting):
            return _on_line(entry, *_meeting(meeting, file, navigator))
        case GoalEntry():
            return _on_line(entry, _goal(entry), "target", "attention")
        case PairEntry():
            return _on_line(entry, _pair(entry, file), "heart-handshake", "good")
        case GapEntry():
            return _gap(entry)


def _on_line(entry: Entry, card: QWidget, picture: str, ink: str) -> QWidget:
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    day = label(shown(calendar().short_day(entry.day)), "muted")
    day.setFixedWidth(THEME.px(DAY_WIDTH))
    day.setContentsMargins(0, THEME.px(4), 0, 0)
    day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    across.addWidget(day)
    across.addWidget(_Mark(picture, ink))
    across.addWidget(card, 1)
    return made


def _meeting(
    meeting: Meeting, file: YoungPersonFile, navigator: routes.Navigator
) -> tuple[QWidget, str, str]:
    card = OpenCard()
    held = meeting.frame.outcome is MeetingOutcome.HELD
    heading, tags = QHBoxLayout(), QWidget()
    flow = FlowLayout(tags)
    title = tr("Rencontre") if held else outcome_words(meeting.frame.outcome)
    if held and meeting.frame.minutes:
        title = f"{title} · {calendar().length(meeting.frame.minutes)}"
    flow.addWidget(label(shown(title), "strong"))
    if held:
        words = [activity_words(a) for a in meeting.frame.activities[:MOST_PILLS]]
        for word in [*words, mode_words(meeting.frame.mode)]:
            flow.addWidget(pill(word))
    heading.addWidget(tags, 1)
    if meeting.number is not None:
        heading.addWidget(label(f"R{meeting.number}", "small"))
    card.body.setContentsMargins(14, 10, 14, 10)
    card.body.setSpacing(4)
    card.body.addLayout(heading)
    said = [title]
    for text, role in _texts(meeting):
        card.body.addWidget(label(text, role, wrap=True))
        said.append(text)
    for addendum in file.addenda.get(meeting.id, ()):
        day = calendar().day(addendum.written_at.astimezone().date())
        told = withheld_words() if addendum.withheld else addendum.text
        text = shown(tr("Ajout du {day} : {text}").format(day=day, text=told))
        card.body.addWidget(label(text, wrap=True))
        said.append(text)
    card.cover.setAccessibleName(". ".join(said))
    card.opened.connect(lambda: navigator.go(routes.MeetingRoute(meeting.id)))
    return card, "users" if held else "calendar-x", "brand" if held else "attention"


def _texts(meeting: Meeting) -> list[tuple[str, str]]:
    if meeting.withheld:
        return [(withheld_words(), "muted")]
    notes = meeting.notes
    texts = [(notes.facts, "body")]
    if notes.youth_words:
        texts.append((quote(notes.youth_words, language()), "quote"))
    texts += [(notes.analysis, "muted"), (notes.missed_reason, "body")]
    return [(text, role) for text, role in texts if text]


def _goal(entry: GoalEntry) -> QWidget:
    card = Card()
    card.body.setContentsMargins(14, 10, 14, 10)
    card.body.setSpacing(4)
    titles = {
        GoalEvent.CHOSEN: tr("Objectif choisi"),
        GoalEvent.REWORDED: tr("Objectif remplacé"),
        GoalEvent.REACHED: tr("Objectif atteint"),
        GoalEvent.DROPPED: tr("Objectif abandonné"),
        GoalEvent.CARRIED_OVER: tr("Objectif reporté"),
    }
    card.body.addWidget(label(titles[entry.event], "strong"))
    text = quote(entry.goal.text, language())
    if entry.before is not None:
        text = tr("« {old} » est remplacé par « {new} ».").format(
            old=entry.before.text, new=entry.goal.text
        )
    if entry.decided_by:
        text += " " + tr("Décidé par {who}.").format(who=_who(entry.decided_by))
    card.body.addWidget(label(shown(text), wrap=True))
    return card


def _who(code: str) -> str:
    return goal_owner_words(GoalOwner(code))


def _pair(entry: PairEntry, file: YoungPersonFile) -> QWidget:
    card = Card()
    card.body.setContentsMargins(14, 10, 14, 10)
    title = tr("Fin du mentorat") if entry.ended else tr("Début du mentorat")
    card.body.addWidget(label(title, "strong"))
    names = [line.mentor for line, _ in file.pairs if line.pair.id == entry.pair.id]
    text = tr("avec {mentor}").format(mentor=", ".join(names))
    card.body.addWidget(label(shown(text), wrap=True))
    return card


def _gap(gap: GapEntry) -> QWidget:
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(THEME.px(DAY_WIDTH + 28 + 20), 0, 0, 0)
    text = tr("{span} sans rencontre, à ce jour") if gap.lasts else tr("{span} sans rencontre")
    said = text.format(span=calendar().span(gap.days))
    down.addWidget(label(shown(said), "small"))
    return made
