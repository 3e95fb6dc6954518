"""Mentorings as far on their path as a test wants them, made by the use cases themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import Authority, ConsentKind, Evidence, HolderRole
from mentordesk.domain.framework_records import AssessmentDraft, ConsentDraft, HolderDraft
from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import framework, people

if TYPE_CHECKING:
    from mentordesk.domain.identity import ConsentId, HolderId, PairId, YoungPersonId
    from mentordesk.services.context import Context

ASSESSED = date(2026, 9, 12)
INFORMED = date(2026, 9, 15)


@dataclass
class Frame:
    """A young person, the pair that is prepared, and the holders by their capacity."""

    young: YoungPersonId
    pair: PairId
    holders: dict[HolderRole, HolderId]
    agreed: ConsentId


def add_person(context: Context, born: date = date(2014, 3, 2)) -> YoungPersonId:
    draft = YoungPersonDraft("Amadou", "Keita", birth_date=born)
    return people.add_young_person(context, draft)[0].id


def give(
    context: Context,
    pair: PairId,
    kind: ConsentKind,
    evidence: Evidence,
    holder: HolderId | None = None,
    words: str = "",
) -> ConsentId:
    draft = ConsentDraft(kind, holder, INFORMED, INFORMED, None, evidence, words)
    return framework.note_consent(context, pair, draft)[0].id


def until_the_fathers_agreement(context: Context) -> Frame:
    """Return a path of which only the father's agreement was asked for and not given."""
    young = add_person(context)
    framework.note_assessment(
        context, young, AssessmentDraft(ASSESSED, "service de l’ASE", evidence=Evidence.REPORT)
    )
    parents = (HolderRole.MOTHER, HolderRole.FATHER)
    framework.keep_holders(
        context, young, Authority.BOTH_PARENTS, [HolderDraft(role) for role in parents]
    )
    page = framework.framework_page(context, young)
    assert page.pair is not None
    pair = page.pair.id
    holders = {one.role: one.id for one in page.facts.holders}
    for holder in (None, *holders.values()):
        give(context, pair, ConsentKind.INFORMATION, Evidence.INTERVIEW, holder)
    give(context, pair, ConsentKind.OPINION, Evidence.SAID)
    give(context, pair, ConsentKind.ADHESION, Evidence.SAID, words="Je veux bien essayer")
    mother = holders[HolderRole.MOTHER]
    agreed = give(context, pair, ConsentKind.AGREEMENT, Evidence.SIGNED_FORM, mother)
    asked = ConsentDraft(ConsentKind.AGREEMENT, holders[HolderRole.FATHER], INFORMED)
    framework.note_consent(context, pair, asked)
    return Frame(young, pair, holders, agreed)
