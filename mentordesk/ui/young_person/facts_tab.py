"""« Identité et contacts »: who, where over time, with whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.services import bin as bin_services
from mentordesk.ui import routes
from mentordesk.ui.accounts.who_card import WhoCard
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.path_words import pair_state_words
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, hide_unless, icon_button
from mentordesk.ui.widgets.card import Card, picture_label, row
from mentordesk.ui.widgets.names import name_button
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import (
    calendar,
    level_words,
    mode_words,
    pair_span,
    place_words,
    placement_words,
    shown,
)

if TYPE_CHECKING:
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import Mentor, Placement
    from mentordesk.services.read_models import MovedMeeting, PairLine
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def facts_tab(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> QWidget:
    """Return the tab."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(16)
    down.addWidget(_identity(file, session, navigator))
    down.addWidget(_homes(file, session, navigator))
    down.addWidget(_pairs(file, session, navigator))
    down.addWidget(WhoCard(session, navigator, file.person.id))
    if file.moves:
        down.addWidget(_moves(file))
    return made


def _identity(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> Card:
    person, words = file.person, calendar()
    card = Card(tr("Identité"))
    facts = [
        (tr("Prénom et nom"), f"{person.first_name} {person.last_name}".strip()),
        (tr("Numéro de dossier"), str(person.number)),
    ]
    if person.birth_date is not None:
        facts.append((tr("Date de naissance"), words.day(person.birth_date)))
    if person.arrived_on is not None:
        facts.append((tr("Date d’arrivée"), words.day(person.arrived_on)))
    if person.school_level is not None:
        facts.append((tr("Classe"), level_words(person.school_level)))
    if file.key_worker:
        facts.append((tr("Suivi par"), file.key_worker))
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
    hide_unless(session.may(Action.EDIT_YOUNG_PERSON), edit)
    foot = QHBoxLayout()
    foot.addWidget(edit)
    foot.addStretch(1)
    card.body.addLayout(foot)
    return card


def _homes(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> Card:
    card = Card(tr("Lieux d’accueil"))
    card.as_rows()
    for home, name in file.homes:
        card.add_row(_home_row(home, name, session, navigator))
    if not file.homes:
        said = label(tr("Aucun lieu d’accueil noté."), "small")
        said.setContentsMargins(16, 0, 16, 0)
        card.body.addWidget(said)
    add = button(
        tr("Ajouter un lieu d’accueil"),
        partial(navigator.go, PlacementFormRoute(file.person.id)),
        picture="house",
    )
    hide_unless(session.may(Action.EDIT_YOUNG_PERSON), add)
    card.body.addLayout(_foot(add))
    return card


def _home_row(home: Placement, name: str, session: Session, navigator: routes.Navigator) -> QWidget:
    words, kind = calendar(), placement_words(home.kind)
    since = tr("depuis le {day}").format(day=words.day(home.started_on))
    if home.ended_on is not None:
        since = tr("du {start} au {end}").format(
            start=words.day(home.started_on), end=words.day(home.ended_on)
        )
    route = PlacementFormRoute(home.young_person, home.id)
    edit = button(tr("Corriger"), partial(navigator.go, route), variant="quiet")
    edit.setAccessibleName(tr("Corriger : {what}").format(what=name or kind))
    return row(
        name or kind,
        kind if name else "",
        shown(since),
        mark=picture_label("house"),
        acts=(edit,) if session.may(Action.EDIT_YOUNG_PERSON) else (),
    )


def _pairs(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> Card:
    card = Card(tr("Binômes"))
    card.as_rows()
    acts = BinActs(session, navigator)
    met = {meeting.pair for meeting in file.meetings}
    for line, association in file.pairs:
        mentor = None if line.pair.mentor is None else file.mentors[line.pair.mentor]
        mistaken = None if line.pair.id in met else acts
        card.add_row(_pair_row(line, mentor, association, session, navigator, mistaken))
    add = button(
        tr("Former un binôme"),
        partial(navigator.go, routes.PairFormRoute(young_person=file.person.id)),
        picture="heart-handshake",
    )
    hide_unless(session.may(Action.EDIT_PAIR), add)
    card.body.addLayout(_foot(add))
    return card


def _foot(act: QWidget) -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setContentsMargins(16, 10, 16, 12)
    foot.addWidget(act)
    foot.addStretch(1)
    return foot


def _pair_row(
    line: PairLine,
    mentor: Mentor | None,
    association: str,
    session: Session,
    navigator: routes.Navigator,
    mistaken: BinActs | None,
) -> QWidget:
    """Return the row of a pair; ``mistaken`` deletes one that never met."""
    go, pair = navigator.go, line.pair
    name, title = tr("un mentor à trouver"), tr("Mentor à trouver")
    details = [_span(pair)]
    if mentor is not None:
        name = title = f"{mentor.first_name} {mentor.last_name}".strip()
        details += [_habits(pair), _contact(mentor)]
    edit = button(tr("Modifier"), partial(go, routes.PairFormRoute(pair=pair.id)), variant="quiet")
    edit.setAccessibleName(tr("Modifier le binôme avec {mentor}").format(mentor=name))
    acts: list[QWidget] = [edit]
    if mistaken is not None:
        said = tr("Le binôme est à la corbeille.")
        put = partial(mistaken.put, bin_services.delete_pair, pair.id, said=said)
        what = tr("Mettre à la corbeille le binôme avec {mentor}").format(mentor=name)
        acts.insert(0, icon_button(what, "trash-2", put))
    leads = mentor is not None and session.may(Action.EDIT_MENTOR)
    return row(
        name_button(name, partial(go, routes.MentorFormRoute(pair.mentor))) if leads else title,
        association,
        shown("\n".join(filter(None, details))),
        mark=picture_label("heart-handshake"),
        acts=tuple(acts) if session.may(Action.EDIT_PAIR) else (),
    )


def _span(pair: Pair) -> str:
    """Return since when a pair meets, or how far it is prepared."""
    if pair.has_begun:
        return pair_span(pair)
    return tr("Mentorat : {state}").format(state=pair_state_words(pair.state))


def _habits(pair: Pair) -> str:
    """Return when, how long, how and where the two usually meet; nothing once it has ended."""
    if pair.ended_on is not None:
        return ""
    words = calendar()
    parts = [] if pair.usual_start is None else [words.clock(pair.usual_start)]
    parts += [words.length(pair.usual_minutes), mode_words(pair.usual_mode).lower()]
    if not pair.usual_mode.is_remote:
        parts.append(place_words(pair.usual_place).lower())
    return tr("d’habitude : {habits}").format(habits=", ".join(parts))


def _contact(mentor: Mentor) -> str:
    known = [mentor.phone, mentor.email]
    if mentor.availability:
        known.append(tr("disponibilités : {when}").format(when=mentor.availability))
    return " · ".join(filter(None, known))


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
