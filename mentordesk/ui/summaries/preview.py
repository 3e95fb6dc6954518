"""The page itself, in the real PDF: what is seen is what is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.ui.widgets.page import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.services.papers import PagePicture

SCREEN_DPI = 96.0
A4_WIDTH_INCHES = 8.27
PRINT_DPI = 300.0


class Preview(Scroll):
    """Shows the pages one below the other."""

    def __init__(self) -> None:
        super().__init__()
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
        self._pages: list[QLabel] = []

    def dots_per_inch(self) -> float:
        """Return the sharpness at which a page fills the width, at most its size on paper."""
        room = max(self.viewport().width() - 2 * 20, 360) / A4_WIDTH_INCHES
        return min(room, SCREEN_DPI * 1.25) * self.devicePixelRatioF()

    def show_pages(self, pictures: Sequence[PagePicture]) -> None:
        """Show other pages; where one stood stays in sight."""
        for number, picture in enumerate(pictures):
            if number == len(self._pages):
                page = QLabel()
                page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                self._pages.append(page)
                self.inside.insertWidget(number, page)
            image = image_of(picture)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._pages[number].setPixmap(QPixmap.fromImage(image))
            text = self.tr("Page {n} sur {all}").format(n=number + 1, all=len(pictures))
            self._pages[number].setAccessibleName(text)
        while len(self._pages) > len(pictures):
            self._pages.pop().deleteLater()


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
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
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
