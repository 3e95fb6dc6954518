"""The page itself, in the real PDF: what is seen is what is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.ui.dialogs import answered
from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.widgets.page import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.papers import PagePicture, PlaceOnPage

SCREEN_DPI = 96.0
A4_WIDTH_INCHES = 8.27
PRINT_DPI = 300.0
LEAST_WIDTH = 400
REDRAW_AFTER_MS = 200
COARSE = 24
"""So many dots in each direction become one on a discreet screen: more than a letter has."""
LEAST_SEEN = 90
"""So many pixels around a place are brought into sight with it."""


class _Sheet(QLabel):
    """One page; tells how far down it was clicked, as a part of its height."""

    clicked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        DISCREET.changed.connect(self._paint_again)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(1)  # a picture drawn for a wider room must not widen this one

    def _paint_again(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if DISCREET.is_on and not self.pixmap().isNull():
            self._paint_coarsely()
        else:
            super().paintEvent(event)

    def _paint_coarsely(self) -> None:
        """Paint the page as one sees it from far away: where something stands, not what."""
        page = self.pixmap()
        whole = page.deviceIndependentSize().toSize()
        few = page.toImage().scaled(
            page.size() / COARSE,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        place = QRect((self.width() - whole.width()) // 2, 0, whole.width(), whole.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, few)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        height = self.pixmap().deviceIndependentSize().height()
        if height and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(event.position().y() / height)
        super().mousePressEvent(event)


class Preview(Scroll):
    """Shows the pages one below the other; a click on a paragraph asks for what it is made from.

    ``asked`` bears a section's code, or the key of a cited fact.
    """

    asked = Signal(str)
    room_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Aperçu de la page"))
        ground = self.widget()
        if ground is not None:
            ground.setObjectName("paperGround")
            ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        # The page is made as wide as the room, so there is nothing to scroll sideways.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.inside.setContentsMargins(16, 16, 16, 16)
        self.inside.setSpacing(16)
        self._pages: list[_Sheet] = []
        self._places: Sequence[PlaceOnPage] = ()
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(REDRAW_AFTER_MS)
        self._resized.timeout.connect(self.room_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pages and event.size().width() != event.oldSize().width():
            self._resized.start()

    def dots_per_inch(self) -> float:
        """Return the sharpness at which a page fills the width, at most its size on paper."""
        room = max(self.viewport().width() - 2 * 20, LEAST_WIDTH - 40) / A4_WIDTH_INCHES
        return min(room, SCREEN_DPI * 1.25) * self.devicePixelRatioF()

    def least_width(self) -> int:
        return LEAST_WIDTH  # the page is drawn to the width that there is

    def show_pages(
        self, pictures: Sequence[PagePicture], places: Sequence[PlaceOnPage] = ()
    ) -> None:
        """Show other pages; where one stood stays in sight."""
        self._places = places
        for number, picture in enumerate(pictures):
            if number == len(self._pages):
                page = _Sheet()
                page.clicked.connect(partial(self._clicked, number))
                self._pages.append(page)
                self.inside.insertWidget(number, page)
            image = image_of(picture)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._pages[number].setPixmap(QPixmap.fromImage(image))
            text = self.tr("Page {n} sur {all}").format(n=number + 1, all=len(pictures))
            self._pages[number].setAccessibleName(text)
            hand = Qt.CursorShape.PointingHandCursor if places else Qt.CursorShape.ArrowCursor
            self._pages[number].setCursor(hand)
        while len(self._pages) > len(pictures):
            self._pages.pop().deleteLater()

    def show_place(self, what: str) -> None:
        """Bring into sight what was made from something."""
        place = next((place for place in self._places if place.what == what), None)
        if place is not None and place.page < len(self._pages):
            sheet = self._pages[place.page]
            down = sheet.y() + place.top * sheet.pixmap().deviceIndependentSize().height()
            self.ensureVisible(0, round(down), 0, LEAST_SEEN)

    def _clicked(self, page: int, height: float) -> None:
        above = [p.what for p in self._places if (p.page, p.top) <= (page, height)]
        if above:
            self.asked.emit(above[-1])


def image_of(picture: PagePicture) -> QImage:
    """Return a picture of its own, free of the bytes that it came in."""
    image = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return image.copy()


def has_printer() -> bool:
    """Return whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask which printer; return it, or None."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    # The spooler shows this name to everybody: it says nothing of anybody.
    printer.setDocName("MentorDesk")
    dialog = QPrintDialog(printer, parent)
    leave_alone(dialog)  # made of the system's words, or Qt's
    agreed = answered(dialog)
    dialog.deleteLater()
    return printer if agreed else None


def print_pages(printer: QPrinter, pictures: Sequence[PagePicture]) -> bool:
    """Send pages to a printer; return whether it took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, picture in enumerate(pictures):
        if number and not printer.newPage():
            painter.end()
            return False
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRect(0, 0, area.width(), area.height()), image_of(picture))
    return painter.end()
