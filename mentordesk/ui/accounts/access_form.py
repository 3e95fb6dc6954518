"""Giving access: to whom, to what, from when to when, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mentordesk.domain.access import Action
from mentordesk.domain.accounts import GrantKind, check_grant
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import YoungPersonId
from mentordesk.domain.places import VaultKind
from mentordesk.domain.problems import Problem
from mentordesk.services import grants, reach
from mentordesk.ui import routes
from mentordesk.ui.accounts.access_fields import SpanFields
from mentordesk.ui.accounts.kept_form import KeptForm
from mentordesk.ui.accounts.words import reach_words
from mentordesk.ui.people.form_routes import TypedAccessRoute
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.accounts import AccessGrant
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.reach import Colleague, Openable
    from mentordesk.ui.session import Session


class _Offer(NamedTuple):
    colleagues: Sequence[Colleague]
    openable: Openable


def _offer(context: Context) -> _Offer:
    return _Offer(reach.colleagues(context), reach.openable(context))


class AccessForm(KeptForm):
    """Opens a unit, a family or one file to an account."""

    kinds = (DraftKind.NEW_ACCESS, DraftKind.NEW_ACCESS)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.AccessFormRoute
    ) -> None:
        super().__init__(session, navigator, self.tr("Donner un accès"), route)
        self._route = route
        self._known: dict[str, Colleague] = {}
        self._build()
        session.ask(_offer, owner=self, done=self._fill, failed=self.failed)

    def _build(self) -> None:
        card = Card()
        none = self.tr("choisir…")
        self.account = ChoiceField(none=none)
        self.account.chosen.connect(lambda _: self.came_back())
        card.body.addWidget(self.field("account", Field(self.tr("À qui"), self.account)))
        self.now = label("", "small", wrap=True)
        card.body.addWidget(self.now)
        self.kind = SegmentedChoice(self.tr("Ce qui s’ouvre"), self._kinds())
        self.kind.chosen.connect(lambda _: self.came_back())
        card.body.addWidget(Field(self.tr("Ce qui s’ouvre"), self.kind))
        self.subjects = {kind: ChoiceField(none=none) for kind in GrantKind}
        self._rows = {
            GrantKind.UNIT: Field(self.tr("Unité"), self.subjects[GrantKind.UNIT]),
            GrantKind.FOSTER_FAMILY: Field(
                self.tr("Famille d’accueil"), self.subjects[GrantKind.FOSTER_FAMILY]
            ),
            GrantKind.YOUNG_PERSON: Field(self.tr("Jeune"), self.subjects[GrantKind.YOUNG_PERSON]),
        }
        for kind, row in self._rows.items():
            card.body.addWidget(self.field(f"open_{kind}", row))
        self.span = SpanFields(self._session.clock.today)
        for name, row in self.span.fields.items():
            self.field(name, row)
        card.body.addWidget(self.span)
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.keep.setText(self.tr("Donner l’accès"))
        self.keep.setAccessibleName(self.keep.text())
        self.reminder.setText(
            shown(self.tr("Un accès se retire à tout moment ; le journal note qui l’a donné."))
        )
        self.begin_at(self.account)
        self.kind.set_value(self._kinds()[0][0])
        self.came_back()

    def _kinds(self) -> list[tuple[GrantKind, str]]:
        is_family = self._session.opened.establishment.kind is VaultKind.FOSTER_FAMILY
        kinds = [] if is_family else [(GrantKind.UNIT, self.tr("une unité"))]
        kinds.append((GrantKind.FOSTER_FAMILY, self.tr("une famille d’accueil")))
        if self._session.may(Action.READ_YOUNG_PEOPLE):
            kinds.append((GrantKind.YOUNG_PERSON, self.tr("un seul jeune")))
        return kinds

    def here(self) -> routes.Route:
        route = self._route
        return TypedAccessRoute(route.account, route.young_person, left=self.left_here)

    def title_of_draft(self) -> str:
        chosen = self._known.get(self.account.value())
        return "" if chosen is None else chosen.holder.full_name

    def whose(self) -> YoungPersonId | None:
        chosen = self.subjects[GrantKind.YOUNG_PERSON].value()
        is_one = self.kind.value() == GrantKind.YOUNG_PERSON and chosen is not None
        return YoungPersonId(chosen) if is_one else None

    def changed_fields(self) -> dict[str, object]:
        # To whom and to what may have been chosen by the page that led here.
        chosen = ("account", "kind", *GrantKind)
        asked = {name: value for name, value in self.typed() if name in chosen and value}
        return {**asked, **super().changed_fields()}

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "account": self.account,
            "kind": self.kind,
            **{kind.value: field for kind, field in self.subjects.items()},
            "since": self.span.since,
            "until": self.span.until,
            "reason": self.span.reason,
        }

    def _fill(self, found: _Offer) -> None:
        none, given = self.tr("choisir…"), found.openable
        able = [one for one in found.colleagues if one.takes_grants and not one.is_own]
        self._known = {one.account.id: one for one in able}
        self.account.set_options([(one.account.id, _account_words(one)) for one in able], none=none)
        self.subjects[GrantKind.UNIT].set_options([(u.id, u.name) for u in given.units], none=none)
        families = [(family.id, family.name) for family in given.foster_families]
        self.subjects[GrantKind.FOSTER_FAMILY].set_options(families, none=none)
        number = self.tr("{name}, dossier n° {number}")
        people = [
            (line.id, shown(number.format(name=line.display_name, number=line.number)))
            for line in given.young_people
        ]
        self.subjects[GrantKind.YOUNG_PERSON].set_options(people, none=none)
        self._choose_as_asked()
        self.filled()
        if not able:
            said = self.tr(
                "Aucun compte n’a besoin d’accès pour l’instant. Invitez d’abord quelqu’un, depuis"
                " « Comptes et accès »."
            )
            self.banners.tell(shown(said), "attention")

    def _choose_as_asked(self) -> None:
        self.account.set_value(self._route.account)
        if self._route.young_person is not None:
            self.kind.set_value(GrantKind.YOUNG_PERSON)
            self.subjects[GrantKind.YOUNG_PERSON].set_value(self._route.young_person)

    def came_back(self) -> None:
        kind = self.kind.value()
        for other, row in self._rows.items():
            row.setVisible(other == kind)
        chosen = self._known.get(self.account.value())
        self.now.setVisible(chosen is not None)
        if chosen is not None:
            said = self.tr("Aujourd’hui : {reach}").format(
                reach=reach_words(chosen) or self.tr("ses accès déjà donnés")
            )
            self.now.setText(shown(said))

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        kind = self.kind.value()
        subject = self.subjects[kind].value()
        span = self.span
        draft = span.draft(kind, subject or "")
        problems = [*span.unreadable(), *check_grant(draft)]
        if self.account.value() is None:
            problems.insert(0, Problem("account", "missing"))
        if subject is None:
            problems.insert(1, Problem(f"open_{kind}", "missing"))
        if not self.show_problems(_first_of_each(problems)) or not self.begin_saving():
            return
        self._session.tell(
            grants.give_access,
            self.account.value(),
            draft,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, found: tuple[AccessGrant, Changes]) -> None:
        self.done_with()
        session, navigator, grant = self._session, self._navigator, found[0]
        person = self._route.young_person
        back = routes.AccountsRoute() if person is None else routes.FileRoute(person, 3)
        navigator.go(back)

        def undo() -> None:
            session.tell(grants.withdraw, grant.id, owner=navigator, done=lambda _: None)

        said = self.tr("L’accès est donné à {name}.")
        name = self._known[grant.account].holder.full_name
        navigator.offer_undo(shown(said.format(name=name)), undo)


def _account_words(one: Colleague) -> str:
    return shown(f"{one.holder.full_name} · {role_words(one.account.role)}")


def _first_of_each(problems: Sequence[Problem]) -> list[Problem]:
    """Return one problem for each field: what cannot be read is not missing besides."""
    found: dict[str, Problem] = {}
    for problem in problems:
        found.setdefault(problem.field, problem)
    return list(found.values())
