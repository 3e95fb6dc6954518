"""Leaving an open vault: what changed is backed up first, unless the person does not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.backups import BackedUp
    from mentordesk.ui.backup_keeper import BackupKeeper


class LeavingDialog(QDialog):
    """Backs up before the vault closes; shows how far it is, and why it did not work.

    ``accepted`` says that the vault may close, ``rejected`` that the person stays.
    """

    def __init__(self, keeper: BackupKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("MentorDesk")
        self.setMinimumWidth(420)
        down = QVBoxLayout(self)
        down.setContentsMargins(22, 22, 22, 18)
        down.setSpacing(12)
        self.said = label(self.tr("Sauvegarde avant de fermer…"), "strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Avancement"))
        down.addWidget(self.said)
        down.addWidget(self.bar)
        across = QHBoxLayout()
        self.stay = button(self.tr("Rester"), self.reject)
        self.stay.hide()
        self.skip = button(self.tr("Fermer sans sauvegarder"), self._leave, variant="quiet")
        across.addStretch(1)
        across.addWidget(self.stay)
        across.addWidget(self.skip)
        down.addLayout(across)
        keeper.changed.connect(self._watch)
        if keeper.work is None:
            keeper.back_up(self._done, self._failed)
        else:
            keeper.changed.connect(self._ended)

    def _watch(self) -> None:
        if self._keeper.work is not None:
            self._keeper.work.progressed.connect(self.bar.setValue)

    def _ended(self) -> None:
        if self._keeper.work is None:  # it may not hold the last words: another one does
            self._keeper.changed.disconnect(self._ended)
            self._keeper.back_up(self._done, self._failed)

    def _done(self, result: BackedUp) -> None:
        del result
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.bar.hide()
        self.stay.show()
        said = self.tr("La sauvegarde n’a pas pu se faire. {why}")
        self.said.setText(said.format(why=failure_sentence(error)))

    def _leave(self) -> None:
        if self._keeper.work is not None:
            self._keeper.work.cancel()
        self.accept()

    def reject(self) -> None:
        """Stay; Escape means this too."""
        if self._keeper.work is not None:
            self._keeper.work.cancel()
        super().reject()


def leave(keeper: BackupKeeper | None, seq: int, parent: QWidget, then: Callable[[], None]) -> None:
    """Back up what no backup holds yet, then do ``then``."""
    if keeper is None or not keeper.has_changed(seq):
        then()
        return
    dialog = LeavingDialog(keeper, parent)
    dialog.accepted.connect(then)
    dialog.open()
