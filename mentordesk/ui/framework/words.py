"""The framework in words: its steps, who acts in them, what shows it, and what lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    ConsentKind,
    MissingCode,
    Who,
)
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from mentordesk.domain.framework_steps import Missing


def step_words(step: Step, variant: AuthorityVariant) -> str:
    """Return the title of a step; that of the agreement says whose it is."""
    agreement = {
        AuthorityVariant.GUARDIAN: tr("Accord écrit du tuteur"),
        AuthorityVariant.STATE_WARD: tr("Accord du tuteur et du conseil de famille"),
        AuthorityVariant.YOUNG_ADULT: tr("Accord du jeune majeur"),
    }.get(variant, tr("Accord écrit des titulaires de l’autorité parentale"))
    informed = tr("Information du jeune et des titulaires de l’autorité parentale")
    if variant is AuthorityVariant.YOUNG_ADULT:
        informed = tr("Information du jeune majeur")
    return {
        Step.ASSESSMENT: tr("Évaluation de la situation"),
        Step.INFORMATION: informed,
        Step.ADHESION: tr("Avis et adhésion du jeune"),
        Step.AGREEMENT: agreement,
        Step.VETTING: tr("Mentor et attestation d’honorabilité"),
        Step.INDIVIDUAL_AGREEMENT: tr("Convention individualisée signée"),
        Step.FIRST_MEETING: tr("Première rencontre"),
    }[step]


def status_words(status: Status) -> str:
    """Return how a step stands, in a word or two."""
    return {
        Status.DONE: tr("Fait"),
        Status.DUE_SOON: tr("Bientôt"),
        Status.OVERDUE: tr("En retard"),
        Status.MISSING: tr("Manque"),
        Status.WAITING: tr("En attente"),
        Status.WITHDRAWN: tr("Retiré"),
        Status.NOT_NEEDED: tr("Sans objet"),
    }[status]


def who_words(who: Who) -> str:
    """Return who acts, with the article."""
    return {
        Who.YOUNG_PERSON: tr("le jeune"),
        Who.MOTHER: tr("la mère"),
        Who.FATHER: tr("le père"),
        Who.PARENT: tr("un parent"),
        Who.GUARDIAN: tr("le tuteur"),
        Who.FAMILY_COUNCIL: tr("le conseil de famille"),
        Who.SERVICE: tr("le service de l’ASE"),
        Who.OPERATOR: tr("l’opérateur"),
        Who.MENTOR: tr("le mentor"),
    }[who]


def of_whom_words(who: Who) -> str:
    """Return whose something is: the words that follow « the agreement »."""
    return {
        Who.YOUNG_PERSON: tr("du jeune"),
        Who.MOTHER: tr("de la mère"),
        Who.FATHER: tr("du père"),
        Who.PARENT: tr("d’un parent"),
        Who.GUARDIAN: tr("du tuteur"),
        Who.FAMILY_COUNCIL: tr("du conseil de famille"),
        Who.SERVICE: tr("du service de l’ASE"),
        Who.OPERATOR: tr("de l’opérateur"),
        Who.MENTOR: tr("du mentor"),
    }[who]


def consent_words(kind: ConsentKind, who: Who) -> str:
    """Return which act of whom it is."""
    return {
        ConsentKind.INFORMATION: tr("information {of_whom}"),
        ConsentKind.OPINION: tr("avis {of_whom}"),
        ConsentKind.ADHESION: tr("adhésion {of_whom}"),
        ConsentKind.AGREEMENT: tr("accord écrit {of_whom}"),
    }[kind].format(of_whom=of_whom_words(who))


# ---------------------------------------------------------------------- what lacks


def missing_sentence(missing: Missing) -> str:
    """Return what lacks, as one sentence."""
    who = Who.YOUNG_PERSON if missing.who is None else missing.who
    day = "" if missing.day is None else calendar().day(missing.day)
    words = {**_of_facts(), **_of_consents(), **_of_mentor(), **_of_moves()}[missing.code]
    if missing.code is MissingCode.NO_ASSESSMENT and day:
        words = tr("Il manque l’évaluation de la situation, à faire pour le {day}.")
    if missing.code is MissingCode.NO_AUTHORITY and missing.who is not None:
        words = tr("Il manque de savoir qui est l’autre titulaire de l’autorité parentale.")
    said = words.format(who=_begun(who_words(who)), of_whom=of_whom_words(who), day=day)
    return shown(said)


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _of_facts() -> dict[MissingCode, str]:
    return {
        MissingCode.NO_ASSESSMENT: tr("Il manque l’évaluation de la situation."),
        MissingCode.ASSESSMENT_OVERDUE: tr(
            "Il manque l’évaluation de cette année : elle était à refaire avant le {day}."
        ),
        MissingCode.ASSESSMENT_UNFAVOURABLE: tr(
            "Il manque une évaluation favorable : celle du {day} ne l’est pas."
        ),
        MissingCode.NO_AUTHORITY: tr("Il manque de savoir qui exerce l’autorité parentale."),
        MissingCode.NO_GOAL: tr("Il manque un premier objectif, même en brouillon."),
        MissingCode.NO_MEETING: tr("Il manque la première rencontre."),
        MissingCode.NOT_SIGNED: tr("Il manque la signature {of_whom} sur la convention."),
        MissingCode.NO_PLANNED_END: tr("Il manque la fin prévue dans la convention."),
    }


def _of_consents() -> dict[MissingCode, str]:
    return {
        MissingCode.NOT_INFORMED: tr("Il manque l’information {of_whom}."),
        MissingCode.NO_OPINION: tr("Il manque l’avis {of_whom}."),
        MissingCode.NO_ADHESION: tr("Il manque l’adhésion {of_whom}."),
        MissingCode.NO_AGREEMENT: tr("Il manque l’accord écrit {of_whom}."),
        MissingCode.REFUSED: tr("{who} a refusé le {day}."),
        MissingCode.WITHDRAWN: tr("L’accord {of_whom} est retiré depuis le {day}."),
        MissingCode.NOTHING_WITHDRAWN: tr("Aucun accord n’est retiré."),
    }


def _of_mentor() -> dict[MissingCode, str]:
    return {
        MissingCode.NO_OPERATOR: tr("Il manque l’opérateur : l’association, ou le service."),
        MissingCode.NO_MENTOR: tr("Il manque un mentor."),
        MissingCode.NO_CERTIFICATE: tr("Il manque l’attestation d’honorabilité du mentor."),
        MissingCode.CERTIFICATE_UNVERIFIED: tr(
            "Il manque la vérification de l’attestation d’honorabilité."
        ),
        MissingCode.CERTIFICATE_OLD: tr(
            "Il manque une attestation plus récente : celle-ci valait pour un début avant le {day}."
        ),
        MissingCode.CERTIFICATE_LAPSED: tr(
            "Il manque une nouvelle attestation : elle était à renouveler avant le {day}."
        ),
    }


def _of_moves() -> dict[MissingCode, str]:
    return {
        MissingCode.NO_WHO: tr("Il manque qui l’a dit."),
        MissingCode.NO_REASON: tr("Il manque une raison."),
        MissingCode.NO_RETURN: tr("Il manque la date de retour prévue."),
        MissingCode.WRONG_DAY: tr("Cette date ne va pas avec ce qui est noté."),
        MissingCode.NO_TALK_DAY: tr("Il manque le jour de l’entretien de clôture."),
        MissingCode.NO_TALK: tr("Il manque l’entretien de clôture."),
        MissingCode.NO_ANSWERS: tr(
            "Il manque le questionnaire, ou de dire que le jeune ne souhaite pas répondre."
        ),
        MissingCode.NOT_RATED: tr("Il manque les dernières notes des objectifs."),
        MissingCode.NO_LINK: tr("Il manque la règle pour garder le lien."),
        MissingCode.TOO_SOON: tr("Possible à partir du {day}, ou avant si le jeune le demande."),
        MissingCode.WRONG_STATE: tr("Le mentorat n’en est pas à cette étape."),
    }
