"""The tabs of a young person's file: each has a code, so that a way back finds it anywhere."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from mentordesk.domain.access import Action
from mentordesk.ui.texts import tr
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.form_page import LARGE_TEXT

if TYPE_CHECKING:
    from mentordesk.ui.session import Session


class FileTab(IntEnum):
    """What a route keeps of a tab; the place where it stands is another matter."""

    THREAD = 0
    GOALS = 1
    SUMMARIES = 2
    FACTS = 3
    HISTORY = 4
    FRAMEWORK = 5


ORDER = (
    FileTab.THREAD,
    FileTab.GOALS,
    FileTab.FRAMEWORK,
    FileTab.SUMMARIES,
    FileTab.FACTS,
    FileTab.HISTORY,
)
_NEEDS = {
    FileTab.FRAMEWORK: Action.READ_FRAMEWORK,
    FileTab.SUMMARIES: Action.READ_SUMMARIES,
    FileTab.HISTORY: Action.READ_HISTORY,
}


class FileTabs(QTabBar):
    """Offers the tabs that the account in front may read."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(tr("Parties du dossier"))
        words = _words()
        for code in ORDER:
            if code not in _NEEDS or session.may(_NEEDS[code]):
                self.setTabData(self.addTab(words[code]), code)

    @property
    def front(self) -> FileTab:
        """The tab in front."""
        return FileTab(self.tabData(self.currentIndex()))

    @property
    def offered(self) -> list[FileTab]:
        """The tabs, from left to right."""
        return [FileTab(self.tabData(place)) for place in range(self.count())]

    def turn_to(self, code: int) -> None:
        """Bring a tab to the front; the first one where this one is not offered."""
        offered = self.offered
        self.setCurrentIndex(offered.index(FileTab(code)) if code in offered else 0)


def _words() -> dict[FileTab, str]:
    is_large = THEME.scale >= LARGE_TEXT
    return {
        FileTab.THREAD: tr("Fil"),
        FileTab.GOALS: tr("Objectifs"),
        FileTab.FRAMEWORK: tr("Cadre") if is_large else tr("Cadre du mentorat"),
        FileTab.SUMMARIES: tr("Synthèses"),
        FileTab.FACTS: tr("Identité") if is_large else tr("Identité et contacts"),
        FileTab.HISTORY: tr("Historique"),
    }
