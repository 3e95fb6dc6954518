"""The wait after failed attempts: the page's act is held back, and it is said for how long."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

LOOK_EVERY_MS = 250


class Pause(QTimer):
    """Counts down in words under an act; a screen reader hears its beginning and its end."""

    def __init__(self, act: QWidget, down: QVBoxLayout, left: Callable[[], float]) -> None:
        super().__init__(act)
        self._act, self._left = act, left
        self.said = label("", "attention", wrap=True)
        self.said.hide()
        down.addWidget(self.said)
        self.setInterval(LOOK_EVERY_MS)
        self.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether the act is held back."""
        return self.isActive()

    def begin(self) -> None:
        """Hold the act back if there is a wait."""
        left = self._left()
        if left <= 0:
            return
        self._act.setEnabled(False)
        self._show(left)
        self.said.show()
        self.start()
        self._tell(self.said.text())

    def _look(self) -> None:
        left = self._left()
        if left > 0:
            self._show(left)
            return
        self.stop()
        self.said.hide()
        self._act.setEnabled(True)
        self._tell(self.tr("Vous pouvez réessayer."))

    def _show(self, left: float) -> None:
        words = self.tr("Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.")
        self.said.setText(words.format(n=ceil(left)))

    def _tell(self, words: str) -> None:
        from mentordesk.ui.widgets.banner import announce  # mostly nobody has to wait

        announce(self.said, words)
