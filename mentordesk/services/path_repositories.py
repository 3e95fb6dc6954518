"""What a transaction reads and keeps of the path of a mentoring, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.framework_records import (
        AuthorityHolder,
        Consent,
        IndividualAgreement,
        NeedsAssessment,
        PairMove,
    )
    from mentordesk.domain.identity import (
        AgreementId,
        ConsentId,
        HolderId,
        PairId,
        PairMoveId,
        YoungPersonId,
    )


class FrameworkRecords(Protocol):
    """Assessments, holders of parental authority, consents, agreements and moves."""

    def assessments(self, young_person: YoungPersonId) -> Sequence[NeedsAssessment]:
        """Return a young person's assessments, the first one first."""

    def keep_assessment(self, assessment: NeedsAssessment) -> None: ...

    def holder(self, holder: HolderId) -> AuthorityHolder:
        """Return a holder.

        Raises:
            RecordMissing: there is none.
        """

    def holders(self, young_person: YoungPersonId) -> Sequence[AuthorityHolder]:
        """Return who holds or held parental authority, by their position."""

    def keep_holder(self, holder: AuthorityHolder) -> None: ...

    def consent(self, consent: ConsentId) -> Consent:
        """Return one act of one person.

        Raises:
            RecordMissing: there is none.
        """

    def consents(self, pair: PairId) -> Sequence[Consent]:
        """Return the acts for a pair, the first recorded first."""

    def keep_consent(self, consent: Consent) -> None: ...

    def agreement(self, agreement: AgreementId) -> IndividualAgreement:
        """Return one version of an individual agreement.

        Raises:
            RecordMissing: there is none.
        """

    def agreements(self, pair: PairId) -> Sequence[IndividualAgreement]:
        """Return the versions of a pair's agreement, the first one first."""

    def keep_agreement(self, agreement: IndividualAgreement) -> None: ...

    def moves(self, pair: PairId) -> Sequence[PairMove]:
        """Return the moves of a pair, the first one first."""

    def keep_move(self, move: PairMove) -> None: ...
    def remove_move(self, move: PairMoveId) -> None: ...
