"""A draft on the first page: what it is of, in words, and where it goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.identity import (
    GoalId,
    MeetingId,
    MentorId,
    PairId,
    PlacementId,
    YoungPersonId,
)
from mentordesk.ui import routes
from mentordesk.ui.path_routes import AgreementFormRoute, AssessmentFormRoute, ConsentFormRoute
from mentordesk.ui.people.form_routes import (
    Left,
    PlacementFormRoute,
    TypedAccessRoute,
    TypedGoalRoute,
    TypedInvitationRoute,
    TypedMentorRoute,
    TypedPairRoute,
    TypedYoungPersonRoute,
)
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label, row
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentordesk.services.read_models import DraftLine


def draft_row(draft: DraftLine, today: date, navigator: routes.Navigator) -> QWidget:
    """Return the line of a draft with the act that goes on with it."""
    words, saved = calendar(), draft.saved_at.astimezone()
    said = tr("modifié {day} à {time}")
    detail = said.format(day=words.relative(saved.date(), today), time=words.clock(saved.time()))
    title = shown(draft_words(draft))
    resume = button(tr("Reprendre"), partial(navigator.go, resuming_route(draft)), variant="quiet")
    resume.setAccessibleDescription(title)
    return row(title, "", shown(detail), mark=picture_label("file-pen-line"), acts=(resume,))


def draft_words(draft: DraftLine) -> str:
    """Return what a draft is of."""
    if draft.kind in {DraftKind.NEW_MEETING, DraftKind.MEETING, DraftKind.ADDENDUM}:
        return _meeting_words(draft)
    person, name = draft.young_person, draft.name
    young_person = (tr("Jeune : {name}"), name or person, tr("Jeune"))
    mentor = (tr("Mentor : {name}"), name, tr("Mentor"))
    pair = (tr("Binôme : {name}"), name or person, tr("Binôme"))
    home = (tr("Lieu d’accueil : {name}"), person, tr("Lieu d’accueil"))
    words, whose, without = {
        DraftKind.NEW_YOUNG_PERSON: young_person,
        DraftKind.YOUNG_PERSON: young_person,
        DraftKind.NEW_MENTOR: mentor,
        DraftKind.MENTOR: mentor,
        DraftKind.NEW_PAIR: pair,
        DraftKind.PAIR: pair,
        DraftKind.NEW_GOAL: (tr("Nouvel objectif : {name}"), person, tr("Objectif")),
        DraftKind.GOAL: (tr("Objectif : {name}"), person, tr("Objectif")),
        DraftKind.NEW_PLACEMENT: home,
        DraftKind.PLACEMENT: home,
        DraftKind.NEW_ASSESSMENT: (tr("Évaluation : {name}"), person, tr("Évaluation")),
        DraftKind.NEW_CONSENT: (tr("Avis ou accord : {name}"), person, tr("Avis ou accord")),
        DraftKind.AGREEMENT: (tr("Convention : {name}"), person, tr("Convention")),
        DraftKind.NEW_INVITATION: (tr("Invitation : {name}"), name, tr("Invitation")),
        DraftKind.NEW_ACCESS: (tr("Accès : {name}"), name, tr("Accès à donner")),
    }[draft.kind]
    return words.format(name=whose) if whose else without


def _meeting_words(draft: DraftLine) -> str:
    day = "" if draft.about is None else calendar().day_month(draft.about)
    if draft.kind is DraftKind.ADDENDUM:
        words = tr("Complément à la rencontre du {day}") if day else tr("Complément")
    else:
        words = tr("Rencontre du {day}") if day else tr("Rencontre")
    said = words.format(day=day)
    return f"{said}, {draft.young_person}" if draft.young_person else said


def resuming_route(draft: DraftLine | Draft) -> routes.Route:
    """Return the form that a draft belongs to; one of nobody's leads to the list of people."""
    record, left = draft.record, Left(draft.record)
    person = draft.young_person if isinstance(draft, Draft) else draft.young_person_id
    found: dict[DraftKind, routes.Route] = {
        DraftKind.NEW_MEETING: routes.MeetingFormRoute(draft=draft.id),
        DraftKind.MEETING: routes.MeetingRoute(MeetingId(record), editing=True),
        DraftKind.ADDENDUM: routes.MeetingRoute(MeetingId(record)),
        DraftKind.NEW_YOUNG_PERSON: TypedYoungPersonRoute(left=left),
        DraftKind.YOUNG_PERSON: routes.YoungPersonFormRoute(YoungPersonId(record)),
        DraftKind.NEW_MENTOR: TypedMentorRoute(left=left),
        DraftKind.MENTOR: routes.MentorFormRoute(MentorId(record)),
        DraftKind.NEW_PAIR: TypedPairRoute(left=left),
        DraftKind.PAIR: routes.PairFormRoute(PairId(record)),
        DraftKind.NEW_INVITATION: TypedInvitationRoute(left=left),
        DraftKind.NEW_ACCESS: TypedAccessRoute(left=left),
    }
    if person is not None:
        found[DraftKind.NEW_ASSESSMENT] = AssessmentFormRoute(person, left)
        found[DraftKind.NEW_CONSENT] = ConsentFormRoute(person, left=left)
        found[DraftKind.AGREEMENT] = AgreementFormRoute(person, PairId(record))
        found[DraftKind.NEW_GOAL] = TypedGoalRoute(person, left=left)
        found[DraftKind.GOAL] = routes.GoalFormRoute(person, GoalId(record))
        found[DraftKind.NEW_PLACEMENT] = PlacementFormRoute(person, left=left)
        found[DraftKind.PLACEMENT] = PlacementFormRoute(person, PlacementId(record))
    return found.get(draft.kind, routes.YoungPeopleRoute())
