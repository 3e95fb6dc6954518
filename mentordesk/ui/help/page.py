"""Help in the program: one page a topic, from texts that ship with it; works with no network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, Qt, QUrl
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QVBoxLayout

from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import icon_button
from mentordesk.ui.widgets.choices import FilterChips
from mentordesk.ui.widgets.page import GAP, MARGIN, Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import language, shown

if TYPE_CHECKING:
    from mentordesk.ui.routes import Navigator

TOPICS = (
    "start",
    "today",
    "people",
    "meeting",
    "file",
    "goals",
    "summary",
    "settings",
    "mentoring",
    "keys",
    "about",
)


class HelpPage(Page):
    """Shows one topic of the help; the others are one choice away."""

    help_topic = "start"

    def __init__(self, navigator: Navigator, topic: str) -> None:
        super().__init__()
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        self.outer.addLayout(inside)
        heading = QHBoxLayout()
        heading.addWidget(icon_button(self.tr("Page précédente"), "arrow-left", navigator.back))
        heading.addWidget(label(self.tr("Aide"), "title"))
        heading.addStretch(1)
        inside.addLayout(heading)
        names = {
            "start": self.tr("Commencer"),
            "today": self.tr("Aujourd’hui"),
            "people": self.tr("Personnes"),
            "meeting": self.tr("Rencontres"),
            "file": self.tr("Dossier"),
            "goals": self.tr("Objectifs"),
            "summary": self.tr("Synthèses"),
            "settings": self.tr("Réglages"),
            "mentoring": self.tr("Le mentorat à l’ASE"),
            "keys": self.tr("Raccourcis"),
            "about": self.tr("À propos"),
        }
        self.topics = FilterChips(self.tr("Sujet"), [(name, names[name]) for name in TOPICS])
        self.topics.chosen.connect(self.show_topic)
        inside.addWidget(self.topics)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Texte de l’aide"))
        self.text.document().setDefaultStyleSheet(
            f"h1 {{ font-size: {THEME.px(20)}px; }} h2 {{ font-size: {THEME.px(16)}px; }}"
        )
        inside.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        wanted = topic if topic in TOPICS else "start"
        self.topics.choose(wanted)
        self.show_topic(wanted)

    def show_topic(self, topic: str) -> None:
        """Show a topic in the window's language."""
        folder = THEME.resources / "help" / language()
        words = (folder / f"{topic}.md").read_text(encoding="utf-8")
        if topic == "about":
            words = words.replace("{version}", QApplication.applicationVersion())
            words = words.replace("{python}", sys.version.split()[0])
            words = words.replace("{qt}", QLibraryInfo.version().toString())
            words = words.replace("{vault}", str(QApplication.instance().property("vault") or "–"))  # type: ignore[union-attr]  # it runs
        self.text.setMarkdown(shown(words))
        self.text.setSource(QUrl())
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
