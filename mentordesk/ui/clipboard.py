"""A secret in the clipboard: lent for ten seconds, taken back by the program, not by a page."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

CLIPBOARD_MS = 10_000
"""A secret leaves the clipboard after ten seconds."""

_KEEP_OUT_OF_HISTORIES = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"1",
    "x-kde-passwordManagerHint": b"secret",
}
"""Marks by which Windows, macOS and KDE do not keep a copy in their history."""


class _Loan(QTimer):
    """One secret in the clipboard.

    Belongs to the application: the page that lent it may be gone before the time is over.
    """

    def __init__(self, secret: str, milliseconds: int, application: QApplication) -> None:
        super().__init__(application)
        self._secret = secret
        self.setSingleShot(True)
        self.timeout.connect(self.take_back)
        application.aboutToQuit.connect(self.take_back)
        self.start(milliseconds)

    def forget(self) -> None:
        """Leave the clipboard alone; another loan takes charge of it."""
        self.stop()
        self._secret = ""
        self.deleteLater()

    def take_back(self) -> None:
        """Empty the clipboard, unless somebody copied something else meanwhile."""
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self.forget()


def take_all_back() -> None:
    """Take every secret of ours out of the clipboard before its time."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for loan in application.findChildren(_Loan):
            loan.take_back()


def lend(secret: str, milliseconds: int = CLIPBOARD_MS) -> None:
    """Put a secret into the clipboard, until the time is over or the program ends."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  # a button was pressed
    for earlier in application.findChildren(_Loan):
        earlier.forget()
    marked = QMimeData()
    marked.setText(secret)
    for kind, value in _KEEP_OUT_OF_HISTORIES.items():
        marked.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(marked)
    _Loan(secret, milliseconds, application)
