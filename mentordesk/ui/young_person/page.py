"""A young person's file: who it is, and the tabs of thread, goals, papers and facts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.access import Action
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.people import age_on
from mentordesk.services import bin as bin_services
from mentordesk.services import people
from mentordesk.services.changes import Changes
from mentordesk.services.young_person_file import YoungPersonFile, young_person_file
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.tab import FrameworkTab
from mentordesk.ui.history.list import history_tab
from mentordesk.ui.noting import Openings
from mentordesk.ui.path_words import pair_state_words
from mentordesk.ui.widgets.buttons import button, hide_unless, icon_button
from mentordesk.ui.widgets.card import Avatar, badge, clear
from mentordesk.ui.widgets.columns import Columns
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.page import GAP, MARGIN, Page, Scroll
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import calendar, level_words, shown
from mentordesk.ui.young_person.facts_tab import facts_tab
from mentordesk.ui.young_person.goals_tab import goals_tab
from mentordesk.ui.young_person.summaries_tab import summaries_tab
from mentordesk.ui.young_person.tabs import FileTab, FileTabs
from mentordesk.ui.young_person.thread_tab import ThreadTab

if TYPE_CHECKING:
    from mentordesk.domain.identity import PairId, YoungPersonId
    from mentordesk.ui.session import Session


class YoungPersonPage(Page):
    """The file, read first."""

    help_topic = "file"
    section = "young_people"
    shows = Changes.EVERYTHING & ~Changes.DRAFTS

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        young_person: YoungPersonId,
        tab: int,
    ) -> None:
        super().__init__()
        self._session, self._navigator, self._young_person = session, navigator, young_person
        self.file: YoungPersonFile | None = None
        self._build_heading(tab)
        self.area = Scroll()
        self.area.inside.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        self.area.inside.setSpacing(GAP)
        self.area.inside.addWidget(self.banners)
        self._place = QVBoxLayout()
        self.area.inside.addLayout(self._place)
        self.area.inside.addStretch(1)
        self.outer.addWidget(self.area, 1)
        self.refresh()
        Openings(session, self).file(young_person)

    def _build_heading(self, tab: int) -> None:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        down = QVBoxLayout(bar)
        down.setContentsMargins(MARGIN, 16, MARGIN, 0)
        self._who = QVBoxLayout()
        down.addLayout(self._who)
        self.tabs = FileTabs(self._session)
        self.tabs.turn_to(tab)
        self.tabs.currentChanged.connect(self._show_tab)
        down.addWidget(self.tabs)
        self.outer.addWidget(bar)
        under = QFrame()
        under.setObjectName("barLine")
        self.outer.addWidget(under)
        self.begin_at(self.tabs)

    def pair_here(self) -> PairId | None:
        if self.file is None:
            return None
        return self.file.pair_to_meet

    def refresh(self) -> None:
        self._session.ask(
            young_person_file,
            self._young_person,
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        if isinstance(error, NotAllowed):  # what stood here is this account's no more
            self.file = None
            self.tabs.hide()
            clear(self._who)
            clear(self._place)

    def _show(self, file: YoungPersonFile) -> None:
        keep_keyboard(self)
        self.file = file
        clear(self._who)
        self._who.addWidget(Columns(self._names(file), self._acts(), shares=(1, 0), room=620))
        self._show_tab()

    def _names(self, file: YoungPersonFile) -> QWidget:
        made, first = QWidget(), QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(Avatar(file.person.initials, 52), 0, Qt.AlignmentFlag.AlignTop)
        flow = FlowLayout(first, gap=8)
        flow.addWidget(label(file.person.display_name, "title"))
        self._add_state(flow, file)
        if file.person.archived_on is not None:
            flow.addWidget(pill(self.tr("Ancien dossier"), "neutral"))
        names = QVBoxLayout()
        names.addWidget(first)
        names.addWidget(label(shown(self._line(file)), "muted", wrap=True))
        across.addLayout(names, 1)
        return made

    def _acts(self) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        prepare = button(
            self.tr("Préparer une synthèse"),
            lambda: self._navigator.go(routes.SummaryRoute(self._young_person)),
            picture="file-text",
        )
        prepare.setObjectName("prepare_summary")
        hide_unless(self._session.may(Action.WRITE_SUMMARY), prepare)
        more = icon_button(self.tr("Autres actions"), "ellipsis")
        more.clicked.connect(lambda: self._menu(more))
        hide_unless(self._session.may(Action.EDIT_YOUNG_PERSON), more)
        for act in (prepare, more):
            across.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _add_state(self, flow: FlowLayout, file: YoungPersonFile) -> None:
        pairs = [line.pair for line, _ in file.pairs if line.pair.is_open]
        pair = next((pair for pair in pairs if pair.is_going_on), pairs[0] if pairs else None)
        if pair is None:
            return
        if pair.is_going_on:
            since = calendar().months(pair.started_on, self._session.clock.today())
            said = self.tr("Mentorat en cours · {months}").format(months=since)
            flow.addWidget(badge(shown(said), "good", "circle-check"))
        else:
            said = self.tr("Mentorat : {state}").format(state=pair_state_words(pair.state))
            flow.addWidget(pill(shown(said), "neutral"))

    def _line(self, file: YoungPersonFile) -> str:
        person, parts = file.person, []
        if person.birth_date is not None:
            years = age_on(person.birth_date, self._session.clock.today())
            parts.append(calendar().age(years))
        if person.school_level is not None:
            parts.append(level_words(person.school_level))
        if file.home:
            parts.append(file.home)
        if file.key_worker:
            parts.append(self.tr("suivi par {name}").format(name=file.key_worker))
        for line, association in file.pairs:
            if line.pair.is_open and line.mentor:
                behind = f" ({association})" if association else ""
                parts.append(self.tr("mentor {name}").format(name=line.mentor) + behind)
        return " · ".join(parts)

    def _show_tab(self, _: int = 0) -> None:
        if self.file is None:
            return
        clear(self._place)
        file, session, navigator = self.file, self._session, self._navigator
        match self.tabs.front:
            case FileTab.THREAD:
                self._place.addWidget(ThreadTab(file, session, navigator))
            case FileTab.GOALS:
                self._place.addWidget(goals_tab(file, session, navigator))
            case FileTab.FRAMEWORK:
                self._place.addWidget(FrameworkTab(file, session, navigator))
            case FileTab.SUMMARIES:
                self._place.addWidget(summaries_tab(file, session, navigator))
            case FileTab.FACTS:
                self._place.addWidget(facts_tab(file, session, navigator))
            case FileTab.HISTORY:
                person = self._young_person
                self._place.addWidget(history_tab(session, navigator, person))

    def _menu(self, at: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go, person = self._navigator.go, self._young_person
        menu.addAction(
            self.tr("Modifier l’identité"), lambda: go(routes.YoungPersonFormRoute(person))
        )
        menu.addAction(
            self.tr("Former un binôme"), lambda: go(routes.PairFormRoute(young_person=person))
        )
        menu.addAction(self.tr("Ajouter un objectif"), lambda: go(routes.GoalFormRoute(person)))
        if self.file is not None and self.file.person.archived_on is None:
            menu.addAction(self.tr("Mettre parmi les anciens"), self._archive)
        else:
            menu.addAction(self.tr("Remettre parmi les suivis"), self._bring_back)
        menu.addSeparator()
        menu.addAction(self.tr("Mettre ce dossier à la corbeille"), self._delete)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _archive(self) -> None:
        self._session.tell(
            people.archive_young_person,
            self._young_person,
            self._session.clock.today(),
            owner=self,
            done=lambda _: self._archived(),
        )

    def _archived(self) -> None:
        self.refresh()
        self._navigator.offer_undo(
            self.tr("Ce dossier est maintenant parmi les anciens."), self._bring_back
        )

    def _bring_back(self) -> None:
        before = None if self.file is None else self.file.person.archived_on
        session, navigator, person = self._session, self._navigator, self._young_person

        def done(_: object) -> None:
            if before is not None:
                said = self.tr("Ce dossier est de nouveau parmi les suivis.")
                undo = partial(
                    session.tell,
                    people.archive_young_person,
                    person,
                    before,
                    owner=navigator,
                    done=lambda _: None,
                )
                navigator.offer_undo(said, undo)
            self.refresh()

        session.tell(people.archive_young_person, person, None, owner=self, done=done)

    def _delete(self) -> None:
        BinActs(self._session, self._navigator).put(
            bin_services.delete_young_person,
            self._young_person,
            said=self.tr("Le dossier entier est à la corbeille."),
            leave=self._deleted,
            back=routes.FileRoute(self._young_person),
        )

    def _deleted(self) -> None:
        self.is_over = True
        self._navigator.go(routes.YoungPeopleRoute())
