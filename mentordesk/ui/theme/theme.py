"""The theme of the running program: palette, text size and style sheet, changed as one."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mentordesk.ui.theme.style_sheet import style_sheet
from mentordesk.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette

BODY_PX = 14.0
SMALLEST_PX = 12.5
DARK_BELOW = 128
"""A window ground of less lightness (0 to 255) is a dark scheme's."""


class Scheme(StrEnum):
    """What the settings offer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The one theme; ``changed`` fires after everything was restyled."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = LIGHT
        self.scale = 1.0
        self.scheme = Scheme.SYSTEM
        self.resources = Path()
        self._application: QApplication | None = None
        self._system_is_dark = False

    @property
    def icons(self) -> Path:
        """Where the icons lie."""
        return self.resources / "icons"

    def begin(self, application: QApplication, resources: Path, family: str) -> None:
        """Take charge of ``application``'s looks."""
        # Untouched, it is the system's; the style's own costs too much before the first window.
        self._system_is_dark = _is_dark(QGuiApplication.palette())
        self._application = application
        self.resources = resources
        self._family = family
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self.apply(self.scheme, self.scale)

    def apply(self, scheme: Scheme, scale: float) -> None:
        """Show another scheme or text size (1.0 to 2.0)."""
        self.scheme, self.scale = scheme, min(max(scale, 1.0), 2.0)
        self.palette = self._chosen()
        application = self._application
        if application is None:
            return
        font = QFont(self._family)
        font.setPixelSize(self.px(BODY_PX))
        application.setFont(font)
        application.setPalette(_qt_palette(self.palette))
        application.setStyleSheet(style_sheet(self.palette, self.scale, self.icons))
        self.changed.emit()

    def px(self, size: float) -> int:
        """Return ``size``, given at 100 %, at the present text size."""
        return round(size * self.scale)

    def color(self, token: str) -> QColor:
        """Return a token's colour."""
        return QColor(getattr(self.palette, token))

    def _chosen(self) -> Palette:
        if self.scheme is Scheme.CONTRAST:
            return HIGH_CONTRAST
        if self.scheme is Scheme.DARK:
            return DARK
        if self.scheme is Scheme.SYSTEM:
            return DARK if self._system_is_dark else LIGHT
        return LIGHT

    def _system_changed(self) -> None:
        self._system_is_dark = _is_dark(QApplication.style().standardPalette())
        if self.scheme is Scheme.SYSTEM:
            self.apply(self.scheme, self.scale)


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < DARK_BELOW


def _qt_palette(tokens: Palette) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, color in (
        (role.Window, tokens.background),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.background),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.Highlight, tokens.brand),
        (role.HighlightedText, tokens.on_brand),
        (role.PlaceholderText, tokens.muted),
        (role.Link, tokens.brand_dark),
    ):
        palette.setColor(name, QColor(color))
    return palette


THEME = Theme()
"""Made at import, begun by the application; widgets read it when they paint."""
