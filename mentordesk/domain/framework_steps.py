"""How each of the seven steps of the mentoring framework stands, and what it lacks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import (
    AssessmentOutcome,
    ConsentKind,
    MissingCode,
    Remedy,
    Who,
)
from mentordesk.domain.framework_facts import (
    YOUNG_PERSON,
    AuthorityVariant,
    assessment_due_on,
    first_in_frame,
    last_assessment,
    required_signers,
    variant_on,
)
from mentordesk.domain.framework_records import Standing
from mentordesk.domain.framework_rules import RuleCode, Step, rule_on
from mentordesk.domain.periods import months_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from mentordesk.domain.framework_codes import Evidence, Move
    from mentordesk.domain.framework_facts import Certificate, FrameworkFacts, PairLife, Signer
    from mentordesk.domain.identity import HolderId
    from mentordesk.domain.pairs import PairState


class Status(StrEnum):
    """How a step stands."""

    DONE = "done"
    DUE_SOON = "due_soon"
    """Done, or not due yet, and to be done within its reminder."""
    OVERDUE = "overdue"
    MISSING = "missing"
    WAITING = "waiting"
    """Asked for and not answered, or not due for a while."""
    WITHDRAWN = "withdrawn"
    NOT_NEEDED = "not_needed"


_AT_THE_FORM = frozenset(
    {MissingCode.NO_WHO, MissingCode.NO_REASON, MissingCode.NO_RETURN, MissingCode.WRONG_DAY}
)
_REMEDIES: dict[MissingCode, Remedy] = {
    MissingCode.NO_ASSESSMENT: Remedy.ASSESSMENT,
    MissingCode.ASSESSMENT_OVERDUE: Remedy.ASSESSMENT,
    MissingCode.ASSESSMENT_UNFAVOURABLE: Remedy.ASSESSMENT,
    MissingCode.NO_AUTHORITY: Remedy.HOLDERS,
    MissingCode.NO_OPERATOR: Remedy.OPERATOR,
    MissingCode.NO_MENTOR: Remedy.MENTOR,
    MissingCode.NO_CERTIFICATE: Remedy.CERTIFICATE,
    MissingCode.CERTIFICATE_UNVERIFIED: Remedy.CERTIFICATE,
    MissingCode.CERTIFICATE_OLD: Remedy.CERTIFICATE,
    MissingCode.CERTIFICATE_LAPSED: Remedy.CERTIFICATE,
    MissingCode.NOT_SIGNED: Remedy.AGREEMENT,
    MissingCode.NO_PLANNED_END: Remedy.AGREEMENT,
    MissingCode.NO_GOAL: Remedy.GOAL,
    MissingCode.NO_MEETING: Remedy.MEETING,
    MissingCode.TOO_SOON: Remedy.WAIT,
    **dict.fromkeys(_AT_THE_FORM, Remedy.SAME_FORM),
    **dict.fromkeys(
        (
            MissingCode.NO_TALK_DAY,
            MissingCode.NO_TALK,
            MissingCode.NO_ANSWERS,
            MissingCode.NOT_RATED,
            MissingCode.NO_LINK,
        ),
        Remedy.CLOSING,
    ),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that lacks: a code, and what its sentence needs.

    Attributes:
        step: of the framework; None for what an act itself lacks.
        who: who has to be informed, to agree, to sign; or who refused or withdrew.
        holder: who of the holders that is, when the file names one.
        day: of a refusal or withdrawal; since when it is overdue; from when it is possible.
        state: the state in which a move is not possible.
        through: the move that leads from there to where it is possible; None when none does.
    """

    code: MissingCode
    step: Step | None = None
    who: Who | None = None
    holder: HolderId | None = None
    day: date | None = None
    state: PairState | None = None
    through: Move | None = None

    @property
    def remedy(self) -> Remedy:
        """Where it is put right; what lies with the consents has none of its own."""
        if self.code is MissingCode.WRONG_STATE:
            return Remedy.OTHER_MOVE if self.through is not None else Remedy.NEW_PATH
        return _REMEDIES.get(self.code, Remedy.CONSENT)


@dataclass(frozen=True, slots=True)
class Done:
    """What was done in a step: who, when, and what shows it."""

    day: date
    who: Who
    holder: HolderId | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class StepState:
    """How one step stands.

    Attributes:
        due_on: until when it is to be done, renewed or answered; None without a day.
    """

    step: Step
    status: Status
    done: tuple[Done, ...] = ()
    missing: tuple[Missing, ...] = ()
    due_on: date | None = None


def _assessment(facts: FrameworkFacts, day: date) -> StepState:
    last, due = last_assessment(facts, day), assessment_due_on(facts, day)
    late = due is not None and day > due
    lead = timedelta(days=rule_on(RuleCode.ASSESSMENT_REMINDER, day).days)
    soon = due is not None and day >= due - lead
    if last is None:
        later = Status.MISSING if due is None else Status.WAITING
        status = Status.OVERDUE if late else Status.DUE_SOON if soon else later
        lacks = [Missing(MissingCode.NO_ASSESSMENT, Step.ASSESSMENT, day=due)]
        return StepState(Step.ASSESSMENT, status, (), tuple(lacks), due)
    lacks, status = [], Status.DUE_SOON if soon else Status.DONE
    if late:
        lacks, status = [Missing(MissingCode.ASSESSMENT_OVERDUE, day=due)], Status.OVERDUE
    elif last.outcome is not AssessmentOutcome.FAVOURABLE:
        lacks = [Missing(MissingCode.ASSESSMENT_UNFAVOURABLE, day=last.assessed_on)]
        status = Status.MISSING
    done = (Done(last.assessed_on, Who.SERVICE, evidence=last.evidence),)
    return StepState(Step.ASSESSMENT, status, done, _in_step(Step.ASSESSMENT, lacks), due)


def _in_step(step: Step, lacks: Iterable[Missing]) -> tuple[Missing, ...]:
    return tuple(replace(one, step=step) for one in lacks)


_NOT_YET: dict[ConsentKind, MissingCode] = {
    ConsentKind.INFORMATION: MissingCode.NOT_INFORMED,
    ConsentKind.OPINION: MissingCode.NO_OPINION,
    ConsentKind.ADHESION: MissingCode.NO_ADHESION,
    ConsentKind.AGREEMENT: MissingCode.NO_AGREEMENT,
}


def _information(facts: FrameworkFacts, day: date) -> StepState:
    others = [one for one in _signers(facts, day) if one != YOUNG_PERSON]
    asked = [(ConsentKind.INFORMATION, one) for one in (YOUNG_PERSON, *others)]
    unknown = _authority_unknown(facts, day)
    return _consents(facts, day, Step.INFORMATION, asked, unknown)


def _adhesion(facts: FrameworkFacts, day: date) -> StepState:
    variant = variant_on(facts.birth_date, facts.authority, day)
    if variant is AuthorityVariant.YOUNG_ADULT:
        return StepState(Step.ADHESION, Status.NOT_NEEDED)
    asked = [(kind, YOUNG_PERSON) for kind in (ConsentKind.OPINION, ConsentKind.ADHESION)]
    return _consents(facts, day, Step.ADHESION, asked)


def _agreement(facts: FrameworkFacts, day: date) -> StepState:
    asked = [(ConsentKind.AGREEMENT, one) for one in _signers(facts, day)]
    return _consents(facts, day, Step.AGREEMENT, asked, _authority_unknown(facts, day))


def _signers(facts: FrameworkFacts, day: date) -> tuple[Signer, ...]:
    variant = variant_on(facts.birth_date, facts.authority, day)
    return required_signers(variant, facts.holders, day)


def _authority_unknown(facts: FrameworkFacts, day: date) -> tuple[Missing, ...]:
    variant = variant_on(facts.birth_date, facts.authority, day)
    unknown = variant is AuthorityVariant.UNKNOWN
    return (Missing(MissingCode.NO_AUTHORITY),) if unknown else ()


def _consents(
    facts: FrameworkFacts,
    day: date,
    step: Step,
    asked: Sequence[tuple[ConsentKind, Signer]],
    unknown: tuple[Missing, ...] = (),
) -> StepState:
    lacks, done, since = list(unknown), [], []
    for kind, signer in asked:
        act = facts.consent(kind, signer.holder) if signer.is_known else None
        standing = Standing.NOT_ASKED if act is None else act.standing
        if not signer.is_known:
            lacks.append(Missing(MissingCode.NO_AUTHORITY, who=signer.who))
        elif act is not None and act.given_on is not None and standing is Standing.GIVEN:
            done.append(Done(act.given_on, signer.who, signer.holder, act.evidence))
        elif act is not None and standing is Standing.WITHDRAWN:
            lacks.append(_of(MissingCode.WITHDRAWN, signer, act.withdrawn_on))
        elif act is not None and standing is Standing.REFUSED:
            lacks.append(_of(MissingCode.REFUSED, signer, act.refused_on))
        else:
            lacks.append(_of(_NOT_YET[kind], signer))
            since += [] if act is None else [act.asked_on or act.given_on]
    days = [one for one in since if one is not None]
    wait = timedelta(days=rule_on(RuleCode.ANSWER_REMINDER, day).days)
    due = min(days) + wait if days else None
    status = _consents_status(lacks, len(days), late=due is not None and day > due)
    return StepState(step, status, tuple(done), _in_step(step, lacks), due)


def _of(code: MissingCode, signer: Signer, day: date | None = None) -> Missing:
    return Missing(code, who=signer.who, holder=signer.holder, day=day)


def _consents_status(lacks: Sequence[Missing], asked: int, *, late: bool) -> Status:
    if any(one.code is MissingCode.WITHDRAWN for one in lacks):
        return Status.WITHDRAWN
    if not lacks:
        return Status.DONE
    if asked == len(lacks):
        return Status.OVERDUE if late else Status.WAITING
    return Status.MISSING


def _vetting(facts: FrameworkFacts, day: date) -> StepState:
    pair, paper = facts.pair, facts.certificate
    lacks, due, done = [], None, []
    if pair is None or pair.operator_kind is None:
        lacks.append(Missing(MissingCode.NO_OPERATOR))
    if pair is None or pair.mentor is None:
        lacks.append(Missing(MissingCode.NO_MENTOR))
        return StepState(Step.VETTING, Status.MISSING, (), _in_step(Step.VETTING, lacks))
    if paper is None:
        lacks.append(Missing(MissingCode.NO_CERTIFICATE, who=Who.MENTOR))
    else:
        lacks += _lacks_of(paper, _start(facts, pair, day), day)
        done = [Done(paper.verified_on or paper.issued_on, Who.MENTOR)]
        due = _certificate_due(facts, paper)
    return StepState(
        Step.VETTING,
        _vetting_status(facts, lacks, due, day),
        tuple(done),
        _in_step(Step.VETTING, lacks),
        due,
    )


def _start(facts: FrameworkFacts, pair: PairLife, day: date) -> date:
    """Return the day of the start: the one that was, or the earliest that can still be."""
    if facts.has_begun:
        return pair.started_on
    planned = facts.agreement.starts_on if facts.agreement is not None else None
    return first_in_frame(facts, day) or max(planned or day, day)


def _lacks_of(paper: Certificate, start: date, day: date) -> list[Missing]:
    if day >= paper.renew_on:
        return [Missing(MissingCode.CERTIFICATE_LAPSED, who=Who.MENTOR, day=paper.renew_on)]
    if not paper.is_fresh_for(start):
        return [Missing(MissingCode.CERTIFICATE_OLD, who=Who.MENTOR, day=paper.start_before)]
    if paper.verified_on is None:
        return [Missing(MissingCode.CERTIFICATE_UNVERIFIED, who=Who.MENTOR)]
    return []


def _certificate_due(facts: FrameworkFacts, paper: Certificate) -> date:
    starts = not facts.has_begun and paper.mentor_began_on is None
    return paper.start_before if starts else paper.renew_on


def _vetting_status(
    facts: FrameworkFacts, lacks: Sequence[Missing], due: date | None, day: date
) -> Status:
    if any(one.code is MissingCode.CERTIFICATE_LAPSED for one in lacks):
        return Status.OVERDUE
    if lacks:
        return Status.MISSING
    code = RuleCode.VETTING_REMINDER if facts.has_begun else RuleCode.VETTING_START_REMINDER
    lead = timedelta(days=rule_on(code, day).days)
    return Status.DUE_SOON if due is not None and day >= due - lead else Status.DONE


def _individual_agreement(facts: FrameworkFacts, day: date) -> StepState:
    signed = facts.agreement
    days: dict[Who, date | None] = dict.fromkeys((Who.YOUNG_PERSON, Who.SERVICE, Who.OPERATOR))
    if signed is not None:
        days[Who.YOUNG_PERSON] = signed.young_person_signed_on
        days[Who.SERVICE] = signed.service_signed_on
        days[Who.OPERATOR] = signed.operator_signed_on
    done = tuple(Done(one, who) for who, one in days.items() if one is not None)
    lacks = [Missing(MissingCode.NOT_SIGNED, who=who) for who, one in days.items() if one is None]
    ends = None if signed is None else signed.until_on
    if ends is None:
        lacks.append(Missing(MissingCode.NO_PLANNED_END))
    if not facts.has_goal:
        lacks.append(Missing(MissingCode.NO_GOAL))
    status = Status.MISSING if lacks else Status.DONE
    months = rule_on(RuleCode.END_REMINDER, day).months
    if not lacks and ends is not None and day >= months_before(ends, months):
        status = Status.OVERDUE if day > ends else Status.DUE_SOON
    missing = _in_step(Step.INDIVIDUAL_AGREEMENT, lacks)
    return StepState(Step.INDIVIDUAL_AGREEMENT, status, done, missing, ends)


def _first_meeting(facts: FrameworkFacts, day: date) -> StepState:
    first = first_in_frame(facts, day)
    if facts.pair is not None and facts.has_begun:
        first = facts.pair.started_on
    if first is None:
        lacks = (Missing(MissingCode.NO_MEETING, Step.FIRST_MEETING),)
        return StepState(Step.FIRST_MEETING, Status.MISSING, (), lacks)
    return StepState(Step.FIRST_MEETING, Status.DONE, (Done(first, Who.YOUNG_PERSON),))


_JUDGES: Mapping[Step, Callable[[FrameworkFacts, date], StepState]] = {
    Step.ASSESSMENT: _assessment,
    Step.INFORMATION: _information,
    Step.ADHESION: _adhesion,
    Step.AGREEMENT: _agreement,
    Step.VETTING: _vetting,
    Step.INDIVIDUAL_AGREEMENT: _individual_agreement,
    Step.FIRST_MEETING: _first_meeting,
}


def judge(facts: FrameworkFacts, step: Step, day: date) -> StepState:
    """Return how one step stands on ``day``, whatever the others do."""
    return _JUDGES[step](facts, day)
