"""The settings: how the window looks and speaks, and the places and people of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.services import places
from mentordesk.services.changes import Changes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.settings.looks import SCALES, set_language, set_looks
from mentordesk.ui.settings.passphrase_dialog import ask_new_passphrase
from mentordesk.ui.theme.theme import THEME, Scheme
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, clear
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

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
        down.addWidget(self._looks())
        down.addWidget(self._account())
        self._house = Card(self.tr("La maison"))
        down.addWidget(self._house)
        down.addStretch(1)
        self.refresh()

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
        actor = self._session.opened.actor
        card.body.addWidget(label(f"{actor.full_name}, {actor.function}"))
        across = QHBoxLayout()
        across.addWidget(
            button(
                self.tr("Changer la phrase secrète…"),
                lambda: ask_new_passphrase(self._desk),
                picture="key-round",
            )
        )
        across.addStretch(1)
        card.body.addLayout(across)
        return card

    def refresh(self) -> None:
        self._session.ask(places.house, owner=self, done=self._show)

    def _show(self, house: House) -> None:
        body = self._house.body
        clear(body)
        lists: list[tuple[str, list[str], Callable[[str], None]]] = []
        if not self._desk.is_foster_family:
            lists.append(
                (self.tr("Unités"), [u.name for u in house.units], self._adder(places.add_unit))
            )
        lists += [
            (
                self.tr("Familles d’accueil"),
                [f.name for f in house.foster_families],
                self._adder(places.add_foster_family),
            ),
            (
                self.tr("Associations"),
                [a.name for a in house.associations],
                self._adder(places.add_association),
            ),
        ]
        for title, names, add in lists:
            body.addWidget(self._names(title, names, add))
        staff = [f"{m.full_name}, {m.function}" for m in house.staff]
        body.addWidget(self._staff(staff))

    def _adder(self, use_case: object) -> Callable[[str], None]:
        def add(name: str) -> None:
            self._session.tell(
                use_case,  # type: ignore[arg-type]  # one of the add_ functions
                name,
                owner=self,
                done=lambda _: self.refresh(),
                failed=self._failed,
            )

        return add

    def _names(self, title: str, names: list[str], add: Callable[[str], None]) -> QWidget:
        adding = QWidget()
        across = QHBoxLayout(adding)
        across.setContentsMargins(0, 0, 0, 0)
        known = ", ".join(names) or self.tr("aucune pour l’instant")
        new = LineField(placeholder=self.tr("nouveau nom"))
        new.setAccessibleName(self.tr("{list} : nouveau nom").format(list=title))
        new.returnPressed.connect(lambda: add(new.text()))
        across.addWidget(new, 1)
        across.addWidget(button(self.tr("Ajouter"), lambda: add(new.text())))
        return Columns(Field(title, label(known, "muted", wrap=True)), adding, shares=(3, 2))

    def _staff(self, names: list[str]) -> QWidget:
        adding = QWidget()
        across = QHBoxLayout(adding)
        across.setContentsMargins(0, 0, 0, 0)
        known = Field(self.tr("Équipe"), label(" · ".join(names), "muted", wrap=True))
        first = LineField(placeholder=self.tr("Prénom"))
        last = LineField(placeholder=self.tr("Nom"))
        function = LineField(placeholder=self.tr("Fonction"))
        for line in (first, last, function):
            line.setAccessibleName(line.placeholderText())
            across.addWidget(line, 1)

        def add() -> None:
            self._session.tell(
                places.add_staff_member,
                first.text(),
                last.text(),
                function.text(),
                owner=self,
                done=lambda _: self.refresh(),
                failed=self._failed,
            )

        across.addWidget(button(self.tr("Ajouter"), add))
        return Columns(known, adding, room=980)

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
