"""Walks that several tests look back on: each is made once, and every look is taken on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.driving import FRENCH
from tests.ui.looking import cut_off, small_targets, speechless, way_of_tab
from tests.ui.painted import Rings, pale_words
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

    Look = Callable[[QWidget], Iterable[str]]

SMALL_SCREEN, USUAL_SCREEN = (1280, 720), (1366, 768)


def without_keyboard(_: QWidget) -> list[str]:
    return ["nothing has the keyboard"] if QApplication.focusWidget() is None else []


@dataclass(frozen=True)
class Way:
    """One walk: how the window looks, and what is looked at, in this order."""

    settings: Settings = FRENCH
    size: tuple[int, int] = USUAL_SCREEN
    looks: tuple[str, ...] = ("cut_off",)


USUAL = Way(looks=("keyboard", "names", "targets", "contrast", "tab", "rings"))
DARK = Way(FRENCH._replace(scheme="dark"), looks=("contrast", "rings"))
CONTRAST = Way(FRENCH._replace(scheme="contrast"), looks=("contrast", "rings"))
SMALL = Way(size=SMALL_SCREEN)
LARGER = Way(FRENCH._replace(text_scale=1.5), SMALL_SCREEN)
LARGEST = Way(FRENCH._replace(text_scale=2.0), SMALL_SCREEN)


class Walked:
    """Makes each walk once a session and keeps what was found."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, list[str]]] = {}

    def found(
        self, make_driver: Callable[[Settings], Driver], life: Life, way: Way, look: str
    ) -> list[str]:
        """Return what one look found on a walk."""
        key = f"{life.vault} {way}"
        if key not in self._found:
            self._found[key] = _walk(Walk(make_driver(way.settings), life, way.size), way)
        return self._found[key][look]


def _walk(walk: Walk, way: Way) -> dict[str, list[str]]:
    looks: dict[str, Look] = {
        "keyboard": without_keyboard,
        "names": speechless,
        "targets": small_targets,
        "contrast": pale_words,
        "rings": Rings().missing,
        "tab": way_of_tab,
        "cut_off": cut_off,
    }
    found: dict[str, dict[str, str]] = {name: {} for name in way.looks}
    for place, page in walk.everywhere():
        for name in way.looks:
            for finding in looks[name](page):
                found[name].setdefault(finding, place)
    return {
        name: [f"{place}: {finding}" for finding, place in some.items()]
        for name, some in found.items()
    }
