"""A recovery key, shown once: its sheet leaves on paper, then the key is typed back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain import recovery_key
from mentordesk.domain.problems import Problem
from mentordesk.ui.clipboard import lend
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.words import shown


class KeyPage(QWidget):
    """Shows the key of a new sheet and asks for it back, whole.

    Signals:
        print_asked: the sheet is to be printed.
        save_asked: it is to be saved as a PDF.
    """

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.intro = label("", wrap=True)
        down.addWidget(self.intro)
        self.shown = label("", "heading", wrap=True)
        self.shown.setAccessibleName(self.tr("Clé de secours"))
        down.addWidget(self.shown)
        down.addWidget(self._acts())
        self.told = label("", "small", wrap=True)
        self.told.hide()
        down.addWidget(self.told)
        self.typed = LineField()
        self.typed_field = Field(
            self.tr("Retapez la clé"), self.typed, hint=self.tr("depuis votre fiche")
        )
        down.addWidget(self.typed_field)
        said = self.tr(
            "La clé retapée ouvre une copie du coffre, effacée aussitôt : c’est la preuve que la"
            " fiche suffit. Vous pouvez l’essayer plus tard ; d’ici là rien ne le prouve, et la"
            " page Aujourd’hui le rappelle."
        )
        down.addWidget(label(shown(said), "small", wrap=True))

    def _acts(self) -> QWidget:
        acts = QWidget()
        flow = FlowLayout(acts)
        self.print = button(self.tr("Imprimer la fiche…"), self.print_asked.emit, picture="printer")
        self.save = button(
            self.tr("Enregistrer la fiche (PDF)…"), self.save_asked.emit, picture="download"
        )
        self.copy = button(self.tr("Copier pendant 10 secondes"), self._copy, picture="copy")
        for act in (self.print, self.save, self.copy):
            flow.addWidget(act)
        return acts

    def show_key(self, key: str, *, replaces: bool = False) -> None:
        """Show the key; ``replaces`` tells of the sheet that is worth nothing from now on."""
        self._key = key
        self.shown.setText(key.replace("-", " "))
        said = self.tr(
            "Si la phrase secrète est oubliée, cette clé est la seule façon d’ouvrir le coffre."
            " Imprimez la fiche, ou recopiez la clé, et gardez-la dans un lieu fermé."
        )
        if replaces:
            old = self.tr("L’ancienne fiche n’ouvre plus ce coffre.")
            said = f"{old} {said}"
        self.intro.setText(shown(said))

    def forget(self) -> None:
        """Show the key no more: nobody sits here."""
        self._key = ""
        for place in (self.shown, self.typed):
            place.clear()

    def check(self) -> bool:
        """Show whether the key typed is the one shown."""
        found = recovery_key.parse(self.typed.text())
        if not isinstance(found, Problem) and found.text != self._key:
            found = Problem("recovery_key", "wrong_checksum")
        if isinstance(found, Problem):
            self.refuse(problem_sentence(found))
            return False
        self.typed_field.show_error("")
        return True

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the key that was typed."""
        self.typed_field.show_error(sentence)
        self.typed.setFocus()

    def tell(self, sentence: str, role: str = "good") -> None:
        """Say what became of the sheet."""
        restyle(self.told, "role", role)
        self.told.setText(shown(sentence))
        self.told.show()
        announce(self.told, sentence)

    def _copy(self) -> None:
        lend(self._key)
