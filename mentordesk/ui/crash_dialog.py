"""What a person sees of a bug: that nothing written is lost, and a report without names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.widgets.text import label


class CrashDialog(QDialog):
    """Shows a report; goes when it is closed."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        leave_alone(self)  # the report holds nothing of anybody
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("MentorDesk")
        down = QVBoxLayout(self)
        down.addWidget(label(self.tr("MentorDesk a rencontré une erreur imprévue."), "heading"))
        said = self.tr(
            "Ce qui est écrit est gardé dans le brouillon. Fermez et rouvrez MentorDesk ;"
            " si cela revient, envoyez ce rapport, qui ne contient aucun nom."
        )
        down.addWidget(label(said, wrap=True))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Rapport"))
        down.addWidget(self.report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        down.addWidget(buttons)
        self.resize(640, 420)
