"""The lists of young people and of mentors: sort, filter, former ones apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.identity import MentorId, YoungPersonId
from mentordesk.domain.people import SchoolLevel, age_on
from mentordesk.domain.text import fold
from mentordesk.domain.typography import quote
from mentordesk.services import people
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.table import PeopleTable, TableRow
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, hide_unless, icon_button
from mentordesk.ui.widgets.card import Card, clear, empty_state
from mentordesk.ui.widgets.choices import FilterChips
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.fields import ChoiceField, LineField
from mentordesk.ui.widgets.page import GAP, MARGIN, Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, language, level_words, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.read_models import MentorLine, YoungPersonLine
    from mentordesk.ui.session import Session

_LEVELS = list(SchoolLevel)


class PeopleCount(QLabel):
    """How many people the list shows; a class of its own, for a plural is not inherited."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")

    def tell(self, people: int) -> None:
        """Show the number."""
        self.setText(self.tr("%n personne(s)", "", people))


@dataclass(frozen=True, slots=True)
class _Words:
    """What a list says: its title, its acts, and a sentence for each way to be empty."""

    title: str
    add: str
    present: str
    nobody: str
    nobody_former: str


class _ListPage(Page):
    """A heading, filters, a table, and what to do while there is nobody."""

    help_topic = "people"

    def __init__(self, words: _Words, headings: Sequence[str], *, may_add: bool) -> None:
        super().__init__()
        self._words = words
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        inside.setSpacing(12)
        self.outer.addLayout(inside)
        inside.addWidget(self.banners)
        across = QHBoxLayout()
        across.addWidget(label(words.title, "title"))
        across.addStretch(1)
        self.add = button(words.add, self._add, picture="user-plus")
        hide_unless(may_add, self.add)
        across.addWidget(self.add)
        inside.addLayout(across)
        table = self._list(headings)
        inside.addWidget(self._filters(headings))
        inside.addWidget(table, 1)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.filter.setFocus)
        self.begin_at(self.table)
        self.refresh()

    def _filters(self, headings: Sequence[str]) -> QWidget:
        self.who = FilterChips(
            self.tr("Qui"), [(False, self._words.present), (True, self.tr("Anciens"))]
        )
        self.who.chosen.connect(lambda _: self.refresh())
        self.filter = LineField(placeholder=self.tr("Filtrer cette liste…   Ctrl F"))
        self.filter.setAccessibleName(self.tr("Filtrer cette liste"))
        self.filter.textChanged.connect(self._find)
        self.count = PeopleCount()
        by = label(self.tr("Trier par"), "field")
        self.order = ChoiceField(list(enumerate(headings)))
        self.order.setAccessibleName(by.text())
        by.setBuddy(self.order)
        self.order.chosen.connect(self.table.sort_by)
        self.table.sorted_by.connect(self.order.set_value)
        self.turn = icon_button(self.tr("Inverser l’ordre"), "arrow-up-down", self.table.turn_order)
        finding, sorting = QWidget(), QWidget()
        across = QHBoxLayout(finding)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.who)
        across.addWidget(self.filter, 1)
        across = QHBoxLayout(sorting)
        across.setContentsMargins(0, 0, 0, 0)
        for part in (by, self.order, self.turn):
            across.addWidget(part)
        across.addStretch(1)
        across.addWidget(self.count)
        return Columns(finding, sorting, shares=(1, 0), gap=8)

    def _list(self, headings: Sequence[str]) -> QWidget:
        self.table = PeopleTable(self._words.title, headings)
        self.table.opened.connect(self._open)
        self._card = Card()
        holder = QWidget()
        self._either = QStackedLayout(holder)
        self._either.addWidget(self.table)
        self._either.addWidget(self._card)
        return holder

    def _find(self, typed: str) -> None:
        self.table.finding.find(typed)
        self._tell_count()

    def _show_rows(self, rows: Sequence[TableRow]) -> None:
        self.table.set_rows(rows)
        self._tell_count()

    def _tell_count(self) -> None:
        count = self.table.finding.rowCount()
        self.count.tell(count)
        if not count:
            clear(self._card.body)
            self._card.body.addWidget(empty_state("users", self._nobody()))
        self._either.setCurrentWidget(self.table if count else self._card)

    def _nobody(self) -> str:
        typed = self.filter.text().strip()
        if typed and self.table.rows.rowCount():
            said = self.tr("Personne dans cette liste ne correspond à {typed}.")
            return shown(said.format(typed=quote(typed, language())))
        return self._words.nobody_former if self.who.value() else self._words.nobody

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")

    def _add(self) -> None:
        raise NotImplementedError

    def _open(self, key: str) -> None:
        raise NotImplementedError


class YoungPeoplePage(_ListPage):
    """The young people."""

    section = "young_people"
    shows = Changes.YOUNG_PEOPLE | Changes.PAIRS | Changes.MEETINGS | Changes.PLACES

    def __init__(self, session: Session, navigator: routes.Navigator, *, with_homes: bool) -> None:
        self._session, self._navigator, self._with_homes = session, navigator, with_homes
        headings = [tr("Jeune"), tr("Âge"), tr("Classe")]
        headings += [tr("Lieu d’accueil"), tr("Suivi par")] if with_homes else []
        headings += [tr("Mentor"), tr("Dernière rencontre")]
        words = _Words(
            title=tr("Jeunes"),
            add=tr("Ajouter un jeune"),
            present=tr("Suivis"),
            nobody=_nobody_yet(session),
            nobody_former=tr(
                "Aucun ancien dossier. Quand un jeune part, son dossier vient ici par « Mettre"
                " parmi les anciens » : rien n’est effacé."
            ),
        )
        super().__init__(words, headings, may_add=session.may(Action.ADD_YOUNG_PERSON))

    def refresh(self) -> None:
        self._session.ask(
            people.young_people,
            archived=bool(self.who.value()),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, lines: Sequence[YoungPersonLine]) -> None:
        today = self._session.clock.today()
        self._show_rows([self._row(line, today) for line in lines])

    def _row(self, line: YoungPersonLine, today: date) -> TableRow:
        words = calendar()
        age = "" if line.birth_date is None else words.age(age_on(line.birth_date, today))
        level = "" if line.school_level is None else level_words(line.school_level)
        met = "" if line.last_met_on is None else words.relative(line.last_met_on, today)
        cells = [line.display_name, shown(age), level]
        class_order = None if line.school_level is None else _LEVELS.index(line.school_level)
        # The youngest first, as the ages are shown.
        young_first = None if line.birth_date is None else -line.birth_date.toordinal()
        keys: list[object] = [fold(line.display_name), young_first, class_order]
        if self._with_homes:
            cells += [line.home, line.key_worker]
            keys += [fold(line.home) or None, fold(line.key_worker) or None]
        cells += [line.mentor, shown(met)]
        keys += [fold(line.mentor) or None, line.last_met_on]
        return TableRow(line.id, tuple(cells), tuple(keys))

    def _add(self) -> None:
        self._navigator.go(routes.YoungPersonFormRoute())

    def _open(self, key: str) -> None:
        self._navigator.go(routes.FileRoute(YoungPersonId(key)))


def _nobody_yet(session: Session) -> str:
    if session.sees_everybody:
        return tr("Les jeunes suivis seront ici. Un prénom ou des initiales suffisent.")
    return tr(
        "Les jeunes que vous suivez seront ici. S’il en manque un, la direction peut vous donner"
        " accès à son dossier ou à son unité."
    )


class MentorsPage(_ListPage):
    """The mentors."""

    section = "mentors"
    shows = Changes.MENTORS | Changes.PAIRS | Changes.MEETINGS | Changes.PLACES

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        self._session, self._navigator = session, navigator
        headings = [tr("Mentor"), tr("Association"), tr("Jeunes"), tr("Dernière rencontre")]
        words = _Words(
            title=tr("Mentors"),
            add=tr("Ajouter un mentor"),
            present=tr("Actuels"),
            nobody=tr("Les mentors seront ici : des adultes bénévoles, un par binôme."),
            nobody_former=tr(
                "Aucun ancien mentor. Un mentor qui arrête vient ici par « Mettre parmi les"
                " anciens » : rien n’est effacé."
            ),
        )
        super().__init__(words, headings, may_add=session.may(Action.EDIT_MENTOR))

    def refresh(self) -> None:
        self._session.ask(
            people.mentors,
            archived=bool(self.who.value()),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, lines: Sequence[MentorLine]) -> None:
        today = self._session.clock.today()
        self._show_rows([_mentor_row(line, today) for line in lines])

    def _add(self) -> None:
        self._navigator.go(routes.MentorFormRoute())

    def _open(self, key: str) -> None:
        self._navigator.go(routes.MentorFormRoute(MentorId(key)))


def _mentor_row(line: MentorLine, today: date) -> TableRow:
    met = "" if line.last_met_on is None else calendar().relative(line.last_met_on, today)
    cells = (line.display_name, line.association, line.young_people, shown(met))
    keys = (
        fold(line.display_name),
        fold(line.association) or None,
        fold(line.young_people) or None,
        line.last_met_on,
    )
    return TableRow(line.id, cells, keys)
