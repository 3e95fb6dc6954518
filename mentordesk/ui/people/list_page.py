"""The lists of young people and of mentors: sort, filter, former ones apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from mentordesk.domain.identity import MentorId, YoungPersonId
from mentordesk.domain.people import age_on
from mentordesk.domain.text import fold
from mentordesk.services import people
from mentordesk.services.changes import Changes
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.table import PeopleTable, TableRow
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, empty_state
from mentordesk.ui.widgets.choices import FilterChips
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.page import GAP, MARGIN, Page
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, level_words, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.read_models import MentorLine, YoungPersonLine
    from mentordesk.ui.session import Session


class PeopleCount(QLabel):
    """How many people the list shows; a class of its own, for a plural is not inherited."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")

    def tell(self, people: int) -> None:
        """Show the number."""
        self.setText(self.tr("%n personne(s)", "", people))


class _ListPage(Page):
    """A heading, filters, a table, and what to do while there is nobody."""

    help_topic = "people"

    def __init__(self, title: str, add: str, headings: Sequence[str], empty: str) -> None:
        super().__init__()
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        inside.setSpacing(12)
        self.outer.addLayout(inside)
        inside.addWidget(self.banners)
        across = QHBoxLayout()
        across.addWidget(label(title, "title"))
        across.addStretch(1)
        self.add = button(add, self._add, picture="user-plus")
        across.addWidget(self.add)
        inside.addLayout(across)
        inside.addLayout(self._filters())
        inside.addWidget(self._list(title, headings, empty), 1)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.filter.setFocus)
        self.setFocusProxy(self.table)
        self.refresh()

    def _filters(self) -> QHBoxLayout:
        filters = QHBoxLayout()
        self.who = FilterChips(
            self.tr("Qui"), [(False, self.tr("Suivis")), (True, self.tr("Anciens"))]
        )
        self.who.chosen.connect(lambda _: self.refresh())
        self.filter = LineField(placeholder=self.tr("Filtrer cette liste…   Ctrl F"))
        self.filter.setAccessibleName(self.tr("Filtrer cette liste"))
        self.filter.textChanged.connect(self._find)
        self.count = PeopleCount()
        filters.addWidget(self.who)
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.count)
        return filters

    def _list(self, title: str, headings: Sequence[str], empty: str) -> QWidget:
        self.table = PeopleTable(title, headings)
        self.table.opened.connect(self._open)
        self._card = Card()
        self._card.body.addWidget(empty_state("users", empty))
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
        self._either.setCurrentWidget(self.table if rows else self._card)
        self._tell_count()

    def _tell_count(self) -> None:
        self.count.tell(self.table.finding.rowCount())

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
        headings += [tr("Lieu d’accueil"), tr("Référent")] if with_homes else []
        headings += [tr("Mentor"), tr("Dernière rencontre")]
        empty = tr("Les jeunes suivis seront ici. Un prénom ou des initiales suffisent.")
        super().__init__(tr("Jeunes"), tr("Ajouter un jeune"), headings, empty)

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
        keys: list[object] = [fold(line.display_name), _order(line.birth_date), level]
        if self._with_homes:
            cells += [line.home, line.key_worker]
            keys += [fold(line.home), fold(line.key_worker)]
        cells += [line.mentor, shown(met)]
        keys += [fold(line.mentor), _order(line.last_met_on)]
        return TableRow(line.id, tuple(cells), tuple(keys))

    def _add(self) -> None:
        self._navigator.go(routes.YoungPersonFormRoute())

    def _open(self, key: str) -> None:
        self._navigator.go(routes.FileRoute(YoungPersonId(key)))


class MentorsPage(_ListPage):
    """The mentors."""

    section = "mentors"
    shows = Changes.MENTORS | Changes.PAIRS | Changes.MEETINGS | Changes.PLACES

    def __init__(self, session: Session, navigator: routes.Navigator) -> None:
        self._session, self._navigator = session, navigator
        headings = [tr("Mentor"), tr("Association"), tr("Jeunes"), tr("Dernière rencontre")]
        empty = tr("Les mentors seront ici : des adultes bénévoles, un par binôme.")
        super().__init__(tr("Mentors"), tr("Ajouter un mentor"), headings, empty)

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
        fold(line.association),
        fold(line.young_people),
        _order(line.last_met_on),
    )
    return TableRow(line.id, cells, keys)


def _order(day: date | None) -> int:
    return 0 if day is None else day.toordinal()
