"""Identifiers as types: each is the text of a UUIDv7 that the program made, never a secret."""

from __future__ import annotations

from typing import NewType

VaultId = NewType("VaultId", str)
StaffMemberId = NewType("StaffMemberId", str)
UnitId = NewType("UnitId", str)
FosterFamilyId = NewType("FosterFamilyId", str)
AssociationId = NewType("AssociationId", str)
YoungPersonId = NewType("YoungPersonId", str)
PlacementId = NewType("PlacementId", str)
MentorId = NewType("MentorId", str)
PairId = NewType("PairId", str)
OutingId = NewType("OutingId", str)
MeetingId = NewType("MeetingId", str)
AddendumId = NewType("AddendumId", str)
GoalId = NewType("GoalId", str)
RatingId = NewType("RatingId", str)
NextStepId = NewType("NextStepId", str)
DraftId = NewType("DraftId", str)
SummaryId = NewType("SummaryId", str)
AccountId = NewType("AccountId", str)
"""An account's slot in the key header."""
GrantId = NewType("GrantId", str)
BinEntryId = NewType("BinEntryId", str)
ChangeId = NewType("ChangeId", str)
FrameworkAgreementId = NewType("FrameworkAgreementId", str)
AssessmentId = NewType("AssessmentId", str)
HolderId = NewType("HolderId", str)
"""A holder of parental authority."""
ConsentId = NewType("ConsentId", str)
AgreementId = NewType("AgreementId", str)
"""One version of the individual agreement of a pair."""
PairMoveId = NewType("PairMoveId", str)
ReviewId = NewType("ReviewId", str)
ReviewPartId = NewType("ReviewPartId", str)
CaseReviewId = NewType("CaseReviewId", str)
StarredLineId = NewType("StarredLineId", str)
ClosingId = NewType("ClosingId", str)
BookletId = NewType("BookletId", str)
DrawingId = NewType("DrawingId", str)
AutonomyItemId = NewType("AutonomyItemId", str)
