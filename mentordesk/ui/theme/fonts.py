"""Inter, shipped with the program; without it the system's own typeface serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_ITALIC = "Inter-Italic.ttf"


def load_fonts(folder: Path) -> str:
    """Load the typeface and return its family, or the system's when a file is missing."""
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES]
    if loaded[0] < 0:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return FAMILY


def load_italic(folder: Path) -> None:
    """Load the italic, which the first window does not need."""
    QFontDatabase.addApplicationFont(str(folder / _ITALIC))
