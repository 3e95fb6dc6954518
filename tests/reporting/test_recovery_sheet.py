"""The recovery sheet read back: the key in groups and in the code, and what it says of itself."""

from __future__ import annotations

import io
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from reportlab.graphics.barcode import qr

from mentordesk.domain.recovery_key import RecoveryKey
from mentordesk.reporting.recovery_sheet import RecoverySheetPdf
from mentordesk.services.papers import RecoverySheet
from mentordesk.system.places import resource_root

if TYPE_CHECKING:
    from mentordesk.services.papers import Paper

KEY = RecoveryKey(bytes(range(20))).text
NAME = "MECS Les Tilleuls"


def rendered(language: str = "fr") -> Paper:
    sheet = RecoverySheet(NAME, KEY, 3, date(2026, 11, 22), language)
    return RecoverySheetPdf(resource_root()).render(sheet)


def words_of(paper: Paper) -> str:
    with closing(pypdfium2.PdfDocument(io.BytesIO(paper.pdf))) as document:
        assert len(document) == 1
        with closing(document[0]) as page, closing(page.get_textpage()) as text:
            found: str = text.get_text_bounded()
    return " ".join(found.split())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_group_of_the_key_stands_on_one_a4_page(language: str) -> None:
    paper = rendered(language)
    assert KEY.replace("-", " ") in words_of(paper)
    with closing(pypdfium2.PdfDocument(io.BytesIO(paper.pdf))) as document:
        assert [round(side) for side in document.get_page_size(0)] == [595, 842]


def test_it_says_which_vault_which_sheet_which_day_and_what_old_backups_keep() -> None:
    words = words_of(rendered())
    for said in (
        "Coffre « MECS Les Tilleuls »",
        "Fiche n° 3, faite le 22 novembre 2026",
        "Cette clé ouvre tout le coffre, sans phrase secrète",
        "une ancienne sauvegarde s’ouvre avec l’ancienne phrase ou l’ancienne fiche",
    ):
        assert said in words


def test_the_code_holds_the_key_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[str] = []

    class Heard(qr.QrCodeWidget):  # type: ignore[misc]  # ReportLab has no types
        def __init__(self, value: str, **options: object) -> None:
            held.append(value)
            super().__init__(value, **options)

    monkeypatch.setattr(qr, "QrCodeWidget", Heard)
    rendered()
    assert held == [KEY]


def test_the_key_stands_in_no_metadata() -> None:
    with closing(pypdfium2.PdfDocument(io.BytesIO(rendered().pdf))) as document:
        told = " ".join(document.get_metadata_dict().values())
    assert KEY[:4] not in told
    assert NAME not in told


def test_nothing_on_it_stands_outside_of_its_margins() -> None:
    with closing(pypdfium2.PdfDocument(io.BytesIO(rendered().pdf))) as document:
        picture = document[0].render(scale=1).to_pil().convert("L")
    inked = picture.point(lambda light: 255 if light < 250 else 0).getbbox()
    assert inked is not None
    left, _, right, _ = inked
    assert left >= 66
    assert right <= 595 - 66
