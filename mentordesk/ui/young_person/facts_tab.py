"""« Identité et contacts »: who, where over time, with whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, row
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, level_words, placement_words, shown

if TYPE_CHECKING:
    from mentordesk.services.read_models import MovedMeeting, PairLine
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def facts_tab(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> QWidget:
    """Return the tab."""
    del session
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(16)
    down.addWidget(_identity(file, navigator))
    down.addWidget(_homes(file))
    down.addWidget(_pairs(file, navigator))
    if file.moves:
        down.addWidget(_moves(file))
    return made


def _identity(file: YoungPersonFile, navigator: routes.Navigator) -> Card:
    person, words = file.person, calendar()
    card = Card(tr("Identité"))
    facts = [
        (tr("Prénom et nom"), f"{person.first_name} {person.last_name}".strip()),
        (tr("Numéro de dossier"), str(person.number)),
    ]
    if person.birth_date is not None:
        facts.append((tr("Date de naissance"), words.day(person.birth_date)))
    if person.school_level is not None:
        facts.append((tr("Classe"), level_words(person.school_level)))
    if file.key_worker:
        facts.append((tr("Référent"), file.key_worker))
    for name, value in facts:
        across = QHBoxLayout()
        caption = label(name, "muted")
        caption.setMinimumWidth(180)
        across.addWidget(caption)
        across.addWidget(label(shown(value)), 1)
        card.body.addLayout(across)
    edit = button(
        tr("Modifier"),
        lambda: navigator.go(routes.YoungPersonFormRoute(person.id)),
        picture="pencil",
    )
    foot = QHBoxLayout()
    foot.addWidget(edit)
    foot.addStretch(1)
    card.body.addLayout(foot)
    return card


def _homes(file: YoungPersonFile) -> Card:
    card, words = Card(tr("Lieux d’accueil")), calendar()
    card.as_rows()
    for home, name in file.homes:
        since = tr("depuis le {day}").format(day=words.day(home.started_on))
        if home.ended_on is not None:
            since = tr("du {start} au {end}").format(
                start=words.day(home.started_on), end=words.day(home.ended_on)
            )
        kind = placement_words(home.kind)
        card.add_row(row(name or kind, kind if name else "", shown(since), picture="house"))
    if not file.homes:
        said = label(tr("Aucun lieu d’accueil noté."), "small")
        said.setContentsMargins(16, 0, 16, 12)
        card.body.addWidget(said)
    return card


def _pairs(file: YoungPersonFile, navigator: routes.Navigator) -> Card:
    card = Card(tr("Binômes"))
    card.as_rows()
    for line, association in file.pairs:
        card.add_row(_pair_row(line, association, navigator))
    add = button(
        tr("Former un binôme"),
        lambda: navigator.go(routes.PairFormRoute(young_person=file.person.id)),
        picture="heart-handshake",
    )
    foot = QHBoxLayout()
    foot.setContentsMargins(16, 10, 16, 12)
    foot.addWidget(add)
    foot.addStretch(1)
    card.body.addLayout(foot)
    return card


def _pair_row(line: PairLine, association: str, navigator: routes.Navigator) -> QWidget:
    pair, words = line.pair, calendar()
    detail = tr("depuis le {day} · tous les {days}").format(
        day=words.day(pair.started_on), days=words.days(pair.rhythm_days)
    )
    if pair.ended_on is not None:
        detail = tr("du {start} au {end}").format(
            start=words.day(pair.started_on), end=words.day(pair.ended_on)
        )
    go = navigator.go
    edit = button(tr("Modifier"), partial(go, routes.PairFormRoute(pair=pair.id)), variant="quiet")
    return row(line.mentor, association, shown(detail), picture="heart-handshake", acts=(edit,))


def _moves(file: YoungPersonFile) -> Card:
    card = Card(tr("Rencontres déplacées"))
    for moved in file.moves:
        card.body.addWidget(label(shown(_move_words(moved, file)), wrap=True))
    return card


def _move_words(moved: MovedMeeting, file: YoungPersonFile) -> str:
    day = calendar().day(moved.moved_at.astimezone().date())
    who = file.staff.get(moved.author, "")
    if moved.from_young_person == moved.to_young_person:
        return tr("Le {day}, {who} a changé le binôme d’une rencontre.").format(day=day, who=who)
    if moved.to_young_person == file.person.id:
        return tr("Le {day}, {who} a mis ici une rencontre notée dans un autre dossier.").format(
            day=day, who=who
        )
    return tr("Le {day}, {who} a retiré d’ici une rencontre notée par erreur.").format(
        day=day, who=who
    )
