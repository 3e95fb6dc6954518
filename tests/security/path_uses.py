"""The use cases of the path of a mentoring, each as its account would call it."""

from __future__ import annotations

from mentordesk.domain.access import Action
from mentordesk.domain.framework_codes import (
    Authority,
    ConsentKind,
    Evidence,
    HolderRole,
    OperatorKind,
    Who,
)
from mentordesk.domain.framework_records import (
    AgreementDraft,
    AssessmentDraft,
    ConsentDraft,
    HolderDraft,
)
from mentordesk.services import agreements, framework
from tests.security.record_uses import on

EDIT = Action.EDIT_FRAMEWORK

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
        "framework.note_certificate",
        Action.EDIT_MENTOR,
        lambda c, o: framework.note_certificate(c, o.mentor.id, c.clock.today(), None),
    ),
)
