"""Contrast: of the tokens by their pairs, and of what is really painted on every page."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from mentordesk.ui.theme import style_sheet
from mentordesk.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    SHAPE_PAIRS,
    TEXT_PAIRS,
    Palette,
)
from tests.driving import FRENCH
from tests.ui.looking import called, contrast, expect_none, find, seen
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

TEXT, SHAPE, STRONG_TEXT = 4.5, 3.0, 7.0
PALETTES = pytest.mark.parametrize(
    "palette",
    [
        pytest.param(LIGHT, id="light"),
        pytest.param(DARK, id="dark"),
        pytest.param(HIGH_CONTRAST, id="contrast"),
    ],
)
WORDED: tuple[type[QWidget], ...] = (QLabel, QPushButton, QToolButton, QLineEdit)
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


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_every_painted_word_is_read(
    make_driver: Callable[[Settings], Driver], french_life: Life, scheme: str
) -> None:
    driver = make_driver(replace(FRENCH, scheme=scheme))
    expect_none(find(Walk(driver, french_life).everywhere(), pale_words))


def pale_words(page: QWidget) -> Iterator[str]:
    window = page.window()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for kind in (QLabel, QPushButton, QToolButton, QLineEdit):
        for widget in seen(page, kind):
            if (
                not _words(widget).strip()
                or widget.visibleRegion().isEmpty()
                or not widget.isEnabled()
            ):
                continue
            area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            shown = widget.visibleRegion().boundingRect().size()
            if shown != widget.size():
                continue  # scrolled out in part
            best = strongest_contrast(picture, area)
            if best < TEXT:
                yield f"{called(widget)} «{_words(widget)[:30]}» is painted at {best:.2f}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QPushButton | QToolButton) else ""


def strongest_contrast(picture: QImage, area: QRect) -> float:
    """Return the contrast of the ground, the colour seen most, with the ink farthest from it."""
    inside = area.adjusted(3, 3, -3, -3) & picture.rect()
    pixels = memoryview(picture.constBits()).cast("I")
    wide = picture.bytesPerLine() // 4
    counts: Counter[int] = Counter()
    for y in range(inside.top(), inside.bottom() + 1):
        counts.update(pixels[y * wide + inside.left() : y * wide + inside.right() + 1])
    if not counts:
        return 21.0
    ground = _name(counts.most_common(1)[0][0])
    return max(contrast(ground, _name(color)) for color in counts)


def _name(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"
