"""Places of the path of a mentoring: the forms of what is noted in its framework."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.ui import routes
from mentordesk.ui.people.form_routes import NOTHING_LEFT, Left

if TYPE_CHECKING:
    from mentordesk.domain.framework_codes import ConsentKind
    from mentordesk.domain.identity import (
        ConsentId,
        HolderId,
        MentorId,
        PairId,
        YoungPersonId,
    )


@dataclass(frozen=True, slots=True)
class FrameworkFormRoute(routes.FormRoute):
    """A form of the framework of a young person."""

    young_person: YoungPersonId


@dataclass(frozen=True, slots=True)
class AssessmentFormRoute(FrameworkFormRoute):
    """The form of an assessment of the situation."""

    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class HoldersFormRoute(FrameworkFormRoute):
    """The form of who holds parental authority."""


@dataclass(frozen=True, slots=True)
class ConsentFormRoute(FrameworkFormRoute):
    """The form of one act of one person for a pair.

    Attributes:
        pair: None when a draft, which ``left`` names, says which act it is.
        holder: None for the young person.
    """

    pair: PairId | None = None
    kind: ConsentKind | None = None
    holder: HolderId | None = None
    left: Left = NOTHING_LEFT


@dataclass(frozen=True, slots=True)
class WithdrawalFormRoute(FrameworkFormRoute):
    """The form of a withdrawal of what somebody agreed to for a pair."""

    pair: PairId
    consent: ConsentId


@dataclass(frozen=True, slots=True)
class CertificateFormRoute(FrameworkFormRoute):
    """The form of the days of a mentor's certificate."""

    pair: PairId
    mentor: MentorId


@dataclass(frozen=True, slots=True)
class OperatorFormRoute(FrameworkFormRoute):
    """The form of who runs a mentoring, and with which mentor."""

    pair: PairId


@dataclass(frozen=True, slots=True)
class AgreementFormRoute(FrameworkFormRoute):
    """The form of the individual agreement of a pair."""

    pair: PairId
    left: Left = NOTHING_LEFT
