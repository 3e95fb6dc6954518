"""Pairs: begin one, change its habits, end it, open it again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.errors import InvalidInput
from mentordesk.domain.identity import PairId
from mentordesk.domain.pairs import Pair, PairDraft, PairState, check_end, check_pair
from mentordesk.domain.problems import Problem
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.drafts import forget_draft
from mentordesk.services.history import note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import PairLine


def open_pairs(context: Context) -> Sequence[PairLine]:
    """Return the pairs that meetings are written about, the one last written about first.

    Those that are prepared are among them once they have a mentor. Those of former young people
    are left out: nothing is written about them any more.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.READ_YOUNG_PEOPLE)
        return work.pairs.lines(within=within)


def pair_line(context: Context, pair: PairId) -> PairLine:
    """Return one pair with its names."""
    with context.vault.reading() as work:
        found = work.pairs.line(pair)
        authorize(context, work, Action.READ_YOUNG_PEOPLE, found.pair.young_person)
        return found


def add_pair(
    context: Context, draft: PairDraft, *, forget: DraftRef | None = None
) -> tuple[Pair, Changes]:
    """Keep a new pair, active at once; the legal path before it comes with its own capability.

    Raises:
        InvalidInput: the draft has problems, or the same two already are an open pair.
    """
    problems = check_pair(draft, context.clock.today())
    young_person, mentor, started_on = draft.young_person, draft.mentor, draft.started_on
    if problems or young_person is None or mentor is None or started_on is None:
        raise InvalidInput(tuple(problems))
    pair = Pair(
        id=PairId(context.identifiers.new()),
        young_person=young_person,
        mentor=mentor,
        state=PairState.ACTIVE,
        started_on=started_on,
        rhythm_days=draft.rhythm_days,
        usual_minutes=draft.usual_minutes,
        usual_start=draft.usual_start,
        usual_mode=draft.usual_mode,
        usual_place=draft.usual_place,
        planned_end_on=draft.planned_end_on,
    )
    with context.vault.writing() as work:
        authorize(context, work, Action.EDIT_PAIR, young_person)
        _refuse_second(work, pair)
        work.pairs.keep(pair)
        forget_draft(context, work, forget)
        work.commit()
    return pair, Changes.PAIRS


def revise_pair(
    context: Context, pair: PairId, draft: PairDraft, *, forget: DraftRef | None = None
) -> tuple[Pair, Changes]:
    """Keep another rhythm, place or planned end, and of an ended pair another day of its end.

    Who the two are does not change, and an open pair stays open: :func:`end_pair` ends it.

    Raises:
        InvalidInput: the draft has problems.
        RecordMissing: the record is gone.
    """
    problems = check_pair(draft, context.clock.today())
    problems = [problem for problem in problems if problem.field != "mentor"]
    if problems or draft.started_on is None:
        raise InvalidInput(tuple(problems))
    with context.vault.writing() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_PAIR, found.young_person)
        if found.ended_on is not None and draft.ended_on is None:
            raise InvalidInput((Problem("ended_on", "missing"),))
        revised = replace(
            found,
            ended_on=None if found.ended_on is None else draft.ended_on,
            started_on=draft.started_on,
            rhythm_days=draft.rhythm_days,
            usual_minutes=draft.usual_minutes,
            usual_start=draft.usual_start,
            usual_mode=draft.usual_mode,
            usual_place=draft.usual_place,
            planned_end_on=draft.planned_end_on,
        )
        work.pairs.keep(revised)
        note(context, work, found, revised)
        forget_draft(context, work, forget)
        work.commit()
    return revised, Changes.PAIRS


def end_pair(
    context: Context, pair: PairId, ended_on: date | None, *, forget: DraftRef | None = None
) -> tuple[Pair, Changes]:
    """End a pair on a day, or take the end back when it is None.

    Raises:
        InvalidInput: the day lies before the start or in the future, or the same two have begun
            another pair since.
    """
    with context.vault.writing() as work:
        found = work.pairs.get(pair)
        authorize(context, work, Action.EDIT_PAIR, found.young_person)
        if ended_on is None:
            _refuse_second(work, found)
        else:
            problems = check_end(found.started_on, ended_on, context.clock.today())
            if problems:
                raise InvalidInput(tuple(problems))
        state = PairState.ACTIVE if ended_on is None else PairState.CLOSED
        ended = replace(found, state=state, ended_on=ended_on, reason=None, returns_on=None)
        work.pairs.keep(ended)
        note(context, work, found, ended)
        forget_draft(context, work, forget)
        work.commit()
    return ended, Changes.PAIRS


def _refuse_second(work: UnitOfWork, pair: Pair) -> None:
    if pair.mentor is None:
        return
    for other in work.pairs.of_young_person(pair.young_person):
        if other.id != pair.id and other.mentor == pair.mentor and other.is_open:
            raise InvalidInput((Problem("mentor", "already_paired"),))
