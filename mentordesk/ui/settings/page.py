"""The settings: how the window looks and speaks, the account, and the house."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.domain.access import Action
from mentordesk.services import places
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.recovery.card import RecoveryCard
from mentordesk.ui.settings.device_card import DeviceCard
from mentordesk.ui.settings.discreet_card import DiscreetCard
from mentordesk.ui.settings.house_card import HouseCard
from mentordesk.ui.settings.leading_card import (
    accounts_card,
    backups_card,
    bin_card,
    journal_card,
)
from mentordesk.ui.settings.lock_card import LockCard
from mentordesk.ui.settings.looks import SCALES, set_language, set_looks
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.settings.procedure_card import ProcedureCard
from mentordesk.ui.theme.theme import THEME, Scheme
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from mentordesk.services.places import House
    from mentordesk.ui.desk_base import DeskBase


class SettingsPage(Page):
    """Everything that is chosen once."""

    help_topic = "settings"
    section = "settings"
    shows = Changes.PLACES

    def __init__(self, desk: DeskBase) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        down = self.begin_scroll()
        down.addWidget(label(self.tr("Réglages"), "title"))
        self._add_own(down)
        self._add_vaults(down)
        down.addStretch(1)
        self.refresh()

    def _add_own(self, down: QVBoxLayout) -> None:
        """Add what is this computer's and this account's."""
        desk = self._desk
        down.addWidget(self._looks())
        self.discreet = DiscreetCard(desk.parts)
        down.addWidget(self.discreet)
        down.addWidget(self._account())
        self.lock = LockCard(desk)
        down.addWidget(self.lock)
        if desk.folder is not None and not desk.session.opened.vault.is_read_only:
            down.addWidget(DeviceCard(desk, self.banners))

    def _add_vaults(self, down: QVBoxLayout) -> None:
        """Add what is the vault's, the same for all who open it."""
        desk = self._desk
        self.recovery = RecoveryCard(desk)
        down.addWidget(self.recovery)
        hide_unless(self._session.may(Action.EDIT_HOUSE), self.recovery)
        if desk.keeper is not None:
            down.addWidget(backups_card(desk.navigator))
        if self._session.may(Action.USE_BIN):
            down.addWidget(bin_card(desk.navigator))
        if self._session.may(Action.GRANT_ACCESS):
            down.addWidget(accounts_card(desk.navigator))
        if self._session.may(Action.READ_JOURNAL):
            down.addWidget(journal_card(desk.navigator))
        self._add_house(down, desk)

    def _add_house(self, down: QVBoxLayout, desk: DeskBase) -> None:
        self.house = HouseCard(self._session, is_family=desk.is_foster_family)
        self.house.closed.connect(self.banners.offer_undo)
        self.house.failed.connect(self._failed)
        down.addWidget(self.house)
        hide_unless(self._session.may(Action.EDIT_PLACES), self.house)
        self.procedure = ProcedureCard(
            self._session, desk.navigator, is_family=desk.is_foster_family
        )
        self.procedure.saved.connect(lambda said: self.banners.tell(said, seconds=12))
        down.addWidget(self.procedure)
        hide_unless(self._session.may(Action.EDIT_HOUSE), self.procedure)

    def _looks(self) -> Card:
        card = Card(self.tr("Affichage"))
        languages = [
            ("", self.tr("celle de l’ordinateur")),
            ("fr", "français"),
            ("en", "English"),
        ]
        self.language = ChoiceField(languages)
        self.language.set_value(self._desk.parts.settings.read().language)
        self.language.chosen.connect(lambda value: set_language(self._desk, value))
        card.body.addWidget(Field(self.tr("Langue"), self.language))
        schemes = [
            (Scheme.SYSTEM, self.tr("comme l’ordinateur")),
            (Scheme.LIGHT, self.tr("clair")),
            (Scheme.DARK, self.tr("sombre")),
            (Scheme.CONTRAST, self.tr("contraste fort")),
        ]
        self.scheme = SegmentedChoice(self.tr("Couleurs"), schemes)
        self.scheme.set_value(THEME.scheme)
        self.scheme.chosen.connect(lambda value: set_looks(self._desk, value, THEME.scale))
        card.body.addWidget(Field(self.tr("Couleurs"), self.scheme))
        sizes = [(scale, f"{round(scale * 100)} %") for scale in SCALES]
        self.text_size = SegmentedChoice(self.tr("Taille du texte"), sizes)
        self.text_size.set_value(THEME.scale)
        self.text_size.chosen.connect(lambda value: set_looks(self._desk, THEME.scheme, value))
        card.body.addWidget(Field(self.tr("Taille du texte"), self.text_size))
        return card

    def _account(self) -> Card:
        card = Card(self.tr("Votre compte"))
        self.account = label("")
        card.body.addWidget(self.account)
        is_family = self._desk.is_foster_family
        role = label(shown(role_words(self._session.role, is_family=is_family)), "muted")
        card.body.addWidget(role)
        across = QHBoxLayout()
        across.addWidget(
            button(
                self.tr("Changer la phrase secrète…"),
                lambda: ask_new_passphrase(self._desk),
                picture="key-round",
            )
        )
        go = self._desk.navigator.go
        see = partial(go, routes.HelpRoute("access"))
        across.addWidget(button(self.tr("Qui voit quoi"), see, variant="quiet"))
        across.addStretch(1)
        card.body.addLayout(across)
        return card

    def refresh(self) -> None:
        self._session.ask(places.house, owner=self, done=self._show)
        self.recovery.refresh()
        self.procedure.refresh()

    def leaving(self) -> None:
        self.procedure.leaving()

    def unsaved_text(self) -> str:
        return self.procedure.box.toPlainText() if self.procedure.is_unsaved else ""

    def put_back_unsaved(self, text: str) -> None:
        self.procedure.put_back(text)

    def _show(self, house: House) -> None:
        self.account.setText(f"{house.actor.full_name}, {house.actor.function}")
        self.house.show_house(house)

    def _failed(self, sentence: str) -> None:
        self.banners.tell(sentence, "danger")
