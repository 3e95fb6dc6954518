"""The window's texts outside of objects: the catalogues' context without a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return ``text`` in the language of the window; the catalogue tool looks for this name."""
    return QCoreApplication.translate("", text)
