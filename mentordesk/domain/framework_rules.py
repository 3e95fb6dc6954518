"""The rules of mentoring as data: a change of law is a change of this table.

Each rule says how far it is sure. Only a confirmed one may be cited; the others are shown as « to
be confirmed », and the article that is supposed stays here. The words that explain a rule belong
to the window, by its code.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentordesk.domain.framework_codes import (
    ASSESSMENT_EVIDENCE,
    CONSENT_EVIDENCE,
    ConsentKind,
    Evidence,
    Who,
)

_DECREE = "décret n° 2024-117 du 16 février 2024"
_DECREE_SINCE = date(2024, 2, 19)
_VETTING = "décret n° 2024-643 du 28 juin 2024"
_VETTING_SINCE = date(2025, 10, 1)


class Mark(StrEnum):
    """How sure a rule is, as domain.md marks it."""

    CONFIRMED = "confirmed"
    SECONDARY = "secondary"
    """Only a secondary source says so (~)."""
    FROM_MEMORY = "from_memory"
    """Found in no source ([M])."""
    PROPOSED = "proposed"
    """A choice of this program, no rule of the field ([P])."""


class RuleCode(StrEnum):
    """The rules, and what each is about."""

    MENTORING_PROPOSED = "mentoring_proposed"
    ASSESSMENT = "assessment"
    INFORMATION = "information"
    ADHESION = "adhesion"
    AGREEMENT = "agreement"
    AGREEMENT_WARD = "agreement_ward"
    AGREEMENT_YOUNG_ADULT = "agreement_young_adult"
    BOTH_PARENTS = "both_parents"
    REFUSAL_OR_SILENCE = "refusal_or_silence"
    OPERATOR_ITSELF = "operator_itself"
    FRAMEWORK_AGREEMENT = "framework_agreement"
    INDIVIDUAL_AGREEMENT = "individual_agreement"
    VETTING_START = "vetting_start"
    VETTING_RENEWAL = "vetting_renewal"
    VETTING_BLOCKS = "vetting_blocks"
    PPE_MENTION = "ppe_mention"
    SIX_MONTHS = "six_months"
    FIRST_MEETING = "first_meeting"
    STATES = "states"
    ASSESSMENT_REMINDER = "assessment_reminder"
    VETTING_REMINDER = "vetting_reminder"
    VETTING_START_REMINDER = "vetting_start_reminder"
    ANSWER_REMINDER = "answer_reminder"
    END_REMINDER = "end_reminder"
    PROPOSED_AGAIN = "proposed_again"


@dataclass(frozen=True, slots=True)
class LegalRule:
    """One rule between two days.

    Attributes:
        article: where it is supposed to stand; read it through :attr:`cited` alone.
        text: the law or decree that brought it, with its date; read it through
            :attr:`cited_text` alone.
        since: the day on which it took effect; None when no source that was read says it.
        until: its last day; None while it holds.
        source: the sections of domain.md and its sources.
        from_age: the age in years from which it asks something; 0 without one.
        until_age: the birthday from which it asks nothing any more; 0 without one.
        months: a length in calendar months; 0 without one.
        days: a length in days; 0 without one.
    """

    code: RuleCode
    mark: Mark
    source: str
    article: str = ""
    text: str = ""
    since: date | None = None
    until: date | None = None
    from_age: int = 0
    until_age: int = 0
    months: int = 0
    days: int = 0

    @property
    def is_to_confirm(self) -> bool:
        """Whether screens and papers say « to be confirmed » beside it."""
        return self.mark is not Mark.CONFIRMED

    @property
    def cited(self) -> str:
        """The article to print; nothing unless the rule is confirmed and its article known."""
        return "" if self.is_to_confirm else self.article

    @property
    def cited_text(self) -> str:
        """The law or decree to print; nothing unless the rule is confirmed."""
        return "" if self.is_to_confirm else self.text

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on ``day``, its first and last day included."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


RULES: tuple[LegalRule, ...] = (
    LegalRule(
        RuleCode.MENTORING_PROPOSED, Mark.CONFIRMED, "1.1 [S0][S1]; day of effect not read",
        "art. L. 221-2-6 du CASF", "loi n° 2022-140 du 7 février 2022, art. 9",
    ),
    LegalRule(
        RuleCode.ASSESSMENT, Mark.CONFIRMED, "1.2 [S2][S3][S4]",
        "art. D. 221-34 du CASF (art. L. 222-5)", _DECREE, _DECREE_SINCE,
        from_age=11, until_age=21, months=12,
    ),
    LegalRule(
        RuleCode.INFORMATION, Mark.CONFIRMED, "1.2 [S2]",
        "art. D. 221-35 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.ADHESION, Mark.CONFIRMED, "1.2 [S2]",
        "art. D. 221-35 du CASF (art. L. 112-3 et L. 223-4)", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.AGREEMENT, Mark.CONFIRMED, "1.2 [S2]; prevails over the notice [S2][S4]",
        "art. D. 221-35 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.AGREEMENT_WARD, Mark.CONFIRMED, "1.2 [S2]",
        "art. D. 221-35 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.AGREEMENT_YOUNG_ADULT, Mark.CONFIRMED, "0 fact 3 [S2][S4]; number not read",
        "", _DECREE, _DECREE_SINCE, from_age=18,
    ),
    LegalRule(RuleCode.BOTH_PARENTS, Mark.FROM_MEMORY, "1.2 notes [M]; 10.6"),
    LegalRule(RuleCode.REFUSAL_OR_SILENCE, Mark.FROM_MEMORY, "1.2 notes [M]"),
    LegalRule(
        RuleCode.OPERATOR_ITSELF, Mark.SECONDARY, "1.2 [S6~]",
        "art. D. 221-36 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.FRAMEWORK_AGREEMENT, Mark.CONFIRMED, "1.2 [S5]; its number by position",
        "art. D. 221-37 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.INDIVIDUAL_AGREEMENT, Mark.SECONDARY, "1.2 [S6~][S5b~]; articles not read",
        "art. D. 221-38 à D. 221-40 du CASF", _DECREE, _DECREE_SINCE,
    ),
    LegalRule(
        RuleCode.VETTING_START, Mark.CONFIRMED, "1.3 [S8][S9][S10][S11]",
        "art. L. 133-6 du CASF", _VETTING, _VETTING_SINCE, months=6,
    ),
    LegalRule(
        RuleCode.VETTING_RENEWAL, Mark.CONFIRMED, "1.3 [S8][S9][S10]",
        "art. L. 133-6 du CASF", _VETTING, _VETTING_SINCE, months=36,
    ),
    LegalRule(RuleCode.VETTING_BLOCKS, Mark.PROPOSED, "1.3 fields to keep [P]"),
    LegalRule(RuleCode.PPE_MENTION, Mark.FROM_MEMORY, "1.2 notes [M]"),
    LegalRule(RuleCode.SIX_MONTHS, Mark.CONFIRMED, "0 fact 6, 2.2 [S12b]; no article", months=6),
    LegalRule(RuleCode.FIRST_MEETING, Mark.PROPOSED, "2.3 [P]"),
    LegalRule(RuleCode.STATES, Mark.PROPOSED, "2.3 [P]"),
    LegalRule(RuleCode.ASSESSMENT_REMINDER, Mark.PROPOSED, "1.2 consequence, issue", days=60),
    LegalRule(RuleCode.VETTING_REMINDER, Mark.PROPOSED, "1.4, issue", days=60),
    LegalRule(RuleCode.VETTING_START_REMINDER, Mark.PROPOSED, "no source", days=30),
    LegalRule(RuleCode.ANSWER_REMINDER, Mark.PROPOSED, "no source", days=30),
    LegalRule(RuleCode.END_REMINDER, Mark.PROPOSED, "issue", months=2),
    LegalRule(RuleCode.PROPOSED_AGAIN, Mark.PROPOSED, "2.3 [P]", months=6),
)  # fmt: skip
"""Of several rules of one code the later ones replace the earlier, from their first day on."""


def rules_on(day: date) -> tuple[LegalRule, ...]:
    """Return the rules that are in force on ``day``."""
    return tuple(rule for rule in RULES if rule.holds_on(day))


def rule_on(code: RuleCode, day: date) -> LegalRule:
    """Return the rule of that code on ``day``; before the first took effect, that one."""
    of_code = [rule for rule in RULES if rule.code is code]
    return next((rule for rule in reversed(of_code) if rule.holds_on(day)), of_code[0])


class Step(StrEnum):
    """The seven steps from the law to the first meeting, in their order."""

    ASSESSMENT = "assessment"
    INFORMATION = "information"
    ADHESION = "adhesion"
    AGREEMENT = "agreement"
    VETTING = "vetting"
    INDIVIDUAL_AGREEMENT = "individual_agreement"
    FIRST_MEETING = "first_meeting"


@dataclass(frozen=True, slots=True)
class StepRule:
    """What one step stands on.

    Attributes:
        rules: the codes of the rules that its explanation shows, the main one first.
        by: who acts in it; the holders of parental authority come with the young person's file.
        evidence: what may show that it was done; nothing where dates alone are kept.
    """

    step: Step
    rules: tuple[RuleCode, ...]
    by: tuple[Who, ...]
    evidence: frozenset[Evidence] = frozenset()


STEPS: tuple[StepRule, ...] = (
    StepRule(
        Step.ASSESSMENT,
        (RuleCode.ASSESSMENT, RuleCode.MENTORING_PROPOSED, RuleCode.ASSESSMENT_REMINDER),
        (Who.SERVICE,),
        ASSESSMENT_EVIDENCE,
    ),
    StepRule(
        Step.INFORMATION,
        (RuleCode.INFORMATION,),
        (Who.SERVICE, Who.OPERATOR),
        CONSENT_EVIDENCE[ConsentKind.INFORMATION],
    ),
    StepRule(
        Step.ADHESION,
        (RuleCode.ADHESION,),
        (Who.YOUNG_PERSON,),
        CONSENT_EVIDENCE[ConsentKind.ADHESION],
    ),
    StepRule(
        Step.AGREEMENT,
        (
            RuleCode.AGREEMENT,
            RuleCode.AGREEMENT_WARD,
            RuleCode.AGREEMENT_YOUNG_ADULT,
            RuleCode.BOTH_PARENTS,
            RuleCode.REFUSAL_OR_SILENCE,
        ),
        (),
        CONSENT_EVIDENCE[ConsentKind.AGREEMENT],
    ),
    StepRule(
        Step.VETTING,
        (
            RuleCode.VETTING_START,
            RuleCode.VETTING_RENEWAL,
            RuleCode.VETTING_BLOCKS,
            RuleCode.FRAMEWORK_AGREEMENT,
            RuleCode.OPERATOR_ITSELF,
        ),
        (Who.MENTOR, Who.OPERATOR),
    ),
    StepRule(
        Step.INDIVIDUAL_AGREEMENT,
        (RuleCode.INDIVIDUAL_AGREEMENT, RuleCode.SIX_MONTHS, RuleCode.PPE_MENTION),
        (Who.YOUNG_PERSON, Who.SERVICE, Who.OPERATOR),
    ),
    StepRule(Step.FIRST_MEETING, (RuleCode.FIRST_MEETING,), (Who.YOUNG_PERSON, Who.MENTOR)),
)
