"""Choosing files: no word of the dialog is in another language than the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from mentordesk.ui.dialogs import Dialogs
from tests.ui.looking import seen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.driving import Driver

FRENCH = {"Dans :", "Dossier :", "Nom du fichier :", "Type :", "Choisir", "Enregistrer", "Annuler"}


def answer(act: Callable[[QFileDialog], object]) -> None:
    """Do something in the dialog once it has opened."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


@pytest.fixture
def parent(driver: Driver) -> QWidget:
    driver.window.show_welcome()
    driver.show()
    return driver.window


def test_the_dialogs_speak_french(parent: QWidget, tmp_path: Path) -> None:
    said: list[str] = []

    def listen(dialog: QFileDialog) -> None:
        said.extend(label.text() for label in seen(dialog, QLabel))
        said.extend(button.text() for button in seen(dialog, QPushButton))
        said.append(dialog.iconProvider().type(QFileInfo(str(tmp_path))))
        dialog.reject()

    answer(listen)
    assert Dialogs().choose_folder(parent, "Ouvrir un coffre", tmp_path) is None
    answer(listen)
    assert Dialogs().save_pdf(parent, "Enregistrer", tmp_path / "synthese.pdf") is None
    heard = {text.replace("\xa0", " ") for text in said if text}
    assert heard == FRENCH | {"Dossier"}


def test_a_folder_is_chosen(parent: QWidget, tmp_path: Path) -> None:
    def choose(dialog: QFileDialog) -> None:
        dialog.selectFile(str(tmp_path))
        dialog.accept()

    answer(choose)
    assert Dialogs().choose_folder(parent, "Ouvrir un coffre", tmp_path.parent) == tmp_path


def test_a_pdf_is_saved_under_the_name_proposed_and_ends_as_one(
    parent: QWidget, tmp_path: Path
) -> None:

    def call_it_another_name(dialog: QFileDialog) -> None:
        dialog.selectFile("autre")
        dialog.accept()

    answer(QFileDialog.accept)
    proposed = tmp_path / "synthese-projet-2026-11-22.pdf"
    assert Dialogs().save_pdf(parent, "Enregistrer", proposed) == proposed
    answer(call_it_another_name)
    assert Dialogs().save_pdf(parent, "Enregistrer", proposed) == tmp_path / "autre.pdf"


def test_a_text_is_set_aside_with_its_suffix_and_found_again(
    parent: QWidget, tmp_path: Path
) -> None:
    def call_it_another_name(dialog: QFileDialog) -> None:
        dialog.selectFile("autre")
        dialog.accept()

    answer(call_it_another_name)
    place = Dialogs().save_file(parent, "Ailleurs", tmp_path / "un.mdtext", "Texte mis de côté")
    assert place == tmp_path / "autre.mdtext"
    place.write_bytes(b"")

    def choose(dialog: QFileDialog) -> None:
        dialog.selectFile(str(place))
        dialog.accept()

    answer(choose)
    kind = "Texte mis de côté (*.mdtext)"
    assert Dialogs().choose_file(parent, "Reprendre", tmp_path, kind) == place
