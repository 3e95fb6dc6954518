"""Cards and their rows, avatars and empty pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.qt_values import CENTERED, RIGHT
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.text import label, pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QPushButton


LONG_TITLE = 28
"""From here on a title may take two lines; words that Qt may break, it breaks too early."""


HEAD_EDGE = 3
"""So far the words of a title that acts stand from its edge, where its ring is drawn."""


class Card(QFrame):
    """A white card with an optional title line; ``body`` takes what stands in it."""

    def __init__(self, title: str = "", *, note: str = "", name: str = "card") -> None:
        super().__init__()
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.heading = QHBoxLayout()
        self.heading.setContentsMargins(16, 12, 16, 12)
        self.heading.setSpacing(8)
        if title:
            self.setAccessibleName(title)
            self.heading.addWidget(label(title, "card", wrap=len(title) > LONG_TITLE), 1)
            if note:
                self.heading.addWidget(label(note, "small", wrap=len(note) > LONG_TITLE))
            outer.addLayout(self.heading)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 2 if title else 14, 16, 14)
        self.body.setSpacing(8)
        outer.addLayout(self.body)

    def add_count(self, count: int) -> None:
        """Show a count right behind the title; a note keeps to the other side."""
        self.heading.insertWidget(1, pill(str(count), "attention"))
        item = self.heading.itemAt(2)
        note = None if item is None else item.widget()
        if isinstance(note, QLabel):
            note.setProperty("alignment", RIGHT)
            self.heading.setStretch(2, 2)
        else:
            self.heading.insertStretch(2, 1)
        item = self.heading.itemAt(0)
        title = None if item is None else item.widget()
        if isinstance(title, QLabel) and not title.wordWrap():
            self.heading.setStretch(0, 0)

    def as_rows(self) -> None:
        """Let the body hold rows that reach from side to side."""
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def add_row(self, row: QWidget) -> None:
        """Add a row under a line."""
        self.body.addWidget(line())
        self.body.addWidget(row)


class Avatar(QWidget):
    """Two capitals in a circle; decoration, since the name stands beside it."""

    def __init__(self, initials: str, size: int = 30) -> None:
        super().__init__()
        self._initials = initials
        self._size = THEME.px(size)
        self.setFixedSize(QSize(self._size, self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        from PySide6.QtCore import Qt  # the unlock page has no avatar

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("brand_soft"))
        painter.drawEllipse(QRectF(self.rect()))
        font = self.font()
        font.setPixelSize(max(round(self._size * 0.36), 9))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(THEME.color("brand_dark"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


def line() -> QFrame:
    """Return a thin separator."""
    made = QFrame()
    made.setObjectName("rowLine")
    return made


def row(
    title: str | QPushButton,
    more: str = "",
    detail: str = "",
    *,
    mark: QWidget | None = None,
    acts: tuple[QWidget, ...] = (),
) -> QWidget:
    """Return a row: avatar or icon, a strong title with its rest, a detail, acts at the right.

    A title that opens something is a button (``name_button``).
    """
    made = QWidget()
    across = QHBoxLayout(made)
    edge = 0 if isinstance(title, str) else HEAD_EDGE
    across.setContentsMargins(16, 9 - edge, 16, 9 - edge)
    across.setSpacing(12)
    if mark is not None:
        across.addWidget(mark)
    head = label(title, "strong") if isinstance(title, str) else title
    across.addLayout(_row_texts(head, more, detail, edge), 1)
    for act in acts:
        across.addWidget(act)
    made.setAccessibleName(" ".join(filter(None, (head.text(), more, detail))))
    return made


def _row_texts(head: QLabel | QPushButton, more: str, detail: str, edge: int) -> QVBoxLayout:
    from mentordesk.ui.widgets.flow import FlowLayout  # the unlock page has no rows

    texts = QVBoxLayout()
    texts.setSpacing(0 if edge else 1)
    texts.addStretch(1)
    words = QWidget()
    first = FlowLayout(words, gap=4 - edge)
    first.addWidget(head)
    if more:
        rest = label(more)
        rest.setMinimumHeight(head.sizeHint().height())
        rest.setContentsMargins(max(edge - 1, 0), 0, 0, 0)
        first.addWidget(rest)
    texts.addWidget(words)
    if detail:
        below = label(detail, "small", wrap=True)
        below.setContentsMargins(edge, 0, 0, 0)
        texts.addWidget(below)
    texts.addStretch(1)
    return texts


def picture_label(name: str, ink: str = "muted", size: float = 18) -> QLabel:
    """Return an icon that decorates; what it means stands beside it in words."""
    made = QLabel()
    made.setPixmap(pixmap(name, ink, THEME.px(size)))
    return made


def badge(text: str, tone: str, picture: str) -> QFrame:
    """Return a state in words with its icon, on a rounded ground of a tone."""
    made = QFrame()
    made.setObjectName("badge")
    made.setProperty("tone", tone)
    across = QHBoxLayout(made)
    across.setContentsMargins(9, 2, 10, 3)
    across.setSpacing(5)
    across.addWidget(picture_label(picture, tone, 14))
    words = label(text)
    words.setObjectName("words")
    across.addWidget(words)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def empty_state(picture: str, sentence: str, act: QWidget | None = None) -> QWidget:
    """Return what an empty page teaches: what will stand here, and one button to begin."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(24, 32, 24, 32)
    down.setSpacing(12)
    mark = picture_label(picture, "brand", 32)
    mark.setProperty("alignment", CENTERED)
    said = label(sentence, "muted", wrap=True)
    said.setProperty("alignment", CENTERED)
    down.addWidget(mark)
    down.addWidget(said)
    if act is not None:
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(act)
        across.addStretch(1)
        down.addLayout(across)
    return made
