"""Contrast: of the tokens by their pairs, and of what is really painted on every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from mentordesk.ui.theme import style_sheet
from mentordesk.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    SHAPE_PAIRS,
    TEXT_PAIRS,
    Palette,
)
from tests.ui import walked as ways
from tests.ui.looking import expect_none
from tests.ui.painted import SHAPE, TEXT, contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

STRONG_TEXT = 7.0
PALETTES = pytest.mark.parametrize(
    "palette",
    [
        pytest.param(LIGHT, id="light"),
        pytest.param(DARK, id="dark"),
        pytest.param(HIGH_CONTRAST, id="contrast"),
    ],
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOR = re.compile(r"(?<![\w-])color: \$(\w+)")
_GROUND = re.compile(r"(?<![\w-])background: \$(\w+)")


@PALETTES
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_is_read_on_every_ground_it_stands_on(palette: Palette, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(palette, token) for token in pair)
    assert contrast(ink, ground) >= TEXT


@PALETTES
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-on-".join)
def test_borders_rings_and_lines_are_seen(palette: Palette, pair: tuple[str, str]) -> None:
    shape, ground = (getattr(palette, token) for token in pair)
    assert contrast(shape, ground) >= SHAPE


@pytest.mark.parametrize("ground", ["background", "surface", "navigation"])
def test_high_contrast_is_high(ground: str) -> None:
    for ink in ("text", "muted", "brand", "brand_dark", "attention", "danger", "good"):
        assert contrast(getattr(HIGH_CONTRAST, ink), getattr(HIGH_CONTRAST, ground)) >= STRONG_TEXT


def test_the_list_of_pairs_has_every_pair_of_the_style_sheet() -> None:
    """A rule that sets an ink and its ground makes a pair that the test above must know."""
    text = style_sheet._SHEET.template
    found = {
        (ink, ground)
        for _, body in _RULE.findall(text)
        for ink in _COLOR.findall(body)
        for ground in _GROUND.findall(body)
    }
    assert len(found) >= 10
    assert sorted(found - set(TEXT_PAIRS)) == []


@pytest.mark.parametrize(
    "way", [ways.USUAL, ways.DARK, ways.CONTRAST], ids=["light", "dark", "contrast"]
)
def test_every_painted_word_is_read(
    walked: ways.Walked, make_driver: Callable[[Settings], Driver], french_life: Life, way: ways.Way
) -> None:
    expect_none(walked.found(make_driver, french_life, way, "contrast"))
