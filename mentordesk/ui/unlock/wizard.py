"""Making a vault in three short pages: the house and its author, the passphrase, the key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mentordesk.domain import recovery_key
from mentordesk.domain.places import VaultKind
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import clean_line, initials
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

CLIPBOARD_MS = 10_000
"""A secret leaves the clipboard after ten seconds."""


class Wizard(Entrance):
    """Gathers a new vault.

    Signals:
        vault_asked: the gathered ``NewVault``; answered by :meth:`show_key` or :meth:`refuse`.
        finished: the recovery key was typed back whole.
    """

    vault_asked = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, home: Path, propose: Callable[[], str]) -> None:
        super().__init__(520)
        self._home = home
        self.step = label("", "small")
        self.title = label("", "heading", wrap=True)
        self.body.addWidget(self.step)
        self.body.addWidget(self.title)
        self._place = QVBoxLayout()
        self._place.setSpacing(14)
        self.body.addLayout(self._place)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        across = QHBoxLayout()
        self.back = button(self.tr("Retour"), self._back)
        self.next = button(self.tr("Continuer"), self._next, variant="primary")
        self.next.setDefault(True)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.next)
        self.body.addLayout(across)
        self.house = _HousePage(home)
        self.secret = NewPassphrase(propose)
        self.key = _KeyPage()
        self._pages: list[QWidget] = [self.house, self.secret, self.key]
        self._titles = (
            self.tr("Qui tient ce carnet ?"),
            self.tr("Une phrase secrète, que vous seul connaissez"),
            self.tr("La clé de secours, à garder sur papier"),
        )
        for page in self._pages:
            self._place.addWidget(page)
        self._show(0)

    def _show(self, place: int) -> None:
        self._at = place
        for number, page in enumerate(self._pages):
            page.setVisible(number == place)
        self.step.setText(self.tr("Étape {n} sur 3").format(n=place + 1))
        self.title.setText(self._titles[place])
        self.back.setVisible(place < 2)
        self.error.hide()
        first = (self.house.name, self.secret.passphrase, self.key.typed)[place]
        first.setFocus()

    def _back(self) -> None:
        if self._at == 0:
            self.cancelled.emit()
        else:
            self._show(self._at - 1)

    def _next(self) -> None:
        if self._at == 0:
            if self.house.check():
                self.secret.own_words = self.house.own_words()
                self._show(1)
        elif self._at == 1:
            if self.secret.check() and self.next.isEnabled():
                self.set_busy(busy=True)
                self.vault_asked.emit(self.house.gathered(self.secret.passphrase.text()))
        elif self.key.check():
            self.finished.emit()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being made."""
        self.next.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.next.setText(self.tr("Création…") if busy else self.tr("Continuer"))

    def show_key(self, key: str) -> None:
        """Show the recovery key of the vault that was made."""
        self.set_busy(busy=False)
        self.secret.wipe()
        self.key.show_key(key)
        self.next.setText(self.tr("Ouvrir le carnet"))
        self._show(2)

    def refuse(self, sentence: str) -> None:
        """Say why the vault was not made; everything typed stays."""
        self.set_busy(busy=False)
        self.error.setText(sentence)
        self.error.show()
        announce(self.error, sentence)


class _HousePage(QWidget):
    """Establishment or foster family, where, and who writes."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.establishment = QRadioButton(self.tr("Un établissement ou un service"))
        self.family = QRadioButton(self.tr("Une famille d’accueil"))
        self.establishment.setChecked(True)
        kinds = QHBoxLayout()
        kinds.addWidget(self.establishment)
        kinds.addWidget(self.family)
        kinds.addStretch(1)
        down.addLayout(kinds)
        self.name = LineField(placeholder=self.tr("MECS Les Tilleuls"), longest=80)
        self.name_field = Field(self.tr("Nom"), self.name, hint=self.tr("affiché à l’ouverture"))
        down.addWidget(self.name_field)
        self._add_author(down, home)

    def _add_author(self, down: QVBoxLayout, home: Path) -> None:
        self.place = LineField(str(home), longest=1000)
        self.place_field = Field(self.tr("Dossier"), self.place, hint=self.tr("sur cet ordinateur"))
        across = QHBoxLayout()
        across.addWidget(self.place_field, 1)
        down.addLayout(across)
        names = QHBoxLayout()
        self.first_name, self.last_name = LineField(), LineField()
        self.first_field = Field(self.tr("Votre prénom"), self.first_name)
        names.addWidget(self.first_field)
        names.addWidget(Field(self.tr("Votre nom"), self.last_name))
        down.addLayout(names)
        more = QHBoxLayout()
        self.function = LineField(placeholder=self.tr("Éducatrice référente"))
        self.function_field = Field(self.tr("Votre fonction"), self.function)
        self.label = LineField(longest=20)
        self.label_field = Field(
            self.tr("Étiquette du compte"), self.label, hint=self.tr("lisible sans la phrase")
        )
        more.addWidget(self.function_field)
        more.addWidget(self.label_field)
        down.addLayout(more)
        for line in (self.first_name, self.last_name):
            line.textEdited.connect(self._propose_label)

    def _propose_label(self) -> None:
        names = (self.first_name.text(), self.last_name.text())
        letters = [initials(name)[:1] for name in names]
        self.label.setText(" ".join(f"{letter}." for letter in letters if letter))

    def check(self) -> bool:
        """Show what is missing; return whether nothing is."""
        wanted = (
            (self.name_field, self.name),
            (self.place_field, self.place),
            (self.first_field, self.first_name),
            (self.function_field, self.function),
            (self.label_field, self.label),
        )
        missing = [field for field, line in wanted if not clean_line(line.text())]
        sentence = problem_sentence(Problem("", "missing"))
        for field, _ in wanted:
            field.show_error(sentence if field in missing else "")
        if missing:
            missing[0].widget.setFocus()
        return not missing

    def own_words(self) -> tuple[str, ...]:
        """Return the words that everybody in the house knows."""
        return (self.name.text(), self.first_name.text(), self.last_name.text())

    def gathered(self, passphrase: str) -> NewVault:
        """Return the new vault with this passphrase."""
        kind = VaultKind.FOSTER_FAMILY if self.family.isChecked() else VaultKind.ESTABLISHMENT
        name = clean_line(self.name.text())
        safe = "".join(c if c.isalnum() or c in " -_" else " " for c in name)
        folder = Path(self.place.text()).expanduser() / f"{clean_line(safe)}{VAULT_SUFFIX}"
        return NewVault(
            folder=folder,
            kind=kind,
            name=name,
            first_name=clean_line(self.first_name.text()),
            last_name=clean_line(self.last_name.text()),
            function=clean_line(self.function.text()),
            label=clean_line(self.label.text()),
            passphrase=passphrase,
        )


class _KeyPage(QWidget):
    """Shows the recovery key once and asks for it back, whole."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(
            label(
                self.tr(
                    "Si la phrase secrète est oubliée, cette clé est la seule façon d’ouvrir le"
                    " coffre. Recopiez-la sur papier et gardez-la dans un lieu fermé."
                ),
                wrap=True,
            )
        )
        self.shown = label("", "heading", wrap=True)
        self.shown.setAccessibleName(self.tr("Clé de secours"))
        down.addWidget(self.shown)
        self.copy = button(self.tr("Copier pendant 10 secondes"), self._copy, picture="copy")
        down.addWidget(self.copy)
        self.typed = LineField(longest=80)
        self.typed_field = Field(
            self.tr("Recopiez la clé"), self.typed, hint=self.tr("depuis votre papier")
        )
        down.addWidget(self.typed_field)

    def show_key(self, key: str) -> None:
        """Show the key."""
        self._key = key
        self.shown.setText(key.replace("-", " "))

    def check(self) -> bool:
        """Show whether the key typed is the one shown."""
        found = recovery_key.parse(self.typed.text())
        if isinstance(found, Problem):
            self.typed_field.show_error(problem_sentence(found))
            return False
        same = found.text == self._key
        wrong = problem_sentence(Problem("recovery_key", "wrong_checksum"))
        self.typed_field.show_error("" if same else wrong)
        return same

    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self._key)
        QTimer.singleShot(CLIPBOARD_MS, self, self._forget_copy)

    def _forget_copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == self._key:
            clipboard.clear()
