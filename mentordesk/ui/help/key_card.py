"""The keyboard's shortcuts on one page of paper, to lie beside the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

PAPER_PT = 10.5


def print_key_card(words: str, device: QPagedPaintDevice) -> None:
    """Write the page of the help on a sheet of paper; ``words`` is Markdown."""
    card = QTextDocument()
    # The window measures letters in pixels, of which a printer has ten times as many.
    font = QFont(QApplication.font().family())
    font.setPointSizeF(PAPER_PT)
    card.setDefaultFont(font)
    card.setMarkdown(words)
    card.print_(device)
