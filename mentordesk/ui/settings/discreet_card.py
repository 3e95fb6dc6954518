"""The options of the discreet screen: what is heard of it, and what is captured of the windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from mentordesk.ui.discreet import capture
from mentordesk.ui.discreet.screen import DISCREET
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.ui.parts import Parts


class DiscreetCard(Card):
    """Two choices, kept for this computer as soon as they are made."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(self.tr("Écran discret"))
        self._parts = parts
        settings = parts.settings.read()
        said = self.tr(
            "F9 ne laisse que des initiales et cache les textes, partout, jusqu’à F9 encore. Un"
            " champ se montre seulement pendant que vous y écrivez."
        )
        self.body.addWidget(label(shown(said), "small", wrap=True))
        self.speaks = QCheckBox(self.tr("Lire quand même à l’assistance vocale"))
        self.speaks.setChecked(settings.discreet_speech)
        self.speaks.toggled.connect(lambda _: self._keep())
        self.body.addWidget(self.speaks)
        if capture.is_possible():
            self._offer_capture(settings.capture)

    def _offer_capture(self, chosen: str) -> None:
        choices = [
            (capture.WHILE_DISCREET, self.tr("pendant l’écran discret")),
            (capture.ALWAYS, self.tr("toujours")),
            (capture.NEVER, self.tr("jamais")),
        ]
        self.capture = ChoiceField(choices)
        self.capture.set_value(chosen)
        self.capture.chosen.connect(lambda _: self._keep())
        hint = self.tr("une loupe d’écran peut alors voir la fenêtre noire")
        field = Field(self.tr("Exclure des captures d’écran"), self.capture, hint=hint)
        self.body.addWidget(field)

    def _keep(self) -> None:
        settings = self._parts.settings.read()
        wanted = self.capture.value() if capture.is_possible() else settings.capture
        settings = settings._replace(discreet_speech=self.speaks.isChecked(), capture=wanted)
        self._parts.settings.write(settings)
        DISCREET.set_options(speaks=settings.discreet_speech, wanted_capture=wanted)
