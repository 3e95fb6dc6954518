"""Progress summaries: compose one, keep it as a project, freeze it as a numbered version."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing
from mentordesk.domain.identity import SummaryId, YoungPersonId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.next_steps import NextStepState
from mentordesk.domain.periods import Period, months_before
from mentordesk.domain.summaries import (
    Occasion,
    ProgressSummary,
    Recipient,
    SummaryChoices,
    SummaryContent,
    SummaryMaterial,
    SummaryState,
    check_choices,
    clean_choices,
    compose,
)
from mentordesk.services import journal
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.history import note
from mentordesk.services.papers import Paper, VersionMark
from mentordesk.services.summary_pairs import told_pairs
from mentordesk.services.young_person_file import home_name

if TYPE_CHECKING:
    from mentordesk.domain.journal import JournalHead
    from mentordesk.domain.places import StaffMember
    from mentordesk.services.context import Context
    from mentordesk.services.papers import SummaryRenderer
    from mentordesk.services.ports import UnitOfWork

USUAL_MONTHS = 6


@dataclass(frozen=True, slots=True)
class OpenSummary:
    """A summary on the screen: what is kept of it, its content now, and its page."""

    summary: ProgressSummary
    content: SummaryContent
    paper: Paper


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the summaries of a young person are.

    Attributes:
        next_version: the number that the next validated version will bear.
        project: the project that was changed last; None while there is none.
    """

    next_version: int
    project: ProgressSummary | None


def standing(context: Context, young_person: YoungPersonId) -> Standing:
    """Return which number comes next, and whether a project waits to be gone on with."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_SUMMARIES, young_person)
        kept = work.summaries.of_young_person(young_person)
        projects = [summary for summary in kept if summary.state is SummaryState.DRAFT]
        latest = max(projects, key=lambda project: project.saved_at, default=None)
        return Standing(work.summaries.next_version(young_person), latest)


def usual_choices(context: Context) -> SummaryChoices:
    """Return what a new summary begins with: the last six months, for the case worker."""
    today = context.clock.today()
    return SummaryChoices(
        occasion=Occasion.CASE_REVIEW,
        recipient=Recipient.DEPARTMENT_CASE_WORKER,
        period=Period(months_before(today, USUAL_MONTHS), today),
    )


def compose_summary(
    context: Context, young_person: YoungPersonId, choices: SummaryChoices
) -> SummaryContent:
    """Return the content of a summary as the records stand now.

    Raises:
        RecordMissing: the young person's record is gone.
    """
    today = context.clock.today()
    choices = clean_choices(choices)  # what is seen is what will be kept
    with context.vault.reading() as work:
        authorize(context, work, Action.WRITE_SUMMARY, young_person)
        author = work.places.staff_member(context.actor)
        material = _material(work, young_person, choices, author, today)
    return compose(choices, material, today)


def preview_summary(
    context: Context,
    young_person: YoungPersonId,
    choices: SummaryChoices,
    renderer: SummaryRenderer,
) -> tuple[SummaryContent, Paper]:
    """Return the content and its page, marked as a project."""
    content = compose_summary(context, young_person, choices)
    return content, renderer.render(content, VersionMark())


def open_summary(context: Context, summary: SummaryId, renderer: SummaryRenderer) -> OpenSummary:
    """Return a kept summary: a project as of now, a version with its own frozen bytes."""
    with context.vault.reading() as work:
        found = work.summaries.get(summary)
        authorize(context, work, Action.READ_SUMMARIES, found.young_person)
        if found.state is SummaryState.VALIDATED:
            pdf = work.summaries.frozen_pdf(summary)
            author = work.places.staff_member(found.author)
            today = context.clock.today()
            material = _material(work, found.young_person, found.choices, author, today)
            content = compose(found.choices, material, today)
            return OpenSummary(found, content, Paper(pdf, 0))
    content, paper = preview_summary(context, found.young_person, found.choices, renderer)
    return OpenSummary(found, content, paper)


def keep_summary(
    context: Context,
    young_person: YoungPersonId,
    choices: SummaryChoices,
    summary: SummaryId | None,
) -> tuple[ProgressSummary, Changes]:
    """Keep a project: a new one when ``summary`` is None or names none that was kept before.

    A page gives its project a name before the first keeping, so that it can be gone back to.

    Raises:
        InvalidInput: a text is too long.
        NotAllowed: it is a validated version, which never changes.
    """
    choices = clean_choices(choices)
    problems = check_choices(choices)
    if problems:
        raise InvalidInput(tuple(problems))
    now = context.clock.now()
    with context.vault.writing() as work:
        before = None if summary is None else _find(work, summary)
        whose = young_person if before is None else before.young_person
        authorize(context, work, Action.WRITE_SUMMARY, whose)
        if before is None:
            kept = ProgressSummary(
                id=summary or SummaryId(context.identifiers.new()),
                young_person=young_person,
                state=SummaryState.DRAFT,
                choices=choices,
                author=context.actor,
                created_at=now,
                saved_at=now,
            )
        elif before.state is SummaryState.VALIDATED:
            raise NotAllowed
        else:
            kept = replace(before, choices=choices, saved_at=now)
        work.summaries.keep(kept)
        work.commit()
    return kept, Changes.SUMMARIES


def validate_summary(
    context: Context, summary: SummaryId, renderer: SummaryRenderer
) -> tuple[ProgressSummary, Changes]:
    """Freeze a project as the next version: its data, its checksum and its PDF's bytes.

    The journal's end, this act among it, is frozen with them: each printed page is a witness of it.

    Raises:
        NotAllowed: it is validated already, or validating is another account's.
    """
    now = context.clock.now()
    with context.vault.writing() as work:
        before = work.summaries.get(summary)
        authorize(context, work, Action.VALIDATE_SUMMARY, before.young_person)
        if before.state is SummaryState.VALIDATED:
            raise NotAllowed
        author = work.places.staff_member(before.author)
        today = context.clock.today()
        material = _material(work, before.young_person, before.choices, author, today)
        content = compose(before.choices, material, today)
        journal.note(context, work, JournalAction.VALIDATED, summary)
        head = work.journal.head()
        data = frozen_data(content, head)
        checksum = hashlib.sha256(data).hexdigest()
        version = work.summaries.next_version(before.young_person)
        mark = VersionMark(version, today, checksum, head)
        paper = renderer.render(content, mark)
        after = replace(
            before,
            state=SummaryState.VALIDATED,
            version=version,
            validated_at=now,
            saved_at=now,
            checksum=checksum,
        )
        work.summaries.freeze(after, data, paper.pdf)
        note(context, work, before, after)
        work.commit()
    return after, Changes.SUMMARIES


def keep_and_validate(
    context: Context,
    young_person: YoungPersonId,
    choices: SummaryChoices,
    project: SummaryId,
    renderer: SummaryRenderer,
) -> tuple[ProgressSummary, Changes]:
    """Keep a project with its last changes, then freeze it; see the two use cases."""
    with context.vault.reading() as work:  # first, so that a refusal keeps nothing
        authorize(context, work, Action.VALIDATE_SUMMARY, young_person)
    keep_summary(context, young_person, choices, project)
    return validate_summary(context, project, renderer)


def let_out(
    context: Context, young_person: YoungPersonId, action: JournalAction, record: str
) -> None:
    """Let a summary leave the program, printed or as a file; the journal notes that it does.

    Args:
        context: who lets it out.
        young_person: about whom it is, while it is not kept.
        action: printed or exported.
        record: the summary's identifier, or the young person's while it has none.

    Raises:
        NotAllowed: no paper about this young person leaves the program by this account.
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted.
    """
    with context.vault.reading() as work:
        kept = _find(work, SummaryId(record))
        whose = young_person if kept is None else kept.young_person
        authorize(context, work, Action.EXPORT_SUMMARY, whose)
    journal.note_alone(context, action, record)


def frozen_pdf(context: Context, summary: SummaryId) -> bytes:
    """Return the PDF of a validated version, the same bytes each time."""
    with context.vault.reading() as work:
        person = work.summaries.get(summary).young_person
        authorize(context, work, Action.READ_SUMMARIES, person)
        return work.summaries.frozen_pdf(summary)


def frozen_data(content: SummaryContent, head: JournalHead) -> bytes:
    """Return the content as canonical JSON: what the checksum on the page is taken of.

    ``head`` is where the journal ended at validation; versions of before it have none.
    """
    values = {**_plain(content), "journal": _plain(head)}
    return json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _find(work: UnitOfWork, summary: SummaryId) -> ProgressSummary | None:
    try:
        return work.summaries.get(summary)
    except RecordMissing:
        return None


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(str(item) for item in value)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)


def _material(
    work: UnitOfWork,
    young_person: YoungPersonId,
    choices: SummaryChoices,
    author: StaffMember,
    today: date,
) -> SummaryMaterial:
    goals = work.goals.of_young_person(young_person)
    ratings: dict[Any, list[Any]] = {goal.id: [] for goal in goals}
    for rating in work.goals.ratings_of(list(ratings)):
        ratings[rating.goal].append(rating)
    person = work.young_people.get(young_person)
    told = told_pairs(work, person, today)
    homes = work.young_people.placements_of(young_person)
    home = next((home for home in homes if home.ended_on is None), None)
    steps = work.next_steps.of_young_person(young_person)
    return SummaryMaterial(
        person=person,
        home="" if home is None else home_name(work, home),
        home_kind=None if home is None else home.kind,
        establishment=work.places.establishment().name,
        author=author,
        pairs=[one.pair for one in told],
        mentors=[one.mentor for one in told],
        meetings=work.meetings.of_young_person(young_person, choices.period),
        held_in_base=work.meetings.count_held(young_person, choices.period),
        goals=goals,
        ratings=ratings,
        next_steps=[step for step in steps if step.state is NextStepState.OPEN],
        gaps={one.pair.id: one.gaps for one in told},
    )
