"""Texts that the vault's disk refused: sealed for a file elsewhere, and made drafts again."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from mentordesk.domain.access import Action
from mentordesk.domain.bin import BinKind
from mentordesk.domain.drafts import Draft, DraftKind
from mentordesk.domain.errors import (
    DraftNewer,
    NotAllowed,
    ParentMissing,
    RecordMissing,
    TextDamaged,
    TextRecorded,
)
from mentordesk.domain.identity import (
    DraftId,
    MeetingId,
    StaffMemberId,
    SummaryId,
    YoungPersonId,
)
from mentordesk.domain.summaries import ProgressSummary, SummaryState
from mentordesk.domain.summary_values import choices_from_json
from mentordesk.domain.text import clean_text
from mentordesk.services.authorization import authorize
from mentordesk.services.drafts import DraftRef, is_recorded

if TYPE_CHECKING:
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork

TEXT_SUFFIX = ".mdtext"
SUMMARY: Literal["summary"] = "summary"
"""The project of a summary: it is kept as it is typed, and has no draft beside it."""
LARGEST = 16 << 20
"""No form holds so much: a larger file is none of ours."""
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class TypedText:
    """What a form holds, as its draft would keep it.

    Attributes:
        record: as in ``domain.drafts.Draft``; of a summary, its project's identifier.
    """

    kind: DraftKind | Literal["summary"]
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


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A text that is in the vault again.

    Attributes:
        kept: the draft, or the project of a summary.
        is_recorded: its form was saved meanwhile, or its project went on: this is another one.
    """

    kept: Draft | ProgressSummary
    is_recorded: bool = False


def take_up(context: Context, data: bytes) -> TakenUp:
    """Make a text that was set aside a draft again, or a summary's project.

    What was recorded meanwhile is not written over: its text becomes another form. A project
    that went on or was validated meanwhile stays too: the text becomes another project. A text
    of an edited record becomes its draft, and the form says whether the record changed since.

    Raises:
        TextDamaged: the file is none, or no longer a whole one.
        TextForeign: it is of another vault.
        NotAllowed: another account set it aside.
        DraftNewer: the vault has a newer draft of the same record; it stays.
        TextRecorded: it is an addendum that stands beside its meeting, word for word.
        ParentMissing: it is a summary of a young person who is in the bin.
        RecordMissing: it is a summary of a young person who is gone.
    """
    found = _read(context.vault.unseal(data))
    if found.author != context.actor:
        raise NotAllowed
    if isinstance(found, ProgressSummary):
        return _keep_project(context, found)
    found = replace(found, id=DraftId(context.identifiers.new()))
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        if found.kind is DraftKind.ADDENDUM and _stands_there(work, found):
            raise TextRecorded
        draft = _fitted(context, work, found)
        before = work.drafts.find(draft.kind, draft.record, draft.author)
        if before is not None and before.saved_at > draft.saved_at:
            raise DraftNewer
        work.drafts.keep(draft)
        kept = work.drafts.find(draft.kind, draft.record, draft.author)
        work.commit()
    return TakenUp(kept or draft, draft.record != found.record)


def _read(words: bytes) -> Draft | ProgressSummary:
    try:
        body = json.loads(words)
        author = StaffMemberId(str(body["author"]))
        saved_at = datetime.fromisoformat(body["saved_at"])
        person = body["young_person"]
        young_person = None if person is None else YoungPersonId(str(person))
        record, content = str(body["record"]), dict(body["content"])
        if body["kind"] != SUMMARY:
            kind = DraftKind(body["kind"])
            return Draft(DraftId(""), kind, record, author, content, saved_at, young_person)
        return ProgressSummary(
            id=SummaryId(record),
            young_person=YoungPersonId(str(person)),
            state=SummaryState.DRAFT,
            choices=choices_from_json(content),
            author=author,
            created_at=saved_at,
            saved_at=saved_at,
        )
    except (KeyError, TypeError, ValueError):  # a newer program's, since the seal held
        raise TextDamaged from None


def _keep_project(context: Context, found: ProgressSummary) -> TakenUp:
    with context.vault.writing() as work:
        authorize(context, work, Action.WRITE_SUMMARY, found.young_person)
        if not _is_there(work, found.young_person):
            raise _missing(work, found.young_person)
        own = work.summaries.of_young_person(found.young_person)
        before = next((project for project in own if project.id == found.id), None)
        if before is None or not _may_go_on(before, found):
            # Not under its own name: what was erased under it would be erased again.
            kept = replace(found, id=SummaryId(context.identifiers.new()))
        else:
            kept = replace(before, choices=found.choices, saved_at=found.saved_at)
        work.summaries.keep(kept)
        work.commit()
    return TakenUp(kept, before is not None and kept.id != before.id)


def _may_go_on(before: ProgressSummary, found: ProgressSummary) -> bool:
    return before.state is SummaryState.DRAFT and before.saved_at <= found.saved_at


def _missing(work: UnitOfWork, young_person: YoungPersonId) -> ParentMissing | RecordMissing:
    binned = any(line.entry.record == young_person for line in work.bin.lines())
    return ParentMissing(BinKind.YOUNG_PERSON) if binned else RecordMissing()


def _fitted(context: Context, work: UnitOfWork, draft: Draft) -> Draft:
    """Return the draft as the vault of today can keep it."""
    if draft.young_person is not None and not _is_there(work, draft.young_person):
        draft = replace(draft, young_person=None)
    submission = context.identifiers.new()
    if draft.kind is DraftKind.NEW_MEETING and _is_written(work, draft.content):
        content = {**draft.content, "submission": submission, "planned": None}
        return replace(draft, record=submission, content=content)
    if is_recorded(work, DraftRef(draft.kind, draft.record)):
        return replace(draft, record=submission)
    return draft


def _stands_there(work: UnitOfWork, draft: Draft) -> bool:
    text = clean_text(str(draft.content.get("text") or ""))
    beside = work.meetings.addenda([MeetingId(draft.record)])
    return any((one.author, one.text) == (draft.author, text) for one in beside)


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
