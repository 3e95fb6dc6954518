"""Inviting somebody: who, as what, under which label, and which places open at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from mentordesk.domain.access import Action, Reach, reach
from mentordesk.domain.accounts import (
    AccountState,
    GrantDraft,
    GrantKind,
    Role,
    check_grant,
    check_label,
    may_appoint,
)
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import KnownError
from mentordesk.domain.places import VaultKind, check_staff_member
from mentordesk.domain.text import clean_line, initials
from mentordesk.services import accounts, grants, places
from mentordesk.services.accounts import Invitation
from mentordesk.ui import routes
from mentordesk.ui.accounts.access_fields import SpanFields
from mentordesk.ui.accounts.code_dialog import show_code
from mentordesk.ui.accounts.kept_form import KeptForm
from mentordesk.ui.accounts.words import role_sees
from mentordesk.ui.dialogs import make_room
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.form_routes import TypedInvitationRoute
from mentordesk.ui.unlock.confirm_passphrase import PassphraseQuestion, Question, sensitive
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import ChipSet
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import role_words, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.problems import Problem
    from mentordesk.services.accounts import AccountLine, Invited
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.places import House
    from mentordesk.ui.desk_base import DeskBase

ROLES = (
    Role.KEY_WORKER,
    Role.FOSTER_CARER,
    Role.HEAD_OF_SERVICE,
    Role.DIRECTOR,
    Role.ADMINISTRATOR,
    Role.AUDITOR,
)
"""Those that are invited most often come first."""


class _Known(NamedTuple):
    house: House
    lines: Sequence[AccountLine]


class _Done(NamedTuple):
    """An invitation that was made, and why some access could not be given with it."""

    invited: Invited
    refused: KnownError | None
    changes: Changes


def _known(context: Context) -> _Known:
    return _Known(places.house(context), accounts.accounts(context))


class InvitationForm(KeptForm):
    """Invites a member of the house or somebody new; the passphrase is asked for last."""

    kinds = (DraftKind.NEW_INVITATION, DraftKind.NEW_INVITATION)

    def __init__(self, desk: DeskBase, route: routes.InvitationFormRoute) -> None:
        super().__init__(desk.session, desk.navigator, self.tr("Inviter quelqu’un"), route)
        self._desk = desk
        self._lines: Sequence[AccountLine] = ()
        self._names: dict[str, tuple[str, str]] = {}
        self._add_person()
        self._add_role()
        self._add_places()
        self.form.addStretch(1)
        self.keep.setText(self.tr("Inviter"))
        self.keep.setAccessibleName(self.keep.text())
        self.begin_at(self.holder)
        self._session.ask(_known, owner=self, done=self._fill, failed=self.failed)

    # ------------------------------------------------------------------ fields

    def _add_person(self) -> None:
        card = Card(self.tr("Qui"))
        self.holder = ChoiceField(none=self.tr("une nouvelle personne"))
        self.holder.chosen.connect(lambda _: self._person_chosen())
        card.body.addWidget(self.field("holder", Field(self.tr("Personne"), self.holder)))
        self.first_name, self.last_name, self.function = LineField(), LineField(), LineField()
        names = FlowLayout(gap=12)
        self._new = {
            "first_name": Field(self.tr("Prénom"), self.first_name),
            "last_name": Field(self.tr("Nom"), self.last_name),
            "function": Field(
                self.tr("Fonction"), self.function, hint=self.tr("signe chaque écrit")
            ),
        }
        for name, row in self._new.items():
            names.addWidget(self.field(name, row))
        card.body.addLayout(names)
        self.label = LineField()
        hint = self.tr("lisible sans la phrase, à l’ouverture")
        row = Field(self.tr("Étiquette du compte"), self.label, hint=hint)
        card.body.addWidget(self.field("label", row))
        for line in (self.first_name, self.last_name):
            line.textEdited.connect(lambda _: self._propose_label())
        self.form.addWidget(card)

    def _add_role(self) -> None:
        card = Card(self.tr("Rôle"))
        is_family = self._session.opened.establishment.kind is VaultKind.FOSTER_FAMILY
        self._is_family = is_family
        self.role = ChoiceField([(r, role_words(r, is_family=is_family)) for r in ROLES])
        self.role.chosen.connect(lambda _: self.came_back())
        card.body.addWidget(self.field("role", Field(self.tr("Rôle"), self.role)))
        self.sees = label("", "muted", wrap=True)
        card.body.addWidget(self.sees)
        self.form.addWidget(card)

    def _add_places(self) -> None:
        self._card = Card(self.tr("Dossiers ouverts tout de suite"))
        said = self.tr(
            "Les jeunes dont la personne est référente s’ouvrent d’eux-mêmes. Choisissez ici des"
            " lieux entiers, ou rien : un accès se donne aussi plus tard."
        )
        self._card.body.addWidget(label(shown(said), "small", wrap=True))
        self.places: ChipSet | None = None
        self.span = SpanFields(self._session.clock.today, self.tr("arrivée dans l’équipe"))
        for name, row in self.span.fields.items():
            self.field(name, row)
        self._card.body.addWidget(self.span)
        self.form.addWidget(self._card)
        self.came_back()

    def here(self) -> routes.Route:
        return TypedInvitationRoute(left=self.left_here)

    def title_of_draft(self) -> str:
        typed = self.first_name.text(), self.last_name.text()
        return clean_line(" ".join(self._names.get(self.holder.value(), typed)))

    def entries(self) -> Mapping[str, QWidget]:
        chips = {} if self.places is None else {"places": self.places}
        return {
            **chips,
            "holder": self.holder,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "function": self.function,
            "label": self.label,
            "role": self.role,
            "since": self.span.since,
            "until": self.span.until,
            "reason": self.span.reason,
        }

    def _fill(self, known: _Known) -> None:
        house, self._lines = known.house, known.lines
        kept = [one.account for one in known.lines]
        held = {one.holder for one in kept if one.state is not AccountState.REMOVED}
        free = [m for m in house.staff if m.left_on is None and m.id not in held]
        self._names = {member.id: (member.first_name, member.last_name) for member in free}
        self.holder.set_options(
            [(m.id, shown(f"{m.full_name} · {m.function}")) for m in free],
            none=self.tr("une nouvelle personne"),
        )
        roles = [r for r in ROLES if may_appoint(self._session.role, r, kept)]
        self.role.set_options([(r, role_words(r, is_family=self._is_family)) for r in roles])
        self._offer_places(house)
        self.filled()

    def _offer_places(self, house: House) -> None:
        units = [] if self._is_family else house.units
        unit = self.tr("Unité {name}")
        options = [
            ((GrantKind.UNIT, str(u.id)), unit.format(name=u.name))
            for u in units
            if u.closed_on is None
        ]
        options += [
            ((GrantKind.FOSTER_FAMILY, str(family.id)), family.name)
            for family in house.foster_families
            if family.closed_on is None
        ]
        if options:
            self.places = ChipSet(self.tr("Lieux ouverts"), options)
            self._card.body.insertWidget(1, self.places)

    def _person_chosen(self) -> None:
        self.came_back()
        self._propose_label()

    def came_back(self) -> None:
        is_new = self.holder.value() is None
        for row in self._new.values():
            row.setVisible(is_new)
        role = self.role.value()
        self.sees.setText(shown(role_sees(role)))
        self._card.setVisible(self._takes_grants(role))

    @staticmethod
    def _takes_grants(role: Role) -> bool:
        return reach(role, Action.READ_YOUNG_PEOPLE) is Reach.OWN

    def _propose_label(self) -> None:
        typed = self.first_name.text(), self.last_name.text()
        names = self._names.get(self.holder.value(), typed)
        letters = [initials(name)[:1] for name in names]
        self.label.setText(" ".join(f"{letter}." for letter in letters if letter))

    # ------------------------------------------------------------------ saving

    def _invitation(self) -> Invitation:
        return Invitation(
            clean_line(self.label.text()),
            self.role.value(),
            self.holder.value(),
            clean_line(self.first_name.text()),
            clean_line(self.last_name.text()),
            clean_line(self.function.text()),
        )

    def _drafts(self) -> list[GrantDraft]:
        """Return the access that is given at once."""
        if self.places is None or not self._takes_grants(self.role.value()):
            return []
        return [self.span.draft(kind, place) for kind, place in self.places.values()]

    def _problems(self, invitation: Invitation, drafts: Sequence[GrantDraft]) -> list[Problem]:
        found: list[Problem] = []
        if invitation.holder is None:
            found += check_staff_member(
                invitation.first_name, invitation.last_name, invitation.function
            )
        found += check_label(invitation.label, filter(None, (one.label for one in self._lines)))
        if drafts:
            found += self.span.unreadable() or check_grant(drafts[0])
        return found

    def save(self) -> None:
        invitation, drafts = self._invitation(), self._drafts()
        if not self.show_problems(self._problems(invitation, drafts)):
            return
        desk, door = self._desk, self._desk.parts.door
        opened = desk.session.opened

        def invite(context: Context, typed: str) -> _Done:
            invited = accounts.invite(context, door(), opened, invitation, typed)
            return _with_access(context, invited, drafts)

        question = Question(
            self.tr("Inviter quelqu’un"),
            self.tr(
                "Tapez votre phrase secrète : ce compte pourra ouvrir le coffre. Le code de"
                " l’invitation est montré juste après, une seule fois."
            ),
            self.tr("Inviter"),
        )
        asked = PassphraseQuestion(
            desk, question, sensitive(desk, invite), self._invited, self.not_saved
        )
        asked.open()
        make_room(asked)

    def _invited(self, done: Any) -> None:
        found: _Done = done
        self.done_with()
        desk, invitation = self._desk, self._invitation()
        names = self._names.get(
            invitation.holder or "", (invitation.first_name, invitation.last_name)
        )
        until = found.invited.account.invited_until
        self._navigator.go(routes.AccountsRoute())
        if found.refused is not None:
            said = self.tr("Le compte est invité, mais l’accès n’est pas donné.")
            self._navigator.tell(f"{said} {failure_sentence(found.refused)}", "attention")
        assert until is not None  # noqa: S101  # it was just invited
        who = " ".join(filter(None, names))
        show_code(desk, who, invitation.label, found.invited.code, until)


def _with_access(context: Context, invited: Invited, drafts: Sequence[GrantDraft]) -> _Done:
    """Give what was to be opened at once; the code must be shown whatever comes of that."""
    changes = invited.changes
    for draft in drafts:
        try:
            changes |= grants.give_access(context, invited.account.id, draft)[1]
        except KnownError as error:
            return _Done(invited, error, changes)
    return _Done(invited, None, changes)
