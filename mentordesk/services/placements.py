"""Where a young person lives and lived: moving in, stays of the past, and correcting one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput, RecordMissing
from mentordesk.domain.identity import PlacementId
from mentordesk.domain.people import Placement, PlacementDraft, PlacementKind, check_placement
from mentordesk.domain.problems import Problem
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.history import note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.domain.identity import FosterFamilyId, UnitId, YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork


def placement_draft(
    context: Context, young_person: YoungPersonId, placement: PlacementId
) -> PlacementDraft:
    """Return the form of a stay as it stands in the record."""
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_YOUNG_PEOPLE, young_person)
        stays = work.young_people.placements_of(young_person)
    stay = next((stay for stay in stays if stay.id == placement), None)
    if stay is None:
        return PlacementDraft()
    return PlacementDraft(stay.kind, stay.unit, stay.foster_family, stay.started_on, stay.ended_on)


def keep_placement(
    context: Context,
    young_person: YoungPersonId,
    draft: PlacementDraft,
    placement: PlacementId | None = None,
    *,
    forget: DraftRef | None = None,
) -> tuple[Placement, Changes]:
    """Keep a stay, a new one when ``placement`` is None; a new present home ends the one before.

    Raises:
        InvalidInput: the draft has problems, or there would be two present homes.
        RecordMissing: the stay is another young person's.
    """
    with context.vault.writing() as work:
        born = work.young_people.get(young_person).birth_date
        authorize(context, work, Action.EDIT_YOUNG_PERSON, young_person)
        _refuse_anothers(work, young_person, placement)
        problems = check_placement(draft, born, context.clock.today())
        if problems or draft.kind is None or draft.started_on is None:
            raise InvalidInput(tuple(problems))
        unit, family = place_of(draft.kind, draft.unit, draft.foster_family)
        stay = Placement(
            id=placement or PlacementId(context.identifiers.new()),
            young_person=young_person,
            kind=draft.kind,
            started_on=draft.started_on,
            ended_on=draft.ended_on,
            unit=unit,
            foster_family=family,
        )
        stays = work.young_people.placements_of(young_person)
        before = next((known for known in stays if known.id == stay.id), None)
        others = [known for known in stays if known.id != stay.id]
        if stay.ended_on is None:
            end_home_before(context, work, others, stay.started_on, "ended_on")
        change_stay(context, work, before, stay)
        forget_draft(context, work, forget)
        work.commit()
    return stay, Changes.YOUNG_PEOPLE


def remove_placement(
    context: Context,
    young_person: YoungPersonId,
    placement: PlacementId,
    *,
    forget: DraftRef | None = None,
) -> tuple[Placement | None, Changes]:
    """Take away a stay that was noted by mistake, and return it for :func:`return_placement`."""
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_YOUNG_PERSON, young_person)
        _refuse_anothers(work, young_person, placement)
        stays = work.young_people.placements_of(young_person)
        removed = next((stay for stay in stays if stay.id == placement), None)
        if removed is not None:
            work.young_people.remove_placement(placement)
            note(context, work, removed, None)
        forget_draft(context, work, forget)
        work.commit()
    return removed, Changes.YOUNG_PEOPLE


def return_placement(context: Context, stay: Placement) -> tuple[Placement, Changes]:
    """Bring back what :func:`remove_placement` took away.

    Raises:
        InvalidInput: it was the present home, and there is another by now.
    """
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_YOUNG_PERSON, stay.young_person)
        _refuse_anothers(work, stay.young_person, stay.id)
        if stay.ended_on is None and present_home(
            work.young_people.placements_of(stay.young_person)
        ):
            raise InvalidInput((Problem("ended_on", "before_home"),))
        work.young_people.keep_placement(stay)
        note(context, work, None, stay)
        work.commit()
    return stay, Changes.YOUNG_PEOPLE


def _refuse_anothers(
    work: UnitOfWork, young_person: YoungPersonId, placement: PlacementId | None
) -> None:
    found = None if placement is None else work.young_people.find_placement(placement)
    if found is not None and found.young_person != young_person:
        raise RecordMissing


def change_stay(
    context: Context, work: UnitOfWork, before: Placement | None, after: Placement
) -> None:
    """Keep a stay in place of how it stood; a new one when ``before`` is None."""
    work.young_people.keep_placement(after)
    if before is not None:
        note(context, work, before, after)


def place_of(
    kind: PlacementKind | None, unit: UnitId | None, family: FosterFamilyId | None
) -> tuple[UnitId | None, FosterFamilyId | None]:
    """Return the place that goes with a kind of home; what a form still holds of others goes."""
    return (
        unit if kind is PlacementKind.UNIT else None,
        family if kind is PlacementKind.FOSTER_FAMILY else None,
    )


def present_home(stays: Sequence[Placement]) -> Placement | None:
    """Return the stay that goes on, if any."""
    return next((stay for stay in stays if stay.ended_on is None), None)


def end_home_before(
    context: Context, work: UnitOfWork, stays: Sequence[Placement], day: date, field: str
) -> None:
    """End the present home on the day when another one begins.

    Raises:
        InvalidInput: the present home began later; the problem is said of ``field``.
    """
    home = present_home(stays)
    if home is None:
        return
    if day <= home.started_on:
        raise InvalidInput((Problem(field, "before_home"),))
    change_stay(context, work, home, replace(home, ended_on=day))
