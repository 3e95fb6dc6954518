from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2  # read back what was written
import pytest
from reportlab.pdfgen.canvas import Canvas  # the paper to draw on

from mentordesk.domain.charts import Box, ChartDescription, describe
from mentordesk.domain.identity import GoalId, RatingId
from mentordesk.domain.ratings import Rater, Rating, series_by_rater
from mentordesk.reporting.chart_drawing import chart_flowable, draw_chart
from mentordesk.reporting.fonts import register_fonts

BOX = Box(178.0, 56.0)
START = date(2026, 5, 14)
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture(autouse=True)
def _fonts() -> None:
    register_fonts(FONTS)


def chart(
    *values: int, rater: Rater = Rater.YOUNG_PERSON, target: int | None = None
) -> ChartDescription:
    ratings = [
        Rating(RatingId(str(place)), GoalId("goal"), rater, value, START + timedelta(30 * place))
        for place, value in enumerate(values)
    ]
    mark = START + timedelta(days=20)
    made = describe("Oser parler", series_by_rater(ratings), BOX, target=target, marks=[mark])
    assert made is not None
    return made


def drawn(description: ChartDescription) -> pypdfium2.PdfDocument:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(BOX.width, BOX.height))
    draw_chart(canvas, description)
    canvas.save()
    return pypdfium2.PdfDocument(written.getvalue())


def test_the_scale_and_the_first_and_last_values_can_be_read() -> None:
    text = drawn(chart(3, 4, 6))[0].get_textpage().get_text_range()
    assert sorted("".join(text.split())) == sorted("051036")


@pytest.mark.parametrize("rater", Rater)
def test_the_curve_stands_where_the_description_says_in_grey_too(rater: Rater) -> None:
    description = chart(2, 8, rater=rater)
    image = drawn(description)[0].render(scale=4, grayscale=True).to_pil().convert("L")
    for marker in description.markers:
        darkness = image.getpixel((round(marker.x * 4), round(marker.y * 4)))
        assert isinstance(darkness, int)
        assert darkness < 128


def test_a_target_adds_a_dashed_line() -> None:
    def dashes(description: ChartDescription) -> int:
        image = drawn(description)[0].render(scale=4, grayscale=True).to_pil().convert("L")
        row = round(description.box.height * 4 * 0.5)
        assert description.scale[1].y == pytest.approx(description.box.height / 2)
        shades = [image.getpixel((x, row)) for x in range(160, 560)]
        return sum(one != following for one, following in pairwise(shades))

    assert dashes(chart(0, 1, target=5)) > dashes(chart(0, 1)) + 10


def test_it_flows_on_a_page_at_its_own_size() -> None:
    assert chart_flowable(chart(3, 6)).wrap(500, 500) == (BOX.width, BOX.height)
