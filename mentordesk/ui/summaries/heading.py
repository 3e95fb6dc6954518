"""The head of a summary's page: what it is, when it was kept, and the three acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, pill, restyle
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable


class SummaryHeading(QWidget):
    """Shows the acts, disabled until there is a page."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(Columns(self._names(back), self._acts(), shares=(1, 0), room=860))

    def _names(self, back: Callable[[], object]) -> QWidget:
        names, words, head = QWidget(), QWidget(), QWidget()
        across = QHBoxLayout(names)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(icon_button(self.tr("Page précédente"), "arrow-left", back))
        self.title = label(self.tr("Synthèse"), "title")
        self.state = pill(self.tr("Projet"), "attention")
        self.kept = label("", "small")
        beside = QHBoxLayout(head)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.title)
        beside.addWidget(self.state)
        self.kept.setMinimumHeight(head.sizeHint().height())
        flow = FlowLayout(words, gap=10)
        flow.addWidget(head)
        flow.addWidget(self.kept)
        across.addWidget(words, 1)
        return names

    def _acts(self) -> QWidget:
        acts = QWidget()
        self.save = button(self.tr("Enregistrer le PDF"), picture="download")
        self.save.setObjectName("save_pdf")
        self.print = button(self.tr("Imprimer"), picture="printer", shortcut="Ctrl P")
        self.validate = button(self.tr("Valider"), variant="primary", picture="stamp")
        beside = FlowLayout(acts, gap=10)
        for act in (self.save, self.print, self.validate):
            act.setEnabled(False)
            beside.addWidget(act)
        return acts

    def show_person(self, name: str) -> None:
        """Say of whom it is."""
        self.title.setText(shown(self.tr("Synthèse · {name}").format(name=name)))

    def show_next(self, version: int) -> str:
        """Name the version that validating makes; return the words of the act."""
        said = self.tr("Valider la version {n}").format(n=version)
        self.validate.setText(f" {said}")
        self.validate.setAccessibleName(said)
        return said

    def show_kept(self, time: str) -> None:
        """Say when it was kept."""
        self.kept.setText(shown(self.tr("Projet enregistré à {time}").format(time=time)))

    def show_version(self, version: int | None) -> None:
        """Say that this is a version that never changes."""
        self.validate.hide()
        self.kept.clear()
        self.state.setText(self.tr("Version {n}").format(n=version))
        restyle(self.state, "tone", "good")

    def allow(self, *, leaving: bool, validating: bool) -> None:
        """Enable the acts that can be done now."""
        self.save.setEnabled(leaving)
        self.print.setEnabled(leaving)
        self.validate.setEnabled(validating)
