"""The line of each step: who, when, what shows it, and until when it holds or is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import ConsentKind, Remedy, Who
from mentordesk.domain.framework_facts import (
    YOUNG_PERSON,
    last_assessment,
    required_signers,
)
from mentordesk.domain.framework_records import Standing
from mentordesk.domain.framework_rules import Step
from mentordesk.domain.framework_steps import Status
from mentordesk.ui.framework.words import (
    missing_sentence,
    who_words,
)
from mentordesk.ui.path_words import assessment_words, evidence_words, operator_kind_words
from mentordesk.ui.texts import tr
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_facts import Signer
    from mentordesk.domain.framework_records import Consent
    from mentordesk.domain.framework_steps import StepState
    from mentordesk.services.framework import FrameworkPage

BETWEEN = " · "
_KINDS = {
    Step.INFORMATION: (ConsentKind.INFORMATION,),
    Step.ADHESION: (ConsentKind.OPINION, ConsentKind.ADHESION),
    Step.AGREEMENT: (ConsentKind.AGREEMENT,),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One act that a step asks of one person, and how it stands."""

    kind: ConsentKind
    signer: Signer
    act: Consent | None

    @property
    def standing(self) -> Standing:
        """Where it stands; also when nothing was noted."""
        return Standing.NOT_ASKED if self.act is None else self.act.standing


def asked_in(page: FrameworkPage, step: Step, today: date) -> list[Asked]:
    """Return the acts of a step whose persons the file names, in their order."""
    if step is Step.ADHESION and page.framework.of(step).status is Status.NOT_NEEDED:
        return []
    signers = [*required_signers(page.framework.variant, page.facts.holders, today)]
    if step is Step.ADHESION:
        signers = [YOUNG_PERSON]
    elif step is Step.INFORMATION:
        signers = [YOUNG_PERSON, *(one for one in signers if one != YOUNG_PERSON)]
    return [
        Asked(kind, signer, page.facts.consent(kind, signer.holder))
        for kind in _KINDS.get(step, ())
        for signer in signers
        if signer.is_known
    ]


def name_of(page: FrameworkPage, who: Who, holder: object) -> str:
    """Return who it is; with the name where two have the same part in it."""
    words = who_words(who)
    same = [one for one in page.facts.holders if one.until is None and one.role == who.value]
    name = next((one.name for one in same if one.id == holder), "")
    return f"{words} ({name})" if len(same) > 1 and name else words


def line_of(page: FrameworkPage, state: StepState, today: date) -> str:
    """Return the line of a step."""
    parts = {
        Step.ASSESSMENT: _assessment,
        Step.INFORMATION: _consents,
        Step.ADHESION: _consents,
        Step.AGREEMENT: _consents,
        Step.VETTING: _vetting,
        Step.INDIVIDUAL_AGREEMENT: _agreement,
        Step.FIRST_MEETING: _first_meeting,
    }[state.step](page, state, today)
    return shown(BETWEEN.join(filter(None, parts)))


def _assessment(page: FrameworkPage, state: StepState, today: date) -> list[str]:
    last, words = last_assessment(page.facts, today), calendar()
    due = "" if state.due_on is None else words.day(state.due_on)
    if last is None:
        return [tr("à faire pour le {day}").format(day=due) if due else tr("pas encore notée")]
    outcome = assessment_words(last.outcome)
    said = [outcome, last.done_by, words.day(last.assessed_on)]
    if last.evidence is not None:
        said.append(evidence_words(last.evidence))
    again = tr("à refaire avant le {day}").format(day=due) if due else ""
    return [", ".join(said), again]


def _consents(page: FrameworkPage, state: StepState, today: date) -> list[str]:
    if state.status is Status.NOT_NEEDED:
        return [tr("un jeune majeur donne son propre accord, à l’étape suivante")]
    asked = asked_in(page, state.step, today)
    parts = [_act(page, one) for one in asked]
    unnamed = [one for one in state.missing if one.who is None or one.remedy is Remedy.HOLDERS]
    parts += [missing_sentence(one).rstrip(".") for one in unnamed]
    if state.status is Status.OVERDUE and state.due_on is not None:
        late = tr("à relancer depuis le {day}").format(day=calendar().day(state.due_on))
        parts.append(late)
    return parts


def _act(page: FrameworkPage, asked: Asked) -> str:
    what = name_of(page, asked.signer.who, asked.signer.holder)
    if asked.kind is ConsentKind.OPINION:
        what = tr("avis")
    elif asked.kind is ConsentKind.ADHESION:
        what = tr("adhésion")
    said = tr("{what} : {how}").format(what=what, how=_how(asked))
    words = "" if asked.act is None else asked.act.youth_words.strip()
    return tr("« {words} », {said}").format(words=words, said=said) if words else said


def _how(asked: Asked) -> str:
    act = asked.act
    if act is None:
        return tr("manque")
    words, day = {
        Standing.WITHDRAWN: (tr("retiré le {day}"), act.withdrawn_on),
        Standing.REFUSED: (tr("refusé le {day}"), act.refused_on),
        Standing.GIVEN: (tr("le {day}"), act.given_on),
        Standing.ASKED: (tr("manque, demandé le {day}"), act.asked_on),
    }.get(asked.standing, (tr("manque"), None))
    if asked.standing is Standing.ASKED and act.given_on is not None:
        words, day = tr("manque l’écrit, oui à l’oral le {day}"), act.given_on
    said = words if day is None else words.format(day=calendar().day(day))
    shows = asked.standing is Standing.GIVEN and act.evidence is not None
    return f"{said}, {evidence_words(act.evidence)}" if shows and act.evidence else said


def _vetting(page: FrameworkPage, state: StepState, today: date) -> list[str]:
    del today
    pair, paper, words = page.pair, page.facts.certificate, calendar()
    parts = []
    if page.mentor is not None:
        parts.append(f"{page.mentor.first_name} {page.mentor.last_name}".strip())
    if pair is not None and pair.operator_kind is not None:
        parts.append(tr("avec {operator}").format(operator=operator_kind_words(pair.operator_kind)))
    if paper is not None:
        issued = tr("attestation du {day}").format(day=words.day(paper.issued_on))
        checked = tr("vérifiée") if paper.verified_on is not None else tr("à vérifier")
        parts.append(f"{issued}, {checked}")
        if state.due_on == paper.start_before:
            until = tr("valable pour un début avant le {day}")
        else:
            until = tr("à renouveler avant le {day}")
        day = state.due_on or paper.renew_on
        parts.append(until.format(day=words.day(day)))
    else:
        parts += [missing_sentence(one).rstrip(".") for one in state.missing]
    return parts


def _agreement(page: FrameworkPage, state: StepState, today: date) -> list[str]:
    del today
    words, days = calendar(), {one.who: one.day for one in state.done}
    parts = []
    for who in (Who.YOUNG_PERSON, Who.SERVICE, Who.OPERATOR):
        day = days.get(who)
        how = tr("manque") if day is None else tr("signé le {day}").format(day=words.day(day))
        parts.append(tr("{what} : {how}").format(what=who_words(who), how=how))
    if page.facts.agreement is None:
        parts = [", ".join(who_words(w) for w in (Who.YOUNG_PERSON, Who.SERVICE, Who.OPERATOR))]
    elif state.due_on is not None:
        parts.append(tr("fin prévue le {day}").format(day=words.day(state.due_on)))
    return parts


def _first_meeting(page: FrameworkPage, state: StepState, today: date) -> list[str]:
    del page, today
    if state.done:
        return [tr("le {day}").format(day=calendar().day(state.done[0].day))]
    return [tr("le mentorat devient « en cours »")]
