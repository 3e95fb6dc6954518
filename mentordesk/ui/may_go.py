"""Which places of the window an account may go to: a refusal is one sentence, not an empty page."""

from __future__ import annotations

from mentordesk.domain.access import Action
from mentordesk.ui import routes
from mentordesk.ui.people.form_routes import PlacementFormRoute
from mentordesk.ui.texts import tr

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
    (routes.BackupsRoute, Action.BACK_UP),
    (routes.BinRoute, Action.USE_BIN),
    (routes.HistoryRoute, Action.READ_HISTORY),
    (routes.JournalRoute, Action.READ_JOURNAL),
    (routes.AccountsRoute, Action.GRANT_ACCESS),
    (routes.AccessFormRoute, Action.GRANT_ACCESS),
    (routes.InvitationFormRoute, Action.MANAGE_ACCOUNTS),
    (routes.AccountsRoute, Action.GRANT_ACCESS),
    (routes.AccessFormRoute, Action.GRANT_ACCESS),
    (routes.InvitationFormRoute, Action.MANAGE_ACCOUNTS),
    (routes.JournalRoute, Action.READ_JOURNAL),
)
"""The others are for everybody, or are told apart below."""


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
