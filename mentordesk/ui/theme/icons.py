"""Lucide's line icons in the colours of the palette, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mentordesk.ui.theme.theme import THEME

ICON_PX, SMALL_PX = 18.0, 16.0
"""In buttons, and in menus and fields."""


def icon(name: str, ink: str = "text", on: str | None = None) -> QIcon:
    """Return the icon in the ink's colour; ``on`` is the colour while checked."""
    made = QIcon()
    for size in sorted({SMALL_PX, THEME.px(SMALL_PX), THEME.px(ICON_PX)}):
        made.addPixmap(pixmap(name, ink, size))
        if on is not None:
            made.addPixmap(pixmap(name, on, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, ink: str = "text", size: float = ICON_PX) -> QPixmap:
    """Return the icon as a picture of ``size`` logical pixels."""
    screen = QGuiApplication.primaryScreen()
    ratio = 1.0 if screen is None else screen.devicePixelRatio()  # type: ignore[redundant-expr]  # there may be none
    return _rendered(name, getattr(THEME.palette, ink), float(size), ratio)


@lru_cache(maxsize=512)
def _rendered(name: str, color: str, size: float, ratio: float) -> QPixmap:
    text = (THEME.icons / f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", color).replace('stroke-width="2"', 'stroke-width="1.75"')
    renderer = QSvgRenderer(QByteArray(text.encode()))
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
