"""The form of one stay: where, from which day, to which day or until now."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.people import PlacementDraft
from mentordesk.services import placements, places
from mentordesk.ui import routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.people.home_fields import HomeFields
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.people import Placement
    from mentordesk.domain.problems import Problem
    from mentordesk.services.changes import Changes
    from mentordesk.services.places import House
    from mentordesk.ui.people.form_routes import PlacementFormRoute
    from mentordesk.ui.session import Session

FACTS_TAB = 3


class PlacementForm(TypedForm):
    """Notes a stay of the past or a new home, or corrects one."""

    help_topic = "file"
    section = "young_people"
    kinds = (DraftKind.NEW_PLACEMENT, DraftKind.PLACEMENT)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: PlacementFormRoute
    ) -> None:
        title = (
            self.tr("Ajouter un lieu d’accueil")
            if route.placement is None
            else self.tr("Corriger un lieu d’accueil")
        )
        super().__init__(session, navigator, title, route.placement, route.left)
        self._route = route
        card = Card()
        self.home = HomeFields(session)
        self.field("kind", self.home.kind_field)
        self.field("unit", self.home.unit_field)
        self.field("foster_family", self.home.family_field)
        card.body.addWidget(self.home)
        self.started_on = DateField(session.clock.today)
        self.ended_on = DateField(session.clock.today)
        days = QHBoxLayout()
        days.addWidget(self.field("started_on", Field(self.tr("Depuis le"), self.started_on)))
        hint = self.tr("vide : y vit encore, et le lieu d’avant finit ce jour-là")
        days.addWidget(
            self.field("ended_on", Field(self.tr("Jusqu’au"), self.ended_on, hint=hint)), 1
        )
        card.body.addLayout(days)
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.remove = button(self.tr("Retirer ce séjour"), self._remove, variant="quiet")
        self.add_act(self.remove)
        self.remove.setVisible(route.placement is not None)
        self.begin_at(self.home.kind)
        session.ask(places.house, owner=self, done=self._show_house)

    def _show_house(self, house: House) -> None:
        self.home.offer(house)
        if self._route.placement is None:
            self.filled()
        else:
            self._session.ask(
                placements.placement_draft,
                self._route.young_person,
                self._route.placement,
                owner=self,
                done=self._fill,
                failed=self.not_found,
            )

    def _fill(self, draft: PlacementDraft) -> None:
        self.home.set_place(draft.kind, draft.unit, draft.foster_family)
        self.started_on.set_value(draft.started_on)
        self.ended_on.set_value(draft.ended_on)
        self.filled()

    def entries(self) -> Mapping[str, QWidget]:
        return {
            **self.home.entries(),
            "started_on": self.started_on,
            "ended_on": self.ended_on,
        }

    def came_back(self) -> None:
        self.home.show_rows()

    def whose(self) -> YoungPersonId:
        return self._route.young_person

    def here(self) -> PlacementFormRoute:
        return replace(self._route, left=self.left_here)

    @property
    def _file(self) -> routes.FileRoute:
        return routes.FileRoute(self._route.young_person, FACTS_TAB)

    def _unreadable(self) -> list[Problem]:
        days = {"started_on": self.started_on, "ended_on": self.ended_on}
        return [unreadable(n, "01/09/2026") for n, field in days.items() if field.is_unreadable]

    def save(self) -> None:
        if not self.show_problems(self._unreadable()) or not self.begin_saving():
            return
        draft = PlacementDraft(*self.home.place(), self.started_on.value(), self.ended_on.value())
        self._session.tell(
            placements.keep_placement,
            self._route.young_person,
            draft,
            self._route.placement,
            forget=self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, _: tuple[Placement, Changes]) -> None:
        self.is_over = True
        said, file = self.tr("Le lieu d’accueil est enregistré."), self._file
        go_to_file(self._session, self._navigator, file, said)

    def _remove(self) -> None:
        self._session.tell(
            placements.remove_placement,
            self._route.young_person,
            self._route.placement,
            forget=self.forget,
            owner=self,
            done=self._removed,
            failed=self.not_saved,
        )

    def _removed(self, found: tuple[Placement | None, Changes]) -> None:
        stay, session, navigator = found[0], self._session, self._navigator
        self.is_over = True
        if stay is None:
            navigator.go(self._file)
            return
        undo = partial(
            session.tell,
            placements.return_placement,
            stay,
            owner=navigator,
            done=lambda _: None,
            failed=lambda error: navigator.tell(failure_sentence(error), "danger"),
        )
        said = self.tr("Ce séjour est retiré.")
        go_to_file(session, navigator, self._file, said, undo)
