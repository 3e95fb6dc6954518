"""The one seam to dialogs: files to choose, questions with no way back."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFileIconProvider,
    QVBoxLayout,
)

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtCore import QFileInfo
    from PySide6.QtWidgets import QWidget


class Dialogs:
    """Asks people; tests put another one in its place with prepared answers."""

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Return the chosen folder, or None."""
        dialog = _file_dialog(parent, title, start, tr("Choisir"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Dossier :"))
        return _answer(dialog)

    def save_pdf(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        """Return where to save, or None."""
        dialog = _file_dialog(parent, title, proposed.parent, tr("Enregistrer"))
        return _answer(_to_save(dialog, proposed, "PDF (*.pdf)"))

    def save_file(self, parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
        """Return where to save a file with the proposed one's suffix, or None."""
        dialog = _file_dialog(parent, title, proposed.parent, tr("Enregistrer"))
        return _answer(_to_save(dialog, proposed, f"{kind} (*{proposed.suffix})"))

    def choose_file(self, parent: QWidget, title: str, start: Path, kind: str) -> Path | None:
        """Return a file that is there, of the kind « Words (*.suffix) », or None."""
        dialog = _file_dialog(parent, title, start, tr("Choisir"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kind)
        return _answer(dialog)

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
        agreed = answered(dialog)
        dialog.deleteLater()
        return agreed


def _file_dialog(parent: QWidget, title: str, start: Path, act: str) -> QFileDialog:
    """Return the system's own dialog, or Qt's, whose French has gaps that are filled here."""
    dialog = QFileDialog(parent, title, str(start))
    leave_alone(dialog)  # made of the system's words, or Qt's
    labels = QFileDialog.DialogLabel
    for part, words in (
        (labels.LookIn, tr("Dans :")),
        (labels.FileName, tr("Nom du fichier :")),
        (labels.FileType, tr("Type :")),
        (labels.Accept, act),
        (labels.Reject, tr("Annuler")),
    ):
        dialog.setLabelText(part, words)
    dialog.setIconProvider(_kinds())
    return dialog


def _to_save(dialog: QFileDialog, proposed: Path, kind: str) -> QFileDialog:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.selectFile(proposed.name)
    return dialog


class _Kinds(QFileIconProvider):
    """Says what a file is in the window's language, which Qt does not."""

    def type(self, info: QFileInfo) -> str:
        return tr("Dossier") if info.isDir() else tr("Fichier")


@lru_cache(maxsize=1)
def _kinds() -> _Kinds:
    return _Kinds()  # Qt takes no ownership


def _answer(dialog: QFileDialog) -> Path | None:
    agreed = answered(dialog)
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if agreed and chosen else None


_ASKING: list[QDialog] = []


def answered(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; return whether the person agrees."""
    _ASKING.append(dialog)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        _ASKING.remove(dialog)


def is_asking() -> bool:
    """Return whether somebody waits for a dialog's answer: its page must not go meanwhile."""
    return bool(_ASKING)


def make_room(dialog: QDialog) -> None:
    """Let a dialog grow to what it says by now; Qt itself stops at two thirds of the screen."""
    layout = dialog.layout()
    if layout is not None:
        wanted = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), wanted))


DIALOGS = Dialogs()
"""What the pages ask through."""
