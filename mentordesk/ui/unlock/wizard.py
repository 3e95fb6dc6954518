"""Making a vault in three short pages: the house and its author, the passphrase, the key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mentordesk.domain.accounts import LABEL_LENGTH
from mentordesk.domain.places import VaultKind
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import SHORT_TEXT, clean_line, initials
from mentordesk.services.vaults import VAULT_SUFFIX, NewVault
from mentordesk.ui.failures import problem_sentence
from mentordesk.ui.recovery.key_page import KeyPage
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.unlock.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_NAME, LONGEST_PLACE = 80, 1000
"""The name becomes a folder's."""


@dataclass(frozen=True, slots=True)
class TypedHouse:
    """The first page as it was left, so that nobody types it twice."""

    is_family: bool
    lines: tuple[str, ...]


class Wizard(Entrance):
    """Gathers a new vault.

    Signals:
        vault_asked: the gathered ``NewVault``; answered by :meth:`show_key` or :meth:`refuse`.
        cancelled: somebody went back from the first page, with its ``TypedHouse``.
        rehearsal_asked: the key was typed back; answered by ``finished`` or :meth:`refuse_key`.
        finished: the key was tried, or is left for later.
        abandoned: nobody is there any more, and the key must not stay on the screen.
    """

    vault_asked = Signal(object)
    cancelled = Signal(object)
    rehearsal_asked = Signal()
    finished = Signal()
    abandoned = Signal()

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
        self.house = _HousePage(home)
        self.secret = NewPassphrase(propose)
        self.key = KeyPage()
        self._pages: list[QWidget] = [self.house, self.secret, self.key]
        self._titles = (
            self.tr("Qui tient ce carnet ?"),
            self.tr("Une phrase secrète, connue de personne d’autre"),
            self.tr("La clé de secours, à garder sur papier"),
        )
        for page in self._pages:
            self._place.addWidget(page)
        self.advice = label(
            shown(
                self.tr(
                    "Deux personnes au moins devraient pouvoir gérer les comptes. Une fois le"
                    " coffre ouvert, invitez la seconde : menu Coffre, « Comptes et accès »."
                )
            ),
            "small",
            wrap=True,
        )
        self.advice.hide()
        self._place.addWidget(self.advice)
        self._add_acts()
        self._show(0)

    def _add_acts(self) -> None:
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        across = QHBoxLayout()
        self.back = button(self.tr("Retour"), self._back)
        self.next = button(self.tr("Continuer"), self._next, variant="primary")
        self.later = button(self.tr("Plus tard"), self.finished.emit)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.later)
        across.addWidget(self.next)
        self.body.addLayout(across)

    def _show(self, place: int) -> None:
        self._at = place
        for number, page in enumerate(self._pages):
            page.setVisible(number == place)
        self.step.setText(self.tr("Étape {n} sur 3").format(n=place + 1))
        self.title.setText(self._titles[place])
        self.back.setVisible(place < 2)
        self.later.setVisible(place == 2)
        self.error.hide()
        first = (self.house.name, self.secret.passphrase, self.key.typed)[place]
        self.begin_at(first)
        first.setFocus()

    def _back(self) -> None:
        if self._at == 0:
            self.cancelled.emit(self.house.typed())
        else:
            self._show(self._at - 1)

    def entered(self) -> None:
        if not (self._at == 1 and self.secret.goes_on()):
            self._next()

    def _next(self) -> None:
        if self._at == 0:
            if self.house.check():
                self.secret.own_words = self.house.own_words()
                self._show(1)
        elif self._at == 1:
            if self.secret.check() and self.next.isEnabled():
                self.set_busy(busy=True)
                self.vault_asked.emit(self.house.gathered(self.secret.passphrase.text()))
        elif self.next.isEnabled() and self.key.check():
            self._try(trying=True)
            self.rehearsal_asked.emit()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being made."""
        self.next.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.next.setText(self.tr("Création…") if busy else self.tr("Continuer"))

    def show_key(self, key: str, *, replaces: bool = False) -> None:
        """Show the recovery key of the vault that was made, or the one that replaces another."""
        self.set_busy(busy=False)
        self.secret.wipe()
        self.key.show_key(key, replaces=replaces)
        self.advice.setVisible(not replaces and self.house.establishment.isChecked())
        self._try(trying=False)
        self._show(2)
        self.step.setVisible(not replaces)

    def _try(self, *, trying: bool) -> None:
        for act in (self.next, self.later):
            act.setEnabled(not trying)
        rest = self.tr("Essayer la clé et ouvrir")
        self.next.setText(self.tr("Essai de la clé…") if trying else rest)
        self.next.setAccessibleName(self.next.text())

    def forget_typed(self) -> None:
        """Take the secrets back; with a vault that is open by now, leave its key and close it."""
        self.secret.wipe()
        if self._at == 2:
            self.abandoned.emit()
        else:
            self.cancelled.emit(self.house.typed())

    def refuse_key(self, sentence: str) -> None:
        """Say why the key that was typed back opened nothing."""
        self._try(trying=False)
        self.key.refuse(sentence)

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
        kinds = FlowLayout()
        kinds.addWidget(self.establishment)
        kinds.addWidget(self.family)
        down.addLayout(kinds)
        self.role = label("", "small", wrap=True)
        down.addWidget(self.role)
        self.name = LineField()
        self.name_field = Field(self.tr("Nom"), self.name, hint=self.tr("affiché à l’ouverture"))
        down.addWidget(self.name_field)
        self.place = LineField(str(home))
        self.place_field = Field(
            self.tr("Dossier"),
            self.place,
            hint=self.tr("sur cet ordinateur"),
            beside=button(self.tr("Parcourir…"), self._browse, picture="folder-open"),
        )
        down.addWidget(self.place_field)
        self._add_author(down)
        self._suit()
        self.family.toggled.connect(self._suit)

    def _add_author(self, down: QVBoxLayout) -> None:
        names = QHBoxLayout()
        self.first_name, self.last_name = LineField(), LineField()
        self.first_field = Field(self.tr("Votre prénom"), self.first_name)
        self.last_field = Field(self.tr("Votre nom"), self.last_name)
        top = Qt.AlignmentFlag.AlignTop  # with an error below one, the other keeps its place
        names.addWidget(self.first_field, 1, top)
        names.addWidget(self.last_field, 1, top)
        down.addLayout(names)
        more = QHBoxLayout()
        self.function = LineField()
        self.function_field = Field(self.tr("Votre fonction"), self.function)
        self.label = LineField()
        self.label_field = Field(
            self.tr("Étiquette du compte"), self.label, hint=self.tr("lisible sans la phrase")
        )
        more.addWidget(self.function_field, 2, top)
        more.addWidget(self.label_field, 3, top)
        down.addLayout(more)
        for line in (self.first_name, self.last_name):
            line.textEdited.connect(self._propose_label)

    def _suit(self) -> None:
        """Show examples that fit whoever keeps the notebook."""
        if self.family.isChecked():
            examples = (self.tr("Famille Martin"), self.tr("Assistant familial"))
            role = self.tr("Ce premier compte est celui de la personne responsable du coffre.")
        else:
            role = self.tr(
                "Ce premier compte est celui de la direction : il voit tous les dossiers, invite"
                " les autres et leur donne accès."
            )
            examples = (self.tr("MECS Les Tilleuls"), self.tr("Éducatrice référente"))
        self.role.setText(shown(role))
        self.name.setPlaceholderText(examples[0])
        self.function.setPlaceholderText(examples[1])

    def _browse(self) -> None:
        from mentordesk.ui.dialogs import DIALOGS  # tests put another one there

        start = Path(self.place.text()).expanduser()
        found = DIALOGS.choose_folder(self, self.tr("Où ranger le coffre"), start)
        if found is not None:
            self.place.setText(str(found))
        self.place.setFocus()

    def _lines(self) -> tuple[LineField, ...]:
        return (
            self.name,
            self.place,
            self.first_name,
            self.last_name,
            self.function,
            self.label,
        )

    def typed(self) -> TypedHouse:
        """Return what is filled in."""
        return TypedHouse(self.family.isChecked(), tuple(line.text() for line in self._lines()))

    def put_back(self, typed: TypedHouse) -> None:
        """Fill in what was typed before."""
        self.family.setChecked(typed.is_family)
        for line, text in zip(self._lines(), typed.lines, strict=True):
            line.setText(text)

    def _propose_label(self) -> None:
        names = (self.first_name.text(), self.last_name.text())
        letters = [initials(name)[:1] for name in names]
        self.label.setText(" ".join(f"{letter}." for letter in letters if letter))

    def check(self) -> bool:
        """Show what is missing; return whether nothing is."""
        limits = {
            self.name_field: LONGEST_NAME,
            self.place_field: LONGEST_PLACE,
            self.first_field: SHORT_TEXT,
            self.last_field: SHORT_TEXT,
            self.function_field: SHORT_TEXT,
            self.label_field: LABEL_LENGTH,
        }
        wrong = None
        for (field, most), line in zip(limits.items(), self._lines(), strict=True):
            needed = field is not self.last_field
            problem = _line_problem(clean_line(line.text()), most, needed=needed)
            field.show_error("" if problem is None else problem_sentence(problem))
            if problem is not None and wrong is None:
                wrong = line
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

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


def _line_problem(text: str, most: int, *, needed: bool) -> Problem | None:
    if needed and not text:
        return Problem("", "missing")
    return Problem("", "too_long", str(most)) if len(text) > most else None
