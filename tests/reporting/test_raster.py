"""Pages as pictures for the window: every page, at the asked fineness, in the order of bytes."""

from __future__ import annotations

import pytest

from mentordesk.reporting.raster import PdfiumRaster
from tests.reporting.conftest import VALIDATED, choose, printed, usual_page


@pytest.mark.parametrize("dots_per_inch", [72.0, 96.0, 192.0])
def test_every_page_becomes_a_picture_of_its_size(dots_per_inch: float) -> None:
    sheet = printed(usual_page(choose(analysis="Un long avis. " * 900)))
    pictures = PdfiumRaster().pictures(sheet.pdf, dots_per_inch)
    assert len(pictures) == len(sheet.pages) > 1
    for picture in pictures:
        # A4 is 8.27 by 11.69 inches.
        assert picture.width == pytest.approx(8.27 * dots_per_inch, abs=2)
        assert picture.height == pytest.approx(11.69 * dots_per_inch, abs=2)
        assert picture.stride >= 4 * picture.width
        assert len(picture.pixels) == picture.stride * picture.height


def test_the_picture_is_the_page_in_blue_green_red() -> None:
    picture = PdfiumRaster().pictures(printed(usual_page(), VALIDATED).pdf, 96.0)[0]
    pixels = picture.pixels
    assert pixels[:3] == b"\xff\xff\xff"
    # The curves are petrol: little red, more green than red, in the third and second byte.
    greens_and_reds = zip(pixels[1::4], pixels[2::4], strict=True)
    petrol = sum(0x60 < green < 0x75 and red < 0x30 for green, red in greens_and_reds)
    assert petrol > 100


def test_pictures_are_the_same_each_time() -> None:
    pdf = printed(usual_page()).pdf
    first, second = (PdfiumRaster().pictures(pdf, 72.0) for _ in range(2))
    assert first == second
