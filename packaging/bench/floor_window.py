"""Floor: a bare PySide6 main window; says when it is painted, with --stay what it weighs later."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

SETTLED_MS = 2000


class FirstPaint(QObject):
    """Says once that the window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After this event the whole window has gone to the screen.
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        print("painted", flush=True)
        if "--stay" in sys.argv:
            QTimer.singleShot(SETTLED_MS, weigh)
        else:
            QApplication.quit()


def weigh() -> None:
    """Print the resident memory in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # bare
        resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    print(f'{{"resident": {resident * 1024}}}', flush=True)
    QApplication.quit()


application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("MentorDesk"))
window.resize(1366, 768)
first = FirstPaint()
window.installEventFilter(first)
window.show()
application.exec()
