"""The desk of an open vault: navigation at the left, a bar on top, one page in the middle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.services import bin as bin_services
from mentordesk.services import people, places
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.backups.words import badge_words
from mentordesk.ui.desk_base import DeskBase
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.journal.start import JournalStart
from mentordesk.ui.may_go import why_not
from mentordesk.ui.menus import build_menus
from mentordesk.ui.navigation import NavigationColumn
from mentordesk.ui.pages import make_page
from mentordesk.ui.rescue import Rescue
from mentordesk.ui.top_bar import TopBar
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from mentordesk.services.failures import FailedUnlock
    from mentordesk.services.read_models import YoungPersonLine
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.locking.left import LeftDesk
    from mentordesk.ui.parts import Parts
    from mentordesk.ui.threads import Threads

LONGEST_HISTORY = 50
ACT_SECONDS = 15


class Desk(DeskBase):
    """Shows one place at a time and remembers the way back."""

    def __init__(
        self, parts: Parts, threads: Threads, opened: OpenedVault, folder: Path | None
    ) -> None:
        super().__init__(parts, threads, opened, folder)
        self.navigator.asked.connect(self._go)
        self.navigator.back_asked.connect(self._back)
        self.navigator.told.connect(self._tell)
        self.navigator.undo_offered.connect(self._offer_undo)
        self.navigator.act_offered.connect(self._offer_act)
        self.rescue = Rescue(self)
        self._journal = JournalStart(self)
        self.navigator.aside_asked.connect(self.rescue.set_aside)
        self.route: routes.Route = routes.TodayRoute()
        self.failed_before: Sequence[FailedUnlock] = ()
        self.stack = QStackedWidget()
        settings = parts.settings.read()
        DISCREET.begin(
            parts.resources, speaks=settings.discreet_speech, wanted_capture=settings.capture
        )
        self._build(opened)
        self._bind_keys()
        self.session.refused.connect(self._failed)
        self.session.passphrase_needed.connect(self._ask_passphrase)
        self.session.hub.changed.connect(self._changed)
        if self.keeper is not None:
            self.keeper.changed.connect(self._show_backups)
            self.keeper.failed.connect(self._failed)
            self.keeper.tried.connect(self.note_drill)
            self.keeper.copied.connect(self.note_copy)
            self.keeper.last_drill, self.keeper.last_copy = self.last_drill, self.last_copy
            self.keeper.begin()

    def _show_backups(self) -> None:
        if self.keeper is not None:
            self.bar.show_state(badge_words(self.keeper.status, self.session.clock.today()))

    def _changed(self, changes: Changes, _: object) -> None:
        if changes & Changes.PLACES:
            self.session.ask(
                places.house, owner=self, done=lambda house: self.column.show_actor(house.actor)
            )

    def _failed(self, error: BaseException) -> None:
        self.navigator.tell(failure_sentence(error), "danger")

    def _ask_passphrase(self, then: object, otherwise: object) -> None:
        from mentordesk.ui.unlock.confirm_passphrase import ask_passphrase

        if callable(then) and callable(otherwise):
            ask_passphrase(self, then, otherwise)

    def _build(self, opened: OpenedVault) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if opened.vault.is_read_only:
            down.addWidget(label(self.tr("LECTURE SEULE – rien ne peut être écrit"), "demo"))
        if opened.establishment.is_demonstration:
            down.addWidget(label(self.tr("DÉMONSTRATION – vies fictives"), "demo"))
        across = QHBoxLayout()
        across.setSpacing(0)
        self.column = NavigationColumn(self.navigator, opened.actor, self.session.may)
        self.column.lock_asked.connect(self.lock_asked)
        across.addWidget(self.column)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.bar = TopBar(self.session, self.navigator)
        self.bar.log.clicked.connect(self.log_meeting)
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

    def start(self, said: str = "") -> None:
        """Go to the first page; a family with one young person goes to that file."""
        self._begin_day()
        if self.is_foster_family and self.session.may(Action.READ_YOUNG_PEOPLE):
            begin = partial(self._start_family, said)
            self.session.ask(people.young_people, owner=self, done=begin)
        else:
            self._start_at(routes.TodayRoute(), said)

    def start_again(self, left: LeftDesk, said: str = "") -> None:
        """Go where this account was when its vault was locked."""
        from mentordesk.ui.locking.coming_back import ComingBack

        self._begin_day()
        if self.keeper is not None:
            self.keeper.looks_once_known = True
        self.history = list(left.history)
        ComingBack(self, left).begin(said)

    def _begin_day(self) -> None:
        if not self.session.opened.vault.is_read_only:
            self._journal.begin()
            self.session.ask(bin_services.erase_expired, owner=self, done=self._bin_is_in_order)

    def _bin_is_in_order(self, found: tuple[int, Changes]) -> None:
        if found[0]:
            self.session.settle()
            self.session.hub.changed.emit(found[1], self)

    def _start_family(self, said: str, lines: Sequence[YoungPersonLine]) -> None:
        only = routes.FileRoute(lines[0].id) if len(lines) == 1 else routes.TodayRoute()
        self._start_at(only, said)

    def _start_at(self, route: routes.Route, said: str) -> None:
        self.navigator.go(route)
        self.greet(said)

    def greet(self, said: str) -> None:
        """Say something above the first page, failed unlocks before all else."""
        if self.page is not None:
            from mentordesk.ui.locking.words import greet

            today = self.session.clock.today()
            greet(self.page.banners, said, self.failed_before, today)

    def _go(self, route: routes.Route) -> None:
        refused = why_not(route, self)
        if refused:
            if self.page is None:  # before a lock it was possible; the window is not left empty
                self._show(routes.TodayRoute())
            self._tell(refused, "attention")
            return
        if not self.may_leave(partial(self._go, route)):
            return
        if self.page is not None and not self.page.is_over and route != self.route:
            self.history = [*self.history, self.here()][-LONGEST_HISTORY:]
        self._show(route)

    def here(self) -> routes.Route:
        """Return where to come back to what is in front, with what is typed in it."""
        return self.route if self.page is None else self.page.resume_route(self.route)

    def _back(self) -> None:
        if not self.may_leave(self._back):
            return
        while self.history:
            route = self.history.pop()
            if not why_not(route, self):
                self._show(route)
                return
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
        self.page.take_keyboard()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Return whether the page in front lets go; else it asks, and does ``then`` if it may."""
        return self.page is None or self.page.may_leave(then)

    def leave(self) -> None:
        """Let the page keep what is typed."""
        if self.page is not None:
            self.page.leaving()

    # ------------------------------------------------------------------ acts from anywhere

    def log_meeting(self) -> None:
        """Log a meeting of the pair in front, else of the last one."""
        pair = None if self.page is None else self.page.pair_here()
        self.navigator.go(routes.MeetingFormRoute(pair=pair))

    def take_up_text(self) -> None:
        """Take a text up that was set aside when the disk refused it."""
        self.rescue.take_up()

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

    def _offer_act(self, sentence: str, act: str, then: object) -> None:
        if self.page is not None and callable(then):
            self.page.banners.tell(sentence, "brand", act=act, then=then, seconds=ACT_SECONDS)

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
