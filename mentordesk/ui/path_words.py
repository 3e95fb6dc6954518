"""The path of a mentoring in words: where it stands, who agrees, who runs it, why it stops."""

from __future__ import annotations

from mentordesk.domain.framework_codes import (
    AgreementState,
    AssessmentOutcome,
    ClosureReason,
    Evidence,
    HolderRole,
    OperatorKind,
    PauseReason,
)
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.next_steps import NextStepKind
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import HalfDay
from mentordesk.ui.texts import tr


def pair_state_words(state: PairState) -> str:
    """Return where the life of a pair stands."""
    return {
        PairState.IDENTIFIED: tr("repéré"),
        PairState.ASSESSED: tr("évalué"),
        PairState.PROPOSED: tr("proposé"),
        PairState.DECLINED: tr("refusé"),
        PairState.AGREED: tr("accords recueillis"),
        PairState.MATCHING: tr("mise en relation"),
        PairState.SIGNED: tr("convention signée"),
        PairState.ACTIVE: tr("en cours"),
        PairState.PAUSED: tr("suspendu"),
        PairState.CLOSING: tr("clôture en cours"),
        PairState.CLOSED: tr("terminé"),
        PairState.ENDED_EARLY: tr("interrompu"),
    }[state]


def authority_words(variant: AuthorityVariant) -> str:
    """Return who exercises parental authority."""
    return {
        AuthorityVariant.BOTH_PARENTS: tr("les deux parents"),
        AuthorityVariant.ONE_PARENT: tr("un seul parent"),
        AuthorityVariant.GUARDIAN: tr("un tuteur"),
        AuthorityVariant.STATE_WARD: tr("pupille de l’État : tuteur et conseil de famille"),
        AuthorityVariant.YOUNG_ADULT: tr("jeune majeur : lui-même"),
        AuthorityVariant.UNKNOWN: tr("pas encore dit"),
    }[variant]


def half_day_words(half: HalfDay) -> str:
    """Return a half of a day of the week."""
    return {
        HalfDay.MONDAY_MORNING: tr("lundi matin"),
        HalfDay.MONDAY_AFTERNOON: tr("lundi après-midi"),
        HalfDay.TUESDAY_MORNING: tr("mardi matin"),
        HalfDay.TUESDAY_AFTERNOON: tr("mardi après-midi"),
        HalfDay.WEDNESDAY_MORNING: tr("mercredi matin"),
        HalfDay.WEDNESDAY_AFTERNOON: tr("mercredi après-midi"),
        HalfDay.THURSDAY_MORNING: tr("jeudi matin"),
        HalfDay.THURSDAY_AFTERNOON: tr("jeudi après-midi"),
        HalfDay.FRIDAY_MORNING: tr("vendredi matin"),
        HalfDay.FRIDAY_AFTERNOON: tr("vendredi après-midi"),
        HalfDay.SATURDAY_MORNING: tr("samedi matin"),
        HalfDay.SATURDAY_AFTERNOON: tr("samedi après-midi"),
        HalfDay.SUNDAY_MORNING: tr("dimanche matin"),
        HalfDay.SUNDAY_AFTERNOON: tr("dimanche après-midi"),
    }[half]


def operator_kind_words(kind: OperatorKind) -> str:
    """Return what runs the mentoring."""
    return {
        OperatorKind.ASSOCIATION: tr("une association"),
        OperatorKind.ESTABLISHMENT: tr("l’établissement"),
        OperatorKind.DEPARTMENT_SERVICE: tr("le service du département"),
    }[kind]


def pause_reason_words(reason: PauseReason) -> str:
    """Return why a mentoring is paused."""
    return {
        PauseReason.HOLIDAYS: tr("vacances"),
        PauseReason.PLACEMENT_CHANGE: tr("changement de lieu d’accueil"),
        PauseReason.SAFEGUARDING: tr("mesure de protection"),
        PauseReason.MENTOR_AWAY: tr("absence du mentor"),
        PauseReason.OTHER: tr("autre raison"),
    }[reason]


def closure_reason_words(reason: ClosureReason) -> str:
    """Return why a mentoring ended."""
    return {
        ClosureReason.GOAL_REACHED: tr("objectifs atteints"),
        ClosureReason.PLANNED_END: tr("terme prévu"),
        ClosureReason.MOVED: tr("changement de lieu d’accueil"),
        ClosureReason.MEASURE_ENDED: tr("fin de mesure"),
        ClosureReason.MENTOR_UNAVAILABLE: tr("mentor indisponible"),
        ClosureReason.YOUTH_CHOICE: tr("choix du jeune"),
        ClosureReason.NO_MATCH: tr("relation non établie"),
        ClosureReason.CONSENT_WITHDRAWN: tr("accord retiré"),
        ClosureReason.MAJORITY: tr("majorité ou sortie"),
        ClosureReason.PROTECTION: tr("mesure de protection"),
        ClosureReason.OTHER: tr("autre raison"),
    }[reason]


def reason_code_words(code: str) -> str:
    """Return a recorded reason in words, whichever of the two lists its code is from."""
    if code in set(PauseReason):
        return pause_reason_words(PauseReason(code))
    return closure_reason_words(ClosureReason(code))


def step_kind_words(kind: NextStepKind) -> str:
    """Return what a next step is to those who wait for it."""
    return {
        NextStepKind.STEP: tr("suite"),
        NextStepKind.PROMISE: tr("promesse"),
        NextStepKind.FOLLOW_UP: tr("relance"),
    }[kind]


def assessment_words(outcome: AssessmentOutcome) -> str:
    """Return what an assessment of the situation concluded."""
    return {
        AssessmentOutcome.FAVOURABLE: tr("favorable"),
        AssessmentOutcome.UNFAVOURABLE: tr("défavorable"),
        AssessmentOutcome.POSTPONED: tr("à revoir plus tard"),
    }[outcome]


def holder_role_words(role: HolderRole) -> str:
    """Return in which capacity somebody holds parental authority."""
    return {
        HolderRole.MOTHER: tr("mère"),
        HolderRole.FATHER: tr("père"),
        HolderRole.PARENT: tr("un parent"),
        HolderRole.GUARDIAN: tr("tuteur"),
        HolderRole.FAMILY_COUNCIL: tr("conseil de famille"),
    }[role]


def evidence_words(evidence: Evidence) -> str:
    """Return what shows that something was done."""
    return {
        Evidence.REPORT: tr("rapport"),
        Evidence.MEETING: tr("réunion"),
        Evidence.LETTER: tr("courrier"),
        Evidence.INTERVIEW: tr("entretien"),
        Evidence.SHEET_GIVEN: tr("fiche remise"),
        Evidence.SAID: tr("dit de vive voix"),
        Evidence.WRITTEN: tr("écrit par le jeune"),
        Evidence.SIGNED_FORM: tr("formulaire signé"),
    }[evidence]


def agreement_state_words(state: AgreementState) -> str:
    """Return where a version of the individual agreement stands."""
    return {
        AgreementState.DRAFT: tr("en préparation"),
        AgreementState.SIGNED: tr("signée"),
        AgreementState.AMENDED: tr("remplacée par un avenant"),
        AgreementState.ENDED: tr("terminée"),
    }[state]
