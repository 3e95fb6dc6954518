"""The history in words: records, fields and values, and what differs between two texts."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from mentordesk.domain.accounts import AccountState, Role
from mentordesk.domain.framework_codes import (
    AgreementState,
    AssessmentOutcome,
    Evidence,
    HolderRole,
    OperatorKind,
)
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.goals import GoalDomain, GoalOwner, GoalState
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.meetings import Activity, MeetingMode, MeetingOutcome, PlaceKind, Source
from mentordesk.domain.next_steps import NextStepKind, NextStepOwner, NextStepState
from mentordesk.domain.pairs import PairState
from mentordesk.domain.people import HalfDay, PlacementKind, SchoolLevel
from mentordesk.domain.rating_words import rater_words
from mentordesk.domain.ratings import Rater
from mentordesk.domain.summaries import Occasion, SummaryState
from mentordesk.domain.typography import quote
from mentordesk.ui.grant_reasons import reason_words
from mentordesk.ui.history.field_words import RATED_BY, field_name
from mentordesk.ui.path_words import (
    agreement_state_words,
    assessment_words,
    authority_words,
    evidence_words,
    half_day_words,
    holder_role_words,
    operator_kind_words,
    pair_state_words,
    reason_code_words,
    step_kind_words,
)
from mentordesk.ui.texts import tr
from mentordesk.ui.words import (
    activity_words,
    calendar,
    goal_domain_words,
    goal_owner_words,
    goal_state_words,
    language,
    level_words,
    mode_words,
    mood_words,
    occasion_words,
    outcome_words,
    place_words,
    placement_words,
    shown,
    source_words,
    step_owner_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mentordesk.domain.history import Passage
    from mentordesk.services.history_names import ChangedField, HistoryEntry


def record_words(entry: HistoryEntry) -> str:
    """Return which record was changed: « Rencontre du 17 novembre 2026 (R3) »."""
    about = entry.about
    name = str(about.get("name") or about.get("text") or "")
    if entry.kind is HistoryKind.MEETING:
        return _meeting_words(about)
    if entry.kind is HistoryKind.PAIR and name:
        return shown(tr("Binôme avec {name}").format(name=name))
    if entry.kind is HistoryKind.PLACEMENT and not name:
        name = placement_words(PlacementKind(about["kind"])) if "kind" in about else ""
    if entry.kind is HistoryKind.SUMMARY:
        name = occasion_words(Occasion(about["occasion"])) if "occasion" in about else ""
    if "text" in about:
        name = quote(name, language())
    what = kind_words(entry.kind)
    return shown(f"{what} : {name}" if name else what)


def _meeting_words(about: Mapping[str, Any]) -> str:
    if "day" not in about:
        return tr("Une rencontre")
    day = calendar().day(date.fromisoformat(about["day"]))
    if about.get("number") is None:
        return shown(tr("Rencontre prévue le {day}").format(day=day))
    said = tr("Rencontre du {day} (R{number})")
    return shown(said.format(day=day, number=about["number"]))


def kind_words(kind: HistoryKind) -> str:
    """Return what kind of record it is."""
    return {
        HistoryKind.YOUNG_PERSON: tr("Identité"),
        HistoryKind.PLACEMENT: tr("Lieu d’accueil"),
        HistoryKind.MENTOR: tr("Mentor"),
        HistoryKind.PAIR: tr("Binôme"),
        HistoryKind.MEETING: tr("Rencontre"),
        HistoryKind.GOAL: tr("Objectif"),
        HistoryKind.NEXT_STEP: tr("Suite"),
        HistoryKind.SUMMARY: tr("Synthèse"),
        HistoryKind.UNIT: tr("Unité"),
        HistoryKind.FOSTER_FAMILY: tr("Famille d’accueil"),
        HistoryKind.ASSOCIATION: tr("Association"),
        HistoryKind.STAFF_MEMBER: tr("Membre de l’équipe"),
        HistoryKind.ACCOUNT: tr("Compte"),
        HistoryKind.GRANT: tr("Accès"),
        HistoryKind.SETTING: tr("La procédure de l’établissement"),
        HistoryKind.ASSESSMENT: tr("Évaluation de la situation"),
        HistoryKind.HOLDER: tr("Autorité parentale"),
        HistoryKind.CONSENT: tr("Accord"),
        HistoryKind.AGREEMENT: tr("Convention individualisée"),
    }[kind]


def when_and_who(entry: HistoryEntry) -> str:
    """Return « 22 novembre 2026 à 17 h 02 · Claire Morel »."""
    at, words = entry.at.astimezone(), calendar()
    said = tr("{day} à {time}").format(day=words.day(at.date()), time=words.clock(at.time()))
    return shown(" · ".join(filter(None, (said, entry.author))))


# ---------------------------------------------------------------------- fields


def changed_words(kind: HistoryKind, change: ChangedField) -> str:
    """Return « Nom : « Benali » → « B. » »."""
    before, after = (
        value_words(kind, change, change.before),
        value_words(kind, change, change.after),
    )
    return shown(f"{title_of(kind, change)} : {before} → {after}")


def spoken_words(kind: HistoryKind, change: ChangedField) -> str:
    """Return the same as a screen reader says it best, without the arrow."""
    before, after = (
        value_words(kind, change, change.before),
        value_words(kind, change, change.after),
    )
    said = tr("{field} : avant, {before} ; après, {after}")
    return shown(said.format(field=title_of(kind, change), before=before, after=after))


def title_of(kind: HistoryKind, change: ChangedField) -> str:
    """Return the field in words."""
    if change.field.startswith(RATED_BY):
        who = rater_words(Rater(change.field.removeprefix(RATED_BY)), language())
        return tr("Note donnée par {who}").format(who=who)
    title = field_name(kind, change.field)
    return f"{title} {quote(change.about, language())}" if change.about else title


def value_words(kind: HistoryKind, change: ChangedField, value: Any) -> str:
    """Return a value in words; nothing, and what is erased by now, are said as such."""
    if value is None:
        return tr("rien")
    if value == "":
        return tr("une fiche effacée depuis")
    if isinstance(value, list):
        return quote(", ".join(_said(kind, change.field, item) for item in value), language())
    return quote(_said(kind, change.field, value), language())


_CODES: Mapping[str, Callable[[Any], str]] = {
    "school_level": lambda code: level_words(SchoolLevel(code)),
    "outcome": lambda code: outcome_words(MeetingOutcome(code)),
    "mode": lambda code: mode_words(MeetingMode(code)),
    "usual_mode": lambda code: mode_words(MeetingMode(code)),
    "place_kind": lambda code: place_words(PlaceKind(code)),
    "usual_place": lambda code: place_words(PlaceKind(code)),
    "activities": lambda code: activity_words(Activity(code)),
    "source": lambda code: source_words(Source(code)),
    "domain": lambda code: goal_domain_words(GoalDomain(code)),
    "ended_by": lambda code: goal_owner_words(GoalOwner(code)),
    "role": lambda code: role_words(Role(code)),
    "mood": lambda value: mood_words()[value - 1],
    "minutes": lambda value: calendar().length(value),
    "usual_minutes": lambda value: calendar().length(value),
    "rhythm_days": lambda value: tr("tous les {days}").format(days=calendar().days(value)),
    "authority": lambda code: authority_words(AuthorityVariant(code)),
    "free_on": lambda code: half_day_words(HalfDay(code)),
    "distance_km": lambda value: tr("{value} km").format(value=value),
    "training_hours": lambda value: tr("{value} h").format(value=value),
    "evidence": lambda code: evidence_words(Evidence(code)),
    "operator_kind": lambda code: operator_kind_words(OperatorKind(code)),
    "rating": lambda value: tr("{value} sur 10").format(value=value),
    "target": lambda value: tr("{value} sur 10").format(value=value),
}
_OWN_CODES: Mapping[tuple[HistoryKind, str], Callable[[Any], str]] = {
    (HistoryKind.PLACEMENT, "kind"): lambda code: placement_words(PlacementKind(code)),
    (HistoryKind.PAIR, "state"): lambda code: pair_state_words(PairState(code)),
    (HistoryKind.PAIR, "reason"): reason_code_words,
    (HistoryKind.GOAL, "state"): lambda code: goal_state_words(GoalState(code)),
    (HistoryKind.GOAL, "owner"): lambda code: goal_owner_words(GoalOwner(code)),
    (HistoryKind.NEXT_STEP, "owner"): lambda code: step_owner_words(NextStepOwner(code)),
    (HistoryKind.NEXT_STEP, "state"): lambda code: step_state_words(NextStepState(code)),
    (HistoryKind.NEXT_STEP, "kind"): lambda code: step_kind_words(NextStepKind(code)),
    (HistoryKind.GRANT, "reason"): reason_words,
    (HistoryKind.ACCOUNT, "state"): lambda code: account_state_words(AccountState(code)),
    (HistoryKind.SUMMARY, "state"): lambda code: summary_state_words(SummaryState(code)),
    (HistoryKind.ASSESSMENT, "outcome"): lambda code: assessment_words(AssessmentOutcome(code)),
    (HistoryKind.HOLDER, "role"): lambda code: holder_role_words(HolderRole(code)),
    (HistoryKind.AGREEMENT, "state"): lambda code: agreement_state_words(AgreementState(code)),
}


def _said(kind: HistoryKind, field: str, value: Any) -> str:
    words = _OWN_CODES.get((kind, field)) or _CODES.get(field)
    if field.startswith(RATED_BY):
        words = _CODES["rating"]
    # A code of a newer program is shown as it is.
    with suppress(ValueError, IndexError, TypeError):
        if words is not None:
            return words(value)
        if field.endswith(("_on", "_date", "since", "until")):
            return calendar().day(date.fromisoformat(value))
        if field.endswith(("_time", "usual_start")):
            return calendar().clock(time.fromisoformat(value))
        if field.endswith(("_at", "_until")):
            return calendar().day(datetime.fromisoformat(value).astimezone().date())
    return str(value)


def account_state_words(state: AccountState) -> str:
    """Return how far an account is."""
    return {
        AccountState.INVITED: tr("compte invité"),
        AccountState.ACTIVE: tr("compte ouvert"),
        AccountState.REMOVED: tr("compte retiré"),
    }[state]


def role_words(role: Role) -> str:
    """Return what an account is for."""
    return {
        Role.DIRECTOR: tr("direction"),
        Role.HEAD_OF_SERVICE: tr("chef de service"),
        Role.KEY_WORKER: tr("éducateur référent"),
        Role.FOSTER_CARER: tr("assistant familial"),
        Role.ADMINISTRATOR: tr("administration, sans contenu"),
        Role.AUDITOR: tr("contrôle, journal seul"),
    }[role]


def step_state_words(state: NextStepState) -> str:
    """Return what became of a next step."""
    return {
        NextStepState.OPEN: tr("à faire"),
        NextStepState.DONE: tr("fait"),
        NextStepState.CANCELLED: tr("abandonné"),
    }[state]


def summary_state_words(state: SummaryState) -> str:
    """Return whether a summary can still change."""
    return {
        SummaryState.DRAFT: tr("projet"),
        SummaryState.VALIDATED: tr("version validée"),
    }[state]


# ---------------------------------------------------------------------- texts


def marked_words(passages: Sequence[Passage], mark: str) -> str:
    """Return a text in which what differs stands in brackets, with a word that says how."""
    return "".join(
        _in_brackets(passage.text, mark) if passage.differs else passage.text
        for passage in passages
    )


def _in_brackets(text: str, mark: str) -> str:
    bare = text.rstrip()
    return f"[{shown(f'{mark} : ')}{bare}]{text[len(bare) :]}" if bare else text
