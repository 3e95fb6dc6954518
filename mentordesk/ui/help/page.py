"""Help in the program: one page a topic, from texts that ship with it; works with no network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.help.key_card import print_key_card
from mentordesk.ui.help.licences import component_lines, components_here, licence_text
from mentordesk.ui.help.text import HelpText
from mentordesk.ui.summaries.preview import choose_printer, has_printer
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.choices import FilterChips
from mentordesk.ui.widgets.fields import ChoiceField, Field
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
    "backups",
    "bin",
    "access",
    "journal",
    "mentoring",
    "keys",
    "about",
    "licences",
)


class HelpPage(Page):
    """Shows one topic of the help; the others are one choice away."""

    help_topic = "start"

    def __init__(self, navigator: Navigator, topic: str) -> None:
        super().__init__()
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        inside.setSpacing(12)
        self.outer.addLayout(inside)
        inside.addWidget(self.banners)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(icon_button(self.tr("Page précédente"), "arrow-left", navigator.back))
        heading.addWidget(label(self.tr("Aide"), "title"))
        heading.addStretch(1)
        self.print = button(self.tr("Imprimer"), self._print, picture="printer", shortcut="Ctrl P")
        QShortcut(QKeySequence("Ctrl+P"), self.print).activated.connect(self._print)
        heading.addWidget(self.print)
        inside.addLayout(heading)
        self._add_topics(inside)
        leave_alone(self)
        self.text = HelpText()
        self.text.setAccessibleName(self.tr("Texte de l’aide"))
        inside.addWidget(self.text, 1)
        self.begin_at(self.text)
        wanted = topic if topic in TOPICS else "start"
        self.topics.choose(wanted)
        self.show_topic(wanted)

    def _add_topics(self, inside: QVBoxLayout) -> None:
        names = {
            "start": self.tr("Commencer"),
            "today": self.tr("Aujourd’hui"),
            "people": self.tr("Personnes"),
            "meeting": self.tr("Rencontres"),
            "file": self.tr("Dossier"),
            "goals": self.tr("Objectifs"),
            "summary": self.tr("Synthèses"),
            "settings": self.tr("Réglages"),
            "backups": self.tr("Sauvegardes"),
            "bin": self.tr("Corbeille"),
            "access": self.tr("Qui voit quoi"),
            "journal": self.tr("Journal"),
            "mentoring": self.tr("Le mentorat à l’ASE"),
            "keys": self.tr("Raccourcis"),
            "about": self.tr("À propos"),
            "licences": self.tr("Licences"),
        }
        self.topics = FilterChips(self.tr("Sujet"), [(name, names[name]) for name in TOPICS])
        self.topics.chosen.connect(self.show_topic)
        inside.addWidget(self.topics)
        self.component = ChoiceField(
            [(part, f"{part.name} · {part.licence}") for part in components_here()]
        )
        self.component.chosen.connect(self._show_licence)
        self._of_component = Field(self.tr("Composant"), self.component)
        inside.addWidget(self._of_component)

    def show_topic(self, topic: str) -> None:
        """Show a topic in the window's language."""
        self.print.setVisible(topic == "keys")
        self._of_component.setVisible(topic == "licences")
        if topic == "licences":
            self._show_licence()
        else:
            self.text.show_markdown(self._words(topic))

    def _words(self, topic: str) -> str:
        folder = THEME.resources / "help" / language()
        words = (folder / f"{topic}.md").read_text(encoding="utf-8")
        if topic == "about":
            words = words.replace("{version}", QApplication.applicationVersion())
            words = words.replace("{python}", sys.version.split()[0])
            words = words.replace("{qt}", QLibraryInfo.version().toString())
            words = words.replace("{vault}", str(QApplication.instance().property("vault") or "–"))  # type: ignore[union-attr]  # it runs
            words = words.replace("{components}", component_lines())
        return shown(words)

    def _show_licence(self, _: object = None) -> None:
        self.text.show_plain(licence_text(self.component.value(), THEME.resources))

    def _print(self) -> None:
        if not has_printer():
            said = self.tr("Aucune imprimante n’est installée sur cet ordinateur.")
            self.banners.tell(said, "attention")
            return
        printer = choose_printer(self)
        if printer is not None:
            print_key_card(self._words("keys"), printer)
            self.banners.tell(self.tr("La page est envoyée à l’imprimante."), seconds=12)
