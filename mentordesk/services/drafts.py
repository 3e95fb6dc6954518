"""Drafts: kept while typing, found again, thrown away when their record is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.drafts import Draft
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.identity import DraftId
from mentordesk.services.authorization import authorize

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.domain.drafts import DraftKind
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class DraftRef:
    """The draft that a save makes needless; it goes in the same transaction."""

    kind: DraftKind
    record: str


def forget_draft(context: Context, work: UnitOfWork, draft: DraftRef | None) -> None:
    """Throw the author's draft away within the save that makes it needless."""
    if draft is not None:
        work.drafts.remove(draft.kind, draft.record, context.actor)


def keep_draft(
    context: Context,
    kind: DraftKind,
    record: str,
    content: dict[str, object],
    young_person: YoungPersonId | None = None,
) -> datetime:
    """Keep a form as it stands, in the place of its earlier draft; return when (UTC).

    What somebody has typed is kept even where the record is no longer reached: no word is lost.
    """
    saved_at = context.clock.now()
    draft = Draft(
        id=DraftId(context.identifiers.new()),
        kind=kind,
        record=record,
        author=context.actor,
        content=content,
        saved_at=saved_at,
        young_person=young_person,
    )
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        work.drafts.keep(draft)
        work.commit()
    return saved_at


def find_draft(context: Context, kind: DraftKind, record: str) -> Draft | None:
    """Return the author's own draft of this record, if there is one."""
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        return work.drafts.find(kind, record, context.actor)


def draft_of(context: Context, draft: DraftId) -> Draft:
    """Return a draft of one's own.

    Raises:
        NotAllowed: it is somebody else's.
        RecordMissing: it was saved or thrown away meanwhile.
    """
    with context.vault.reading() as work:
        found = work.drafts.get(draft)
        authorize(context, work, Action.USE_DESK)
        if found.author != context.actor:
            raise NotAllowed
        return found


def discard_draft(context: Context, kind: DraftKind, record: str) -> None:
    """Throw the author's own draft of this record away."""
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        work.drafts.remove(kind, record, context.actor)
        work.commit()
