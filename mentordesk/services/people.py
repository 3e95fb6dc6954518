"""Young people and mentors: lists, forms, likely twins, arrivals and departures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, NotAllowed
from mentordesk.domain.identity import MentorId, PlacementId, YoungPersonId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.people import (
    Mentor,
    MentorDraft,
    Placement,
    YoungPerson,
    YoungPersonDraft,
    check_mentor,
    check_young_person,
)
from mentordesk.domain.text import clean_line
from mentordesk.domain.twins import likely_twins
from mentordesk.services import journal
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.grants import reach_what_was_made
from mentordesk.services.history import note
from mentordesk.services.placements import (
    change_stay,
    end_home_before,
    place_of,
    present_home,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import MentorLine, PairLine, YoungPersonLine


@dataclass(frozen=True, slots=True)
class MentorFile:
    """A mentor with the pairs, ended ones too, latest first; those whom the reader reaches."""

    mentor: Mentor
    association: str
    pairs: Sequence[PairLine]


def young_people(context: Context, *, archived: bool = False) -> Sequence[YoungPersonLine]:
    """Return the list of the young people followed, or of the former ones."""
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        return work.young_people.lines(archived=archived, within=within)


def mentors(context: Context, *, archived: bool = False) -> Sequence[MentorLine]:
    """Return the list of the mentors, or of the former ones."""
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_MENTORS)
        named = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        return work.mentors.lines(archived=archived, within=within, named=named)


def twins_of_young_person(
    context: Context, first_name: str, last_name: str, born: date | None = None
) -> Sequence[YoungPerson]:
    """Return the young people, former ones too, who may be the one about to be added.

    Those whom the account does not reach are not told of, twins or not.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        found = work.young_people.likely(first_name, last_name, born, within=within)
    return likely_twins(first_name, last_name, found, born)


def twins_of_mentor(context: Context, first_name: str, last_name: str) -> Sequence[Mentor]:
    """Return the mentors, former ones too, who may be the one about to be added."""
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_MENTORS)
        found = work.mentors.likely(first_name, last_name, within=within)
    return likely_twins(first_name, last_name, found)


def add_young_person(
    context: Context, draft: YoungPersonDraft, *, forget: DraftRef | None = None
) -> tuple[YoungPerson, Changes]:
    """Keep a new young person, and where he or she lives now.

    Whoever adds one reaches the record, by a grant of its own where nothing else would open it.

    Raises:
        InvalidInput: the draft has problems.
    """
    draft = _clean_young_person(draft)
    today = context.clock.today()
    problems = check_young_person(draft, today)
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        authorize(context, work, Action.ADD_YOUNG_PERSON)
        person = YoungPerson(
            id=YoungPersonId(context.identifiers.new()),
            number=work.young_people.next_number(),
            first_name=draft.first_name,
            last_name=draft.last_name,
            birth_date=draft.birth_date,
            school_level=draft.school_level,
            key_worker=draft.key_worker,
            arrived_on=draft.arrived_on,
        )
        work.young_people.keep(person)
        _settle(context, work, person, draft, draft.arrived_on or today)
        granted = reach_what_was_made(context, work, person.id)
        forget_draft(context, work, forget)
        work.commit()
    return person, Changes.YOUNG_PEOPLE | granted


def revise_young_person(
    context: Context,
    young_person: YoungPersonId,
    draft: YoungPersonDraft,
    *,
    forget: DraftRef | None = None,
) -> tuple[YoungPerson, Changes]:
    """Keep what the form changed; another home ends the one before, from the day that is given.

    Where only the day changed, it is put right; where only the place did, the place is. Another
    key worker or place may take the record out of the account's own reach.

    Raises:
        InvalidInput: the draft has problems.
        RecordMissing: the record is gone.
    """
    draft = _clean_young_person(draft)
    today = context.clock.today()
    problems = check_young_person(draft, today)
    if problems:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        before = work.young_people.get(young_person)
        authorize(context, work, Action.EDIT_YOUNG_PERSON, young_person)
        person = replace(
            before,
            first_name=draft.first_name,
            last_name=draft.last_name,
            birth_date=draft.birth_date,
            school_level=draft.school_level,
            key_worker=draft.key_worker,
            arrived_on=draft.arrived_on,
        )
        work.young_people.keep(person)
        _note_revised(context, work, before, person)
        _settle(context, work, person, draft, today)
        forget_draft(context, work, forget)
        work.commit()
    return person, Changes.YOUNG_PEOPLE


def _note_revised(
    context: Context, work: UnitOfWork, before: YoungPerson, after: YoungPerson
) -> None:
    note(context, work, before, after)
    if after.key_worker != before.key_worker:  # whose reach it is in
        journal.note(context, work, JournalAction.KEY_WORKER_CHANGED, after.id)


def archive_young_person(
    context: Context, young_person: YoungPersonId, left_on: date | None
) -> tuple[YoungPerson, Changes]:
    """Put a young person among the former ones from ``left_on``, or back when it is None."""
    with context.vault.writing() as work:
        before = work.young_people.get(young_person)
        authorize(context, work, Action.EDIT_YOUNG_PERSON, young_person)
        person = replace(before, archived_on=left_on)
        work.young_people.keep(person)
        note(context, work, before, person)
        work.commit()
    return person, Changes.YOUNG_PEOPLE


def numbered(context: Context, number: int) -> YoungPersonId:
    """Return which young person's file bears a number.

    Raises:
        NotAllowed: the account does not reach it.
        RecordMissing: none does.
    """
    with context.vault.reading() as work:
        found = work.young_people.by_number(number).id
        authorize(context, work, Action.READ_YOUNG_PEOPLE, found)
        return found


def is_reached(context: Context, young_person: YoungPersonId) -> bool:
    """Whether the account still reaches a file: an edit may have handed it over to others."""
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        return within is None or work.access.reaches(within, young_person)


def young_person_draft(context: Context, young_person: YoungPersonId) -> YoungPersonDraft:
    """Return the form of a young person as it stands in the record."""
    with context.vault.reading() as work:
        person = work.young_people.get(young_person)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        home = present_home(work.young_people.placements_of(young_person))
    return YoungPersonDraft(
        first_name=person.first_name,
        last_name=person.last_name,
        birth_date=person.birth_date,
        school_level=person.school_level,
        key_worker=person.key_worker,
        arrived_on=person.arrived_on,
        placement_kind=home.kind if home else None,
        unit=home.unit if home else None,
        foster_family=home.foster_family if home else None,
        home_since=home.started_on if home else None,
    )


def add_mentor(
    context: Context, draft: MentorDraft, *, forget: DraftRef | None = None
) -> tuple[Mentor, Changes]:
    """Keep a new mentor.

    Raises:
        InvalidInput: the draft has problems.
    """
    draft = _clean_mentor(draft)
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_MENTOR)
        mentor = Mentor(
            id=MentorId(context.identifiers.new()),
            number=work.mentors.next_number(),
            first_name=draft.first_name,
            last_name=draft.last_name,
            association=draft.association,
            phone=draft.phone,
            email=draft.email,
            availability=draft.availability,
        )
        work.mentors.keep(mentor)
        forget_draft(context, work, forget)
        work.commit()
    return mentor, Changes.MENTORS


def revise_mentor(
    context: Context, mentor: MentorId, draft: MentorDraft, *, forget: DraftRef | None = None
) -> tuple[Mentor, Changes]:
    """Keep what the form changed.

    Raises:
        InvalidInput: the draft has problems.
        RecordMissing: the record is gone.
    """
    draft = _clean_mentor(draft)
    with context.vault.writing() as work:
        before = work.mentors.get(mentor)
        authorize(context, work, Action.EDIT_MENTOR)
        revised = replace(
            before,
            first_name=draft.first_name,
            last_name=draft.last_name,
            association=draft.association,
            phone=draft.phone,
            email=draft.email,
            availability=draft.availability,
        )
        work.mentors.keep(revised)
        note(context, work, before, revised)
        forget_draft(context, work, forget)
        work.commit()
    return revised, Changes.MENTORS


def archive_mentor(
    context: Context, mentor: MentorId, left_on: date | None
) -> tuple[Mentor, Changes]:
    """Put a mentor among the former ones from ``left_on``, or back when it is None."""
    with context.vault.writing() as work:
        before = work.mentors.get(mentor)
        authorize(context, work, Action.EDIT_MENTOR)
        archived = replace(before, archived_on=left_on)
        work.mentors.keep(archived)
        note(context, work, before, archived)
        work.commit()
    return archived, Changes.MENTORS


def mentor_file(context: Context, mentor: MentorId) -> MentorFile:
    """Return a mentor with his or her young people, no others than the account reaches.

    Raises:
        NotAllowed: the account reads the mentors of its own young people alone.
        RecordMissing: the record is gone.
    """
    with context.vault.reading() as work:
        found = work.mentors.get(mentor)
        within = authorize(context, work, Action.READ_MENTORS)
        named = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        pairs = work.pairs.of_mentor(mentor, within=named)
        if within is not None and not pairs:
            raise NotAllowed
        behind = (
            "" if found.association is None else work.places.association(found.association).name
        )
        return MentorFile(found, behind, pairs)


def _clean_young_person(draft: YoungPersonDraft) -> YoungPersonDraft:
    return replace(
        draft, first_name=clean_line(draft.first_name), last_name=clean_line(draft.last_name)
    )


def _clean_mentor(draft: MentorDraft) -> MentorDraft:
    cleaned = replace(
        draft,
        first_name=clean_line(draft.first_name),
        last_name=clean_line(draft.last_name),
        phone=clean_line(draft.phone),
        email=clean_line(draft.email),
        availability=clean_line(draft.availability),
    )
    problems = check_mentor(cleaned)
    if problems:
        raise InvalidInput(tuple(problems))
    return cleaned


def _settle(
    context: Context, work: UnitOfWork, person: YoungPerson, draft: YoungPersonDraft, day: date
) -> None:
    stays = work.young_people.placements_of(person.id)
    home, kind, since = present_home(stays), draft.placement_kind, draft.home_since
    if kind is None:
        if home is not None:
            change_stay(context, work, home, replace(home, ended_on=max(day, home.started_on)))
        return
    unit, family = place_of(kind, draft.unit, draft.foster_family)
    is_same = home is not None and (home.kind, home.unit, home.foster_family) == (
        kind,
        unit,
        family,
    )
    began = since or (home.started_on if home is not None and is_same else day)
    if home is not None and (is_same or began == home.started_on):
        put_right = replace(home, kind=kind, unit=unit, foster_family=family, started_on=began)
        change_stay(context, work, home, put_right)
        return
    end_home_before(context, work, stays, began, "home_since")
    work.young_people.keep_placement(
        Placement(
            id=PlacementId(context.identifiers.new()),
            young_person=person.id,
            kind=kind,
            started_on=began,
            unit=unit,
            foster_family=family,
        )
    )
