"""The summary leaves the program: without a printer, by a printer, to a place that refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from mentordesk.ui import routes
from mentordesk.ui.summaries import outgoing
from mentordesk.ui.summaries.page import SummaryPage
from tests.driving import CTRL, plain

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driving import Driver
    from tests.lives import Life


@pytest.fixture
def summary(driver: Driver, french_life: Life) -> SummaryPage:
    driver.unlock(driver.take(french_life.vault))
    driver.desk.navigator.go(routes.SummaryRoute(french_life.young_person, french_life.version))
    page = driver.page(SummaryPage)
    driver.until(lambda: bool(page.pdf))
    driver.settle()
    return page


def test_without_a_printer_the_page_says_what_to_do(
    driver: Driver, summary: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "has_printer", lambda: False)
    driver.press(Qt.Key.Key_P, CTRL)
    assert plain(summary.banners.sentence) == (
        "Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour"
        " l’imprimer ailleurs."
    )


def test_a_printer_is_given_every_page_and_no_name(
    driver: Driver, summary: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = driver.home / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(paper))
    printer.setFullPage(True)
    monkeypatch.setattr(outgoing, "has_printer", lambda: True)
    monkeypatch.setattr(outgoing, "choose_printer", lambda _: printer)
    driver.press(Qt.Key.Key_P, CTRL)
    driver.settle()
    driver.until(lambda: bool(summary.banners.sentence))
    assert summary.banners.sentence == "La page est envoyée à l’imprimante."
    assert pages_of(paper) == len(summary.preview._pages)
    assert "Inès" not in printer.docName()


def test_a_printer_that_does_not_answer_is_told(
    driver: Driver, summary: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "has_printer", lambda: True)
    monkeypatch.setattr(outgoing, "choose_printer", lambda _: QPrinter())
    monkeypatch.setattr(outgoing, "print_pages", lambda *_: False)
    driver.press(Qt.Key.Key_P, CTRL)
    driver.settle()
    driver.until(lambda: bool(summary.banners.sentence))
    assert "ne répond pas" in summary.banners.sentence


def test_a_place_that_refuses_the_pdf_is_told_and_the_page_stays(
    driver: Driver, summary: SummaryPage
) -> None:
    summary.write(driver.home / "nowhere" / "synthese.pdf")
    driver.settle()
    assert summary.banners.sentence.startswith("Ce fichier ne peut pas être écrit")
    assert summary.pdf


def pages_of(place: Path) -> int:
    document = pypdfium2.PdfDocument(place)
    try:
        return len(document)
    finally:
        document.close()
