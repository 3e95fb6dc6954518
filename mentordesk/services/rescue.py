"""Texts that the vault's disk refused: sealed for a file elsewhere, and made drafts again."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.errors import DraftNewer, NotAllowed, RecordMissing, TextDamaged
from mentordesk.domain.identity import DraftId, MeetingId, StaffMemberId, YoungPersonId
from mentordesk.services.authorization import authorize

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

TEXT_SUFFIX = ".mdtext"
LARGEST = 16 << 20
"""No form holds so much: a larger file is none of ours."""
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class TypedText:
    """What a form holds, as its draft would keep it.

    Attributes:
        record: as in ``domain.drafts.Draft``.
    """

    kind: DraftKind
    record: str
    content: dict[str, object]
    young_person: YoungPersonId | None = None


def seal_text(context: Context, text: TypedText) -> bytes:
    """Return the text for a file outside the vault, which this vault alone reads."""
    body = {
        "format": _FORMAT,
        "kind": text.kind,
        "record": text.record,
        "author": context.actor,
        "young_person": text.young_person,
        "saved_at": context.clock.now().isoformat(),
        "content": text.content,
    }
    return context.vault.seal(json.dumps(body).encode())


def take_up(context: Context, data: bytes) -> Draft:
    """Make a text that was set aside a draft again and return it.

    What was written up meanwhile is not written over: its text becomes another form.

    Raises:
        TextDamaged: the file is none, or no longer a whole one.
        TextForeign: it is of another vault.
        NotAllowed: another account set it aside.
        DraftNewer: the vault has a newer draft of the same record; it stays.
    """
    draft = _draft_in(context, context.vault.unseal(data))
    if draft.author != context.actor:
        raise NotAllowed
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        draft = _fitted(context, work, draft)
        before = work.drafts.find(draft.kind, draft.record, draft.author)
        if before is not None and before.saved_at > draft.saved_at:
            raise DraftNewer
        work.drafts.keep(draft)
        kept = work.drafts.find(draft.kind, draft.record, draft.author)
        work.commit()
    return kept or draft


def _draft_in(context: Context, words: bytes) -> Draft:
    try:
        body = json.loads(words)
        young_person = body["young_person"]
        return Draft(
            id=DraftId(context.identifiers.new()),
            kind=DraftKind(body["kind"]),
            record=str(body["record"]),
            author=StaffMemberId(str(body["author"])),
            content=dict(body["content"]),
            saved_at=datetime.fromisoformat(body["saved_at"]),
            young_person=None if young_person is None else YoungPersonId(str(young_person)),
        )
    except (KeyError, TypeError, ValueError):  # a newer program's, since the seal held
        raise TextDamaged from None


def _fitted(context: Context, work: UnitOfWork, draft: Draft) -> Draft:
    """Return the draft as the vault of today can keep it."""
    if draft.young_person is not None and not _is_there(work, draft.young_person):
        draft = replace(draft, young_person=None)
    if draft.kind is not DraftKind.NEW_MEETING or not _is_written(work, draft.content):
        return draft
    submission = context.identifiers.new()
    content = {**draft.content, "submission": submission, "planned": None}
    return replace(draft, record=submission, content=content)


def _is_there(work: UnitOfWork, young_person: YoungPersonId) -> bool:
    try:
        work.young_people.get(young_person)
    except RecordMissing:
        return False
    return True


def _is_written(work: UnitOfWork, content: dict[str, object]) -> bool:
    if work.meetings.recorded_by(str(content.get("submission"))):
        return True
    planned = content.get("planned")
    return planned is not None and bool(work.meetings.recorded_with(MeetingId(str(planned))))
