"""Every page by keyboard, by ear and in large text; each test walks the whole program."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.driving import FRENCH
from tests.ui.looking import (
    called,
    cut_off,
    expect_none,
    find,
    reads_markup,
    ring,
    seen,
    small_targets,
    speechless,
    takes_tab,
    way_of_tab,
)
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

SMALL_SCREEN = (1280, 720)


def test_whatever_takes_the_keyboard_says_its_name_and_what_it_is(
    driver: Driver, french_life: Life
) -> None:
    walk = Walk(driver, french_life)
    expect_none(find(chain(walk.everywhere(), walk.dialogs()), speechless))


def test_no_label_and_no_tip_reads_markup(driver: Driver, hostile_life: Life) -> None:
    walk = Walk(driver, hostile_life)
    expect_none(find(chain(walk.everywhere(), walk.dialogs()), reads_markup))


def test_tab_goes_through_every_page_and_comes_round(driver: Driver, french_life: Life) -> None:
    expect_none(find(Walk(driver, french_life).everywhere(), way_of_tab))


def test_the_page_in_front_has_the_keyboard(driver: Driver, french_life: Life) -> None:
    """Who arrives on a page may type or press Tab at once."""
    places = Walk(driver, french_life).everywhere()
    assert [name for name, _ in places if QApplication.focusWidget() is None] == []


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_keyboard_is_seen_wherever_it_is(
    make_driver: Callable[[Settings], Driver], french_life: Life, scheme: str
) -> None:
    QApplication.setCursorFlashTime(0)
    driver, known = make_driver(replace(FRENCH, scheme=scheme)), set[tuple[str, ...]]()

    def unseen(page: QWidget) -> Iterator[str]:
        for widget in list(filter(takes_tab, seen(page, QWidget))):
            looks = (type(widget).__name__, str(widget.property("variant")), widget.objectName())
            if looks in known or widget.visibleRegion().isEmpty():
                continue
            known.add(looks)
            changed, needed = ring(widget)
            if changed < needed:
                yield f"{called(widget)} {looks[1]}: {changed} pixels of {needed}"

    expect_none(find(Walk(driver, french_life).everywhere(), unseen))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off_on_a_small_screen(
    make_driver: Callable[[Settings], Driver], french_life: Life, scale: float
) -> None:
    driver = make_driver(replace(FRENCH, text_scale=scale))
    walk = Walk(driver, french_life, SMALL_SCREEN)
    expect_none(find(chain(walk.everywhere(), walk.dialogs()), cut_off))


def test_long_names_and_endless_notes_are_not_cut_off(driver: Driver, long_life: Life) -> None:
    expect_none(find(Walk(driver, long_life, SMALL_SCREEN).everywhere(), cut_off))


def test_every_button_can_be_hit(driver: Driver, french_life: Life) -> None:
    expect_none(find(Walk(driver, french_life).everywhere(), small_targets))
