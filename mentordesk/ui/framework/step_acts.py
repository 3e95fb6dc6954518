"""What can be noted in each step: the one act that lacks first, and the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import ConsentKind, Remedy
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_records import Standing
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.ui import path_routes, routes
from mentordesk.ui.framework.lines import asked_in
from mentordesk.ui.framework.words import consent_words
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.framework_steps import Missing, StepState
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.framework.lines import Asked

_BINDING = (ConsentKind.ADHESION, ConsentKind.AGREEMENT)


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a step: its words, what it is of, and where it leads.

    Attributes:
        spoken: the words with whose act it is, for ears and for menus.
    """

    words: str
    spoken: str
    route: routes.Route


def acts_of(page: FrameworkPage, state: StepState, today: date) -> list[Act]:
    """Return the acts of a step, the one that puts right what lacks first."""
    found = _all(page, state.step, today)
    first = _first(page, state, today)
    if first is None:
        return found
    return [first, *(one for one in found if one.route != first.route)]


def leads(state: StepState) -> bool:
    """Return whether the first act stands on the row: something lacks, or is due soon."""
    return state.status not in {Status.DONE, Status.NOT_NEEDED}


def _first(page: FrameworkPage, state: StepState, today: date) -> Act | None:
    for missing in state.missing:
        found = _remedy(page, missing, state.step, today)
        if found is not None:
            return found
    return None


def _remedy(page: FrameworkPage, missing: Missing, step: Step, today: date) -> Act | None:
    if missing.remedy is Remedy.CONSENT:
        asked = asked_in(page, step, today)
        lacking = (one for one in asked if one.standing is not Standing.GIVEN)
        return next((_note(page, one) for one in lacking), None)
    simple: dict[Remedy, Callable[[FrameworkPage], Act | None]] = {
        Remedy.ASSESSMENT: _assess,
        Remedy.HOLDERS: _holders,
        Remedy.OPERATOR: _operator,
        Remedy.MENTOR: _operator,
        Remedy.CERTIFICATE: _certificate,
        Remedy.AGREEMENT: _agreement,
        Remedy.GOAL: _goal,
        Remedy.MEETING: _first_meeting,
    }
    found = simple.get(missing.remedy)
    return None if found is None else found(page)


def _all(page: FrameworkPage, step: Step, today: date) -> list[Act]:
    found: list[Act | None] = []
    if step is Step.ASSESSMENT:
        found = [_assess(page)]
    elif step is Step.VETTING:
        found = [_operator(page), _certificate(page)]
    elif step is Step.INDIVIDUAL_AGREEMENT:
        found = [_agreement(page)]
    elif step is Step.FIRST_MEETING:
        found = [_first_meeting(page)]
    asked = asked_in(page, step, today) if page.pair is not None else []
    found += [_note(page, one) for one in asked]
    found += [_withdraw(page, one) for one in asked]
    has_holders = step in {Step.INFORMATION, Step.AGREEMENT}
    if has_holders and page.framework.variant is not AuthorityVariant.YOUNG_ADULT:
        found.append(_holders(page))
    return [one for one in found if one is not None]


def _assess(page: FrameworkPage) -> Act:
    words = tr("Noter l’évaluation")
    return Act(words, words, path_routes.AssessmentFormRoute(page.person.id))


def _goal(page: FrameworkPage) -> Act:
    words = tr("Ajouter un objectif")
    return Act(words, words, routes.GoalFormRoute(page.person.id))


def _holders(page: FrameworkPage) -> Act:
    return Act(
        tr("Dire qui exerce l’autorité"),
        tr("Dire qui exerce l’autorité parentale"),
        path_routes.HoldersFormRoute(page.person.id),
    )


def _note(page: FrameworkPage, asked: Asked) -> Act | None:
    if page.pair is None:
        return None
    words = {
        ConsentKind.INFORMATION: tr("Noter l’information"),
        ConsentKind.OPINION: tr("Noter l’avis"),
        ConsentKind.ADHESION: tr("Noter l’adhésion"),
        ConsentKind.AGREEMENT: tr("Noter l’accord"),
    }[asked.kind]
    what = consent_words(asked.kind, asked.signer.who)
    route = path_routes.ConsentFormRoute(
        page.person.id, page.pair.id, asked.kind, asked.signer.holder
    )
    return Act(words, tr("Noter : {what}").format(what=what), route)


def _withdraw(page: FrameworkPage, asked: Asked) -> Act | None:
    given = asked.act is not None and asked.standing is Standing.GIVEN
    if page.pair is None or asked.act is None or not given or asked.kind not in _BINDING:
        return None
    what = consent_words(asked.kind, asked.signer.who)
    words = tr("Noter un retrait : {what}").format(what=what)
    route = path_routes.WithdrawalFormRoute(page.person.id, page.pair.id, asked.act.id)
    return Act(words, words, route)


def _operator(page: FrameworkPage) -> Act | None:
    if page.pair is None:
        return None
    words = tr("Choisir l’opérateur et le mentor")
    short = tr("Choisir le mentor") if page.pair.mentor is None else words
    return Act(short, words, path_routes.OperatorFormRoute(page.person.id, page.pair.id))


def _agreement(page: FrameworkPage) -> Act | None:
    if page.pair is None:
        return None
    words = tr("Noter la convention")
    return Act(words, words, path_routes.AgreementFormRoute(page.person.id, page.pair.id))


def _certificate(page: FrameworkPage) -> Act | None:
    if page.pair is None or page.mentor is None or not page.may_edit_mentor:
        return None
    words = tr("Noter l’attestation")
    route = path_routes.CertificateFormRoute(page.person.id, page.pair.id, page.mentor.id)
    return Act(words, words, route)


def _first_meeting(page: FrameworkPage) -> Act | None:
    if page.pair is None or page.mentor is None or not page.pair.is_open:
        return None
    words = tr("Consigner la rencontre")
    return Act(words, words, routes.MeetingFormRoute(page.pair.id))
