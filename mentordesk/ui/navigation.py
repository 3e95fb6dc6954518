"""The column at the left: where to go, the safeguarding entry, and who is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mentordesk.ui import routes
from mentordesk.ui.may_go import needs
from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.unlock.frame import brand_mark
from mentordesk.ui.widgets.buttons import ToolButton, icon_button
from mentordesk.ui.widgets.card import Avatar, line
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.access import Action
    from mentordesk.domain.places import StaffMember

WIDTH, SIDE = 216, 10
TEXT_LEFT = 66
"""What frame, icon and margins take of an entry's width."""


class NavigationColumn(QWidget):
    """The entries that the account may go to; the one that leads to the present page is lit."""

    lock_asked = Signal()

    def __init__(
        self, navigator: routes.Navigator, actor: StaffMember, may: Callable[[Action], bool]
    ) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        # Large text needs less than its share: the page beside it needs the room more.
        self.setFixedWidth(round(WIDTH * (1 + (THEME.scale - 1) * 0.6)))
        self.setAccessibleName(self.tr("Navigation"))
        self._navigator = navigator
        self._entries: dict[str, QToolButton] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(SIDE, 14, SIDE, 10)
        down.setSpacing(3)
        down.addLayout(self._brand())
        down.addSpacing(10)
        for section, text, picture, route in (
            ("today", self.tr("Aujourd’hui"), "sun", routes.TodayRoute()),
            ("young_people", self.tr("Jeunes"), "users", routes.YoungPeopleRoute()),
            ("mentors", self.tr("Mentors"), "heart-handshake", routes.MentorsRoute()),
        ):
            if may(needs(route)):
                down.addWidget(self._entry(section, text, picture, route))
        down.addStretch(1)
        down.addWidget(self._safeguarding())
        down.addSpacing(8)
        down.addWidget(
            self._entry("settings", self.tr("Réglages"), "settings", routes.SettingsRoute())
        )
        down.addWidget(line())
        down.addLayout(self._person(actor))
        widest = max(entry.sizeHint().width() for entry in self._entries.values())
        self.setFixedWidth(max(self.width(), widest + 2 * SIDE))

    def show_actor(self, actor: StaffMember) -> None:
        """Show another name and function of who is here."""
        self.name.setText(actor.full_name)
        self.function.setText(actor.function)

    def light(self, section: str) -> None:
        """Light the entry of a section."""
        for name, entry in self._entries.items():
            entry.setChecked(name == section)
            ink = "brand_dark" if name == section else "text"
            entry.setIcon(icon(entry.property("picture"), ink))

    def _brand(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setContentsMargins(8, 0, 0, 0)
        across.addWidget(brand_mark(28))
        across.addSpacing(4)
        across.addWidget(label("MentorDesk", "card"))
        across.addStretch(1)
        return across

    def _entry(self, section: str, text: str, picture: str, route: routes.Route) -> QToolButton:
        entry = _wide_button(text, picture)
        entry.setProperty("picture", picture)
        entry.setCheckable(True)
        entry.clicked.connect(lambda _=False: self._navigator.go(route))
        self._entries[section] = entry
        return entry

    def _safeguarding(self) -> QToolButton:
        entry = _wide_button(
            self.tr("J’ai un doute sur la sécurité d’un jeune"), "life-buoy", "danger"
        )
        entry.setObjectName("safeguarding")
        _break_lines(entry, self.width() - THEME.px(TEXT_LEFT))
        entry.clicked.connect(lambda _=False: self._navigator.go(routes.SafeguardingRoute()))
        return entry

    def _person(self, actor: StaffMember) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setContentsMargins(6, 6, 0, 0)
        across.addWidget(Avatar(actor.initials))
        names = QVBoxLayout()
        names.setSpacing(0)
        self.name = label(actor.full_name, "strong", wrap=True)
        self.function = label(actor.function, "small", wrap=True)
        names.addWidget(self.name)
        names.addWidget(self.function)
        across.addLayout(names, 1)
        across.addWidget(icon_button(self.tr("Verrouiller (Ctrl L)"), "lock", self.lock_asked.emit))
        return across


def _break_lines(entry: QToolButton, room: int) -> None:
    """Set a button's words in lines, since a tool button breaks none by itself."""
    font = entry.font()
    font.setPixelSize(THEME.px(13))
    font.setWeight(QFont.Weight.Medium)
    measure, lines = QFontMetrics(font), [""]
    for word in entry.accessibleName().split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if measure.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    entry.setText("\n".join(f"  {line}" for line in lines))
    entry.setMinimumHeight(measure.lineSpacing() * len(lines) + THEME.px(18))


def _wide_button(text: str, picture: str, ink: str = "text") -> QToolButton:
    made = ToolButton()
    made.setText(f"  {text}")
    made.setAccessibleName(text)
    made.setIcon(icon(picture, ink))
    side = THEME.px(18)
    made.setIconSize(QSize(side, side))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMinimumHeight(THEME.px(38))
    return made
