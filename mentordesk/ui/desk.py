"""The desk of an open vault: navigation at the left, a bar on top, one page in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.services import people
from mentordesk.ui import routes
from mentordesk.ui.desk_base import DeskBase
from mentordesk.ui.menus import build_menus
from mentordesk.ui.navigation import NavigationColumn
from mentordesk.ui.pages import make_page
from mentordesk.ui.top_bar import TopBar
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from mentordesk.services.read_models import YoungPersonLine
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.database_thread import DatabaseThread
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.widgets.page import Page

LONGEST_HISTORY = 50


class Desk(DeskBase):
    """Shows one place at a time and remembers the way back."""

    def __init__(
        self, parts: Parts, database: DatabaseThread, opened: OpenedVault, folder: Path | None
    ) -> None:
        super().__init__(parts, database, opened, folder)
        self.navigator.asked.connect(self._go)
        self.navigator.back_asked.connect(self._back)
        self.navigator.told.connect(self._tell)
        self.navigator.undo_offered.connect(self._offer_undo)
        self.route: routes.Route = routes.TodayRoute()
        self._history: list[routes.Route] = []
        self.stack = QStackedWidget()
        self.page: Page | None = None
        self._build(opened)
        self._bind_keys()

    def _build(self, opened: OpenedVault) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if opened.establishment.is_demonstration:
            down.addWidget(label(self.tr("DÉMONSTRATION – vies fictives"), "demo"))
        across = QHBoxLayout()
        across.setSpacing(0)
        self.column = NavigationColumn(self.navigator, opened.actor)
        self.column.lock_asked.connect(self.closed_asked)
        across.addWidget(self.column)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.bar = TopBar(self.session, self.navigator)
        right.addWidget(self.bar)
        right.addWidget(self.stack, 1)
        across.addLayout(right, 1)
        down.addLayout(across, 1)

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self._undo),
            ("F6", self._next_pane),
            ("Alt+Left", self._back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def build_menus(self, window: QMainWindow) -> None:
        """Fill the window's menu bar."""
        build_menus(window, self)

    # ------------------------------------------------------------------ going places

    def start(self) -> None:
        """Go to the first page; a family with one young person goes to that file."""
        if self.is_foster_family:
            self.session.ask(people.young_people, owner=self, done=self._start_family)
        else:
            self.navigator.go(routes.TodayRoute())

    def _start_family(self, lines: Sequence[YoungPersonLine]) -> None:
        if len(lines) == 1:
            self.navigator.go(routes.FileRoute(lines[0].id))
        else:
            self.navigator.go(routes.TodayRoute())

    def _go(self, route: routes.Route) -> None:
        if self.page is not None and route != self.route:
            self._history = [*self._history, self.route][-LONGEST_HISTORY:]
        self._show(route)

    def _back(self) -> None:
        if self._history:
            self._show(self._history.pop())
        else:
            self._show(routes.TodayRoute())

    def _show(self, route: routes.Route) -> None:
        before = self.page
        if before is not None:
            before.leaving()
            self.session.hub.changed.disconnect(before.changed)
        self.route = route
        self.page = make_page(route, self)
        self.session.hub.changed.connect(self.page.changed)
        self.stack.addWidget(self.page)
        self.stack.setCurrentWidget(self.page)
        self.column.light(self.page.section)
        if before is not None:
            self.stack.removeWidget(before)
            before.deleteLater()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Let the page keep what is typed."""
        if self.page is not None:
            self.page.leaving()

    # ------------------------------------------------------------------ acts from anywhere

    def find_person(self) -> None:
        """Put the keyboard into the search field."""
        self.bar.search.setFocus()

    def help_here(self) -> None:
        """Open the help of this page."""
        topic = "start" if self.page is None else self.page.help_topic
        self.navigator.go(routes.HelpRoute(topic))

    def _tell(self, sentence: str, tone: str) -> None:
        if self.page is not None:
            self.page.banners.tell(sentence, tone, seconds=0 if tone == "danger" else 12)

    def _offer_undo(self, sentence: str, undo: object) -> None:
        if self.page is not None and callable(undo):
            self.page.banners.offer_undo(sentence, undo)

    def _undo(self) -> None:
        if self.page is not None:
            self.page.banners.undo()

    def _next_pane(self) -> None:
        panes = [self.column, self.bar, self.stack]
        focused = self.focusWidget()
        inside = [
            place
            for place, pane in enumerate(panes)
            if focused is not None and pane.isAncestorOf(focused)  # type: ignore[redundant-expr]  # none may have it
        ]
        following = panes[(inside[0] + 1) % len(panes) if inside else 0]
        first = self.page if following is self.stack and self.page is not None else following
        target = _first_stop(first)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


def _first_stop(pane: QWidget) -> QWidget | None:
    for child in pane.findChildren(QWidget):
        takes_tab = child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes_tab and child.isVisible():
            return child
    return None
