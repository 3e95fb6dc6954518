"""The codes of the domain in words for the screen; paper has its own words in the resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.domain.accounts import Role
from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.domain.goals import GoalDomain, GoalOwner, GoalState
from mentordesk.domain.meetings import Activity, MeetingMode, MeetingOutcome, PlaceKind, Source
from mentordesk.domain.next_steps import NextStepOwner
from mentordesk.domain.people import PlacementKind, SchoolLevel
from mentordesk.domain.summaries import Occasion, Recipient, Section
from mentordesk.domain.typography import typesetter
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from enum import StrEnum

    from mentordesk.domain.pairs import Pair


def language() -> str:
    """Return the window's language, ``fr`` or ``en``."""
    application = QCoreApplication.instance()
    chosen = application.property("language") if application is not None else None
    if isinstance(chosen, str):
        return chosen
    return "fr" if QLocale().language() is QLocale.Language.French else "en"


def calendar() -> CalendarWords:
    """Return how the window says when and how long."""
    return CalendarWords(language())


def shown(text: str) -> str:
    """Return a text made of parts with the spaces of the window's language."""
    return typesetter(language())(text)


def role_words(role: Role, *, is_family: bool = False) -> str:
    """Return what an account is for; a foster family's own vault has somebody who keeps it."""
    if is_family and role is Role.DIRECTOR:
        return tr("Responsable du coffre")
    return {
        Role.DIRECTOR: tr("Directrice, directeur"),
        Role.HEAD_OF_SERVICE: tr("Cheffe, chef de service"),
        Role.KEY_WORKER: tr("Éducatrice, éducateur référent"),
        Role.FOSTER_CARER: tr("Assistante familiale, assistant familial"),
        Role.ADMINISTRATOR: tr("Administration (sans contenu)"),
        Role.AUDITOR: tr("Contrôle (journal seul)"),
    }[role]


def withheld_words() -> str:
    """Return what stands in the place of a text that the reader's account may not read."""
    return tr("réservé à l’équipe")


def outcome_words(outcome: MeetingOutcome) -> str:
    """Return what became of a meeting."""
    return {
        MeetingOutcome.PLANNED: tr("Prévue"),
        MeetingOutcome.HELD: tr("A eu lieu"),
        MeetingOutcome.CANCELLED_YOUTH: tr("Annulée par le jeune"),
        MeetingOutcome.CANCELLED_MENTOR: tr("Annulée par le mentor"),
        MeetingOutcome.CANCELLED_OTHER: tr("Annulée, autre raison"),
        MeetingOutcome.NO_SHOW: tr("Absence"),
    }[outcome]


def mode_words(mode: MeetingMode) -> str:
    """Return how the two met."""
    return {
        MeetingMode.IN_PERSON: tr("En personne"),
        MeetingMode.VIDEO: tr("Visio"),
        MeetingMode.PHONE: tr("Téléphone"),
        MeetingMode.MESSAGE: tr("Messages"),
        MeetingMode.GROUP_OUTING: tr("Sortie"),
    }[mode]


def place_words(place: PlaceKind) -> str:
    """Return the kind of place."""
    return {
        PlaceKind.ESTABLISHMENT: tr("Au foyer"),
        PlaceKind.FOSTER_HOME: tr("En famille d’accueil"),
        PlaceKind.SCHOOL: tr("École"),
        PlaceKind.LIBRARY: tr("Bibliothèque"),
        PlaceKind.COMPANY: tr("Entreprise"),
        PlaceKind.OUTDOORS: tr("Dehors"),
        PlaceKind.CULTURE: tr("Lieu culturel"),
        PlaceKind.SPORT: tr("Lieu de sport"),
        PlaceKind.ONLINE: tr("En ligne"),
        PlaceKind.OTHER: tr("Autre lieu"),
    }[place]


def activity_words(activity: Activity) -> str:
    """Return what was done together."""
    return {
        Activity.HOMEWORK: tr("Devoirs"),
        Activity.ORIENTATION: tr("Orientation"),
        Activity.READING: tr("Lecture"),
        Activity.CULTURE: tr("Culture"),
        Activity.SPORT: tr("Sport"),
        Activity.EVERYDAY_SKILLS: tr("Vie quotidienne"),
        Activity.INTERNSHIP_SEARCH: tr("Recherche de stage"),
        Activity.ADMIN_HELP: tr("Démarches"),
        Activity.DIGITAL: tr("Numérique"),
        Activity.DISCOVERY: tr("Découverte"),
        Activity.TALK: tr("Discussion"),
        Activity.OTHER: tr("Autre activité"),
    }[activity]


def source_words(source: Source) -> str:
    """Return who told it."""
    return {
        Source.TOLD_BY_MENTOR: tr("Le mentor"),
        Source.TOLD_BY_YOUTH: tr("Le jeune"),
        Source.OBSERVED_BY_STAFF: tr("Observé par l’équipe"),
        Source.MENTOR_REPORT_RECEIVED: tr("Écrit reçu du mentor"),
    }[source]


def mood_words() -> list[str]:
    """Return the five moods, 1 to 5."""
    return [tr("pas bien"), tr("bof"), tr("ça va"), tr("bien"), tr("super")]


def step_owner_words(owner: NextStepOwner) -> str:
    """Return who does a next step."""
    return {
        NextStepOwner.YOUNG_PERSON: tr("le jeune"),
        NextStepOwner.MENTOR: tr("le mentor"),
        NextStepOwner.KEY_WORKER: tr("la personne référente"),
        NextStepOwner.TEAM: tr("l’équipe"),
        NextStepOwner.FOSTER_CARER: tr("la famille d’accueil"),
        NextStepOwner.SCHOOL: tr("l’école"),
        NextStepOwner.OTHER: tr("une autre personne"),
    }[owner]


def level_words(level: SchoolLevel) -> str:
    """Return the class."""
    return {
        SchoolLevel.PRIMARY: tr("école primaire"),
        SchoolLevel.SIXIEME: "6e",
        SchoolLevel.CINQUIEME: "5e",
        SchoolLevel.QUATRIEME: "4e",
        SchoolLevel.TROISIEME: "3e",
        SchoolLevel.SECONDE: "2de",
        SchoolLevel.PREMIERE: "1re",
        SchoolLevel.TERMINALE: tr("terminale"),
        SchoolLevel.CAP: "CAP",
        SchoolLevel.BAC_PRO: tr("bac professionnel"),
        SchoolLevel.APPRENTICESHIP: tr("apprentissage"),
        SchoolLevel.SPECIALISED: tr("Ulis, IME ou dispositif adapté"),
        SchoolLevel.HIGHER_EDUCATION: tr("études supérieures"),
        SchoolLevel.NOT_IN_SCHOOL: tr("sans école"),
        SchoolLevel.OTHER: tr("autre"),
    }[level]


def placement_words(kind: PlacementKind) -> str:
    """Return the kind of home."""
    return {
        PlacementKind.UNIT: tr("Unité de l’établissement"),
        PlacementKind.FOSTER_FAMILY: tr("Famille d’accueil"),
        PlacementKind.TRUSTED_THIRD_PARTY: tr("Tiers digne de confiance"),
        PlacementKind.OWN_FLAT: tr("Logement autonome"),
        PlacementKind.OTHER: tr("Autre lieu d’accueil"),
    }[kind]


def pair_span(pair: Pair) -> str:
    """Return since when a pair goes on and how often it meets, or from when to when it did."""
    words = calendar()
    if pair.ended_on is not None:
        return tr("du {start} au {end}").format(
            start=words.day(pair.started_on), end=words.day(pair.ended_on)
        )
    return tr("depuis le {day} · tous les {days}").format(
        day=words.day(pair.started_on), days=words.days(pair.rhythm_days)
    )


def goal_domain_words(domain: GoalDomain) -> str:
    """Return the part of life of a goal."""
    return {
        GoalDomain.MOTIVATION: tr("Motivation"),
        GoalDomain.SCHOOL: tr("École"),
        GoalDomain.ORIENTATION: tr("Orientation"),
        GoalDomain.PERSEVERANCE: tr("Persévérance"),
        GoalDomain.TRUST: tr("Confiance dans les adultes"),
        GoalDomain.SELF_CONFIDENCE: tr("Confiance en soi"),
        GoalDomain.DISCOVERY: tr("Découverte de nouveaux lieux"),
        GoalDomain.DAILY_LIFE: tr("Vie quotidienne"),
        GoalDomain.OTHER: tr("Autre"),
    }[domain]


def goal_owner_words(owner: GoalOwner) -> str:
    """Return whose goal it is."""
    return {
        GoalOwner.YOUNG_PERSON: tr("le jeune"),
        GoalOwner.PARENT: tr("un parent"),
        GoalOwner.PROFESSIONAL: tr("un professionnel"),
        GoalOwner.MENTOR: tr("le mentor"),
    }[owner]


def goal_state_words(state: GoalState) -> str:
    """Return where a goal stands."""
    return {
        GoalState.DRAFT: tr("Brouillon"),
        GoalState.ACTIVE: tr("En cours"),
        GoalState.PAUSED: tr("En pause"),
        GoalState.REACHED: tr("Atteint"),
        GoalState.DROPPED: tr("Abandonné"),
        GoalState.REPLACED: tr("Remplacé"),
        GoalState.CARRIED_OVER: tr("Reporté"),
    }[state]


def occasion_words(occasion: Occasion) -> str:
    """Return what a summary contributes to."""
    return {
        Occasion.CASE_REVIEW: tr("Réunion de synthèse"),
        Occasion.SITUATION_REPORT: tr("Rapport de situation"),
        Occasion.CHILD_PROJECT: tr("Projet pour l’enfant"),
        Occasion.STATUS_REVIEW_COMMISSION: tr("CESSEC"),
        Occasion.HEARING: tr("Audience"),
        Occasion.OTHER: tr("Autre occasion"),
    }[occasion]


def recipient_words(recipient: Recipient) -> str:
    """Return for whom a summary is."""
    return {
        Recipient.DEPARTMENT_CASE_WORKER: tr("Référent ASE"),
        Recipient.CHILDRENS_JUDGE: tr("Juge des enfants"),
        Recipient.SERVICE_MANAGER: tr("Chef de service"),
        Recipient.PARENTAL_AUTHORITY_HOLDERS: tr("Titulaires de l’autorité parentale"),
        Recipient.YOUNG_PERSON: tr("Le jeune"),
        Recipient.SCHOOL: tr("Établissement scolaire"),
    }[recipient]


def section_words(section: Section, first_name: str) -> str:
    """Return the title of a part of the page."""
    return {
        Section.FRAMEWORK: tr("Cadre du mentorat"),
        Section.MEETINGS: tr("Rencontres en chiffres"),
        Section.GOALS: tr("Objectifs et notes"),
        Section.YOUTH_WORDS: tr("Ce que dit {name}").format(name=first_name),
        Section.KEY_FACTS: tr("Faits marquants"),
        Section.ANALYSIS: tr("Analyse de l’équipe"),
        Section.MENTOR_VIEW: tr("Regard du mentor"),
        Section.NEXT_STEPS: tr("Suites proposées"),
        Section.SIGNATURES: tr("Lecture et signatures"),
    }[section]


def options(kind: type[StrEnum], words: object) -> list[tuple[StrEnum, str]]:
    """Return every member with its words, for a choice."""
    assert callable(words)  # noqa: S101  # one of the functions above
    return [(member, words(member)) for member in kind]
