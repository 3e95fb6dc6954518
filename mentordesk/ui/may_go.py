"""Which places of the window an account may go to: a refusal is one sentence, not an empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import VaultReadOnly
from mentordesk.services.history import READ_WITH
from mentordesk.ui import path_routes, routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase

_NEEDS: tuple[tuple[type[routes.Route], Action], ...] = (
    (routes.YoungPeopleRoute, Action.READ_YOUNG_PEOPLE),
    (routes.MentorsRoute, Action.READ_MENTORS),
    (routes.FileRoute, Action.READ_YOUNG_PEOPLE),
    (routes.MentorFormRoute, Action.EDIT_MENTOR),
    (routes.PairFormRoute, Action.EDIT_PAIR),
    (routes.MeetingFormRoute, Action.WRITE_MEETING),
    (routes.PlanRoute, Action.WRITE_MEETING),
    (routes.GoalFormRoute, Action.WRITE_GOAL),
    (PlacementFormRoute, Action.EDIT_YOUNG_PERSON),
    (path_routes.CertificateFormRoute, Action.EDIT_MENTOR),
    (path_routes.FrameworkFormRoute, Action.EDIT_FRAMEWORK),
    (routes.BackupsRoute, Action.BACK_UP),
    (routes.BinRoute, Action.USE_BIN),
    (routes.JournalRoute, Action.READ_JOURNAL),
    (routes.AccountsRoute, Action.GRANT_ACCESS),
    (routes.AccessFormRoute, Action.GRANT_ACCESS),
    (routes.InvitationFormRoute, Action.MANAGE_ACCOUNTS),
)
"""The others are for everybody, or are told apart below."""


def why_not(route: routes.Route, desk: DeskBase) -> str:
    """Return why this account, or this vault, cannot go there; nothing if it can."""
    if desk.session.opened.vault.is_read_only and routes.writes(route):
        return failure_sentence(VaultReadOnly())
    if not desk.session.may(needs(route)):
        return refusal(route)
    if isinstance(route, routes.BackupsRoute) and desk.keeper is None:
        return tr("Un coffre ouvert en lecture seule, ou de démonstration, n’a pas de sauvegardes.")
    return ""


def needs(route: routes.Route) -> Action:
    """Return the act that a place is for."""
    return _for_this_record(route) or next(
        (act for kind, act in _NEEDS if isinstance(route, kind)), Action.USE_DESK
    )


def _for_this_record(route: routes.Route) -> Action | None:
    match route:
        case routes.YoungPersonFormRoute(young_person):
            is_new = young_person is None
            return Action.ADD_YOUNG_PERSON if is_new else Action.EDIT_YOUNG_PERSON
        case routes.MeetingRoute(_, editing):
            return Action.WRITE_MEETING if editing else Action.READ_YOUNG_PEOPLE
        case routes.HistoryRoute(kind, _):
            return READ_WITH.get(kind, Action.READ_HISTORY)
        case routes.SummaryRoute(_, summary):
            return Action.WRITE_SUMMARY if summary is None else Action.READ_SUMMARIES
        case _:
            return None


def refusal(route: routes.Route) -> str:
    """Return what to say to whoever may not go there, and where to go instead."""
    if isinstance(route, routes.MentorFormRoute) and route.mentor is not None:
        return tr(
            "La fiche du mentor est tenue par l’équipe. Son téléphone et ses disponibilités sont"
            " dans le dossier du jeune, à « Identité et contacts »."
        )
    return tr(
        "Votre compte n’ouvre pas cette page. La direction, ou qui administre le coffre, peut"
        " changer votre rôle."
    )
