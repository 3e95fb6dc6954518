"""Which page shows which place; each is imported when first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui import routes

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.page import Page


def make_page(route: routes.Route, desk: DeskBase) -> Page:
    """Return a fresh page for ``route``."""
    for make in (_lists, _forms, _records, _house):
        page = make(route, desk)
        if page is not None:
            return page
    raise TypeError(type(route).__name__)


def _lists(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.TodayRoute():
            from mentordesk.ui.today.page import TodayPage

            return TodayPage(desk.session, desk.navigator)
        case routes.YoungPeopleRoute():
            from mentordesk.ui.people.list_page import YoungPeoplePage

            return YoungPeoplePage(
                desk.session, desk.navigator, with_homes=not desk.is_foster_family
            )
        case routes.MentorsRoute():
            from mentordesk.ui.people.list_page import MentorsPage

            return MentorsPage(desk.session, desk.navigator)
        case _:
            return None


def _forms(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.YoungPersonFormRoute(young_person):
            from mentordesk.ui.people.young_person_form import YoungPersonForm

            return YoungPersonForm(
                desk.session, desk.navigator, young_person, with_units=not desk.is_foster_family
            )
        case routes.MentorFormRoute(mentor):
            from mentordesk.ui.people.mentor_form import MentorForm

            return MentorForm(desk.session, desk.navigator, mentor)
        case routes.PairFormRoute():
            from mentordesk.ui.people.pair_form import PairForm

            return PairForm(desk.session, desk.navigator, route)
        case routes.GoalFormRoute(young_person, goal):
            from mentordesk.ui.goals.form import GoalForm

            return GoalForm(desk.session, desk.navigator, young_person, goal)
        case _:
            return None


def _records(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.FileRoute(young_person, tab):
            from mentordesk.ui.young_person.page import YoungPersonPage

            return YoungPersonPage(desk.session, desk.navigator, young_person, tab)
        case routes.MeetingFormRoute():
            from mentordesk.ui.meetings.page import MeetingPage

            return MeetingPage(desk.session, desk.navigator, route)
        case routes.MeetingRoute(meeting, editing):
            from mentordesk.ui.meetings.record_page import MeetingRecordPage

            return MeetingRecordPage(desk.session, desk.navigator, meeting, editing=editing)
        case routes.SummaryRoute(young_person, summary):
            from mentordesk.ui.summaries.page import SummaryPage

            return SummaryPage(desk.session, desk.navigator, desk.parts, young_person, summary)
        case _:
            return None


def _house(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.SettingsRoute():
            from mentordesk.ui.settings.page import SettingsPage

            return SettingsPage(desk)
        case routes.HelpRoute(topic):
            from mentordesk.ui.help.page import HelpPage

            return HelpPage(desk.navigator, topic)
        case routes.SafeguardingRoute():
            from mentordesk.ui.help.safeguarding import SafeguardingPage

            return SafeguardingPage(desk.navigator)
        case _:
            return None
