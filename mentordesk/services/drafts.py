"""Drafts: kept while typing, found again, thrown away when their record is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.errors import NotAllowed
from mentordesk.domain.identity import DraftId
from mentordesk.services.authorization import authorize, is_reached

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork


_NAMED_BY_FORM = frozenset(
    {
        DraftKind.NEW_YOUNG_PERSON,
        DraftKind.NEW_MENTOR,
        DraftKind.NEW_PAIR,
        DraftKind.NEW_GOAL,
        DraftKind.NEW_PLACEMENT,
    }
)
"""New records that do not say which form they came from; a meeting does."""

_RECORDED = "new:"
"""Under this and the form's own name the vault keeps that a new record came from it."""


@dataclass(frozen=True, slots=True)
class DraftRef:
    """The draft that a save makes needless; it goes in the same transaction."""

    kind: DraftKind
    record: str


def forget_draft(context: Context, work: UnitOfWork, draft: DraftRef | None) -> None:
    """Throw the author's draft away within the save that makes it needless.

    A text of a new record may have been set aside elsewhere before: the form is remembered.
    """
    if draft is None:
        return
    work.drafts.remove(draft.kind, draft.record, context.actor)
    if draft.kind in _NAMED_BY_FORM:
        work.settings.keep(f"{_RECORDED}{draft.record}", context.clock.today().isoformat())


def is_recorded(work: UnitOfWork, draft: DraftRef) -> bool:
    """Return whether a form has made its new record; of meetings see ``Meetings``."""
    return draft.kind in _NAMED_BY_FORM and bool(work.settings.get(f"{_RECORDED}{draft.record}"))


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
    """Return the author's own draft of this record, if there is one and its file is reached.

    A draft may hold what a colleague wrote, too: without access it waits in the vault.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        found = work.drafts.find(kind, record, context.actor)
        return found if found is not None and _is_open(context, work, found) else None


def draft_of(context: Context, draft: DraftId) -> Draft:
    """Return a draft of one's own.

    Raises:
        NotAllowed: it is somebody else's, or about a young person who is out of reach by now.
        RecordMissing: it was saved or thrown away meanwhile.
    """
    with context.vault.reading() as work:
        found = work.drafts.get(draft)
        authorize(context, work, Action.USE_DESK)
        if found.author != context.actor or not _is_open(context, work, found):
            raise NotAllowed
        return found


def _is_open(context: Context, work: UnitOfWork, draft: Draft) -> bool:
    return draft.young_person is None or is_reached(context, work, draft.young_person)


def discard_draft(context: Context, kind: DraftKind, record: str) -> None:
    """Throw the author's own draft of this record away."""
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        work.drafts.remove(kind, record, context.actor)
        work.commit()
