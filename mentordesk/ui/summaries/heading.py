"""The head of a summary's page: what it is, when it was kept, and the three acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button, hide_unless, icon_button
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, pill, restyle
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable


class SummaryHeading(QWidget):
    """Shows the acts, disabled until there is a page."""

    def __init__(self, back: Callable[[], object], *, may_validate: bool) -> None:
        super().__init__()
        self._may_validate = may_validate
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
        down = QVBoxLayout(acts)
        down.setContentsMargins(0, 0, 0, 0)
        across = QWidget()
        self.save = button(self.tr("Enregistrer le PDF"), picture="download")
        self.save.setObjectName("save_pdf")
        self.print = button(self.tr("Imprimer"), picture="printer", shortcut="Ctrl P")
        self.validate = button(self.tr("Valider"), variant="primary", picture="stamp")
        beside = FlowLayout(across, gap=10)
        for act in (self.save, self.print, self.validate):
            act.setEnabled(False)
            beside.addWidget(act)
        self.validator = label(
            self.tr("La validation revient à la cheffe ou au chef de service, ou à la direction."),
            "small",
            wrap=True,
        )
        down.addWidget(across)
        down.addWidget(self.validator)
        hide_unless(self._may_validate, self.validate)
        hide_unless(not self._may_validate, self.validator)
        return acts

    def offer_validating(self, *, offered: bool = True) -> None:
        """Show the act of validating, or to whoever may not, who does it."""
        self.validate.setVisible(offered and self._may_validate)
        self.validator.setVisible(offered and not self._may_validate)

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
        self.offer_validating(offered=False)
        self.kept.clear()
        self.state.setText(self.tr("Version {n}").format(n=version))
        restyle(self.state, "tone", "good")

    def allow(self, *, leaving: bool, validating: bool) -> None:
        """Enable the acts that can be done now."""
        self.save.setEnabled(leaving)
        self.print.setEnabled(leaving)
        self.validate.setEnabled(validating)
