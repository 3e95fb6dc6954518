"""The typeface lies in the program's folder; without it nothing is printed in another one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from reportlab.pdfbase import pdfmetrics

from mentordesk.domain.errors import FontMissing
from mentordesk.reporting.fonts import BOLD, ITALIC, REGULAR, STRONG, register_fonts
from mentordesk.reporting.summary_pdf import SummaryPdf
from mentordesk.system.places import resource_root
from tests.reporting.conftest import DRAFT, compose_page

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf")


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """Copy what the page needs."""
    for name in ("fonts", "wording"):
        shutil.copytree(resource_root() / name, tmp_path / name)
    return tmp_path


def test_the_copied_resources_are_enough(resources: Path) -> None:
    assert SummaryPdf(resources).render(compose_page(), DRAFT).pages == 1


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_of_the_typeface_is_told(resources: Path, file: str) -> None:
    (resources / "fonts" / file).unlink()
    with pytest.raises(FontMissing):
        SummaryPdf(resources).render(compose_page(), DRAFT)


@pytest.mark.parametrize("left", [b"", b"not a typeface", None], ids=["empty", "other", "half"])
@pytest.mark.parametrize("file", FILES)
def test_a_damaged_file_of_the_typeface_is_told(
    resources: Path, file: str, left: bytes | None
) -> None:
    place = resources / "fonts" / file
    data = place.read_bytes()
    place.write_bytes(data[: len(data) // 2] if left is None else left)
    with pytest.raises(FontMissing):
        SummaryPdf(resources).render(compose_page(), DRAFT)


def test_once_the_file_is_back_the_page_is_printed(resources: Path) -> None:
    place = resources / "fonts" / FILES[0]
    data = place.read_bytes()
    place.unlink()
    with pytest.raises(FontMissing):
        SummaryPdf(resources).render(compose_page(), DRAFT)
    place.write_bytes(data)
    assert SummaryPdf(resources).render(compose_page(), DRAFT).pages == 1


def test_all_cuts_draw_the_same_letters() -> None:
    """What is named as lacking is looked up in one cut for all."""
    register_fonts(resource_root() / "fonts")
    regular, *others = (
        {code for code in pdfmetrics.getFont(name).face.charToGlyph if not _is_private(code)}
        for name in (REGULAR, STRONG, BOLD, ITALIC)
    )
    assert all(other == regular for other in others)


def _is_private(code: int) -> bool:
    return 0xE000 <= code <= 0xF8FF
