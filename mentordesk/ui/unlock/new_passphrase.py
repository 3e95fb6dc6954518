"""Choosing a passphrase: typed twice, weighed in words, or seven words proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.passphrase import PassphraseLevel, assess
from mentordesk.domain.problems import Problem
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, PassphraseField
from mentordesk.ui.widgets.text import label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Collection


class NewPassphrase(QWidget):
    """Two fields, a meter in words, and a proposal."""

    def __init__(self, propose: Callable[[], str]) -> None:
        super().__init__()
        self._propose = propose
        self.own_words: Collection[str] = ()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(
            label(
                self.tr(
                    "Sept mots, ou au moins 12 signes avec majuscule, minuscule, chiffre et"
                    " ponctuation. Personne ne peut la retrouver à votre place."
                ),
                "muted",
                wrap=True,
            )
        )
        self.passphrase, self.again = PassphraseField(), PassphraseField()
        self.field = Field(self.tr("Phrase secrète"), self.passphrase)
        self.again_field = Field(self.tr("La même, encore une fois"), self.again)
        self.meter = label("", "muted", wrap=True)
        across = QHBoxLayout()
        across.addWidget(button(self.tr("Proposer sept mots"), self._offer, picture="refresh-cw"))
        across.addStretch(1)
        self.proposed = label("", "strong", wrap=True)
        self.proposed.hide()
        down.addWidget(self.field)
        down.addWidget(self.meter)
        down.addWidget(self.again_field)
        down.addLayout(across)
        down.addWidget(self.proposed)
        self.passphrase.textChanged.connect(self._weigh)
        self.passphrase.textEdited.connect(self._typed)
        self._weigh()

    def _offer(self) -> None:
        words = self._propose()
        self.proposed.setText(words)
        self.proposed.setAccessibleName(self.tr("Phrase proposée"))
        self.proposed.show()
        self.passphrase.setText(words)
        self.passphrase.reveal(shown=True)
        self.again.clear()
        self.again.setFocus()

    def _typed(self, text: str) -> None:
        """Take a proposal away once another phrase is typed, and hide what is typed again."""
        if self.proposed.text() and text != self.proposed.text():
            self._forget_proposal()

    def _forget_proposal(self) -> None:
        self.proposed.clear()
        self.proposed.hide()
        self.passphrase.reveal(shown=False)

    def goes_on(self) -> bool:
        """Hear of Enter: go from the first field to the second; return whether it did."""
        if not self.passphrase.hasFocus() or self.again.text():
            return False
        self.again.setFocus()
        return True

    def _weigh(self) -> None:
        found = assess(self.passphrase.text(), self.own_words)
        words = {
            PassphraseLevel.EMPTY: "",
            PassphraseLevel.TOO_SHORT: self.tr("Trop courte."),
            PassphraseLevel.TOO_SIMPLE: self.tr("Trop simple : mêlez plus de signes ou de mots."),
            PassphraseLevel.SUFFICIENT: self.tr("Suffisante."),
            PassphraseLevel.STRONG: self.tr("Solide."),
        }
        self.meter.setText(words[found.level])
        if found.is_accepted:
            self.field.show_error("")
        restyle(self.meter, "role", "good" if found.is_accepted else "attention")

    def check(self) -> bool:
        """Show what is wrong; return whether the passphrase may close a vault."""
        accepted = assess(self.passphrase.text(), self.own_words).is_accepted
        same = self.passphrase.text() == self.again.text()
        weak = self.tr("Cette phrase est trop faible pour protéger le coffre.")
        self.field.show_error("" if accepted else weak)
        mismatch = problem_sentence(Problem("passphrase", "mismatch"))
        self.again_field.show_error("" if same or not accepted else mismatch)
        if not accepted:
            self.passphrase.setFocus()
        elif not same:
            self.again.setFocus()
        return accepted and same

    def wipe(self) -> None:
        """Take the secret off the screen."""
        self.passphrase.clear()
        self.again.clear()
        self._forget_proposal()
