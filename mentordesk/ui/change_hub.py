"""Tells every open page what a write touched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """One signal: the kinds of record that changed (``Changes``) and the page that wrote."""

    changed = Signal(object, object)
