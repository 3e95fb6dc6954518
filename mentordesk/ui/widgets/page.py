"""What every page is: a ground that scrolls, banners on top, and what the frame asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from mentordesk.services.changes import Changes
from mentordesk.ui.widgets.banner import Banners
from mentordesk.ui.widgets.reading_order import chain_as_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from mentordesk.domain.identity import PairId
    from mentordesk.services.rescue import TypedText
    from mentordesk.ui.routes import Route

MARGIN = 22
GAP = 16


class Page(QWidget):
    """A page of the main window.

    Attributes:
        help_topic: which page of the help F1 opens.
        section: which entry of the navigation is lit.
        shows: the kinds of record whose change makes this page stale.
    """

    help_topic = "start"
    section = ""
    shows = Changes.NOTHING
    is_over = False
    """Whether there is nothing to come back to: its record was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.banners = Banners()
        self.is_stale = False
        self._first: QWidget = self

    def begin_scroll(self) -> QVBoxLayout:
        """Make the page's middle scroll and return the layout inside it."""
        area = Scroll()
        self.outer.addWidget(area, 1)
        self.area = area
        area.inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        area.inside.setSpacing(GAP)
        area.inside.addWidget(self.banners)
        return area.inside

    def begin_at(self, first: QWidget) -> None:
        """Say where the keyboard begins; with a focus proxy Tab would skip what stands before."""
        self._first = first

    def take_keyboard(self) -> None:
        """Put the keyboard where the page begins."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's own
        chain_as_read(self)
        return super().focusNextPrevChild(forward)

    def resume_route(self, route: Route) -> Route:
        """Return where to come back to this page as it stands; ``route`` is how it was opened."""
        return route

    def pair_here(self) -> PairId | None:
        """Return the pair that a meeting logged from here is most likely of."""
        return None

    def refresh(self) -> None:
        """Ask for what the page shows again."""

    def changed(self, changes: Changes, by: QObject) -> None:
        """Hear of a write; refresh at once when visible, else on the next visit."""
        del by
        if not changes & self.shows:
            return
        if self.isVisible():
            self.refresh()
        else:
            self.is_stale = True

    def visited(self) -> None:
        """Hear that the page has come to the front."""
        if self.is_stale:
            self.is_stale = False
            self.refresh()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Return whether the page lets go; else it asks first, and does ``then`` if it may."""
        del then
        return True

    def unkept_text(self) -> TypedText | None:
        """Return what is typed here that the disk refused to keep in a draft."""
        return None

    def unsaved_text(self) -> str:
        """Return what is typed in the box of a page that keeps no draft."""
        return ""

    def put_back_unsaved(self, text: str) -> None:
        """Put back what :meth:`unsaved_text` returned before the vault was locked."""

    def leaving(self) -> None:
        """Hear that another page will come to the front; keep what is typed."""


class Scroll(QScrollArea):
    """Scrolls its content downwards and keeps the focused widget in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setObjectName("ground")
        self.inside = QVBoxLayout(ground)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.setWidget(ground)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def least_width(self) -> int:
        """Return the width below which it would have to be scrolled sideways."""
        inside = self.widget()
        least = 0 if inside is None else inside.minimumSizeHint().width()
        return least + self.verticalScrollBar().sizeHint().width()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 12, 24)
