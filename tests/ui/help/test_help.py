"""The help: readable, its keys on paper, and every part of the program with its licence."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from mentordesk.ui import routes
from mentordesk.ui.help.key_card import print_key_card
from mentordesk.ui.help.licences import (
    COMPONENTS,
    component_lines,
    components_here,
    licence_text,
)
from mentordesk.ui.help.page import HelpPage
from mentordesk.ui.help.safeguarding import SafeguardingPage
from mentordesk.ui.help.text import WIDEST, HelpText
from mentordesk.ui.routes import Navigator
from mentordesk.ui.theme.theme import THEME
from tests.driving import CTRL
from tests.ui.looking import seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.driving import Driver

ROOT = Path(__file__).parents[3]
HELP = ROOT / "resources" / "help"
EVERYWHERE = (
    "Ctrl N",
    "Ctrl K",
    "Ctrl F",
    "Ctrl P",
    "Ctrl L",
    "Ctrl Q",
    "Ctrl Z",
    "F1",
    "F6",
    "F8",
    "F9",
)


def keys(language: str) -> str:
    return (HELP / language / "keys.md").read_text(encoding="utf-8")


@pytest.fixture
def open_help(driver: Driver) -> HelpPage:
    driver.unlock(driver.vault())
    driver.desk.navigator.go(routes.HelpRoute("start"))
    return driver.page(HelpPage)


# ---------------------------------------------------------------------- the text


def test_a_text_has_room_between_its_paragraphs(qtbot: QtBot) -> None:
    page = HelpText()
    qtbot.addWidget(page)
    page.show_markdown("# Titre\n\nUn paragraphe.\n\n- une chose\n- une autre\n\nLa fin.")
    blocks, block = [], page.document().begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    assert all(block.blockFormat().lineHeight() >= 130 for block in blocks)
    assert all(block.blockFormat().bottomMargin() > 0 for block in blocks)
    sizes = [block.begin().fragment().charFormat().font().pixelSize() for block in blocks[:2]]
    assert sizes[0] > THEME.px(14)


def test_lines_are_of_a_readable_length_and_never_wider_than_the_page(qtbot: QtBot) -> None:
    page = HelpText()
    qtbot.addWidget(page)
    page.show_markdown("mot " * 400)
    for width in (2000, 300):
        page.resize(width, 400)
        page.show()
        assert page.document().size().width() <= min(page.viewport().width(), THEME.px(WIDEST))


# ---------------------------------------------------------------------- keys


def test_both_pages_of_keys_name_every_key() -> None:
    for language, shift, down in (("fr", "Maj", "Alt Bas"), ("en", "Shift", "Alt Down")):
        rows = {row.split("|")[1].strip() for row in keys(language).splitlines() if "|" in row}
        wanted = {*EVERYWHERE, *(f"Ctrl {shift} {letter}" for letter in "AJM"), down}
        assert wanted - rows == set()


def test_the_keys_are_printed_on_one_page(driver: Driver, tmp_path: Path) -> None:
    del driver  # its typeface
    place = tmp_path / "keys.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_key_card(keys("fr"), printer)
    document = pypdfium2.PdfDocument(place)
    pages = len(document)
    words = document[0].get_textpage()
    text = words.get_text_range()
    _, bottom, _, top = words.get_charbox(text.index("Ctrl"), loose=True)
    document.close()
    assert "Ctrl Maj M" in text
    assert "effacer une note" in text
    assert pages == 1
    # Letters of a readable height: in pixels of the screen they would be specks.
    assert top - bottom > 8


def test_the_keys_can_be_printed_from_their_page_alone(
    driver: Driver, open_help: HelpPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not open_help.print.isVisible()
    open_help.show_topic("keys")
    assert open_help.print.isVisible()
    monkeypatch.setattr("mentordesk.ui.help.page.has_printer", lambda: False)
    driver.press(Qt.Key.Key_P, CTRL)
    said = [label.text() for label in seen(open_help.banners, QLabel)]
    assert "Aucune imprimante n’est installée sur cet ordinateur." in said


# ---------------------------------------------------------------------- licences


def test_every_package_of_the_lock_file_is_named_with_its_licence() -> None:
    locked = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    assert locked
    assert set(locked) - {part.distribution for part in COMPONENTS} == set()


def test_every_part_shows_its_whole_licence() -> None:
    short = {
        part.name: len(text)
        for part in components_here()
        if len(text := licence_text(part, ROOT / "resources")) < 500
    }
    assert short == {}


def test_a_part_is_left_out_only_where_it_is_not_installed() -> None:
    left_out = {part.distribution for part in COMPONENTS} - {
        part.distribution for part in components_here()
    }
    for name in left_out:
        with pytest.raises(metadata.PackageNotFoundError):
            metadata.version(name)
    elsewhere = {"pywin32-ctypes", "secretstorage", "jeepney", "backports-tarfile"}
    assert left_out <= elsewhere | {"importlib-metadata", "lazy-importer", "zipp"}


def test_the_parts_stand_with_their_version_on_the_page_about(open_help: HelpPage) -> None:
    open_help.show_topic("about")
    text = open_help.text.toPlainText()
    assert "{" not in text
    assert f"{COMPONENTS[1].name} {COMPONENTS[1].version}" in text
    assert "pycparser" in text
    assert sys.version.split()[0] in text
    assert component_lines().count("\n") == len(components_here()) - 2


def test_a_licence_is_chosen_by_keyboard_and_read(driver: Driver, open_help: HelpPage) -> None:
    assert not open_help.component.isVisible()
    open_help.show_topic("licences")
    assert "EUROPEAN UNION PUBLIC LICENCE" in open_help.text.toPlainText()
    open_help.component.setFocus()
    driver.press(Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in open_help.text.toPlainText()
    assert "GNU GENERAL PUBLIC LICENSE" in open_help.text.toPlainText()
    open_help.show_topic("keys")
    assert not open_help.component.isVisible()


# ---------------------------------------------------------------------- safeguarding


def test_the_house_s_own_procedure_stands_on_the_page_of_doubts(
    driver: Driver, qtbot: QtBot
) -> None:
    del driver  # its icons
    own = "Astreinte : 06 00 00 00 00, puis la direction."
    for procedure in ("", own):
        navigator = Navigator()
        page = SafeguardingPage(navigator, procedure)
        qtbot.addWidget(page)
        texts = [label.text() for label in page.findChildren(QLabel)]
        assert (own in [text.replace("\xa0", " ") for text in texts]) == bool(procedure)
        assert ("La procédure de l’établissement" in texts) == bool(procedure)
