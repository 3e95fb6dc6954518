"""The one seam to dialogs: files to choose, questions with no way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout

from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Dialogs:
    """Asks people; tests put another one in its place with prepared answers."""

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Return the chosen folder, or None."""
        found = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(found) if found else None

    def save_pdf(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        """Return where to save, or None."""
        found, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), "PDF (*.pdf)")
        return Path(found) if found else None

    def confirm(self, parent: QWidget, title: str, sentence: str, act: str) -> bool:
        """Return whether the person agrees to what cannot be taken back."""
        dialog = QDialog(parent)
        dialog.setWindowTitle(title)
        down = QVBoxLayout(dialog)
        down.addWidget(label(sentence, wrap=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        agree = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setProperty("variant", "primary")
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        down.addWidget(buttons)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return bool(agreed)


DIALOGS = Dialogs()
"""What the pages ask through."""
