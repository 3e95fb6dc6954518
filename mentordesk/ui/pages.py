"""Which page shows which place; each is imported when first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui import path_routes, routes
from mentordesk.ui.people.form_routes import PlacementFormRoute

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase
    from mentordesk.ui.widgets.page import Page


def make_page(route: routes.Route, desk: DeskBase) -> Page:
    """Return a fresh page for ``route``."""
    for make in (
        _lists,
        _forms,
        _framework,
        _mentoring,
        _records,
        _meetings,
        _house,
        _records_of_use,
        _accounts,
    ):
        page = make(route, desk)
        if page is not None:
            return page
    raise TypeError(type(route).__name__)


def _lists(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.TodayRoute():
            from mentordesk.ui.today.page import TodayPage

            return TodayPage(desk.session, desk.navigator, desk.keeper)
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
        case routes.YoungPersonFormRoute():
            from mentordesk.ui.people.young_person_form import YoungPersonForm

            return YoungPersonForm(desk.session, desk.navigator, route)
        case PlacementFormRoute():
            from mentordesk.ui.young_person.placement_form import PlacementForm

            return PlacementForm(desk.session, desk.navigator, route)
        case routes.MentorFormRoute():
            from mentordesk.ui.people.mentor_form import MentorForm

            return MentorForm(desk.session, desk.navigator, route)
        case routes.PairFormRoute():
            from mentordesk.ui.people.pair_form import PairForm

            return PairForm(desk.session, desk.navigator, route)
        case routes.GoalFormRoute():
            from mentordesk.ui.goals.form import GoalForm

            return GoalForm(desk.session, desk.navigator, route)
        case _:
            return None


def _framework(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case path_routes.AssessmentFormRoute():
            from mentordesk.ui.framework.assessment_form import AssessmentForm

            return AssessmentForm(desk.session, desk.navigator, route)
        case path_routes.HoldersFormRoute():
            from mentordesk.ui.framework.holders_form import HoldersForm

            return HoldersForm(desk.session, desk.navigator, route)
        case path_routes.ConsentFormRoute():
            from mentordesk.ui.framework.consent_form import ConsentForm

            return ConsentForm(desk.session, desk.navigator, route)
        case path_routes.WithdrawalFormRoute():
            from mentordesk.ui.framework.withdrawal_form import WithdrawalForm

            return WithdrawalForm(desk.session, desk.navigator, route)
        case _:
            return None


def _mentoring(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case path_routes.OperatorFormRoute():
            from mentordesk.ui.framework.operator_form import OperatorForm

            return OperatorForm(desk.session, desk.navigator, route)
        case path_routes.AgreementFormRoute():
            from mentordesk.ui.framework.agreement_form import AgreementForm

            return AgreementForm(desk.session, desk.navigator, route)
        case path_routes.CertificateFormRoute():
            from mentordesk.ui.framework.certificate_form import CertificateForm

            return CertificateForm(desk.session, desk.navigator, route)
        case _:
            return None


def _records(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.FileRoute(young_person, tab):
            from mentordesk.ui.young_person.page import YoungPersonPage

            return YoungPersonPage(desk.session, desk.navigator, young_person, tab)
        case routes.SummaryRoute(young_person, summary):
            from mentordesk.ui.summaries.page import SummaryPage

            return SummaryPage(desk.session, desk.navigator, desk.parts, young_person, summary)
        case routes.HistoryRoute():
            from mentordesk.ui.history.page import HistoryPage

            return HistoryPage(desk.session, desk.navigator, route)
        case _:
            return None


def _meetings(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.MeetingFormRoute():
            from mentordesk.ui.meetings.page import MeetingPage

            return MeetingPage(desk.session, desk.navigator, route)
        case routes.MeetingRoute(meeting, editing=True):
            from mentordesk.ui.meetings.edit_page import MeetingEditPage

            return MeetingEditPage(desk.session, desk.navigator, meeting)
        case routes.MeetingRoute(meeting):
            from mentordesk.ui.meetings.record_page import MeetingRecordPage

            return MeetingRecordPage(desk.session, desk.navigator, meeting)
        case routes.PlanRoute():
            from mentordesk.ui.meetings.plan_form import PlanForm

            return PlanForm(desk.session, desk.navigator, route)
        case _:
            return None


def _house(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.SettingsRoute():
            from mentordesk.ui.settings.page import SettingsPage

            return SettingsPage(desk)
        case routes.BackupsRoute() if desk.keeper is not None:
            from mentordesk.ui.backups.page import BackupsPage

            return BackupsPage(desk, desk.keeper)
        case routes.HelpRoute(topic):
            from mentordesk.ui.help.page import HelpPage

            return HelpPage(desk.navigator, topic)
        case routes.SafeguardingRoute():
            return _safeguarding(desk)
        case _:
            return None


def _records_of_use(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.BinRoute():
            from mentordesk.ui.bin.page import BinPage

            return BinPage(desk)
        case routes.JournalRoute():
            from mentordesk.ui.journal.page import JournalPage

            return JournalPage(desk)
        case _:
            return None


def _accounts(route: routes.Route, desk: DeskBase) -> Page | None:
    match route:
        case routes.AccountsRoute():
            from mentordesk.ui.accounts.page import AccountsPage

            return AccountsPage(desk)
        case routes.InvitationFormRoute():
            from mentordesk.ui.accounts.invitation_form import InvitationForm

            return InvitationForm(desk, route)
        case routes.AccessFormRoute():
            from mentordesk.ui.accounts.access_form import AccessForm

            return AccessForm(desk.session, desk.navigator, route)
        case _:
            return None


def _safeguarding(desk: DeskBase) -> Page:
    from mentordesk.services import house_settings
    from mentordesk.ui.help.safeguarding import SafeguardingPage

    page = SafeguardingPage(desk.navigator)
    # The numbers to call are there at once, however busy the base is.
    desk.session.ask(house_settings.procedure, owner=page, done=page.show_procedure)
    return page
