"""The codes of the mentoring framework: who, what, with which evidence, for which reason.

They stand alone, so that young people, pairs and the records of the framework can all use them.
"""

from __future__ import annotations

from enum import StrEnum


class Authority(StrEnum):
    """Who exercises parental authority over a young person, as the file says it."""

    BOTH_PARENTS = "both_parents"
    ONE_PARENT = "one_parent"
    GUARDIAN = "guardian"
    STATE_WARD = "state_ward"


class HolderRole(StrEnum):
    """In which capacity somebody holds parental authority."""

    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    GUARDIAN = "guardian"
    FAMILY_COUNCIL = "family_council"


class Who(StrEnum):
    """Whoever informs, agrees, signs or refuses; the codes of holders are those of their role."""

    YOUNG_PERSON = "young_person"
    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    GUARDIAN = "guardian"
    FAMILY_COUNCIL = "family_council"
    SERVICE = "service"
    """The child welfare service of the département."""
    OPERATOR = "operator"
    MENTOR = "mentor"


class OperatorKind(StrEnum):
    """Who runs the mentoring: an association, or the service or establishment itself."""

    ASSOCIATION = "association"
    ESTABLISHMENT = "establishment"
    DEPARTMENT_SERVICE = "department_service"


class AssessmentOutcome(StrEnum):
    """What the assessment of the situation concluded about mentoring."""

    FAVOURABLE = "favourable"
    UNFAVOURABLE = "unfavourable"
    POSTPONED = "postponed"


class ConsentKind(StrEnum):
    """Four different acts, none of which stands for another."""

    INFORMATION = "information"
    OPINION = "opinion"
    ADHESION = "adhesion"
    AGREEMENT = "agreement"


class Evidence(StrEnum):
    """What shows that something was done; the paper itself stays in the legal file."""

    REPORT = "report"
    MEETING = "meeting"
    LETTER = "letter"
    INTERVIEW = "interview"
    SHEET_GIVEN = "sheet_given"
    SAID = "said"
    WRITTEN = "written"
    SIGNED_FORM = "signed_form"


class AgreementState(StrEnum):
    """Where one version of an individual agreement stands."""

    DRAFT = "draft"
    SIGNED = "signed"
    AMENDED = "amended"
    ENDED = "ended"


class PauseReason(StrEnum):
    """Why a mentoring is paused; a measure of protection is named and never detailed."""

    HOLIDAYS = "holidays"
    PLACEMENT_CHANGE = "placement_change"
    SAFEGUARDING = "safeguarding"
    MENTOR_AWAY = "mentor_away"
    OTHER = "other"


class ClosureReason(StrEnum):
    """Why a mentoring ended (domain.md 2.3); a measure of protection is never detailed."""

    GOAL_REACHED = "goal_reached"
    PLANNED_END = "planned_end"
    MOVED = "moved"
    MEASURE_ENDED = "measure_ended"
    MENTOR_UNAVAILABLE = "mentor_unavailable"
    YOUTH_CHOICE = "youth_choice"
    NO_MATCH = "no_match"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    MAJORITY = "majority"
    PROTECTION = "protection"
    OTHER = "other"


class Move(StrEnum):
    """The moves in the life of a pair (domain.md 2.3)."""

    ASSESS = "assess"
    PROPOSE = "propose"
    AGREE = "agree"
    MATCH = "match"
    SIGN = "sign"
    BEGIN = "begin"
    WITHDRAW = "withdraw"
    DECLINE = "decline"
    PROPOSE_AGAIN = "propose_again"
    PAUSE = "pause"
    RESUME = "resume"
    BEGIN_CLOSING = "begin_closing"
    CLOSE = "close"
    END_EARLY = "end_early"


class MissingCode(StrEnum):
    """What a step or a move lacks; with whom and which day it makes a sentence."""

    NO_ASSESSMENT = "no_assessment"
    ASSESSMENT_OVERDUE = "assessment_overdue"
    ASSESSMENT_UNFAVOURABLE = "assessment_unfavourable"
    NO_AUTHORITY = "no_authority"
    """It is not known who holds parental authority, or who the other holder is."""
    NOT_INFORMED = "not_informed"
    NO_OPINION = "no_opinion"
    NO_ADHESION = "no_adhesion"
    NO_AGREEMENT = "no_agreement"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NO_OPERATOR = "no_operator"
    NO_MENTOR = "no_mentor"
    NO_CERTIFICATE = "no_certificate"
    CERTIFICATE_UNVERIFIED = "certificate_unverified"
    CERTIFICATE_OLD = "certificate_old"
    """It was too old when the mentor began, or will be at the planned start."""
    CERTIFICATE_LAPSED = "certificate_lapsed"
    NOT_SIGNED = "not_signed"
    NO_PLANNED_END = "no_planned_end"
    NO_GOAL = "no_goal"
    NO_MEETING = "no_meeting"
    NO_WHO = "no_who"
    NO_REASON = "no_reason"
    NO_RETURN = "no_return"
    WRONG_DAY = "wrong_day"
    NO_TALK_DAY = "no_talk_day"
    NO_TALK = "no_talk"
    NO_ANSWERS = "no_answers"
    NOT_RATED = "not_rated"
    NO_LINK = "no_link"
    TOO_SOON = "too_soon"
    WRONG_STATE = "wrong_state"
    NOTHING_WITHDRAWN = "nothing_withdrawn"


class Remedy(StrEnum):
    """Where what is missing is put right."""

    ASSESSMENT = "assessment"
    HOLDERS = "holders"
    CONSENT = "consent"
    OPERATOR = "operator"
    MENTOR = "mentor"
    CERTIFICATE = "certificate"
    AGREEMENT = "agreement"
    GOAL = "goal"
    MEETING = "meeting"
    CLOSING = "closing"
    SAME_FORM = "same_form"
    WAIT = "wait"
    """A day must come, or the young person asks for it."""
    OTHER_MOVE = "other_move"
    NEW_PATH = "new_path"


class TalkOutcome(StrEnum):
    """What became of the closing conversation."""

    HELD = "held"
    DECLINED = "declined"
    NOT_POSSIBLE = "not_possible"


ASSESSMENT_EVIDENCE = frozenset({Evidence.REPORT, Evidence.MEETING, Evidence.LETTER})

CONSENT_EVIDENCE: dict[ConsentKind, frozenset[Evidence]] = {
    ConsentKind.INFORMATION: frozenset({Evidence.INTERVIEW, Evidence.LETTER, Evidence.SHEET_GIVEN}),
    ConsentKind.OPINION: frozenset({Evidence.SAID, Evidence.WRITTEN}),
    ConsentKind.ADHESION: frozenset({Evidence.SAID, Evidence.WRITTEN}),
    ConsentKind.AGREEMENT: frozenset({Evidence.SIGNED_FORM, Evidence.LETTER}),
}
"""What may show each act; an agreement is a written one."""
