"""« Ouvrir plus vite sur ce poste » in the settings: what it costs, in words, and its switch."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.ui.settings.device_switch import device_switch
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.banner import Banners


class DeviceCard(Card):
    """Lets the computer's keyring open the account in front; off until somebody switches it on."""

    def __init__(self, desk: DeskBase, banners: Banners) -> None:
        super().__init__(self.tr("Ouvrir plus vite sur ce poste"))
        self._switch, self._banners = device_switch(desk), banners
        self._switch.changed.connect(self.refresh)
        self._switch.told.connect(banners.tell)
        self.said = label("", "strong", wrap=True)
        self.body.addWidget(self.said)
        self.warning = label(shown(who_could_open(sys.platform)), "attention", wrap=True)
        self.body.addWidget(self.warning)
        shared = self.tr(
            "Ne l’activez pas si vous partagez cette session avec quelqu’un : MentorDesk ne peut"
            " pas le savoir."
        )
        self.body.addWidget(label(shown(shared), "small", wrap=True))
        kept = self.tr(
            "La phrase secrète ouvre toujours le coffre. Elle reste demandée pour les comptes, les"
            " accès, les exports, la fiche de secours et la reprise d’une sauvegarde."
        )
        self.body.addWidget(label(shown(kept), "small", wrap=True))
        self.body.addWidget(label(shown(what_ends_it(sys.platform)), "small", wrap=True))
        across = QHBoxLayout()
        self.turn_on = button(self.tr("Activer…"), self._ask, picture="key-round")
        self.turn_off = button(self.tr("Arrêter"), self._switch.switch_off, picture="x")
        across.addWidget(self.turn_on)
        across.addWidget(self.turn_off)
        across.addStretch(1)
        self.body.addLayout(across)
        self.refresh()

    def _ask(self) -> None:
        self._switch.ask_to_switch_on(who_could_open(sys.platform))

    def refresh(self) -> None:
        """Show whether it is on; while it is being switched neither button acts."""
        is_on, is_busy = self._switch.is_on, self._switch.is_busy
        if is_busy:
            said = self.tr("Le trousseau de cet ordinateur est interrogé…")
        elif is_on:
            said = self.tr("En service : ce poste ouvre votre compte sans phrase secrète.")
        else:
            said = self.tr("Arrêté : la phrase secrète est demandée à chaque ouverture.")
        self.said.setText(shown(said))
        restyle(self.said, "role", "strong")
        held = self.turn_on.hasFocus() or self.turn_off.hasFocus()
        self.turn_on.setVisible(not is_on)
        self.turn_off.setVisible(is_on)
        for act in (self.turn_on, self.turn_off):
            act.setEnabled(not is_busy)
        if held:
            (self.turn_off if is_on else self.turn_on).setFocus()


def who_could_open(platform: str) -> str:
    """Return what the keyring means for the vault, in the words of the system."""
    if platform == "win32":
        return QCoreApplication.translate(
            "DeviceCard",
            "Toute personne qui peut utiliser votre session Windows pourra ouvrir ce coffre, même"
            " verrouillé.",
        )
    if platform == "darwin":
        return QCoreApplication.translate(
            "DeviceCard",
            "Toute personne qui peut utiliser votre session Mac pourra ouvrir ce coffre, même"
            " verrouillé.",
        )
    return QCoreApplication.translate(
        "DeviceCard",
        "Toute personne qui peut utiliser votre session sur cet ordinateur pourra ouvrir ce"
        " coffre, même verrouillé.",
    )


def what_ends_it(platform: str) -> str:
    """Return what takes the key away from the keyring without MentorDesk."""
    if platform == "win32":
        return QCoreApplication.translate(
            "DeviceCard",
            "Si votre mot de passe Windows est réinitialisé, l’ouverture rapide s’arrête et la"
            " phrase secrète devient la seule entrée.",
        )
    if platform == "darwin":
        return QCoreApplication.translate(
            "DeviceCard",
            "Si le mot de passe de votre session Mac est réinitialisé, l’ouverture rapide s’arrête"
            " et la phrase secrète devient la seule entrée.",
        )
    return QCoreApplication.translate(
        "DeviceCard",
        "Si le mot de passe de votre session est réinitialisé, l’ouverture rapide s’arrête et la"
        " phrase secrète devient la seule entrée.",
    )
