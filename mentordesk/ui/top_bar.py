"""The bar on top: finding people by name, the vault's state, and the one primary act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.access import Action
from mentordesk.domain.identity import MentorId, YoungPersonId
from mentordesk.domain.people import age_on
from mentordesk.services import search
from mentordesk.services.read_models import PersonHit, PersonKind
from mentordesk.ui import routes
from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import badge
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, level_words, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.session import Session

TYPING_PAUSE_MS = 120
ROOM_FOR_STATE = 640
"""In pixels at 100 % text; a narrower bar leaves the state of the vault out."""


class TopBar(QWidget):
    """The search field (Ctrl K) and the button that logs a meeting (Ctrl N), where one may."""

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self._navigator = navigator
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        across = QHBoxLayout()
        across.setContentsMargins(22, 10, 22, 10)
        self.search = PersonSearch(session, navigator)
        across.addWidget(self.search, 3)
        across.addStretch(1)
        self._state = badge(self.tr("Coffre chiffré"), "good", "shield-check")
        self._state.setMinimumWidth(1)
        across.addWidget(self._state)
        across.addSpacing(6)
        self.log = button(
            self.tr("Consigner une rencontre"),
            variant="primary",
            picture="plus",
            shortcut="Ctrl N",
        )
        self.log.setObjectName("log_meeting")
        across.addWidget(self.log)
        hide_unless(session.may(Action.READ_YOUNG_PEOPLE), self.search)
        hide_unless(session.may(Action.WRITE_MEETING), self.log)
        down.addLayout(across)
        down.addWidget(self._discreet())
        under = QFrame()
        under.setObjectName("barLine")
        down.addWidget(under)

    def _discreet(self) -> QLabel:
        said = label(self.tr("Écran discret – F9"), "demo")
        leave_alone(said)
        if not DISCREET.is_on:
            said.hide()
        DISCREET.changed.connect(said.setVisible)
        return said

    def show_state(self, words: str) -> None:
        """Say the state of the vault and of its backups."""
        said = self._state.findChild(QLabel, "words")
        if said is not None:
            said.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._state.setVisible(event.size().width() >= THEME.px(ROOM_FOR_STATE))


class PersonSearch(QLineEdit):
    """Finds people while typing; the arrows choose, Enter goes there, Escape closes."""

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self.setPlaceholderText(self.tr("Rechercher une personne…"))
        self._show_keys()
        self.setAccessibleName(self.tr("Rechercher une personne par son nom"))
        self.setMinimumWidth(THEME.px(170))
        self.setMaximumWidth(THEME.px(300))
        self.addAction(
            QAction(icon("search", "muted"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._hits: Sequence[PersonHit] = ()
        self._found: list[str] = []
        DISCREET.changed.connect(self._tell_found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(lambda _: self._pause.start())
        self.results = QListView(self.window())
        self.results.setObjectName("results")
        self.results.setAccessibleName(self.tr("Personnes trouvées"))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # By rows, Qt shows a bar for a list that has its whole height.
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = QStringListModel(self)
        self.results.setModel(self._model)
        self.results.clicked.connect(lambda index: self._open(index.row()))
        self.results.hide()

    def _show_keys(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, THEME.px(10), 0)
        across.addStretch(1)
        keys = label("Ctrl K", "keys")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        across.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(lambda text: keys.setVisible(not text))

    def _ask(self) -> None:
        if not self.text().strip():
            self._close()
            return
        self._session.ask(search.find_people, self.text(), owner=self, done=self._show)

    def _show(self, hits: Sequence[PersonHit]) -> None:
        self._session.settle()  # the journal notes that somebody searched
        self._hits = hits
        words = [self._words(hit) for hit in hits] or [self.tr("Aucune personne de ce nom")]
        self._found = words
        self._tell_found()
        window = self.window()
        self.results.setParent(window)
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        height = self.results.sizeHintForRow(0) * min(len(words), 8) + THEME.px(14)
        wanted = max(self.width(), THEME.px(320), self.results.sizeHintForColumn(0) + THEME.px(28))
        room = window.width() - corner.x() - THEME.px(8)
        self.results.setGeometry(corner.x(), corner.y(), min(wanted, room), height)
        self.results.show()
        self.results.raise_()
        if hits:
            self.results.setCurrentIndex(self._model.index(0))
        announce(self, words[0])

    def _tell_found(self) -> None:
        self._model.setStringList([DISCREET.words(words) for words in self._found])

    def _words(self, hit: PersonHit) -> str:
        """Return who it is: two of one name differ by their age, their class or their number."""
        known = [self.tr("jeune") if hit.kind is PersonKind.YOUNG_PERSON else self.tr("mentor")]
        if hit.birth_date is not None:
            known.append(calendar().age(age_on(hit.birth_date, self._session.clock.today())))
        if hit.school_level is not None:
            known.append(level_words(hit.school_level))
        known.append(self.tr("n° {number}").format(number=hit.number))
        if hit.archived:
            known.append(self.tr("n’est plus suivi"))
        return shown(f"{hit.display_name}  ·  {', '.join(known)}")

    def _open(self, place: int) -> None:
        if not 0 <= place < len(self._hits):
            return
        hit = self._hits[place]
        self._close()
        self.clear()
        if hit.kind is PersonKind.YOUNG_PERSON:
            self._navigator.go(routes.FileRoute(YoungPersonId(hit.id)))
        else:
            self._navigator.go(routes.MentorFormRoute(MentorId(hit.id)))

    def _close(self) -> None:
        self._pause.stop()
        self._hits = ()
        self.results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.results.currentIndex().row()
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.results.isVisible():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._choose(row + step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(row)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self.results.setCurrentIndex(self._model.index(row))
            announce(self, self._words(self._hits[row]))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(150, self.results, self.results.hide)
        return super().event(event)
