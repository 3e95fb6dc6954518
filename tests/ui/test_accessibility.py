"""Every page by keyboard, by ear and in large text."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.ui.looking import cut_off, expect_none, find, reads_markup, speechless
from tests.ui.walk import Walk
from tests.ui.walked import CONTRAST, DARK, LARGER, LARGEST, SMALL, USUAL, Walked, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

    Make = Callable[[Settings], Driver]

LOOKS = [
    pytest.param("keyboard", id="who_arrives_may_type_or_press_tab_at_once"),
    pytest.param("names", id="whatever_takes_the_keyboard_says_its_name_and_what_it_is"),
    pytest.param("targets", id="every_button_can_be_hit"),
    pytest.param("tab", id="tab_goes_round_as_one_reads_and_comes_back_the_same_way"),
]


@pytest.fixture(autouse=True)
def still_cursor(qapp: QApplication) -> Iterator[None]:
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.parametrize("look", LOOKS)
def test_on_every_page(walked: Walked, make_driver: Make, french_life: Life, look: str) -> None:
    expect_none(walked.found(make_driver, french_life, USUAL, look))


@pytest.mark.parametrize("way", [USUAL, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_one_sees_where_the_keyboard_is(
    walked: Walked, make_driver: Make, french_life: Life, way: Way
) -> None:
    expect_none(walked.found(make_driver, french_life, way, "rings"))


@pytest.mark.parametrize("way", [SMALL, LARGER, LARGEST], ids=["100", "150", "200"])
def test_nothing_is_cut_off_on_a_small_screen(
    walked: Walked, make_driver: Make, french_life: Life, way: Way
) -> None:
    expect_none(walked.found(make_driver, french_life, way, "cut_off"))


def test_long_names_and_endless_notes_are_not_cut_off(
    walked: Walked, make_driver: Make, long_life: Life
) -> None:
    expect_none(walked.found(make_driver, long_life, SMALL, "cut_off"))


def test_no_label_and_no_tip_reads_markup(driver: Driver, hostile_life: Life) -> None:
    walk = Walk(driver, hostile_life)
    expect_none(find(chain(walk.everywhere(), walk.dialogs()), reads_markup))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_dialogs_say_what_they_are_and_are_not_cut_off(
    make_driver: Make, french_life: Life, scale: float
) -> None:
    way = {1.0: SMALL, 2.0: LARGEST}[scale]
    walk = Walk(make_driver(way.settings), french_life, way.size)
    walk.driver.unlock(walk.folder)
    found = find(walk.dialogs(), lambda dialog: [*cut_off(dialog), *speechless(dialog)])
    expect_none(found)
