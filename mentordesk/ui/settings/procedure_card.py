"""The house's own procedure, in the settings: typed once, read on the page of doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.history import HistoryKind
from mentordesk.services import house_settings
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.history.page import history_button
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.services.changes import Changes
    from mentordesk.services.ports import OpenVault
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session

_UNSAVED: WeakKeyDictionary[OpenVault, str] = WeakKeyDictionary()
"""What was typed and not saved when the page was left; it goes with the open vault."""


class ProcedureCard(Card):
    """A box of plain text with its button.

    Signals:
        saved: what to say.
    """

    saved = Signal(str)

    def __init__(self, session: Session, navigator: Navigator, *, is_family: bool) -> None:
        super().__init__(
            self.tr("La procédure de votre service")
            if is_family
            else self.tr("La procédure de l’établissement")
        )
        self._session = session
        said = self.tr(
            "Elle s’affiche sur « J’ai un doute sur la sécurité d’un jeune » : qui appeler, à quel"
            " numéro, dans quel ordre. N’y écrivez rien sur un jeune."
        )
        self.body.addWidget(label(shown(said), "small", wrap=True))
        self.box = TextBox(lines=3)
        self.field = Field(self.tr("Texte de la procédure"), self.box)
        self.body.addWidget(self.field)
        across = QHBoxLayout()
        self.save = button(self.tr("Enregistrer"), self._save, picture="save")
        self.save.setAccessibleName(self.tr("Enregistrer la procédure"))
        across.addWidget(self.save)
        across.addStretch(1)
        own = HistoryKind.SETTING, house_settings.PROCEDURE
        history = history_button(session, navigator, *own)
        history.setAccessibleName(self.tr("Historique de la procédure"))
        across.addWidget(history)
        self.body.addLayout(across)
        self._kept: str | None = None

    def refresh(self) -> None:
        """Ask for what is kept."""
        self._session.ask(house_settings.procedure, owner=self, done=self._show)

    @property
    def is_unsaved(self) -> bool:
        """Whether something else is typed than what is kept."""
        return self._kept is not None and self.box.toPlainText() != self._kept

    def _show(self, kept: str) -> None:
        if self._kept is None:
            self._kept = kept
            self.box.setPlainText(_UNSAVED.pop(self._session.opened.vault, kept))
        elif not self.is_unsaved:
            self._kept = kept
            self.box.setPlainText(kept)

    def put_back(self, text: str) -> None:
        """Put back what was typed and not saved before the vault was locked."""
        if self._kept is None:  # what is kept is still on its way
            _UNSAVED[self._session.opened.vault] = text
        else:
            self.box.setPlainText(text)

    def leaving(self) -> None:
        """Keep what is typed until the page is come back to, or the vault is closed."""
        if self.is_unsaved:
            _UNSAVED[self._session.opened.vault] = self.box.toPlainText()

    def _save(self) -> None:
        self.save.setEnabled(False)
        self._session.tell(
            house_settings.keep_procedure,
            self.box.toPlainText(),
            owner=self,
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, found: tuple[str, Changes]) -> None:
        self.save.setEnabled(True)
        self.field.show_error("")
        self._kept = found[0]
        self.box.setPlainText(found[0])
        self.saved.emit(
            self.tr("La procédure est enregistrée.")
            if found[0]
            else self.tr("La procédure est retirée.")
        )

    def _failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        self.field.show_error(failure_sentence(error))
        self.box.setFocus()
