"""What others wrote of a meeting, kept from a reader who may see its day and kind alone.

A text is one's own while nobody else ever wrote in it. Everything here stands behind the question
whether the young person's record is reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.services.authorization import allows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import StaffMemberId
    from mentordesk.domain.meetings import Addendum, Meeting, MeetingRevision
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork


def readable_meeting(context: Context, work: UnitOfWork, meeting: Meeting) -> Meeting:
    """Return a meeting as the account in front may read it."""
    return readable_meetings(context, work, [meeting])[0]


def readable_meetings(
    context: Context, work: UnitOfWork, meetings: Sequence[Meeting]
) -> Sequence[Meeting]:
    """Return meetings as the account in front may read them."""
    if allows(context, work, Action.READ_NOTES):
        return meetings
    return [one if _is_own(context, work, one) else one.without_texts() for one in meetings]


def readable_addenda(
    context: Context, work: UnitOfWork, addenda: Sequence[Addendum]
) -> Sequence[Addendum]:
    """Return addenda as the account in front may read them."""
    if allows(context, work, Action.READ_NOTES):
        return addenda
    return [one if one.author == context.actor else one.without_text() for one in addenda]


def readable_revisions(
    context: Context, work: UnitOfWork, meeting: Meeting, revisions: Sequence[MeetingRevision]
) -> Sequence[MeetingRevision]:
    """Return a meeting's earlier texts, latest first, as the account in front may read them."""
    if allows(context, work, Action.READ_NOTES):
        return revisions
    return [
        one
        if _wrote_alone(context, meeting.author, revisions[place + 1 :])
        else one.without_texts()
        for place, one in enumerate(revisions)
    ]


def refuse_unread(context: Context, work: UnitOfWork, meeting: Meeting) -> None:
    """Let nobody change or delete a text that he or she may not read.

    Raises:
        NotAllowed: others wrote in it, and the account may not read that.
    """
    if not allows(context, work, Action.READ_NOTES) and not _is_own(context, work, meeting):
        raise NotAllowed


def _is_own(context: Context, work: UnitOfWork, meeting: Meeting) -> bool:
    if meeting.frame.outcome is MeetingOutcome.PLANNED:
        return True  # nobody has written anything yet
    if meeting.author != context.actor:
        return False
    revisions = () if meeting.edited_at is None else work.meetings.revisions(meeting.id)
    return _wrote_alone(context, meeting.author, revisions)


def _wrote_alone(
    context: Context, author: StaffMemberId, before: Sequence[MeetingRevision]
) -> bool:
    return {author, *(revision.author for revision in before)} == {context.actor}
