"""What every page is: a ground that scrolls, banners on top, and what the frame asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from mentordesk.services.changes import Changes
from mentordesk.ui.widgets.banner import Banners

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

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

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.banners = Banners()
        self.is_stale = False

    def begin_scroll(self) -> QVBoxLayout:
        """Make the page's middle scroll and return the layout inside it."""
        area = Scroll()
        self.outer.addWidget(area, 1)
        self.area = area
        area.inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        area.inside.setSpacing(GAP)
        area.inside.addWidget(self.banners)
        return area.inside

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

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 12, 24)
