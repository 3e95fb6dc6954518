"""The use cases of the path of a mentoring, each as its account would call it."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.framework_codes import (
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    Move,
    OperatorKind,
    PauseReason,
    Who,
)
from mentordesk.domain.framework_records import (
    AgreementDraft,
    AssessmentDraft,
    ConsentDraft,
    HolderDraft,
)
from mentordesk.domain.pair_moves import MoveGiven
from mentordesk.services import agreements, framework, pair_life
from tests.security.record_uses import on

if TYPE_CHECKING:
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.context import Context
    from tests.security.two_units import Life

EDIT = Action.EDIT_FRAMEWORK


def _pause(context: Context, life: Life) -> Pair:
    day = context.clock.today()
    given = MoveGiven(day, PauseReason.HOLIDAYS, day + timedelta(days=20))
    return pair_life.move_pair(context, life.pair.id, Move.PAUSE, given)[0]


def _pause_and_back(context: Context, life: Life) -> None:
    with suppress(RecordMissing):  # here nothing stays that is kept
        pair_life.take_move_back(context, life.pair)


PATH = (
    on(
        "framework.framework_page",
        Action.READ_FRAMEWORK,
        lambda c, o: framework.framework_page(c, o.person.id),
    ),
    on(
        "framework.note_assessment",
        EDIT,
        lambda c, o: framework.note_assessment(
            c, o.person.id, AssessmentDraft(c.clock.today(), "service de l’ASE")
        ),
    ),
    on("framework.open_path", EDIT, lambda c, o: framework.open_path(c, o.person.id)),
    on(
        "framework.keep_holders",
        EDIT,
        lambda c, o: framework.keep_holders(
            c, o.person.id, Authority.ONE_PARENT, [HolderDraft(HolderRole.MOTHER)]
        ),
    ),
    on(
        "framework.note_consent",
        EDIT,
        lambda c, o: framework.note_consent(
            c,
            o.prepared.id,
            ConsentDraft(ConsentKind.ADHESION, given_on=c.clock.today(), evidence=Evidence.SAID),
        ),
    ),
    on(
        "framework.withdraw_consent",
        EDIT,
        lambda c, o: framework.withdraw_consent(c, o.consent.id, c.clock.today()),
    ),
    on(
        "agreements.choose_operator",
        EDIT,
        lambda c, o: agreements.choose_operator(c, o.prepared.id, OperatorKind.ESTABLISHMENT, None),
    ),
    on(
        "agreements.choose_mentor",
        EDIT,
        lambda c, o: agreements.choose_mentor(c, o.prepared.id, None),
    ),
    on(
        "agreements.keep_agreement",
        EDIT,
        lambda c, o: agreements.keep_agreement(c, o.prepared.id, AgreementDraft(c.clock.today())),
    ),
    on(
        "agreements.sign_agreement",
        EDIT,
        lambda c, o: agreements.sign_agreement(c, o.agreement.id, Who.SERVICE, c.clock.today()),
    ),
    on(
        "pair_life.allowed_moves",
        Action.READ_FRAMEWORK,
        lambda c, o: pair_life.allowed_moves(c, o.pair.id),
    ),
    on(
        "pair_life.moves_of",
        Action.READ_FRAMEWORK,
        lambda c, o: pair_life.moves_of(c, o.pair.id),
    ),
    on("pair_life.move_pair", Action.EDIT_PAIR, _pause),
    on("pair_life.take_move_back", Action.EDIT_PAIR, _pause_and_back),
    on(
        "framework.note_certificate",
        Action.EDIT_MENTOR,
        lambda c, o: framework.note_certificate(c, o.mentor.id, c.clock.today(), None),
    ),
)
